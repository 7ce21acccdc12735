/** Tables that are written in pieces are the same text as in one, and no piece is longer for a longer table; what no string can hold has a digest. */
import { constants } from 'node:buffer';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { digestOf } from '../../reads/digest.ts';
import { largest } from '../../text/many.ts';
import type { Cell } from '../tables/table.ts';
import { toCsv } from './csv.ts';
import { toJson, toJsonWith, toObjects } from './json.ts';
import { encoded, inPieces } from './pieces.ts';
import { partsOf } from './sheet.ts';

const COLUMNS = [{ name: 'id' }, { name: 'titles', many: 'alone' }, { name: 'count' }] as const;
const HEADER = COLUMNS.map(({ name }) => name);
const rowsOf = (count: number): Cell[][] =>
  Array.from({ length: count }, (_, at) => [`mục-${at}`, at % 2 === 0 ? 'một;"hai"\n' : null, at]);
const SIZES = [0, 1, 999, 1000, 1001, 2500];
const toJsonOfRecord: typeof toJson = (columns, rows) => toJsonWith({ data: [] }, 'data', columns, rows);
const toCsvOf = (_: typeof COLUMNS, rows: Cell[][]) => toCsv(HEADER, rows);
const text = (pieces: Iterable<string>): string => [...pieces].join('');

test.each(SIZES)('%d rows in pieces: the text is the one that is made at once', (count) => {
  const rows = rowsOf(count);
  const objects = toObjects(COLUMNS, rows);
  expect(text(toJson(COLUMNS, rows))).toBe(`${JSON.stringify(objects, null, 1)}\n`);
  expect(text(toCsv(HEADER, rows))).toBe(`${Papa.unparse([HEADER, ...rows], { newline: '\r\n' })}\r\n`);
  const record = { id: 'a', rows: [{ data: [] }], data: [], url: 'b' };
  expect(text(toJsonWith(record, 'data', COLUMNS, rows))).toBe(
    `${JSON.stringify({ ...record, data: objects }, null, 1)}\n`,
  );
  expect([...inPieces(rows)].flat()).toEqual(rows);
});

test('bytes of pieces are those of their text', () => {
  expect(encoded(['Hà ', 'Nội', ''])).toEqual(new TextEncoder().encode('Hà Nội'));
});

test('however long a table is, its pieces are of some rows', () => {
  const rows = rowsOf(10_000);
  const longest = (pieces: Iterable<string>): number => largest([...pieces].map(({ length }) => length));
  for (const made of [toJson, toJsonOfRecord, toCsvOf]) {
    const most = longest(made(COLUMNS, rowsOf(1000)));
    // Numbers get longer, and there are ten times as many rows.
    expect(longest(made(COLUMNS, rows))).toBeLessThan(2 * most);
  }
});

test('what is longer than a string can be is told in few letters as well', () => {
  const row = ['x'.repeat(100_000)];
  const rows = Array.from({ length: Math.ceil(constants.MAX_STRING_LENGTH / 100_000) + 1 }, () => row);
  expect(digestOf(rows, () => undefined)).toHaveLength(43);
});

test('a table with more rows than a sheet of Excel goes on in further sheets', () => {
  const sheet = {
    name: 'a-name-that-is-as-long-as-may-be',
    columns: [{ name: 'id', type: 'string' }],
    rows: rowsOf(7),
  } as const;
  const parts = partsOf(sheet, 3);
  expect(parts.map(({ name, rows }) => [name, rows.length])).toEqual([
    [sheet.name, 3],
    ['a-name-that-is-as-long-as-may 2', 3],
    ['a-name-that-is-as-long-as-may 3', 1],
  ]);
  expect(parts.flatMap(({ rows }) => rows)).toEqual(sheet.rows);
  expect(partsOf({ ...sheet, columns: [...sheet.columns, ...sheet.columns] }, 7, 6)).toHaveLength(3);
  expect(partsOf(sheet)).toEqual([sheet]);
});
