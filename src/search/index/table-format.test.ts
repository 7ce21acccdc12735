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

test('filters that are long, begin alike, or name many places each way, are read as they were written', () => {
  const values = ['a', 'ab', 'abc', 'b', '', 'abcdefgh', 'abcdefgx', 'đường', 'đường-phố'];
  const records = [[8, 0, 8, 1], [], [0], [7, 7, 6], [3], [2, 8]];
  const column = { values, records };
  const whole = { ...table, ...Object.fromEntries(FACETS.map((facet) => [facet, column])) };
  expect(readFacets(writeFacets(whole))).toEqual(whole);
});

test('what begins as the value before it is written once', () => {
  const weigh = (values: string[]): number => writeFacets({ city: { values, records: [] } }).length;
  const long = 'một-cái-tên-rất-dài';
  expect(weigh([long, `${long}-2`])).toBeLessThan(weigh([long]) + 8);
  expect(weigh([long, `x${long}`])).toBeGreaterThan(weigh([long]) + long.length);
});

test('places of cities and bodies are numbers in the file; values of other lists, and of one that the table lacks, are words', () => {
  const rows = (names: Named[], of: FacetTable): unknown => JSON.parse(new TextDecoder().decode(writeNames(names, of)));
  const names: Named[] = [
    ['Đà Nẵng', [], 'city', ['đà-nẵng', 'ha-noi-x2']],
    ['Sở', [], 'agency', ['hn-sgddt', 'hn-ubnd']],
    ['Lạ', [], 'agency', ['nobody', 'hn-ubnd']],
    ['Trang', [], 'page', ['2']],
  ];
  expect(rows(names, table)).toEqual([
    ['Đà Nẵng', [], 'city', [2, -1]],
    ['Sở', [], 'agency', [1, -1]],
    ['Lạ', [], 'agency', ['nobody', 'hn-ubnd']],
    ['Trang', [], 'page', ['2']],
  ]);
  expect(rows(names.slice(0, 1), {})).toEqual([['Đà Nẵng', [], 'city', ['đà-nẵng', 'ha-noi-x2']]]);
  expect(readNames(writeNames(names, {}), {})).toEqual(names);
});

test('a place that the table does not have is left out: the names are those of another index', () => {
  const names: Named[] = [['Đà Nẵng', [], 'city', ['đà-nẵng']]];
  expect(readNames(writeNames(names, table), {})).toEqual([['Đà Nẵng', [], 'city', []]]);
});
