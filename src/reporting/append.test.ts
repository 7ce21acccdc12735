/** Values go behind those of a file in the file’s own form; what is there stays as it is. */
import { describe, expect, test } from 'vitest';
import { readObservations, type ObservationSpec } from '../model/read/observations.ts';
import { OBSERVATION_COLUMNS } from '../model/schema/observation.ts';
import { appended } from './append.ts';

const spec: ObservationSpec = {
  indicator: '1.1.1-a',
  period: '2031',
  breakdown: 'total',
  value: 97.5,
  unit: 'percent',
  qualifier: null,
  as_of: '2031',
  published: null,
  basis: 'exact',
  gaps: [],
  series: null,
  status: null,
  note: null,
  source: { title: 'Báo cáo "số 12", ngày 1/12', publisher: 'Sở Đọc sách', url: 'https://example.org/12' },
  licence: 'CC BY 4.0',
  accessed: null,
};
const HEADER = OBSERVATION_COLUMNS.join(',');
const ROW =
  '1.1.1-a,2031,total,97.5,percent,,2031,,exact,,,,,,"Báo cáo ""số 12"", ngày 1/12",Sở Đọc sách,https://example.org/12,CC BY 4.0,';

describe('line ends of the file are kept', () => {
  test.each([
    ['a new file', '', `${HEADER}\n${ROW}\n`],
    ['LF', `${HEADER}\na\n`, `${ROW}\n`],
    ['CRLF', `${HEADER}\r\na\r\n`, `${ROW}\r\n`],
    ['an LF header with CRLF rows', `${HEADER}\na\r\nb\r\n`, `${ROW}\r\n`],
    ['a CRLF header with LF rows', `${HEADER}\r\na\nb\n`, `${ROW}\n`],
    ['no line end at the end', `${HEADER}\r\na`, `\r\n${ROW}\r\n`],
    ['a BOM', `\uFEFF${HEADER}\r\n`, `${ROW}\r\n`],
  ])('%s', (_, old, more) => expect(appended(old, [spec])).toBe(old + more));
});

test('semicolons of the file are kept', () => {
  const old = `${OBSERVATION_COLUMNS.join(';')}\n`;
  expect(appended(old, [spec])).toContain('\n1.1.1-a;2031;total;97.5;percent;;2031;');
});

describe('a value', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [20_300, '20300'],
    [-0, '0'],
    [-1e-13, '0'],
    [1e-7, '0.0000001'],
  ])('%d is written %s', (value, text) => expect(appended('', [{ ...spec, value }])).toContain(`,total,${text},`));
});

test('is what the model reads', () => {
  const problems: never[] = [];
  const specs = [spec, { ...spec, period: '2030', value: 3.2, note: { vi: 'Số cuối,\nnăm', en: 'End “of” year' } }];
  const read = readObservations(
    { name: 'data/observations/may-trang.csv', text: appended('', specs) },
    new Map(),
    problems,
  );
  expect(problems).toEqual([]);
  expect(read.map((one) => one.spec)).toEqual(specs);
});
