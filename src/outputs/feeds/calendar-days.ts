/** Owns on which days of a calendar an event of the timeline stands: a deadline on the last day on which it can be met, a span only where something lasts. */
import { firstDay, hasYear, lastDay } from '../../derive/day.ts';
import type { TimelineEvent } from '../../derive/timeline.ts';
import { firstFrom, lastDayOf, recurrenceOf, type Recurrence } from '../../model/recurrence.ts';
import type { Due } from '../../model/schema/clause.ts';
import type { Plan } from '../../model/types.ts';
import { dayBefore, nextDay } from '../../text/day-shift.ts';

export interface Placed {
  /** Whether the document gives this very day, a time of which this is the last or the first day, or a time that lasts. */
  as: 'day' | 'deadline' | 'beginning' | 'span';
  start: string;
  /** The day after the last. */
  end: string;
  again: Again | null;
}

/** A recurrence whose day is known. */
export interface Again extends Recurrence {
  readonly day: number | 'last';
  /** The last day on which it can come back; null where the plan names no end. */
  readonly until: string | null;
}

const oneDay = (as: Placed['as'], start: string): Placed => ({ as, start, end: nextDay(start), again: null });
const isDay = (edtf: string): boolean => firstDay(edtf) === lastDay(edtf);

/** Null where no day can be placed: the page has it. */
export function placeOf({ kind, from, to, due, plan }: TimelineEvent): Placed | null {
  if (due?.recurs !== undefined) return plan === null ? null : placeAgain(due, plan);
  if ([from, to].some((date) => date !== null && !hasYear(date))) return null;
  // The day on which something happened is not the last day of its year.
  if (kind === 'plan' || kind === 'event') return from !== null && isDay(from) ? oneDay('day', firstDay(from)) : null;
  if (due?.rule === 'before' && to !== null) return oneDay('deadline', dayBefore(firstDay(to)));
  if (kind === 'milestone' && from !== null && to !== null && from !== to)
    return { as: 'span', start: firstDay(from), end: nextDay(lastDay(to)), again: null };
  if (to !== null) return oneDay(isDay(to) ? 'day' : 'deadline', lastDay(to));
  return from === null ? null : oneDay(isDay(from) ? 'day' : 'beginning', firstDay(from));
}

function placeAgain(due: Due, plan: Plan): Placed | null {
  const recurrence = recurrenceOf(due);
  if (recurrence === null) return null;
  const last = deadlineOf(recurrence, due.rule);
  const ends = [plan.period.to, plan.ends?.date].flatMap((date) => (date === undefined ? [] : [lastDay(date)])).sort();
  const until = ends[0] ?? null;
  const { start } = firstFrom(last, firstDay(plan.date));
  // A plan may end before what it asks for comes round.
  return until !== null && start > until ? null : { ...oneDay('deadline', start), again: { ...last, until } };
}

/** Before the 15th is the 14th; before the first of a month is the last of the month before; before the last day, which is the end of the month, is that day. */
function deadlineOf({ step, months, day }: Recurrence, rule: Due['rule']): Recurrence & { day: number | 'last' } {
  const monthBefore = { step, months: months.map((month) => (month === 1 ? 12 : month - 1)).sort((a, b) => a - b) };
  if (rule === 'from') return { step, months, day: day ?? 1 };
  if (rule !== 'before') return { step, months, day: day ?? 'last' };
  if (day === null || day === 1) return { ...monthBefore, day: 'last' };
  return { step, months, day: day === 'last' ? day : day - 1 };
}

/** Days that a rule of RFC 5545 skips, since their month is too short: on the 30th of every month, February has its last day all the same. */
export function skippedDays({ months, day, until }: Again, start: string): string[] {
  if (typeof day !== 'number' || day <= 28 || !months.includes(2)) return [];
  const first = Number(start.slice(0, 4));
  const last = until === null ? first + OPEN_YEARS : Number(until.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => lastDayOf(year, 2) < day)
    .map((year) => `${year}-02-${lastDayOf(year, 2)}`)
    .filter((iso) => iso > start && (until === null || iso <= until));
}

/** For how long days are written one by one where a plan names no end. */
const OPEN_YEARS = 10;
