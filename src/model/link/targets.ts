/** Makes the targets that a line states; those of the annex are made with its rows. */
import type { PlanFiles } from '../read/load.ts';
import { place, problem } from '../read/source-file.ts';
import type { Clause, Plan, Target } from '../types.ts';
import type { Draft, Drafts } from './draft.ts';
import { find, pushNew } from './lookup.ts';

export function linkClauseTargets(
  { spec, origin }: PlanFiles['clauses'][number],
  clause: Draft<Clause>,
  plan: Draft<Plan>,
  { indicators, problems }: Drafts,
): void {
  (spec.targets ?? []).forEach(({ indicator: indicatorId, key, ...target }, index) => {
    const below = ['targets', index];
    const indicator = find(indicators, indicatorId, 'unknown-indicator', origin, [...below, 'indicator'], problems);
    if (!indicator) return;
    const id = `${clause.id}-${key}`;
    if (clause.targets.some((other) => other.id === id))
      problems.push(problem('duplicate-id', origin, [...below, 'key'], { id, other: place(origin) }));
    const linked: Target = { ...target, id, plan, indicator, clause, annex: null };
    clause.targets.push(linked);
    plan.targets.push(linked);
    indicator.targets.push(linked);
    pushNew(indicator.clauses, clause);
  });
}
