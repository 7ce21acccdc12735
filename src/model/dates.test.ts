import { describe, expect, test } from 'vitest';
import { earliest, isEdtf, latest } from './dates.ts';

const day = (instant: number) => new Date(instant).toISOString();

describe('the bounds of a date', () => {
  test.each([
    ['2031', '2031-01-01', '2031-12-31'],
    ['2031-02', '2031-02-01', '2031-02-28'],
    ['2032-02', '2032-02-01', '2032-02-29'],
    ['2031-12-15', '2031-12-15', '2031-12-15'],
    ['2031-04/2031-09', '2031-04-01', '2031-09-30'],
    ['2021/2030', '2021-01-01', '2030-12-31'],
    ['2031-33', '2031-01-01', '2031-03-31'],
    ['2031-36', '2031-10-01', '2031-12-31'],
  ])('%s is from %s to %s', (date, first, last) => {
    expect(day(earliest(date))).toBe(`${first}T00:00:00.000Z`);
    expect(day(latest(date))).toBe(`${last}T23:59:59.999Z`);
  });

  test('are the same when asked again', () => {
    expect([earliest('2033-05'), latest('2033-05')]).toEqual([earliest('2033-05'), latest('2033-05')]);
    expect(earliest('2033-05')).toBeLessThan(latest('2033-05'));
  });

  test('of what is no date do not exist: it is named, however often it is asked', () => {
    for (let times = 0; times < 2; times++) {
      expect(() => earliest('2031-13')).toThrow(new RangeError('“2031-13” is no EDTF date'));
      expect(() => latest('mai')).toThrow(new RangeError('“mai” is no EDTF date'));
    }
  });
});

test.each([
  '2031',
  '2031-02',
  '2031-02-28',
  '2031-04/2031-09',
  'XXXX-12-01',
  'XXXX',
  '2031-34',
  '2031~',
  '2032-02-29',
  '2000-02-29',
  '2028-02-29/2032-02-29',
  'XXXX-02-29',
])('%s is a date', (date) => expect([isEdtf(date), isEdtf(date)]).toEqual([true, true]));

test.each([
  '',
  '2031-13',
  '2031-02-29',
  '2031-01/2031-02-29',
  '2100-02-29',
  '2031-00',
  '31/12/2031',
  '12-2031',
  'mai',
  '2031-2',
  '2031 ',
  '20311',
])('“%s” is none', (date) => expect([isEdtf(date), isEdtf(date)]).toEqual([false, false]));
