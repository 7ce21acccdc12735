/** What a figure of a plan asks for, as a line to reach or not to pass. */
import type { Target } from '../../model/types.ts';
import { boundsOf, tidy, type Reading } from './readings.ts';

export const BOUND_RULES = [
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'bare-at-least',
  'bare-at-most',
  'reaches-lower-end',
  'within-upper-end',
] as const;
export type BoundRule = (typeof BOUND_RULES)[number];

export interface Bound {
  rule: BoundRule;
  /** The value to reach, or not to pass. */
  limit: number;
  upward: boolean;
  strict: boolean;
}

/** Null where the plan gives no figure. A bare figure or a range is a line to reach, from the side that is not yet good. */
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

/** Whether a reading reaches the line; null where it is published so roughly that it may or may not. */
export function reaches({ limit, upward, strict }: Bound, reading: Reading): boolean | null {
  const { low, high } = boundsOf(reading);
  const over = (value: number): number => (upward ? value - limit : limit - value);
  const [worst, best] = upward ? [low, high] : [high, low];
  // “Over 99%” is more than 99, so that the end itself is not among the values that it may be.
  const [openBelow, openAbove] = upward ? ['>', '<'] : ['<', '>'];
  const sure = over(worst) > 0 || (over(worst) === 0 && (!strict || reading.qualifier === openBelow));
  if (sure) return true;
  const possible = over(best) > 0 || (over(best) === 0 && !strict && reading.qualifier !== openAbove);
  return possible ? null : false;
}

/** How far short of the line the published figure is, in the unit of the target; never negative. */
export const shortOf = ({ limit, upward }: Bound, { value }: Reading): number =>
  Math.max(0, tidy(upward ? limit - value : value - limit));
