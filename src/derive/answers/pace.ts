/** How fast is it moving? Only between values that can be compared: same series, basis and unit, periods of one length, nothing broken between. */
import { earliest, latest } from '../../model/dates.ts';
import type { Target } from '../../model/types.ts';
import type { Achievement, DataReason } from './achievement.ts';
import { boundOf } from './bound.ts';
import { deadlineOf } from './deadline.ts';
import { alike, boundaryChanges, sameSegment } from './segments.ts';
import { tidy, type Reading } from './readings.ts';

export const PACE_REASONS = [
  'no-value',
  'not-comparable',
  'suspect',
  'part-only',
  'not-a-quantity',
  'one-period',
  'values-not-alike',
  'series-broken',
  'boundary-changed',
] as const;
export type PaceReason = (typeof PACE_REASONS)[number];

/** Why no pace to a date can be asked for. */
export const NEEDED_REASONS = ['no-year', 'already-met', 'deadline-passed', 'no-threshold'] as const;
export type NeededReason = (typeof NEEDED_REASONS)[number];

export type Pace =
  | {
      is: 'moving';
      from: Reading;
      to: Reading;
      perYear: number;
      toward: 'better' | 'worse' | 'same' | 'unclear';
      needed: { perYear: number; by: string } | { reason: NeededReason };
    }
  | { is: 'cannot-be-judged'; reason: PaceReason };

/** Years from one instant to another by the calendar, so that 2022 to 2023 is one year whatever its days. */
function yearsBetween(from: number, to: number): number {
  const [a, b] = [new Date(from), new Date(to)];
  return (
    b.getUTCFullYear() -
    a.getUTCFullYear() +
    (b.getUTCMonth() - a.getUTCMonth()) / 12 +
    (b.getUTCDate() - a.getUTCDate()) / 365.2425
  );
}

const perYear = (change: number, years: number): number => Number((change / years).toFixed(3));

/** `readings` oldest first; `missing` says why there are none; `updated` is the date of the data. */
export function paceOf(
  target: Target,
  readings: readonly Reading[],
  missing: DataReason | null,
  achievement: Achievement,
  updated: string,
): Pace {
  const to = readings.at(-1);
  if (to === undefined) return { is: 'cannot-be-judged', reason: missing ?? 'no-value' };
  if (to.unit.id === 'none') return { is: 'cannot-be-judged', reason: 'not-a-quantity' };
  const from = readings.find(
    (other) => other !== to && latest(other.period) < latest(to.period) && sameSegment(readings, other, to),
  );
  if (from === undefined) return { is: 'cannot-be-judged', reason: whyAlone(readings, to) };
  const change = tidy(to.value - from.value);
  return {
    is: 'moving',
    from,
    to,
    perYear: perYear(change, yearsBetween(earliest(from.period), earliest(to.period))),
    toward: toward(change, target),
    needed: neededPace(target, to, achievement, updated),
  };
}

function toward(change: number, { indicator: { better } }: Target) {
  if (change === 0) return 'same';
  if (better !== 'higher' && better !== 'lower') return 'unclear';
  return change > 0 === (better === 'higher') ? 'better' : 'worse';
}

function neededPace(
  target: Target,
  to: Reading,
  achievement: Achievement,
  updated: string,
): Extract<Pace, { is: 'moving' }>['needed'] {
  const bound = boundOf(target);
  if (bound === null || to.unit !== target.unit) return { reason: 'no-threshold' };
  if (achievement.is === 'met') return { reason: 'already-met' };
  const deadline = deadlineOf(target);
  if (deadline === null) return { reason: 'no-year' };
  if (latest(deadline) < earliest(updated)) return { reason: 'deadline-passed' };
  return {
    perYear: perYear(bound.limit - to.value, yearsBetween(latest(to.period), latest(deadline))),
    by: deadline,
  };
}

function whyAlone(readings: readonly Reading[], to: Reading): PaceReason {
  const others = readings.filter((other) => other !== to);
  if (others.length === 0) return 'one-period';
  const same = others.filter((other) => alike(other, to));
  if (same.length === 0) return 'values-not-alike';
  return same.every((other) => boundaryChanges(other, to)) ? 'boundary-changed' : 'series-broken';
}
