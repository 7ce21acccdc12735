import { describe, expect, test } from 'vitest';
import { firstFrom, recurrenceOf } from './recurrence.ts';
import { must } from '../text/must.ts';
import type { Due } from './schema/clause.ts';

const of = (date: string, recurs: Due['recurs']) => recurrenceOf({ date, recurs });

describe('the days of a recurrence', () => {
  test.each<[string, NonNullable<Due['recurs']>, number[], number | 'last' | null]>([
    ['XXXX-12-01', 'yearly', [12], 1],
    ['XXXX-02-28', 'yearly', [2], 28],
    ['XXXX-02-29', 'yearly', [2], 'last'],
    ['XXXX-12-31', 'yearly', [12], 31],
    ['XXXX-12', 'yearly', [12], null],
    ['XXXX-06-30', 'half-yearly', [6, 12], 'last'],
    ['XXXX-01-15', 'half-yearly', [1, 7], 15],
    ['XXXX-03-31', 'quarterly', [3, 6, 9, 12], 'last'],
    ['XXXX-06-30', 'quarterly', [3, 6, 9, 12], 'last'],
    ['XXXX-02-28', 'quarterly', [2, 5, 8, 11], 'last'],
    ['XXXX-01-05', 'quarterly', [1, 4, 7, 10], 5],
    ['XXXX-01-31', 'monthly', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'last'],
    ['XXXX-XX-31', 'monthly', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'last'],
    ['XXXX-XX-30', 'monthly', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 30],
    ['XXXX-XX-15', 'monthly', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 15],
  ])('%s %s', (date, recurs, months, day) => expect(of(date, recurs)).toMatchObject({ months, day }));

  test('there are none where the document names no day, or nothing comes back', () => {
    expect([of('XXXX', 'yearly'), of('XXXX', 'monthly'), of('2031-12-01', undefined)]).toEqual([null, null, null]);
  });
});

test.each<[string, NonNullable<Due['recurs']>, string, string, string]>([
  ['XXXX-12-01', 'yearly', '2031-03-12', '2031-12-01', '2031-12-02'],
  ['XXXX-12-01', 'yearly', '2031-12-01', '2031-12-01', '2031-12-02'],
  ['XXXX-12-01', 'yearly', '2031-12-02', '2032-12-01', '2032-12-02'],
  ['XXXX-02-29', 'yearly', '2031-01-01', '2031-02-28', '2031-03-01'],
  ['XXXX-02-29', 'yearly', '2031-06-01', '2032-02-29', '2032-03-01'],
  ['XXXX-12', 'yearly', '2031-12-20', '2031-12-01', '2032-01-01'],
  ['XXXX-03-31', 'quarterly', '2031-04-01', '2031-06-30', '2031-07-01'],
  ['XXXX-06-30', 'half-yearly', '2031-07-01', '2031-12-31', '2032-01-01'],
  ['XXXX-XX-31', 'monthly', '2031-02-10', '2031-02-28', '2031-03-01'],
  ['XXXX-XX-30', 'monthly', '2031-02-10', '2031-02-28', '2031-03-01'],
])('%s %s comes first after %s on %s', (date, recurs, from, start, end) =>
  expect(firstFrom(must(of(date, recurs), date), from)).toEqual({ start, end }),
);
