/** What an editor is told to write where a figure was written as offices write it. */
import { expect, test } from 'vitest';
import { faultOfFigure } from './figure.ts';

const PEOPLE = { id: 'people', whole: true };
const SHARE = { id: 'percent', whole: false, most: 100 };
const TIMES = { id: 'times', whole: false };

test.each([
  ['1.234,5', TIMES, 'decimal-comma', '1234.5'],
  ['12.345.678,9', TIMES, 'decimal-comma', '12345678.9'],
  ['0,1', TIMES, 'decimal-comma', '0.1'],
  ['12 %', SHARE, 'number-form', '12'],
  ['99,5%', SHARE, 'number-form', '99.5'],
  ['12.824', PEOPLE, 'number-form', '12824'],
  ['1 505 684', PEOPLE, 'number-form', '1505684'],
  ['007', PEOPLE, 'number-form', '7'],
  ['~90', SHARE, 'not-a-number', '90; the word or sign'],
  ['≥ 95%', SHARE, 'not-a-number', '95; the word or sign'],
  ['> 1,5', TIMES, 'not-a-number', '1.5; the word or sign'],
  ['khoảng 90', SHARE, 'not-a-number', '90; the word or sign'],
  ['trên 1.505.684', PEOPLE, 'not-a-number', '1505684; the word or sign'],
  ['1.5 triệu', PEOPLE, 'not-a-number', '1500000; its unit'],
  ['15 nghìn người', PEOPLE, 'not-a-number', '15000; its unit'],
  ['2,5 tỷ đồng', TIMES, 'not-a-number', '2500000000; its unit'],
  ['12 người', PEOPLE, 'not-a-number', '12; its unit'],
  ['$5', TIMES, 'not-a-number', '5'],
  ['5‰', TIMES, 'not-a-number', '5; its unit'],
  ['.5', TIMES, 'not-a-number', '0.5'],
  ['50.', TIMES, 'not-a-number', '50'],
  ['1e3', PEOPLE, 'not-a-number', '1000'],
  ['90-95', SHARE, 'not-a-number', 'one figure; in a plan a range is operator: between'],
  ['90 – 95%', SHARE, 'not-a-number', 'one figure; in a plan a range is operator: between'],
  ['N/A', SHARE, 'not-a-number', 'digits and a decimal point; leave the line out'],
  ['chín mươi', SHARE, 'not-a-number', 'digits and a decimal point'],
  ['999999999999999999999', PEOPLE, 'too-many-digits', ''],
  ['0.1234567890123456', SHARE, 'too-many-digits', ''],
] as const)('“%s”', (written, unit, code, advice) => {
  const fault = faultOfFigure(written, unit);
  expect(fault?.code).toBe(code);
  const said = fault?.args['fixed'] ?? fault?.args['write_en'] ?? '';
  expect(said.slice(0, advice.length)).toBe(advice);
});

test.each(['12', '0', '12.8240', '123456789012345', '0.000000000012345', '100000000000000000000'.slice(0, 15), '1.50'])(
  '%s is right as it is',
  (written) => expect(faultOfFigure(written, TIMES)).toBeNull(),
);
