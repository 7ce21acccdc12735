/** The reporting round trip as an office and an editor go it: form, LibreOffice with Vietnamese settings, import, model. On a copy; the real data stay as they are. */
import Papa from 'papaparse';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { progressOf } from '../../src/derive/answers/progress.ts';
import { loadModel } from '../../src/model/index.ts';
import { copyOfContent, type Copy } from '../../src/model/testing.ts';
import { door } from '../support/door.ts';
import { typeInto, type Typing } from '../support/libreoffice.ts';
import { needsTool } from '../support/validators.ts';
import { must } from '../../src/text/must.ts';

const CSV = 'data/observations/hai-phong.csv';
const SHEET = 'Số liệu';

let copy: Copy;
let folder: string;
/** Vitest's own matcher has no type. */
const containing = (text: string): unknown => expect.stringContaining(text);

beforeEach(() => {
  copy = copyOfContent();
  folder = mkdtempSync(join(tmpdir(), 'open-plan-forms-'));
});
afterEach(() => {
  copy.remove();
  rmSync(folder, { recursive: true });
});

const npm = (command: string, ...args: string[]) => door(command, '--root', copy.root, '--lang', 'vi', ...args);
const makeForms = (...args: string[]) =>
  npm('report-form', '--city', 'hai-phong', '--year', '2031', '--out', folder, ...args);
const path = (key: string) => join(folder, `hai-phong-2031-${key}.xlsx`);

/** Saves the form of `key` as LibreOffice leaves it; each row gets a value and a source. */
function fill(key: string, values: Record<number, string>, more: Typing[] = []): string {
  const typing = Object.entries(values).flatMap(([row, value]): Typing[] => [
    [SHEET, `F${row}`, 'type', value],
    [SHEET, `J${row}`, 'type', 'Báo cáo số 12/BC'],
    [SHEET, `L${row}`, 'type', 'https://example.org/12'],
  ]);
  writeFileSync(path(key), typeInto(folder, readFileSync(path(key)), [...typing, ...more]));
  return path(key);
}

describe('forms', () => {
  test('one per agency of the annex and one for the experts; again, the same bytes', () => {
    const first = makeForms();
    expect(first, first.stderr).toMatchObject({ status: 0 });
    const names = readdirSync(folder);
    expect(names).toHaveLength(13);
    const before = names.map((name) => readFileSync(join(folder, name), 'base64'));
    rmSync(path('hp-snv'));
    expect(makeForms().status).toBe(0);
    expect(names.map((name) => readFileSync(join(folder, name), 'base64'))).toEqual(before);
  });

  test('a form that someone has filled in is kept', () => {
    writeFileSync(path('hp-snv'), 'filled');
    expect(makeForms('--agency', 'hp-snv')).toMatchObject({
      status: 1,
      stderr: containing('không ghi đè'),
    });
    expect(readFileSync(path('hp-snv'), 'utf8')).toBe('filled');
  });

  test('an agency without indicators is refused, with those that have', () => {
    expect(makeForms('--agency', 'hp-ubnd')).toMatchObject({ status: 2, stderr: containing('hp-sgddt') });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('with LibreOffice', () => {
  test('filled, saved and imported, values reach the model and its progress', (context) => {
    needsTool(context, 'soffice');
    makeForms('--agency', 'hp-sgddt', '--agency', 'hp-snv', '--agency', 'hp-skhcn');
    const old = copy.read(CSV);
    const files = [
      // A decimal comma, a percent sign, a thousands dot: as people type in a Vietnamese program.
      fill(
        'hp-sgddt',
        {
          7: '97,5',
          8: '96,4%',
          9: 'Đạt chuẩn',
          10: '10.500',
          11: '9800',
          12: '=F10+F11',
          13: '99,1',
          45: '4 – Rất tốt',
        },
        [[SHEET, 'G8', 'type', '2031-06']],
      ),
      fill('hp-snv', { 9: '2,4', 10: '1,8', 11: '2,1' }),
      fill('hp-skhcn', { 7: '-3,2', 8: 'Tăng' }, [
        [SHEET, 'M8', 'type', 'Có "số liệu", cuối năm'],
        [SHEET, 'N8', 'type', 'End of year'],
      ]),
    ];
    const sheet = strFromU8(
      must(unzipSync(readFileSync(must(files[2], 'files')))['xl/worksheets/sheet2.xml'], 'xl/worksheets/sheet2.xml'),
    );
    const rule = (cell: string) =>
      new RegExp(`<dataValidation [^>]*sqref="${cell}"[^>]*>.*?</dataValidation>`).exec(sheet)?.[0];
    expect(rule('F8'), 'LibreOffice understood the list').toMatch(/type="list".*Tăng,Giảm,Không đổi/);
    expect(rule('F10'), 'and the limits').toMatch(
      /operator="between".*type="decimal".*<formula1>0<\/formula1><formula2>100</,
    );

    const { status, stdout, stderr } = npm('report-import', ...files);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`${CSV}: thêm 13 giá trị`);
    const text = copy.read(CSV);
    expect(text.startsWith(old), 'nothing that was there is changed').toBe(true);
    const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    const before = Papa.parse(old, { header: true, skipEmptyLines: true }).data.length;
    const added = rows
      .slice(before)
      .map((row) =>
        ['indicator', 'period', 'breakdown', 'value', 'unit', 'basis', 'series'].map((name) => row[name]).join(','),
      );
    expect(added).toEqual([
      '1.1.1-a,2031,total,97.5,percent,exact,',
      '1.1.1-b,2031-06,total,96.4,percent,exact,',
      '2.1.1-a,2031,total,1,none,exact,',
      '2.1.1-a,2031,male,10500,people,exact,children-5',
      '2.1.1-a,2031,female,9800,people,exact,children-5',
      '2.1.1-a,2031,total,20300,people,exact,children-5',
      '2.1.1-a,2031,rate,99.1,percent,exact,children-5',
      '2.6.1-a,2031,total,4,scale-1-5,exact,',
      '1.2.2-a,2031,male,2.4,percent,exact,',
      '1.2.2-a,2031,female,1.8,percent,exact,',
      '1.2.2-a,2031,total,2.1,percent,exact,',
      '1.2.4-a,2031,total,-3.2,percent,exact,',
      '1.2.4-b,2031,total,1,none,exact,',
    ]);

    const { site, problems } = loadModel(copy.root);
    expect(problems).toEqual([]);
    const answer = (id: string) =>
      must(
        progressOf(must(site.indicator(id), 'indicator'), site.publisher.updated).find(
          ({ city, target }) => city.id === 'hai-phong' && target.annex !== null,
        ),
        'one of them',
      ).achievement;
    expect(answer('1.1.1-a')).toMatchObject({ is: 'met', reading: { value: 97.5 } });
    expect(answer('2.1.1-a')).toMatchObject({ is: 'met', rule: 'declared-met' });
    expect(answer('1.2.4-a')).toMatchObject({ is: 'short', rule: 'change-above-zero' });
    expect(answer('1.2.4-b')).toMatchObject({ is: 'met', rule: 'up-on-year-before' });

    const again = npm('report-import', ...files);
    expect(again.status).toBe(1);
    expect(again.stderr.match(/already-there/g)).toHaveLength(13);
    expect(again.stderr).toContain(`${CSV}:${old.split('\n').length}`);
    expect(copy.read(CSV)).toBe(text);
  });

  test('opened and saved without an entry, a form is no fault and no value', (context) => {
    needsTool(context, 'soffice');
    makeForms('--agency', 'hp-stc');
    const old = copy.read(CSV);
    expect(npm('report-import', fill('hp-stc', {}))).toMatchObject({ status: 0, stderr: '', stdout: '4 ô để trống\n' });
    expect(copy.read(CSV)).toBe(old);
  });

  test('with one bad row among good ones nothing is imported, and every fault is named with its cell', (context) => {
    needsTool(context, 'soffice');
    makeForms('--agency', 'hp-sgddt', '--agency', 'hp-snv');
    const old = copy.read(CSV);
    const good = fill('hp-snv', { 9: '2,4', 10: '1,8', 11: '2,1' });
    const bad = fill(
      'hp-sgddt',
      { 7: '97.5', 8: '1.234', 9: 'Đạt', 10: '10.500', 11: '9.800', 12: '20.301', 13: '=1/0', 32: '45' },
      [
        [SHEET, 'F33', 'text', '97,5'],
        [SHEET, 'J33', 'type', 'Báo cáo'],
        [SHEET, 'L33', 'type', 'báo cáo giấy'],
        [SHEET, 'G32', 'type', '30/6/2031'],
        [SHEET, 'K9', 'type', ''],
        [SHEET, 'A45', 'type', '2.6.1-x'],
      ],
    );
    const { status, stderr } = npm('report-import', good, bad);
    expect(status).toBe(1);
    const faults = [...stderr.matchAll(/^(\S+) · Số liệu!(\w+) ([a-z0-9-]+)$/gm)].map(
      ([, file, cell, code]) => `${file === bad ? '' : file}${cell} ${code}`,
    );
    expect(faults).toEqual([
      'F7 text-for-number',
      'F8 over-100',
      'F9 not-in-list',
      'K9 no-source',
      'F12 sum-differs',
      'F13 formula-error',
      'G32 bad-period',
      'F33 text-for-number',
      'L33 bad-address',
      'A45 unknown-indicator',
    ]);
    expect(stderr).toContain('gõ lại 97,5');
    expect(stderr).toContain(`${faults.length} lỗi. Không nhập giá trị nào.`);
    expect(copy.read(CSV)).toBe(old);
  });
});

test('content with problems takes no values: what cannot be read could be overwritten', () => {
  copy.change('data/agencies.yaml', '- id: hp-syt', '- id: hp-stc');
  const old = copy.read(CSV);
  writeFileSync(path('x'), 'x');
  expect(npm('report-import', path('x'))).toMatchObject({
    status: 1,
    stderr: containing('npm run check'),
  });
  expect(copy.read(CSV)).toBe(old);
});
