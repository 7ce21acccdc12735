import { describe, expect, test } from 'vitest';
import { copyOfCity, cityModel } from '../../tests/support/city.ts';
import { loadModel } from '../model/index.ts';
import { must } from '../text/must.ts';
import type { City } from '../model/types.ts';
import { groupsOf } from './part-groups.ts';
import { COUNTRY, ownerIn, partsOf, together } from './parts.ts';

const parts = partsOf(cityModel());
const partOf = (name: string) =>
  must(
    parts.find((part) => part.name === name),
    name,
  );

test('each city that has plans is a part, and the country comes last', () => {
  expect(parts.map(({ name }) => name)).toEqual(['may-trang', 'gio-xanh', COUNTRY]);
  expect(partOf('may-trang').plans).toEqual(['may-trang-2031', 'may-trang-2026'].sort());
  expect(partOf(COUNTRY).reads).toBeNull();
});

test('a city reads its own plans, and those of others that they name or that name them', () => {
  expect(partOf('gio-xanh').reads).toEqual({
    plans: ['gio-xanh-2030', 'may-trang-2031'],
    cities: ['gio-xanh', 'may-trang'],
  });
  expect(partOf('may-trang').reads?.plans).toContain('gio-xanh-2030');
  const copy = copyOfCity();
  copy.change('content/plans/may-trang-2031/objectives.yaml', ', gio-xanh-2030/i-1', '');
  const [, second] = partsOf(loadModel(copy.root).site);
  copy.remove();
  expect(second?.reads).toEqual({ plans: ['gio-xanh-2030'], cities: ['gio-xanh'] });
});

test('a body that became what the plan of another city proves is left to the country, and the plan is read for its city', () => {
  const copy = copyOfCity();
  copy.change('content/plans/may-trang-2031/objectives.yaml', ', gio-xanh-2030/i-1', '');
  copy.change(
    'data/agencies.yaml',
    'clauses: [may-trang-2031/iii-2-1]',
    'clauses: [may-trang-2031/iii-2-1, gio-xanh-2030/i-1]',
  );
  const [first] = partsOf(loadModel(copy.root).site);
  copy.remove();
  const lost = partOf('may-trang').bodies.filter((id) => !first?.bodies.includes(id));
  expect(lost.sort()).toEqual(['mt-sdp', 'mt-sth']);
  expect(first?.reads?.plans).toContain('gio-xanh-2030');
});

describe('many small cities', () => {
  /** `small` of them with thirty lines each, and a large one; in turn they lie in as many regions. */
  const cities = (small: number, regions = 0): City[] =>
    [...Array.from({ length: small }, (_, index) => [`pho-${index}`, 30] as const), ['thanh-pho', 150] as const].map(
      ([id, lines], index) =>
        ({
          id,
          region: regions === 0 ? null : { id: `vung-${index % regions}` },
          plans: [{ lines: Array.from({ length: lines }) }],
        }) as unknown as City,
    );
  const namesIn = (all: readonly City[]) =>
    new Map([...groupsOf(all)].flatMap(([name, group]) => group.map(({ id }) => [id, name] as const)));
  const named = (small: number) => namesIn(cities(small));

  test('few are a part each', () => {
    expect([...named(48)].every(([id, name]) => id === name)).toBe(true);
  });

  test.each([49, 100, 800, 3_400])('%i share parts of some sixteen to thirty-two, but for the large one', (small) => {
    const groups = groupsOf(cities(small));
    expect(groups.get('thanh-pho')).toHaveLength(1);
    const sizes = [...groups].flatMap(([name, { length }]) => (name === 'thanh-pho' ? [] : [length]));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(small);
    expect(small / sizes.length).toBeGreaterThanOrEqual(16);
    expect(small / sizes.length).toBeLessThan(33);
    // By chance of their names, none is far from the others.
    expect(Math.max(...sizes)).toBeLessThan(3 * Math.min(...sizes) + 16);
    expect([...groups.keys()].filter((name) => !/^(?:thanh-pho|cities\.\d+)$/.test(name))).toEqual([]);
  });

  test('one more leaves the others in their parts', () => {
    const [before, after] = [named(800), named(801)];
    expect([...before].filter(([id, name]) => after.get(id) !== name)).toEqual([]);
  });

  test('those of a region are together: a part where they are few, several where they are many, and nobody else in them', () => {
    const all = cities(360, 6);
    const names = namesIn(all);
    for (const city of all.slice(0, -1))
      expect(names.get(city.id)).toMatch(new RegExp(`^${city.region?.id ?? ''}\\.[01]$`));
    expect(new Set(names.values()).size).toBe(6 * 2 + 1);
    expect(new Set(namesIn(cities(60, 6)).values()).size).toBe(6 + 1);
  });

  test('more cities in one region leave those of all others in their parts, and its own until it has twice as many', () => {
    const before = cities(320, 10);
    const old = namesIn(before);
    const moved = (more: number): string[] => {
      const added = cities(more, 1).slice(0, more);
      const now = namesIn([
        ...before,
        ...added.map((city) => ({ ...city, id: `${city.id}-moi`, region: before[0]?.region ?? null })),
      ]);
      return [...old].flatMap(([id, name]) => (now.get(id) === name ? [] : [name]));
    };
    expect(moved(31)).toEqual([]);
    expect(new Set(moved(32).map((name) => name.split('.')[0]))).toEqual(new Set(['vung-0']));
  });

  test('a part of several has what each has, and reads what each reads, once', () => {
    const [first, second] = parts;
    const both = together('cities.0', [must(first, 'a city'), must(second, 'a city')]);
    expect(both.cities).toEqual(['may-trang', 'gio-xanh']);
    expect([...(both.reads?.plans ?? [])].sort()).toEqual(['gio-xanh-2030', 'may-trang-2026', 'may-trang-2031']);
    const owner = ownerIn([both]);
    for (const path of ['cities/gio-xanh.xlsx', 'agencies/mt-sds.json', 'en/plans/gio-xanh-2030/index.html'])
      expect(owner(path)).toBe('cities.0');
    expect(owner('index.html')).toBe(COUNTRY);
  });
});

test.each([
  ['plans/may-trang-2031/index.html', 'may-trang'],
  ['en/plans/may-trang-2031/i-1-1/index.html', 'may-trang'],
  ['plans/gio-xanh-2030/sections/i/index.html', 'gio-xanh'],
  ['framework/1.1.1/gio-xanh/index.html', 'gio-xanh'],
  ['en/indicators/1.1.1-a/gio-xanh.md', 'gio-xanh'],
  ['promises/levels/department/gio-xanh/index.html', 'gio-xanh'],
  ['promises/gaps/gio-xanh/index.html', 'gio-xanh'],
  ['agencies/by-city/gio-xanh/index.html', 'gio-xanh'],
  // It names other cities.
  ['compare/by-city/gio-xanh/index.html', COUNTRY],
  ['framework/1.1.1/index.html', COUNTRY],
  ['indicators/1.1.1-a.json', COUNTRY],
  ['promises/levels/department/index.html', COUNTRY],
  ['plans/gio-xanh-2030.json', 'gio-xanh'],
  ['plans/gio-xanh-2030.vi.akn.xml', 'gio-xanh'],
  ['en/plans/gio-xanh-2030.md', 'gio-xanh'],
  ['/plans/gio-xanh-2030/feed.atom', 'gio-xanh'],
  ['en/embed/plans/may-trang-2031/i-1-1/index.html', 'may-trang'],
  ['cards/plans/may-trang-2031/i-1-1.vi.png', 'may-trang'],
  ['cards/cities/gio-xanh.en.png', 'gio-xanh'],
  ['compare/plans/may-trang-2031.vi.json', 'may-trang'],
  ['agencies/mt-sds/index.html', 'may-trang'],
  ['agencies/mt-sds.json', 'may-trang'],
  ['en/dossier/may-trang/vision/index.html', 'may-trang'],
  ['dossier/may-trang.vi.docx', 'may-trang'],
  ['promises/gio-xanh/index.html', 'gio-xanh'],
  ['clauses/gio-xanh/index.html', 'gio-xanh'],
  ['who-does-what/gio-xanh/index.html', 'gio-xanh'],
  ['timeline/gio-xanh.ics', 'gio-xanh'],
  ['cities/gio-xanh.json', 'gio-xanh'],
  ['charts/timeline-gio-xanh.vi.svg', 'gio-xanh'],
  ['en/charts/duties-may-trang-2031/index.html', 'may-trang'],
  ['embed/charts/coverage-may-trang/index.html', 'may-trang'],
  // These name other cities as well, or none.
  ['cities/gio-xanh/index.html', COUNTRY],
  ['timeline/gio-xanh/index.html', COUNTRY],
  ['compare/may-trang-2026/may-trang-2031/index.html', COUNTRY],
  ['charts/coverage/index.html', COUNTRY],
  ['charts/reorganisation-may-trang/index.html', COUNTRY],
  ['charts/timeline-gio-xanh.xlsx', 'gio-xanh'],
  ['charts/dated-targets.xlsx', COUNTRY],
  ['cities/gio-xanh.xlsx', 'gio-xanh'],
  ['cities/gio-xanh.zip', 'gio-xanh'],
  ['archive/2026.1/may-trang-2031/index.html', COUNTRY],
  ['agencies/bo-sach/index.html', COUNTRY],
  ['cards/framework/1.1.1.vi.png', COUNTRY],
  ['plans/index.html', COUNTRY],
  ['plans/nobody-2031/index.html', COUNTRY],
  ['index.html', COUNTRY],
  ['404.html', COUNTRY],
])('%s is of %s', (path, name) => {
  expect(ownerIn(parts)(path)).toBe(name);
});
