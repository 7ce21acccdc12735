import { expect, test } from 'vitest';
import { spanOf, spanOfAll, spanOfDate, spanOfDue, yearOf } from './span.ts';

test.each([
  ['2031', '2031-01-01', '2031-12-31'],
  ['2031-06', '2031-06-01', '2031-06-30'],
  ['2031-02-03?', '2031-02-03', '2031-02-03'],
  ['2031-34', '2031-04-01', '2031-06-30'],
  ['2030/2031', '2030-01-01', '2031-12-31'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['XXXX-12-01', null, null],
  [null, null, null],
])('%s is from %s to %s', (date, start, end) => expect(spanOfDate(date)).toEqual({ start, end }));

test.each([
  ['before', '2031-12-01', null, '2031-11-30'],
  ['before', '2031', null, '2030-12-31'],
  ['by', '2031', null, '2031-12-31'],
  ['from', '2031', '2031-01-01', null],
  ['in', '2031-36', '2031-10-01', '2031-12-31'],
  ['before', 'XXXX-12-01', null, null],
] as const)('%s %s', (rule, date, start, end) => expect(spanOfDue({ rule, date })).toEqual({ start, end }));

test('of several, from the first to the last', () => {
  expect(spanOfAll([spanOf('2031', null), spanOf(null, '2033'), spanOfDate('2032-05')])).toEqual({
    start: '2031-01-01',
    end: '2033-12-31',
  });
  expect(spanOfAll([])).toEqual({ start: null, end: null });
  expect([yearOf('2031-01-01'), yearOf(null)]).toEqual([2031, null]);
});
