/**
 * What can be said of a dated duty on the day of the data. The plans publish no report on single duties, so nothing here can be
 * evidence that one was carried out or was not. The rule, whole:
 *
 * - its last date is still to come: not yet due, with that date;
 * - it comes back, and no time of it has surely passed: not yet due, with the next one;
 * - its date, or the first time of one that comes back, has passed: cannot be judged (`no-report`); never missed;
 * - it comes back and the document names no day: cannot be judged (`no-day`);
 * - its plan ended before the date came: cannot be judged (`plan-ended`).
 *
 * With several dates the last one counts; where one date stands alone, a recurrence beside it does not change the answer.
 */
import type { Frozen } from '../../model/frozen.ts';
import { firstFrom, recurrenceOf } from '../../model/recurrence.ts';
import type { DutyReason, Time } from '../../model/promise.ts';
import type { Due } from '../../model/schema/clause.ts';
import type { Milestone, Plan } from '../../model/types.ts';
import { dayBefore } from '../../text/day-shift.ts';
import { datedBy, type Task } from '../bodies/task.ts';
import { firstDay, lastDay } from '../day.ts';
import { isRunning } from '../life.ts';
import { spanOf, spanOfDue, type Span } from '../span.ts';

export interface DutyAnswer {
  readonly is: 'not-yet' | 'cannot-be-judged';
  readonly reason: DutyReason | null;
  readonly time: Exclude<Time, 'no-date'>;
  /** EDTF: its last date, or the next time of one that comes back; null where the document names none. */
  readonly date: string | null;
}

interface Dated {
  readonly edtf: string;
  /** The last day that it can mean; for what begins and has no end, the first. */
  readonly day: string;
}

/** Null for a duty to which the document gives no time. */
export function answerDuty(task: Pick<Task, 'clause' | 'lines'>, updated: string): DutyAnswer | null {
  const today = firstDay(updated);
  const dues = task.lines.flatMap(({ due }) => due ?? []);
  const last = [...dues.flatMap(datedDue), ...datedBy(task).flatMap(datedMilestone)]
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
  if (last !== undefined) return judged(last, task.clause.plan, today);
  const recurring = dues.filter(({ recurs }) => recurs !== undefined);
  return recurring.length === 0 ? null : judgedAgain(recurring, task.clause.plan, today);
}

function judged({ edtf, day }: Dated, plan: Plan, today: string): DutyAnswer {
  const time = day < today ? 'passed' : 'ahead';
  if (endedBefore(plan, day)) return { is: 'cannot-be-judged', reason: 'plan-ended', time, date: edtf };
  return time === 'ahead'
    ? { is: 'not-yet', reason: null, time, date: edtf }
    : { is: 'cannot-be-judged', reason: 'no-report', time, date: edtf };
}

function judgedAgain(dues: readonly Frozen<Due>[], plan: Plan, today: string): DutyAnswer {
  const again = { time: 'recurring', date: null } as const;
  if (!isRunning(plan)) return { is: 'cannot-be-judged', reason: 'plan-ended', ...again };
  const days = dues.flatMap((due) => {
    const recurrence = recurrenceOf(due);
    if (recurrence === null) return [];
    const from = (day: string): string => lastOf(firstFrom(recurrence, day), due.rule);
    // Where the plan names its day only roughly, the first time is the first that surely came after it.
    return [{ first: from(lastDay(plan.date)), next: from(today) }];
  });
  const next = days.map((one) => one.next).toSorted()[0] ?? null;
  if (next === null) return { is: 'cannot-be-judged', reason: 'no-day', ...again };
  return days.some(({ first }) => first < today)
    ? { is: 'cannot-be-judged', reason: 'no-report', time: 'recurring', date: next }
    : { is: 'not-yet', reason: null, time: 'recurring', date: next };
}

/** `end` is the day after the last. */
const lastOf = ({ start, end }: { start: string; end: string }, rule: Due['rule']): string =>
  dayBefore(rule === 'before' ? start : end);

const endedBefore = ({ ends, state }: Plan, day: string): boolean =>
  ends !== null && (state === 'ended' || state === 'replaced') && lastDay(ends.date) < day;

function datedDue(due: Frozen<Due>): Dated[] {
  const day = due.recurs === undefined ? dayOf(spanOfDue(due)) : null;
  return day === null ? [] : [{ edtf: due.date, day }];
}

function datedMilestone({ from, to }: Milestone): Dated[] {
  const edtf = to ?? from;
  const day = dayOf(spanOf(from, to));
  return edtf === null || day === null ? [] : [{ edtf, day }];
}

const dayOf = ({ start, end }: Span): string | null => end ?? start;
