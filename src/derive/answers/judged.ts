/** Every target counted once by its answer. Answers come from `progress.ts`; here they are only sorted. */
import type { Plan, Site } from '../../model/types.ts';
import { ANSWERS, type Answer } from '../../model/answer.ts';
import type { AchievementReason } from './achievement.ts';
import { progress, type Progress } from './progress.ts';
import { splitOf, type AnswerCounts } from './split.ts';

export const answerOf = ({ achievement }: Progress): Answer => achievement.is;

export interface JudgedPlan {
  plan: Plan;
  targets: Progress[];
  counts: AnswerCounts;
}

/** Plans with targets, in the order of the site. */
export function judgedPlans(site: Site): JudgedPlan[] {
  const byPlan = Map.groupBy(progress(site), ({ target }) => target.plan);
  return site.plans.flatMap((plan) => {
    const targets = byPlan.get(plan);
    return targets ? [{ plan, targets, counts: countAnswers(targets) }] : [];
  });
}

/** How many targets have each answer; answers that none has count 0. */
export const countAnswers = (targets: readonly Progress[]): AnswerCounts =>
  splitOf(targets.map((one) => ({ answer: answerOf(one) })));

/** How many targets an answer stands for: all but those that cannot be judged. */
export const judgedIn = (counts: AnswerCounts): number =>
  ANSWERS.reduce((sum, answer) => sum + (answer === 'cannot-be-judged' ? 0 : counts[answer]), 0);

/** Why targets cannot be judged, each reason with its targets, the most common first. */
export function reasonsIn(targets: readonly Progress[]): { reason: AchievementReason; targets: Progress[] }[] {
  const cannot = targets.flatMap((one) =>
    one.achievement.is === 'cannot-be-judged' ? [{ reason: one.achievement.reason, one }] : [],
  );
  return [...Map.groupBy(cannot, ({ reason }) => reason)]
    .map(([reason, own]) => ({ reason, targets: own.map(({ one }) => one) }))
    .sort((a, b) => b.targets.length - a.targets.length);
}

export const isDirection = ({ target: { operator } }: Progress): boolean =>
  operator === 'increase' || operator === 'decrease';
