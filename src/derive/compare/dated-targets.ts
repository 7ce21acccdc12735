/** Dated percentage targets of two plans for the same indicator, and how their last figures relate. Says nothing about results. */
import { latest } from '../../model/dates.ts';
import type { Indicator, Plan, Target } from '../../model/types.ts';
import { must } from '../../text/must.ts';

/** A figure with the year by which it is to be reached. A range has its lower end in `value`. */
export type DatedTarget = Target & { value: number; by: string };

export const isDatedPercent = (target: Target): target is DatedTarget =>
  target.by !== undefined && target.unit.id === 'percent' && target.value !== undefined;

export const RELATIONS = ['same', 'other-operator', 'a-larger', 'b-larger'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface SharedTargets {
  indicator: Indicator;
  /** Oldest deadline first. */
  a: DatedTarget[];
  b: DatedTarget[];
  /** Of the last figure of each. “More than 70%” and “70%” are the same figure with another operator. */
  relation: Relation;
}

const byDate = (targets: readonly DatedTarget[]): DatedTarget[] =>
  [...targets].sort((one, other) => latest(one.by) - latest(other.by));
/** The dated percentages of a plan for an indicator, oldest deadline first. */
export const datedOf = (plan: Plan, indicator: Indicator): DatedTarget[] =>
  byDate(
    plan.targets.filter((target): target is DatedTarget => target.indicator === indicator && isDatedPercent(target)),
  );
const indicatorsOf = (plan: Plan): Indicator[] => [
  ...new Set(plan.targets.filter(isDatedPercent).map(({ indicator }) => indicator)),
];

/** Indicators that both plans date, in the order of the first plan. */
export function sharedTargets(a: Plan, b: Plan): SharedTargets[] {
  const there = new Set(indicatorsOf(b));
  return indicatorsOf(a)
    .filter((indicator) => there.has(indicator))
    .map((indicator) => {
      const [ofA, ofB] = [datedOf(a, indicator), datedOf(b, indicator)];
      return { indicator, a: ofA, b: ofB, relation: relate(lastOf(ofA), lastOf(ofB)) };
    });
}

/** Indicators with a dated percentage in the first plan and none in the second. */
export const onlyIn = (plan: Plan, other: Plan): Indicator[] => {
  const there = new Set(indicatorsOf(other));
  return indicatorsOf(plan).filter((indicator) => !there.has(indicator));
};

const lastOf = (targets: readonly DatedTarget[]): DatedTarget => must(targets.at(-1), 'dated target');

function relate(a: DatedTarget, b: DatedTarget): Relation {
  if (a.value !== b.value) return a.value > b.value ? 'a-larger' : 'b-larger';
  return a.operator === b.operator && a.value_upper === b.value_upper ? 'same' : 'other-operator';
}
