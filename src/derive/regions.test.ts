/** Which region a value is of, as its period ends before, on or after the day from which the regions are what they are. */
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import { must } from '../text/must.ts';
import { byRegion, citiesByRegion, regionState } from './regions.ts';

const site = cityModel();
const city = must(site.city('may-trang'), 'Mây Trắng');
const nowhere = { region: null };

describe('a value is of a region', () => {
  test.each([
    ['2029-06-30', 'before-regions'],
    ['2028', 'before-regions'],
    ['2029-06', 'before-regions'],
    ['2029-07-01', 'in-region'],
    // A year that ends after the day is taken to be of the new regions, as with a change of boundary.
    ['2029', 'in-region'],
    ['2028-10/2029-07', 'in-region'],
    ['2031', 'in-region'],
  ])('%s: %s', (period, state) => expect(regionState(city, { period })).toBe(state));
  test('that of a city without a region is of none, whenever it is of', () => {
    expect(regionState(nowhere, { period: '2020' })).toBe('not-stated');
    expect(regionState(nowhere, null)).toBe('not-stated');
  });
  test('a city lies in its region with and without a value', () => expect(regionState(city, null)).toBe('in-region'));
});

describe('cities by region', () => {
  test('regions in the order of the register, none that is empty, and no country', () =>
    expect(citiesByRegion(site).map(({ region, items }) => [region?.id, items.map(({ id }) => id)])).toEqual([
      ['vung-nui', ['may-trang']],
      ['vung-bien', ['gio-xanh']],
    ]));
  test('cities without a region stand last, apart', () => {
    const cities = [{ ...city, id: 'apart', region: null }, city];
    expect(byRegion(site.regions, cities, (one) => one).map(({ region, items }) => [region?.id, items.length])).toEqual(
      [
        ['vung-nui', 1],
        [undefined, 1],
      ],
    );
  });
  test('both ways', () => {
    for (const region of site.regions) for (const one of region.cities) expect(one.region).toBe(region);
    expect(site.regions.map(({ cities }) => cities.length)).toEqual([1, 0, 1]);
  });
});
