/** Forms as they go out: who is asked what, in which lists and limits, and the same bytes every time. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zip } from '../outputs/formats/zip.ts';
import { must } from '../text/must.ts';
import { formParts } from './form-xlsx.ts';
import { EXPERTS, formOf, reporters, reportingPlan } from './form.ts';
import { reportingCity } from './testing.ts';
import { readWorkbook } from './workbook.ts';

const site = reportingCity();
const city = must(site.city('may-trang'), 'city');
const plan = must(reportingPlan(city), 'plan');
const form = (key: string) => must(formOf(city, '2031', key), key);
const partsOf = (key: string) => formParts(form(key), site.framework);
const bytesOf = async (key: string) => zip(await partsOf(key), '2026-01-01');
const sheetXml = async (key: string, number: number) =>
  strFromU8(must((await partsOf(key)).get(`xl/worksheets/sheet${number}.xml`), 'sheet'));
const cellsOf = async (key: string) =>
  must(readWorkbook(await bytesOf(key)), 'workbook').map(
    ({ cells }) => new Map(cells.map(({ name, value }) => [name, String(value)])),
  );

test('each indicator of the annex is asked of each body that answers for it, and of no other', () => {
  const asked = reporters(plan).flatMap((key) => [
    ...new Set(form(key).boxes.map(({ indicator }) => `${key} ${indicator.id}`)),
  ]);
  expect(asked).toEqual([
    'mt-sds 1.1.1-a',
    'mt-sds 1.2.1-b',
    'mt-sdp 1.1.1-b',
    'mt-sdp 2.1.1-a',
    'mt-sdp 2.1.1-b',
    'mt-hys 1.1.1-b',
    'mt-hys 1.2.1-a',
    'mt-hys 1.2.1-c',
    'mt-hys 1.2.1-d',
    `${EXPERTS} 1.1.2-a`,
  ]);
});

test('each breakdown cell of the annex is one row, and no two rows are the same observation', () => {
  for (const key of reporters(plan)) {
    const { boxes } = form(key);
    const cells = [...new Set(boxes.map(({ indicator }) => indicator))].flatMap(({ id, cells: all }) =>
      (all ?? []).flatMap(({ key: cell, breakdown }) => breakdown.map((part) => `${id} ${cell}/${part}`)),
    );
    expect(boxes.filter(({ cell }) => cell).map((box) => `${box.indicator.id} ${box.key}`)).toEqual(cells);
    const ids = boxes.map(({ indicator, breakdown, series }) => [indicator.id, breakdown, series].join());
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('two runs give the same bytes', async () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(hash(await bytesOf('mt-sdp'))).toBe(hash(await bytesOf('mt-sdp')));
});

test('lists and limits stand where the schema of a sheet wants them', async () => {
  const [streets, books, experts] = [
    await sheetXml('mt-sdp', 2),
    await sheetXml('mt-hys', 2),
    await sheetXml(EXPERTS, 2),
  ];
  expect(streets).toMatch(/<\/sheetData><dataValidations count="18">/);
  expect(streets).toMatch(/type="whole"[^>]*sqref="F7"><formula1>0</);
  expect(streets).toMatch(/type="decimal" operator="between"[^>]*sqref="F10"><formula1>0<\/formula1><formula2>100</);
  expect(streets).toMatch(/type="list"[^>]*sqref="F12"><formula1>&quot;Đạt chuẩn,Chưa đạt chuẩn&quot;/);
  expect(books).toMatch(/type="decimal"[^>]*sqref="F12"><formula1>-100</);
  expect(experts).toMatch(
    /type="list"[^>]*sqref="F7"><formula1>&quot;5 – Xuất sắc,4 – Rất tốt,3 – Tốt,2 – Khá,1 – Yếu&quot;/,
  );
  for (const [, list = ''] of streets.matchAll(/<formula1>&quot;(.*?)&quot;/g))
    expect(list.length).toBeLessThanOrEqual(255);
  expect(await sheetXml('mt-sdp', 1)).not.toContain('dataValidation');
});

describe('say in Vietnamese who fills them in and how', () => {
  test('who, and how many boxes', async () => {
    const [guide] = await cellsOf('mt-sdp');
    expect([...must(guide, 'guide').values()].join('\n')).toMatch(/Sở Đường phố.*3 chỉ số, 6 ô/);
  });
  test('what belongs in a box', async () => {
    const [, data] = await cellsOf('mt-sdp');
    expect([data?.get('D7'), data?.get('D10'), data?.get('D11')]).toEqual([
      'Trẻ em mượn sách · Nam',
      'Trẻ em mượn sách · Tỷ lệ',
      'Ô benches',
    ]);
  });
  test('the target, with its word once', async () => {
    const [, data] = await cellsOf('mt-hys');
    expect(data?.get('O11')).toContain('\nChỉ tiêu: Từ 300 người kể chuyện trở lên.');
    expect(data?.get('O12')).toContain('\nMục tiêu: tiền tăng.');
    expect(data?.get('O12')).not.toContain('Chỉ tiêu');
  });
});

test('a body without indicators has no form', () => expect(formOf(city, '2031', 'mt-ubnd')).toBeNull());

test('a form is a package whose every part is XML', async () => {
  for (const [name, content] of Object.entries(unzipSync(await bytesOf('mt-sdp'))))
    expect(strFromU8(content).startsWith('<'), name).toBe(true);
});
