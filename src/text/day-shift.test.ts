import { expect, test } from 'vitest';
import { dayBefore, dayOfSerial, nextDay } from './day-shift.ts';

test.each([
  ['2026-12-31', '2027-01-01'],
  ['2028-02-28', '2028-02-29'],
  ['2027-02-28', '2027-03-01'],
])('the day after %s is %s, and back', (day, next) => {
  expect(nextDay(day)).toBe(next);
  expect(dayBefore(next)).toBe(day);
});

test('a serial number is its day, a time of day within it as well', () => {
  expect([1, 61, 45_658, 45_658.75].map(dayOfSerial)).toEqual(['1899-12-31', '1900-03-01', '2025-01-01', '2025-01-01']);
});
