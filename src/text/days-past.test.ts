import { expect, test } from 'vitest';
import { dayOf, daysPast } from './days-past.ts';

test.each([
  ['2026-11-26', '2026-11-27', 1],
  ['2026-11-26', '2026-11-26', 0],
  ['2026-11-26', '2026-11-25', 0],
  ['2026-12-31', '2027-03-01', 60],
  ['2028-02-28', '2028-03-01', 2],
  ['whenever', '2027-03-01', 0],
])('from %s to %s: %i', (day, today, days) => expect(daysPast(day, today)).toBe(days));

test('the day is that of the clock, not that of Greenwich', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 11, 31, 0, 1))).toBe('2026-12-31');
});
