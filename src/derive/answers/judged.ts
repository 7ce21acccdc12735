/** Every target counted once by what can be said about it. Answers come from `progress.ts`; here they are only sorted. */
import type { Plan, Site } from '../../model/types.ts';
import { progress, type Progress } from './progress.ts';

export const VERDICTS = ['met', 'not-met', 'no-value', 'rating-not-reported', 'other'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Reasons apart from the two that are common stand together. */
export function verdictOf({ achievement }: Progress): Verdict {
  if (achievement.is !== 'cannot-be-judged') return achievement.is;
  return achievement.reason === 'no-value' || achievement.reason === 'rating-not-reported'
    ? achievement.reason
    : 'other';
}

export interface JudgedPlan {
  plan: Plan;
  targets: Progress[];
  counts: Record<Verdict, number>;
}

/** Plans with targets, in the order of the site. */
export function judgedPlans(site: Site): JudgedPlan[] {
  const all = progress(site);
  return site.plans
    .map((plan) => {
      const targets = all.filter(({ target }) => target.plan === plan);
      return { plan, targets, counts: countVerdicts(targets) };
    })
    .filter(({ targets }) => targets.length > 0);
}

export function countVerdicts(targets: readonly Progress[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { met: 0, 'not-met': 0, 'no-value': 0, 'rating-not-reported': 0, other: 0 };
  for (const target of targets) counts[verdictOf(target)]++;
  return counts;
}

export const isDirection = ({ target: { operator } }: Progress): boolean =>
  operator === 'increase' || operator === 'decrease';
