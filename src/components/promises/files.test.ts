/** Files that a browser makes of filtered rows: with nothing filtered they are the published files, with something the rows that were asked for. */
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { cityPublished } from '../../../tests/support/city.ts';
import { promiseFiles, PROMISE_TABLE_PATH, type PromiseTable } from '../../outputs/documents/promise-files.ts';
import { csvOf } from '../../outputs/formats/csv.ts';
import { jsonOf } from '../../outputs/formats/json.ts';
import { promises } from '../../outputs/tables/promises.ts';
import { must } from '../../text/must.ts';
import { csvText, fileOf, jsonText, rowsWith } from './files.ts';

const site = cityPublished();
const file = must(
  promiseFiles.find(({ path }) => path === PROMISE_TABLE_PATH),
  'table',
);
const table = JSON.parse(String(await file.render(site))) as PromiseTable;
const all = new Set(table.rows.map(([id]) => String(id)));
const two = new Set(['duty:may-trang-2031/iii-1-1', 'target:may-trang-2031/1.1.1-b']);

test('with nothing filtered, CSV and JSON are the published files', async () => {
  const published = async (format: typeof csvOf) => Buffer.from(await format(promises).render(site)).toString();
  expect(csvText(rowsWith(table, all))).toBe(await published(csvOf));
  expect(jsonText(rowsWith(table, all))).toBe(await published(jsonOf));
});

test('with something filtered, they hold those rows in the order of the table', () => {
  const own = rowsWith(table, two);
  expect(own.rows.map(([id]) => id)).toEqual(['target:may-trang-2031/1.1.1-b', 'duty:may-trang-2031/iii-1-1']);
  const objects = JSON.parse(jsonText(own)) as Record<string, unknown>[];
  expect(objects[0]).toMatchObject({ body: ['mt-sdp', 'mt-hys'], lacks: ['date'], due: null });
  expect(csvText(own).split('\r\n')).toHaveLength(4);
});

test('the workbook has the same cells as text and figures, and says what it is and what was asked', async () => {
  const blob = await fileOf('xlsx', table, two, 'https://site.example/promises/?kind=duty');
  const book = read(await blob.arrayBuffer());
  expect(book.SheetNames).toEqual(['promises', 'Giới thiệu · About']);
  const cells = (name: string) =>
    utils.sheet_to_json<unknown[]>(must(book.Sheets[name], name), { header: 1, blankrows: true, defval: null });
  const own = rowsWith(table, two);
  expect(cells('promises').slice(1)).toEqual(own.rows);
  expect(cells('promises')[0]).toEqual(own.columns.map(({ name }) => name));
  expect(cells('Giới thiệu · About').flat()).toContain('https://site.example/promises/?kind=duty');
  expect(must(book.Sheets['promises'], 'sheet')['!autofilter']).toBeDefined();
});
