import { expect, test } from 'vitest';
import type { Named } from '../language/names.ts';
import { FACETS, type FacetTable } from './facets.ts';
import { readFacets, readNames, writeFacets, writeNames } from './table-format.ts';

const table: FacetTable = {
  ...Object.fromEntries(FACETS.map((facet) => [facet, { values: [], records: [] }])),
  city: { values: ['ha-noi', 'ha-noi-x2', 'đà-nẵng'], records: [[0], [], [2, 1], [0]] },
  agency: { values: ['hn-ubnd', 'hn-sgddt'], records: [[1, 0], [], [1], [0, 1]] },
};

test('filters are read as they were written: values that begin alike, records without any, numbers that fall', () => {
  expect(readFacets(writeFacets(table))).toEqual(table);
  expect(readFacets(writeFacets({})).city).toEqual({ values: [], records: [] });
});

test('names are read as they were written, of cities, bodies, pages and everyday words, also one that the table does not know', () => {
  const names: Named[] = [
    ['Hà Nội', ['Hà Nội'], 'city', ['ha-noi-x2', 'ha-noi', 'đà-nẵng']],
    ['Sở', ['Sở'], 'agency', ['hn-sgddt', 'nobody']],
    ['người già', ['người cao tuổi'], '', []],
    ['Chuyện', [], 'page', ['12', '3']],
  ];
  expect(readNames(writeNames(names, table), table)).toEqual(names);
});

test('bodies of many cities weigh a few bytes each', () => {
  const values = Array.from({ length: 5_000 }, (_, index) => `b${String(index).padStart(5, '0')}`);
  const records = values.map((_, index) => [index, Math.max(0, index - 3)]);
  expect(writeFacets({ agency: { values, records } }).length).toBeLessThan(45_000);
  expect(JSON.stringify({ values, records }).length).toBeGreaterThan(90_000);
});

test('a table that ends too early is refused', () => {
  expect(() => readFacets(writeFacets(table).slice(0, -9))).toThrow(RangeError);
});
