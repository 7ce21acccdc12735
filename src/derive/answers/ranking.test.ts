/** The order of cities by their latest values, over all and within regions. */
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { must } from '../../text/must.ts';
import type { CityView } from './across.ts';
import { across } from './across.ts';
import { rankedRegions, ranking } from './ranking.ts';

const site = cityModel();
const indicator = must(site.indicator('1.1.1-a'), '1.1.1-a');
const [view] = across(site, indicator);
const [mountains, rivers] = site.regions;

/** A city of that region with a value of that year. */
function of(id: string, value: number, region = mountains ?? null, period = '2031'): CityView {
  const { city, latest, ...rest } = must(view, 'view');
  return {
    ...rest,
    city: { ...city, id, region },
    latest: { ...must(latest, 'value'), value, period },
    comparable: true,
  };
}
const shown = (views: CityView[]) =>
  ranking(views).map(({ view: { city }, overall, inRegion, state }) => [
    city.id,
    overall && `${overall.place}/${overall.of}`,
    inRegion && `${inRegion.place}/${inRegion.of}`,
    state,
  ]);

describe('places', () => {
  test('over all and within the region, the highest first', () =>
    expect(shown([of('a', 10), of('b', 30), of('c', 20, rivers)])).toEqual([
      ['b', '1/3', '1/2', 'in-region'],
      ['c', '2/3', null, 'in-region'],
      ['a', '3/3', '2/2', 'in-region'],
    ]));
  test('equal values share theirs, and the next one is not moved up', () =>
    expect(shown([of('a', 30), of('b', 30), of('c', 20)]).map(([, overall]) => overall)).toEqual([
      '1/3',
      '1/3',
      '3/3',
    ]));
  test('a value from before the regions has no place in one', () =>
    expect(shown([of('a', 10), of('b', 30, mountains, '2028'), of('c', 20)])).toEqual([
      ['b', '1/3', null, 'before-regions'],
      ['c', '2/3', '1/2', 'in-region'],
      ['a', '3/3', '2/2', 'in-region'],
    ]));
  test('nor has that of a city without a region', () =>
    expect(shown([of('a', 10), of('b', 30, null), of('c', 20)])[0]).toEqual(['b', '1/3', null, 'not-stated']));
  test('one alone has none at all', () => expect(shown([of('a', 10)])).toEqual([['a', null, null, 'in-region']]));
  test('what cannot be held against a target is not ranked', () =>
    expect(
      shown([
        { ...of('a', 10), comparable: false },
        { ...of('b', 5), latest: null },
      ]),
    ).toEqual([]));
});

test('regions in the order of the register, without those that have no value of their time', () => {
  const ranked = ranking([of('a', 10, rivers), of('b', 30), of('c', 20), of('d', 1, site.regions[2], '2020')]);
  expect(rankedRegions(site.regions, ranked).map(({ region, ranked: own }) => [region.id, own.length])).toEqual([
    ['vung-nui', 2],
    ['vung-song', 1],
  ]);
});
