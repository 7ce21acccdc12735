/**
 * Is the target met? One of five answers, with the rule that was applied and what it was applied to; or why it cannot be judged.
 *
 * An answer stands only on a firm value: whom it counts, what it counts and when it was true are stated by its source and agree
 * with the target. A value with a gap is indicative: it is shown with its gap and never counted as met or not met.
 */
import { earliest, latest } from '../../model/dates.ts';
import type { GroundGap } from '../../model/answer.ts';
import type { Target } from '../../model/types.ts';
import { BOUND_RULES, boundOf, reaches, shortOf, type Bound } from './bound.ts';
import { deadlineOf, dueOf } from './deadline.ts';
import { isFirm, type Reading } from './readings.ts';
import { sameSegment } from './segments.ts';

export const RULES = [
  ...BOUND_RULES,
  'up-on-year-before',
  'down-on-year-before',
  'change-above-zero',
  'change-below-zero',
  'declared-met',
] as const;
export type Rule = (typeof RULES)[number];

/** Why there is no value to judge by. */
export const DATA_REASONS = ['no-value', 'not-comparable', 'suspect', 'part-only'] as const;
export type DataReason = (typeof DATA_REASONS)[number];

/** Why there is a value, or none is wanted, and still no judgement. */
export const ACHIEVEMENT_REASONS = [
  ...DATA_REASONS,
  'indicative-only',
  'rounded',
  'value-before-deadline',
  'other-unit',
  'direction-without-base',
  'rating-not-reported',
  'target-is-a-standard',
  'no-threshold',
] as const;
export type AchievementReason = (typeof ACHIEVEMENT_REASONS)[number];

/** A value that points somewhere but does not answer. */
export interface Indicative {
  reading: Reading;
  gaps: readonly GroundGap[];
  /** What it would say; null where that has no meaning. */
  reaches: boolean | null;
}

interface Judged {
  rule: Rule;
  reading: Reading;
  base: Reading | null;
  /** A later value with a gap. */
  later: Indicative | null;
}

export type Achievement =
  | (Judged & {
      is: 'met';
      /** Values of different bases that all reach the mark, where no single one is firm. */
      all: readonly Reading[];
    })
  | (Judged & {
      is: 'missed' | 'not-yet' | 'short';
      /** How far short, in the unit of the target; null where that has no meaning. */
      distance: number | null;
      /** EDTF; null only for `short`. */
      deadline: string | null;
    })
  | { is: 'cannot-be-judged'; reason: AchievementReason; indicative: Indicative | null };

export type Question = { target: Target; updated: string };

const cannot = (reason: AchievementReason, indicative: Indicative | null = null): Achievement => ({
  is: 'cannot-be-judged',
  reason,
  indicative,
});

/** `readings` are of the target's city, oldest first; `missing` says why there are none. */
export function judge(question: Question, readings: readonly Reading[], missing: DataReason | null): Achievement {
  const { operator } = question.target;
  if (operator === 'met' || operator === 'exists') return judgeStandard(question, readings, missing);
  if (readings.length === 0) return cannot(operator === 'rated' ? 'rating-not-reported' : (missing ?? 'no-value'));
  if (operator === 'increase' || operator === 'decrease') return judgeDirection(operator, question, readings);
  const bound = boundOf(question.target);
  return bound === null ? cannot('no-threshold') : judgeBound(bound, question, readings);
}

function judgeBound(bound: Bound, question: Question, all: readonly Reading[]): Achievement {
  const { target } = question;
  const readings = all.filter(({ unit }) => unit === target.unit);
  if (readings.length === 0) return cannot('other-unit');
  const indicative = (reading: Reading): Indicative => ({
    reading,
    gaps: gapsFor(target, reading),
    reaches: reaches(bound, reading),
  });
  const firm = readings.findLast((reading) => gapsFor(target, reading).length === 0);
  if (firm === undefined) return judgeWeak(bound, readings.map(indicative));
  const newer = readings.slice(readings.indexOf(firm) + 1).at(-1);
  const later = newer === undefined ? null : indicative(newer);
  const reached = reaches(bound, firm);
  if (reached === null) return cannot('rounded', indicative(firm));
  const judged: Judged = { rule: bound.rule, reading: firm, base: null, later };
  if (reached) return { is: 'met', ...judged, all: [firm] };
  return notReached(question, judged, shortOf(bound, firm));
}

/** Values with gaps answer only together: when they rest on different bases and every one of them reaches the mark. */
function judgeWeak(bound: Bound, weak: readonly Indicative[]): Achievement {
  const last = weak.at(-1) ?? null;
  const bases = new Set(weak.map(({ reading }) => reading.series));
  if (last && bases.size > 1 && weak.every((one) => one.reaches === true))
    return {
      is: 'met',
      rule: bound.rule,
      reading: last.reading,
      base: null,
      later: null,
      all: weak.map(({ reading }) => reading),
    };
  return cannot('indicative-only', last);
}

/** A value says that a deadline was missed only when it is of the deadline or later; an earlier one leaves it open. */
function notReached({ target, updated }: Question, judged: Judged, distance: number | null): Achievement {
  const deadline = deadlineOf(target);
  const due = dueOf(target, updated);
  if (deadline === null || due === 'no-year') return { is: 'short', ...judged, distance, deadline: null };
  if (due === 'open') return { is: 'not-yet', ...judged, distance, deadline };
  const when = judged.reading.as_of ?? judged.reading.period;
  if (latest(when) < latest(deadline))
    return cannot('value-before-deadline', { reading: judged.reading, gaps: [], reaches: false });
  return { is: 'missed', ...judged, distance, deadline };
}

/** Only a declaration by the body that keeps the standard says that it is met; a rate does not. */
function judgeStandard(question: Question, readings: readonly Reading[], missing: DataReason | null): Achievement {
  const declared = readings.findLast(({ unit }) => unit.id === 'none');
  if (declared === undefined)
    return cannot(
      readings.length > 0 || (missing !== null && missing !== 'no-value') ? 'target-is-a-standard' : 'no-value',
    );
  const gaps = gapsFor(question.target, declared);
  if (gaps.length > 0) return cannot('indicative-only', { reading: declared, gaps, reaches: declared.value === 1 });
  const judged: Judged = { rule: 'declared-met', reading: declared, base: null, later: null };
  return declared.value === 1 ? { is: 'met', ...judged, all: [declared] } : notReached(question, judged, null);
}

/** A direction is either reported as such, or read from two values one year apart that can be compared. */
function judgeDirection(
  operator: 'increase' | 'decrease',
  question: Question,
  readings: readonly Reading[],
): Achievement {
  const { target } = question;
  const reading = readings.at(-1);
  if (reading === undefined) return cannot('no-value');
  const up = operator === 'increase';
  const result = (rule: Rule, change: number, base: Reading | null): Achievement => {
    const right = up ? change > 0 : change < 0;
    const gaps = [...new Set([...gapsFor(target, reading), ...(base === null ? [] : gapsFor(target, base))])];
    if (gaps.length > 0) return cannot('indicative-only', { reading, gaps, reaches: right });
    const judged: Judged = { rule, reading, base, later: null };
    return right ? { is: 'met', ...judged, all: [reading] } : notReached(question, judged, null);
  };
  if (target.indicator.measure !== 'direction')
    return result(up ? 'change-above-zero' : 'change-below-zero', reading.value, null);
  const rule = up ? 'up-on-year-before' : 'down-on-year-before';
  if (reading.unit.id === 'none') return result(rule, reading.value, null);
  const base = readings.find(
    (other) => other.period === yearBefore(reading.period) && sameSegment(readings, other, reading),
  );
  return base === undefined ? cannot('direction-without-base') : result(rule, reading.value - base.value, base);
}

/** The same time one year earlier: `2024-01/2024-10` → `2023-01/2023-10`. */
const yearBefore = (period: string): string =>
  period.replace(
    /(^|\/)(\d{4})/g,
    (_, before: string, year: string) => before + String(Number(year) - 1).padStart(4, '0'),
  );

/** What stands between a value and a target: gaps of its source, and a boundary change after the plan was made. */
function gapsFor({ plan }: Target, reading: Reading): GroundGap[] {
  const open = isFirm(reading) || reading.gaps.length > 0 ? reading.gaps : (['definition'] as const);
  const moved = (reading.area.breaks ?? []).some(
    ({ date }) => latest(plan.date) < earliest(date) && earliest(date) <= latest(reading.as_of ?? reading.period),
  );
  return [...open, ...(moved ? (['boundary'] as const) : [])];
}
