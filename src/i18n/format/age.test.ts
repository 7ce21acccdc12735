import { expect, test } from 'vitest';
import { formatAge, formatMoment } from './age.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [0, null, null],
  [MINUTE - 1, null, null],
  [MINUTE, '1 phút trước', '1 minute ago'],
  [5.9 * MINUTE, '5 phút trước', '5 minutes ago'],
  [HOUR - 1, '59 phút trước', '59 minutes ago'],
  [HOUR, '1 giờ trước', '1 hour ago'],
  [23.9 * HOUR, '23 giờ trước', '23 hours ago'],
  [DAY, '1 ngày trước', '1 day ago'],
  [400 * DAY, '400 ngày trước', '400 days ago'],
])('%d milliseconds', (age, vi, en) => {
  expect([formatAge(age, 'vi'), formatAge(age, 'en')]).toEqual([vi, en]);
});

test('a moment has its day and its time', () => {
  const at = Date.UTC(2026, 10, 3, 9, 5);
  expect(formatMoment(at, 'en')).toMatch(/^3 November 2026\b.*\b09:05$/);
  expect(formatMoment(at, 'vi')).toMatch(/3 tháng 11/);
});
