/**
 * Pages that name every city: how heavy they are with few cities and with many, up to as many as one page names, and with a thousand, which
 * stand by letter. Pages are rendered alone, so that no whole site has to be built; with as many cities as Viet Nam has communes they are
 * weighed by what they hold.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstLetters, letteredPage, letterPages } from '../../src/derive/long-lists/letters.ts';
import { outgrows } from '../../src/derive/long-lists/weight.ts';
import { placeName } from '../../src/synthetic/country.ts';
import { readContent, writeContent } from '../../src/synthetic/folder.ts';
import { addCopies } from '../../src/synthetic/multiply.ts';
import { LANGS } from '../../src/text/bilingual.ts';
import { must } from '../../src/text/must.ts';
import { CITY, cityModel, copyOfCity, withPlanOfGioXanh } from '../support/city.ts';
import { pagesAlone, type PagesAlone } from '../support/pages-alone.ts';

/** Every page of the menu that grows with the cities, and one of each kind that lists what all cities have. */
const PAGES = [
  ...['/', '/cities/', '/regions/', '/plans/', '/clauses/', '/dossier/', '/timeline/', '/who-does-what/'],
  ...['/agencies/', '/compare/'],
  ...['/promises/', '/promises/gaps/', '/promises/levels/', '/promises/levels/department/'],
  ...['/framework/', '/framework/1.1.1/', '/indicators/', '/indicators/1.1.1-a/', '/search/', '/charts/'],
  ...['/instruments/', '/instruments/45-qdd-hdds-2031/', '/agencies/bo-sach/'],
];
const REGISTER = 'data/instruments.yaml';
const isHeavy = (html: string): boolean =>
  Buffer.byteLength(html) > 300_000 || (html.match(/<[a-z]/g)?.length ?? 0) > 3_000;

let alone: PagesAlone;
beforeAll(async () => {
  alone = await pagesAlone(CITY);
});
afterAll(() => alone.remove());

/** Pages with so many copies of the small city beside those that there are; `asked` is told the id of the last one. */
function pagesWith(copies: number, asked: (last: string) => readonly string[]): (path: string) => string {
  const copy = copyOfCity();
  try {
    const content = readContent(CITY);
    // Each copy has a plan in the register, as real cities have.
    const files = new Map(content).set(REGISTER, withPlanOfGioXanh(must(content.get(REGISTER), REGISTER)));
    const numbers = Array.from({ length: copies }, (_, index) => index + 2);
    writeContent(addCopies(files, files, { cities: new Set(['gio-xanh']), numbers, nameOf: placeName }), copy.root);
    const pages = alone.render(copy.root, asked(lastOf(copies)));
    return (path) => must(pages.get(path), path);
  } finally {
    copy.remove();
  }
}
const lastOf = (copies: number): string => `gio-xanh-x${copies + 1}`;

describe('a thousand cities', () => {
  const MANY = 1_000;
  const last = lastOf(MANY);
  const name = placeName(MANY + 1);
  /** Letters of the names that `placeName` gives. */
  const LETTERS = ['a', 'b', 'c', 'dd', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'q', 's', 't', 'v', 'x', 'y'].map(
    (letter) => `/cities/by-letter/${letter}/`,
  );
  let get: (path: string) => string;
  beforeAll(() => {
    get = pagesWith(MANY, (id) => [
      ...[...PAGES, ...LETTERS, `/cities/${id}/`, '/charts/coverage/'],
      `/instruments/by-city/${id}/`,
    ]);
  });

  test('no page has more than it may, and the gate refuses one that names each city', () => {
    const all = [...PAGES, ...LETTERS, `/cities/${last}/`, '/charts/coverage/'];
    expect(all.filter((path) => isHeavy(get(path)))).toEqual([]);
    const letter = get('/cities/by-letter/t/');
    const list = letter.slice(letter.indexOf('<main'), letter.indexOf('</main'));
    const count = must(/<p class="lead">(\d+)/.exec(list)?.[1], 'count');
    expect(isHeavy(letter.replace(list, list.repeat(Math.ceil(MANY / Number(count)))))).toBe(true);
  });

  test('lists over all cities lead to letters, letters to every city, and a city to its part of each list', () => {
    const letters = [...get('/cities/').matchAll(/href="(\/cities\/by-letter\/[^"]+)"/g)].map(([, path]) => path);
    expect(letters).toEqual(LETTERS);
    const named = new Set<string>();
    for (const path of LETTERS) {
      expect(get(path)).toContain('href="/cities/"');
      for (const [, city = ''] of get(path).matchAll(/href="\/cities\/(gio-xanh-x\d+)\/"/g)) named.add(city);
      if (get(path).includes(`href="/cities/${last}/"`)) expect(get(path)).toContain(`>${name}</a>`);
    }
    expect(named.size).toBe(MANY);
    const lists = [
      ...['/', '/regions/', '/plans/', '/clauses/', '/dossier/', '/timeline/', '/who-does-what/', '/agencies/'],
      '/charts/',
      ...['/promises/', '/promises/gaps/', '/promises/levels/department/', '/framework/1.1.1/', '/indicators/1.1.1-a/'],
      '/agencies/bo-sach/',
      '/instruments/',
    ];
    const without = (list: string) => LETTERS.filter((path) => !get(list).includes(`href="${path}"`));
    expect(lists.filter((list) => without(list).length > 0)).toEqual([]);
    const own = get(`/cities/${last}/`);
    for (const list of ['/clauses/', '/dossier/', '/promises/', '/promises/gaps/', '/who-does-what/', '/timeline/'])
      expect(own.includes(`href="${list}${last}/"`), list).toBe(true);
    expect(own).toContain(`href="/plans/gio-xanh-2030-x${MANY + 1}/"`);
    expect(own).toContain(`href="/instruments/by-city/${last}/"`);
    expect(get(`/instruments/by-city/${last}/`)).toContain('href="/instruments/');
  });

  test('fields for bodies, plans and cities, of which there are too many, wait for a link that asks for one', () => {
    for (const [path, field] of [
      ['/search/', 'by-agency'],
      ['/search/', 'by-plan'],
      ['/search/', 'by-city'],
      ['/promises/', 'filter-body'],
      ['/promises/', 'filter-city'],
    ] as const)
      expect(get(path).split(`id="${field}"`)[1]?.slice(0, 120), field).toContain('data-values="none"');
    expect(get('/search/')).toContain('data-plans="/compare/plans.vi.json"');
  });
});

describe('fewer cities, each named on every page that names all', () => {
  test.each([60, 290, 478])('with %i more no page is heavier than it may be', (copies) => {
    const last = lastOf(copies);
    const get = pagesWith(copies, () => PAGES);
    expect(PAGES.filter((path) => isHeavy(get(path)))).toEqual([]);
    for (const [list, own] of [
      ['/', `/cities/${last}/`],
      ['/cities/', `/cities/${last}/`],
      ['/regions/', `/cities/${last}/`],
      ['/promises/', `/promises/${last}/`],
      ['/who-does-what/', `/who-does-what/${last}/`],
      ['/timeline/', `/timeline/${last}/`],
    ] as const)
      expect(get(list).includes(`href="${own}`), list).toBe(true);
    expect(get('/cities/')).not.toContain('/cities/by-letter/');
  });
});

describe('as many cities as Viet Nam has provinces and communes', () => {
  const invented = cityModel();
  const [city] = invented.cities;
  const named = Array.from({ length: 3_400 }, (_, index) => placeName(index));
  const site = {
    ...invented,
    cities: named.map((vi, index) => ({ ...must(city, 'city'), id: `city-${index}`, name: { vi, en: vi } })),
  };

  test('no page of letters holds more than it may, and each city stands on one', () => {
    expect(outgrows({ name: firstLetters(site).length })).toBe(false);
    for (const lang of LANGS) {
      const pages = letterPages(site).map(({ letters }) => letteredPage(site, letters));
      const held = pages.map(({ here, next }) => ({ name: here[lang].length + next.length }));
      expect(held.filter(outgrows)).toEqual([]);
      expect(pages.flatMap(({ here }) => here[lang].map(({ id }) => id)).toSorted()).toEqual(
        site.cities.map(({ id }) => id).toSorted(),
      );
    }
    // Most readers meet one letter and their city; nobody meets more than three.
    expect(Math.max(...letterPages(site).map(({ letters }) => letters.length))).toBeLessThanOrEqual(3);
  });

  test('all on one page would be too many', () => {
    expect(outgrows({ name: named.length })).toBe(true);
  });
});
