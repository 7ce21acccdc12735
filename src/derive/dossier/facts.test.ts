import { describe, expect, test } from 'vitest';
import { unitOf } from '../../../tests/support/units.ts';
import { LANGS } from '../../model/schema/common.ts';
import type { City, CityFact, Site } from '../../model/types.ts';
import { factGroups, figureGroups } from './facts.ts';
import type { Group } from './groups.ts';
import { must } from '../../text/must.ts';

const source = { title: 'Niên giám', publisher: 'Cục Thống kê', url: 'https://example.org/' };
const change = {
  date: '2025-07-01',
  what: { vi: 'Sáp nhập với tỉnh bên', en: 'Merger with the province beside it' },
  sources: [
    { ...source, published: '2025-06-30' },
    { ...source, title: 'Công báo' },
  ],
};
const base = { name: { vi: 'Biển Xanh', en: 'Biển Xanh' }, kind: 'city', facts: [] };
const city = (more: object = {}) => ({ ...base, id: 'bien-xanh', breaks: [change], ...more }) as unknown as City;

const fact = (of: City, more: Partial<CityFact>): CityFact => ({
  id: 'x',
  city: of,
  fact: 'population',
  value: 14002598,
  unit: unitOf('people'),
  qualifier: null,
  as_of: null,
  published: '2025-06-12',
  boundary: 'after',
  grade: 'official',
  note: null,
  source,
  accessed: null,
  origin: { file: '', line: 1, column: 1 },
  ...more,
});
/** The city with facts, and the country beside it. */
function shown(facts: Partial<CityFact>[], lang: 'vi' | 'en' = 'en', own = city()) {
  const country = { ...base, id: 'viet-nam', kind: 'country' } as unknown as City;
  const national = fact(country, {
    fact: 'gdp-per-head',
    unit: unitOf('usd'),
    value: 5026,
    as_of: '2025',
    boundary: 'unchanged',
  });
  const site = {
    publisher: { updated: '2026-11-23' },
    cities: [{ ...country, facts: [national] }],
  } as unknown as Site;
  return { site, groups: figureGroups(site, { ...own, facts: facts.map((one) => fact(own, one)) }, lang) };
}

const group = (groups: readonly Group[], at = 0): Group => must(groups[at], 'group');
const texts = ({ claims }: Group): string[] => claims.map(({ text }) => text);

describe('figures of a city', () => {
  test('say what, how much, when, on whose word, and where it stands', () => {
    const present = group(
      shown([{ qualifier: '>', value: 13700000, note: { vi: 'Theo đề án.', en: 'From the proposal.' } }]).groups,
    );
    expect(present.claims[0]).toMatchObject({
      kind: 'fact',
      text: 'Population: over 13,700,000 people (the source does not say when it was true; page of a state body). From the proposal.',
      source: { url: 'https://example.org/', date: 'published 12 June 2025' },
    });
    const vi = group(
      shown([{ fact: 'area', unit: unitOf('km2'), value: 3194.72, qualifier: '~', as_of: '2025-07-01' }], 'vi').groups,
    );
    expect(texts(vi)[0]).toBe('Diện tích: khoảng 3.194,72 km² (01/07/2025; trang của cơ quan nhà nước).');
  });

  test('of the old and the new boundary stand apart, the new first', () => {
    const { groups } = shown([{ boundary: 'before', value: 9000000 }, {}]);
    expect(groups.map(({ title }) => title)).toEqual([
      'Since 1 July 2025 (new boundary)',
      'Before 1 July 2025 (old boundary)',
    ]);
    expect(texts(group(groups))[0]).not.toContain('9,000,000');
    expect(texts(group(groups, 1))[0]).not.toContain('14,002,598');
  });

  test('where sources differ, both are shown and each names the other', () => {
    const present = group(
      shown([{}, { value: 13700000, qualifier: '>' }, { value: 8, unit: unitOf('usd'), fact: 'grdp-per-head' }]).groups,
    );
    const [first, second, other] = texts(present);
    expect(first).toContain('Another source says: over 13,700,000 people.');
    expect(second).toContain('Another source says: 14,002,598 people.');
    expect(other).not.toContain('Another source');
  });

  test('of two times do not contradict each other', () => {
    const { groups } = shown([{ as_of: '2024' }, { as_of: '2025-07-01', value: 1 }]);
    expect(texts(group(groups)).every((text) => !text.includes('Another source'))).toBe(true);
  });

  test('what the form asks and was not found is said with the date of the search', () => {
    const present = group(shown([{ fact: 'grdp-per-head', unit: unitOf('million-vnd'), value: 194.5 }]).groups);
    expect(present.missing).toEqual([
      'Official website: none found here up to 23 November 2026.',
      'Population: none found here up to 23 November 2026.',
      'Area (km²): none found here up to 23 November 2026.',
      'GDP per capita of the city (US dollars): up to 23 November 2026 found here in another unit only.',
      'Average years of schooling of women: none found here up to 23 November 2026.',
      'Average years of schooling of men: none found here up to 23 November 2026.',
    ]);
    expect(texts(present).at(-1)).toContain('GDP per head of the whole country: 5,026 US dollars (2025;');
  });

  test('a city whose boundary did not change has one group without a title', () => {
    const still = city({ breaks: undefined });
    expect(shown([{ boundary: 'unchanged' }], 'en', still).groups.map(({ title }) => title)).toEqual([null]);
  });
});

test('a change of boundary names its sources and when they were published', () => {
  for (const lang of LANGS) {
    const groups = factGroups(shown([]).site, city(), lang);
    const claim = must(groups.at(-1)?.claims[0], 'claim');
    expect(claim.text).toContain(change.what[lang]);
    expect(claim.source.label).toBe('“Niên giám”, Cục Thống kê; “Công báo”, Cục Thống kê');
    expect(claim.source.date).toMatch(/30/);
  }
});

test('without a source on membership the date of the search stands there', () => {
  const groups = factGroups(shown([]).site, city(), 'en');
  expect(groups.flatMap(({ missing }) => missing)).toContain(
    'No source on membership was found here up to 23 November 2026.',
  );
});
