import { expect, test } from 'vitest';
import { dayHere, isDay, withDay, writtenDay } from './data-day.ts';

test.each([
  ['quoted', 'a: 1\nupdated: "2026-11-26"\nb: 2\n', 'a: 1\nupdated: "2026-12-01"\nb: 2\n'],
  ['with a comment', 'updated: "2026-11-26" # as read\n', 'updated: "2026-12-01" # as read\n'],
  ['line ends of Windows', "# x\r\nupdated: '2026-11-26'\r\n", "# x\r\nupdated: '2026-12-01'\r\n"],
  ['bare', 'updated:  2026-11-26\n', 'updated:  "2026-12-01"\n'],
  ['no last line end', 'updated: "2026-11-26"', 'updated: "2026-12-01"'],
])('only the day of the line changes: %s', (_, before, after) => {
  expect(writtenDay(before)).toBe('2026-11-26');
  expect(withDay(before, '2026-12-01')).toBe(after);
});

test('a day that stands elsewhere is none', () => {
  for (const text of ['', '# updated: "2026-11-26"\n', 'x:\n  updated: "2026-11-26"\n', 'updated:\n'])
    expect([writtenDay(text), withDay(text, '2026-12-01')]).toEqual([null, text]);
});

test.each(['2026-02-30', '2026-13-01', '2026-12', '1/12/2026', '2026-12-01T00:00', ''])('%s is no day', (text) =>
  expect(isDay(text)).toBe(false),
);

test('days of the calendar are', () => expect(['2028-02-29', '2026-12-01'].every(isDay)).toBe(true));

test('the day is that of the place, not of Greenwich', () =>
  expect(dayHere(new Date(2026, 0, 5, 0, 30).getTime())).toBe('2026-01-05'));
