/** What the site has for each feature of the framework: clauses, targets, bodies by plan, values by city. Gaps are counted, not hidden. */
import type { Agency, City, Clause, Feature, Observation, Plan, Site, Target } from '../model/types.ts';
import { featuresOf } from './bodies/matrix.ts';
import { bodiesOf, tasksOf } from './bodies/task.ts';
import { servingClauses } from './counts.ts';
import { isComparable } from './answers/readings.ts';

export interface PlanCoverage {
  plan: Plan;
  clauses: Clause[];
  /** Targets for the indicators of the feature. */
  targets: Target[];
  /** Targets for indicators outside the framework that speak to the feature. */
  otherTargets: Target[];
  /** Bodies to which the annex assigns an indicator of the feature. */
  indicatorBodies: Agency[];
  /** Bodies with a duty in a clause that serves the feature. */
  dutyBodies: Agency[];
}

export interface Coverage {
  feature: Feature;
  city: City;
  plans: PlanCoverage[];
  /** The city’s own values that can be held against a target. */
  values: Observation[];
  /** The city’s own values that cannot: of something related, or in doubt. */
  otherValues: Observation[];
}

export const KINDS = ['clauses', 'targets', 'bodies', 'values'] as const;
export type Kind = (typeof KINDS)[number];
export type Sign = 'full' | 'part' | 'none';

/** Every feature for one city, in the order of the framework. */
export const coverageOf = ({ framework }: Pick<Site, 'framework'>, city: City): Coverage[] =>
  framework.features.map((feature) => {
    const own = feature.indicators.flatMap(({ observations }) => observations).filter(({ area }) => area === city);
    return {
      feature,
      city,
      plans: city.plans.map((plan) => planCoverage(feature, plan)),
      values: own.filter(isComparable),
      otherValues: own.filter((observation) => !isComparable(observation)),
    };
  });

function planCoverage(feature: Feature, plan: Plan): PlanCoverage {
  const speaking = plan.targets.filter(({ indicator }) => indicator.features.includes(feature));
  const rows = plan.annex.filter(({ indicator }) => indicator.feature === feature);
  const tasks = tasksOf(plan.duties).filter((task) => featuresOf(task).includes(feature));
  return {
    plan,
    clauses: servingClauses(feature, plan).map(({ clause }) => clause),
    targets: speaking.filter(({ indicator }) => indicator.feature === feature),
    otherTargets: speaking.filter(({ indicator }) => indicator.feature !== feature),
    indicatorBodies: [...new Set(rows.flatMap(({ responsible }) => responsible))],
    dutyBodies: [...new Set(tasks.flatMap(bodiesOf).map(({ agency }) => agency))],
  };
}

const sign = (direct: number, indirect: number): Sign => (direct > 0 ? 'full' : indirect > 0 ? 'part' : 'none');

/** What one plan has for a feature; values are not a matter of plans. */
export const planSign = (
  { clauses, targets, otherTargets, indicatorBodies, dutyBodies }: PlanCoverage,
  kind: Exclude<Kind, 'values'>,
): Sign =>
  kind === 'clauses'
    ? sign(clauses.length, 0)
    : kind === 'targets'
      ? sign(targets.length, otherTargets.length)
      : sign(indicatorBodies.length, dutyBodies.length);

/** What a city has for a feature: the best of its plans, and its own values. */
export function citySign({ plans, values, otherValues }: Coverage, kind: Kind): Sign {
  if (kind === 'values') return sign(values.length, otherValues.length);
  const signs = plans.map((plan) => planSign(plan, kind));
  return signs.includes('full') ? 'full' : signs.includes('part') ? 'part' : 'none';
}

export const isComplete = (coverage: Coverage): boolean => KINDS.every((kind) => citySign(coverage, kind) === 'full');

/** Cities that have a plan: the others have nothing that could be covered. */
export const coveredCities = (site: Pick<Site, 'cities'>): City[] =>
  site.cities.filter(({ plans }) => plans.length > 0);
