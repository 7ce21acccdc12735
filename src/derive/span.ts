/** Owns which days and years an EDTF date means, for programs that know only whole days and years. */
import type { Due } from '../model/schema/clause.ts';
import type { Frozen } from '../model/frozen.ts';
import { dayBefore } from '../text/day-shift.ts';
import { firstDay, hasYear, lastDay } from './day.ts';

export interface Span {
  /** `2031-04-01`; null where no year is known. */
  readonly start: string | null;
  readonly end: string | null;
}

export const NO_SPAN: Span = { start: null, end: null };

type Written = string | null | undefined;
const known = (edtf: Written): string | null => (typeof edtf === 'string' && hasYear(edtf) ? edtf : null);

/** From the first day that `from` can mean to the last that `to` can. */
export function spanOf(from: Written, to: Written): Span {
  const [start, end] = [known(from), known(to)];
  return { start: start && firstDay(start), end: end && lastDay(end) };
}

/** Of one date: all days that it can mean. */
export const spanOfDate = (edtf: Written): Span => spanOf(edtf, edtf);

/** Of a due date: until, by, in or from it on. Before a day means up to the day before. */
export function spanOfDue({ date, rule }: Pick<Frozen<Due>, 'date' | 'rule'>): Span {
  if (rule === 'in') return spanOfDate(date);
  if (rule === 'from') return spanOf(date, null);
  if (rule === 'by') return spanOf(null, date);
  const { start } = spanOfDate(date);
  return { start: null, end: start === null ? null : dayBefore(start) };
}

/** From the earliest beginning to the latest end of several. */
export const spanOfAll = (spans: readonly Span[]): Span => ({
  start: spans.flatMap(({ start }) => start ?? []).toSorted()[0] ?? null,
  end:
    spans
      .flatMap(({ end }) => end ?? [])
      .toSorted()
      .at(-1) ?? null,
});

export const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
