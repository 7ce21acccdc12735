/** For tests: dates of every form that a field takes, drawn at random with a fixed seed. */
import fc from 'fast-check';
import { isDate, type DateField } from '../../src/model/date-fields.ts';
import { RECURRENCES, type Due } from '../../src/model/schema/clause.ts';

const SEED = 20261126;
const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 2024, max: 2036 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 31 }).map(two);
const point = fc.oneof(
  year,
  fc.tuple(year, fc.constantFrom('33', '34', '35', '36', '40', '41')).map((parts) => parts.join('-')),
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc.tuple(year, month).map((parts) => `${parts.join('-')}-XX`),
);
const date = fc.oneof(
  point,
  fc.tuple(point, fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
  fc.tuple(point, point).map((parts) => parts.join('/')),
  fc.constant('XXXX'),
  month.map((one) => `XXXX-${one}`),
  fc.tuple(month, day).map((parts) => `XXXX-${parts.join('-')}`),
  day.map((one) => `XXXX-XX-${one}`),
);

const DRAWN = fc.sample(date, { numRuns: 6000, seed: SEED });

/** Different dates that a field takes: its forms in equal parts, and the days that are easily got wrong. */
export function datesOf(field: DateField, count: number): string[] {
  const edges = [
    '2024-02-29',
    '2031-12-31',
    '2024/2025',
    '2028-02',
    'XXXX-02-29',
    'XXXX-03-31',
    'XXXX-01-31',
    'XXXX-XX-30',
  ];
  return [...new Set([...edges, ...DRAWN])].filter((one) => isDate(field, one)).slice(0, count);
}

export const MARKS = datesOf('mark', 120);
export const PERIODS = datesOf('period', 120);
export const DUES: Due[] = [
  ...datesOf('due', 60).map((one): Due => ({ date: one, rule: 'by' })),
  ...RECURRENCES.flatMap((recurs) => datesOf(recurs, 40).map((one): Due => ({ date: one, rule: 'before', recurs }))),
];

export const isRealDay = (iso: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(iso) && new Date(Date.parse(iso) || 0).toISOString().startsWith(iso);
