/** Owns on which days of a year something comes back: 31 March of every quarter is the last day of every quarter. */
import { nextDay } from '../text/day-shift.ts';
import type { Due } from './schema/clause.ts';

/** Months between two times. */
export const STEPS = { yearly: 12, 'half-yearly': 6, quarterly: 3, monthly: 1 } as const satisfies Record<
  NonNullable<Due['recurs']>,
  number
>;

export interface Recurrence {
  /** Months between two times. */
  readonly step: number;
  /** 1 to 12, in order. */
  readonly months: readonly number[];
  /** Where a month is shorter, its last day; null for the whole month. */
  readonly day: number | 'last' | null;
}

/** The days on which a duty is due again; null where the document names none. */
export function recurrenceOf({ date, recurs }: Pick<Due, 'date' | 'recurs'>): Recurrence | null {
  const [, month = '', day] = /^XXXX-(XX|\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  if (recurs === undefined || month === '') return null;
  const step = STEPS[recurs];
  const first = month === 'XX' ? 1 : ((Number(month) - 1) % step) + 1;
  const months = Array.from({ length: 12 / step }, (_, index) => first + index * step);
  return { step, months, day: day === undefined ? null : dayOf(Number(month), Number(day), step) };
}

/** The last day of the month that is named means the last day of each; 28 February of every year is only itself. */
function dayOf(month: number, day: number, step: number): number | 'last' {
  const isLast = Number.isNaN(month)
    ? day === 31
    : step === 12
      ? month === 2 && day === 29
      : day >= lastDayOf(2001, month);
  return isLast ? 'last' : day;
}

/** 28 to 31. */
export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day of a recurrence in a month of a year: never one that the month does not have. */
export const dayIn = (day: number | 'last', year: number, month: number): number =>
  day === 'last' ? lastDayOf(year, month) : Math.min(day, lastDayOf(year, month));

const two = (number: number): string => String(number).padStart(2, '0');

/** The first time from a day on, with the day after it: `2031-06-30`, `2031-07-01`. */
export function firstFrom({ months, day }: Recurrence, from: string): { start: string; end: string } {
  const year = Number(from.slice(0, 4));
  const times = [year, year + 1].flatMap((y) =>
    months.map((month) => ({
      start: `${y}-${two(month)}-${two(day === null ? 1 : dayIn(day, y, month))}`,
      last: `${y}-${two(month)}-${two(dayIn(day ?? 'last', y, month))}`,
    })),
  );
  const next = times.find(({ last }) => last >= from) ?? times[times.length - 1];
  const { start = from, last = from } = next ?? {};
  return { start, end: nextDay(last) };
}
