/** What each list over all cities holds in the invented city, city by city, and which pages there are once one of its parts was published. */
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import type { Permalink } from '../../ledger/addresses.ts';
import { must } from '../../text/must.ts';
import { promiseGaps, type GapRow } from '../promises/gaps.ts';
import {
  agencyList,
  featureList,
  gapList,
  gapRowsByCity,
  indicatorList,
  levelList,
  longListPages,
  pairList,
  whoIsLong,
  type LongList,
} from './lists.ts';
import type { Entries } from './weight.ts';

const site = cityModel();
const feature = (id: string) => must(site.feature(id), id);
const indicator = (id: string) => must(site.indicator(id), id);

/** `may-trang: 4 agency, 12 duty` of every part; the name of the city itself is in each. */
const partsOf = ({ parts }: LongList<unknown>): string[] =>
  parts.map(({ city, entries: { city: names, ...entries } }) => {
    expect(names).toBe(1);
    return `${city.id}: ${said(entries)}`;
  });
const said = (entries: Entries): string =>
  Object.entries(entries)
    .flatMap(([kind, count]) => (count > 0 ? [`${count} ${kind}`] : []))
    .join(', ');

describe('each list, city by city', () => {
  test.each([
    ['department', ['may-trang: 4 agency, 12 duty', 'gio-xanh: 1 agency, 2 duty']],
    ['city', ['may-trang: 1 agency']],
    ['central', ['may-trang: 1 agency, 1 duty', 'gio-xanh: 1 agency']],
    ['organisation', ['may-trang: 1 agency, 6 duty']],
  ] as const)('bodies of the level %s and what they must do', (level, parts) => {
    const list = levelList(site, level);
    expect(list.path).toBe(`/promises/levels/${level}/`);
    expect(partsOf(list)).toEqual(parts);
  });

  test.each([
    ['1.1.1', ['may-trang: 1 clause, 7 target, 3 value', 'gio-xanh: 2 target, 1 value']],
    ['1.1.2', ['may-trang: 1 target, 1 value']],
    ['2.1.1', ['may-trang: 2 target, 2 value', 'gio-xanh: 1 target, 1 value']],
  ])('what the plans have for feature %s', (id, parts) => {
    const list = featureList(site, feature(id));
    expect(list.path).toBe(`/framework/${id}/`);
    expect(partsOf(list)).toEqual(parts);
    expect(list.parts.map(({ of }) => of)).toEqual(parts.map(() => feature(id)));
  });

  test.each([
    // The value of the whole country is in neither.
    ['1.1.1-a', ['may-trang: 3 clause, 4 target, 3 value', 'gio-xanh: 1 clause, 2 target, 1 value']],
    ['1.1.2-a', ['may-trang: 1 target']],
    ['monthly-borrowers', ['may-trang: 1 clause, 1 target, 2 value']],
  ])('clauses, targets and values of indicator %s', (id, parts) => {
    expect(partsOf(indicatorList(site, indicator(id)))).toEqual(parts);
  });

  test('bodies that a plan names, also of the country', () =>
    expect(partsOf(agencyList(site))).toEqual(['may-trang: 6 agency', 'gio-xanh: 1 agency', 'viet-nam: 1 agency']));
  test('what promises leave unsaid, by the city of the body, and the row of the city', () =>
    expect(partsOf(gapList(site))).toEqual(['may-trang: 6 gap', 'gio-xanh: 2 gap', 'viet-nam: 2 gap']));
  test('pairs of plans that are compared', () =>
    expect(partsOf(pairList(site))).toEqual(['may-trang: 3 pair', 'gio-xanh: 2 pair']));

  test('the whole list holds what its parts hold, and cities with nothing', () => {
    const { entries, parts } = featureList(site, feature('1.1.2'));
    expect([entries.city, entries.target, parts.length]).toEqual([2, 1, 1]);
  });

  test('a row that is of no body is in no city', () => {
    const row = must(promiseGaps(site)[0], 'row');
    const rows: GapRow[] = [
      { ...row, group: 'body', key: null },
      { ...row, group: 'topic', key: 'mt-sds' },
      { ...row, group: 'body', key: 'mt-sds' },
    ];
    expect([...gapRowsByCity(site, rows)].map(([city, own]) => [city.id, own.length])).toEqual([['may-trang', 1]]);
  });
});

describe('pages', () => {
  /** The site as it is once such an address has been published. */
  const published = (...paths: string[]) => ({
    ...site,
    ledger: {
      addresses: paths.map((path): Permalink => ({ path, status: 'page', target: null, note: null, line: 2 })),
    },
  });

  test('there are none while every list fits on one', () => {
    expect(longListPages(site)).toEqual([]);
    expect(whoIsLong(site)).toBe(false);
  });

  test.each([
    ['/promises/levels/department/', ['may-trang', 'gio-xanh']],
    ['/promises/levels/organisation/', ['may-trang']],
    ['/framework/1.1.1/', ['may-trang', 'gio-xanh']],
    ['/indicators/2.1.1-b/', ['may-trang', 'gio-xanh']],
    ['/agencies/by-city/', ['may-trang', 'gio-xanh', 'viet-nam']],
    ['/promises/gaps/', ['may-trang', 'gio-xanh', 'viet-nam']],
    ['/compare/by-city/', ['may-trang', 'gio-xanh']],
  ])('%s is split where one of its parts was: a page for each city that has something in it', (list, cities) => {
    expect(longListPages(published(`${list}may-trang/`))).toEqual(cities.map((city) => `${list}${city}/`));
  });

  test('lists are split one by one', () =>
    expect(longListPages(published('/promises/gaps/may-trang/', '/framework/1.1.2/may-trang/'))).toEqual([
      '/framework/1.1.2/may-trang/',
      '/promises/gaps/may-trang/',
      '/promises/gaps/gio-xanh/',
      '/promises/gaps/viet-nam/',
    ]));
});
