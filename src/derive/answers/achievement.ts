/** Is the target met? Says the rule that was applied, what it was applied to, and the result; or why it cannot be judged. */
import type { Target } from '../../model/types.ts';
import { tidy, type Reading } from './readings.ts';
import { sameSegment } from './segments.ts';

export const RULES = [
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'bare-at-least',
  'bare-at-most',
  'reaches-lower-end',
  'within-upper-end',
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
  'other-unit',
  'direction-without-base',
  'rating-not-reported',
  'target-is-a-standard',
  'no-threshold',
] as const;
export type AchievementReason = (typeof ACHIEVEMENT_REASONS)[number];

export type Achievement =
  | { is: 'met'; rule: Rule; reading: Reading; base: Reading | null }
  | {
      is: 'not-met';
      rule: Rule;
      reading: Reading;
      base: Reading | null;
      /** How far short, in the unit of the target; null where that has no meaning. */ distance: number | null;
    }
  | { is: 'cannot-be-judged'; reason: AchievementReason };

const cannot = (reason: AchievementReason): Achievement => ({ is: 'cannot-be-judged', reason });

/** `readings` are of the target's city, oldest first; `missing` says why there are none. */
export function judge(target: Target, readings: readonly Reading[], missing: DataReason | null): Achievement {
  const { operator } = target;
  const reading = readings.at(-1);
  if (operator === 'rated' && reading === undefined) return cannot('rating-not-reported');
  if (operator === 'met' || operator === 'exists') return judgeStandard(readings, missing);
  if (reading === undefined) return cannot(missing ?? 'no-value');
  if (operator === 'increase' || operator === 'decrease') return judgeDirection(operator, target, readings);
  const bound = boundOf(target);
  if (bound === null) return cannot('no-threshold');
  return reading.unit === target.unit ? compare(bound, reading) : cannot('other-unit');
}

interface Bound {
  rule: Rule;
  /** The value to reach, or not to pass. */
  limit: number;
  upward: boolean;
  strict: boolean;
}

/** What a figure of the plan asks for. A bare figure or a range is a line to reach, from the side that is not yet good. */
export function boundOf({ operator, value, value_upper, indicator: { better } }: Target): Bound | null {
  if (value === undefined) return null;
  const lower = better === 'lower';
  switch (operator) {
    case '>=':
      return { rule: 'at-least', limit: value, upward: true, strict: false };
    case '>':
      return { rule: 'more-than', limit: value, upward: true, strict: true };
    case '<=':
      return { rule: 'at-most', limit: value, upward: false, strict: false };
    case '<':
      return { rule: 'less-than', limit: value, upward: false, strict: true };
    case '=':
      return { rule: lower ? 'bare-at-most' : 'bare-at-least', limit: value, upward: !lower, strict: false };
    case 'between':
      return lower
        ? { rule: 'within-upper-end', limit: value_upper ?? value, upward: false, strict: false }
        : { rule: 'reaches-lower-end', limit: value, upward: true, strict: false };
    default:
      return null;
  }
}

function compare({ rule, limit, upward, strict }: Bound, reading: Reading): Achievement {
  const short = tidy(upward ? limit - reading.value : reading.value - limit);
  if (short < 0 || (short === 0 && !strict)) return { is: 'met', rule, reading, base: null };
  return { is: 'not-met', rule, reading, base: null, distance: short };
}

/** Only a declaration by the body that keeps the standard says that it is met; a rate does not. */
function judgeStandard(readings: readonly Reading[], missing: DataReason | null): Achievement {
  const declared = readings.findLast(({ unit }) => unit === 'none');
  if (declared === undefined)
    return cannot(
      readings.length > 0 || (missing !== null && missing !== 'no-value') ? 'target-is-a-standard' : 'no-value',
    );
  if (declared.value === 1) return { is: 'met', rule: 'declared-met', reading: declared, base: null };
  return { is: 'not-met', rule: 'declared-met', reading: declared, base: null, distance: null };
}

/** A direction is either reported as such, or read from two values one year apart that can be compared. */
function judgeDirection(
  operator: 'increase' | 'decrease',
  { indicator: { measure } }: Target,
  readings: readonly Reading[],
): Achievement {
  const reading = readings.at(-1)!;
  const up = operator === 'increase';
  const result = (rule: Rule, change: number, base: Reading | null): Achievement =>
    (up ? change > 0 : change < 0)
      ? { is: 'met', rule, reading, base }
      : { is: 'not-met', rule, reading, base, distance: null };
  if (measure !== 'direction') return result(up ? 'change-above-zero' : 'change-below-zero', reading.value, null);
  const rule = up ? 'up-on-year-before' : 'down-on-year-before';
  if (reading.unit === 'none') return result(rule, reading.value, null);
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
