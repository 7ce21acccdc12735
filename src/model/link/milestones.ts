/** Makes the milestones that a line states and gives them to the lines that they date. */
import type { PlanFiles } from '../read/load.ts';
import { problem } from '../read/source-file.ts';
import type { Clause, Milestone, Plan } from '../types.ts';
import type { Drafts, Draft, Sibling } from './draft.ts';
import { stands } from './life.ts';

export function linkMilestones(
  { spec, origin }: PlanFiles['clauses'][number],
  clause: Draft<Clause>,
  plan: Draft<Plan>,
  sibling: Sibling,
  { problems }: Drafts,
): void {
  (spec.milestones ?? []).forEach(({ key, what, from = null, to = null, items }, at) => {
    const dates = (items ?? []).flatMap((number, index) => {
      const found = sibling(clause.section, number);
      if (!found) {
        const args = { id: `${spec.section}.${number}`, nearest: '—' };
        problems.push(problem('unknown-clause', origin, ['milestones', at, 'items', index], args));
      }
      return found ?? [];
    });
    const id = key === undefined ? clause.id : `${clause.id}-${key}`;
    const milestone: Milestone = { id, plan, clause, what, from, to, dates };
    clause.milestones.push(milestone);
    if (!stands(clause)) return;
    plan.milestones.push(milestone);
    for (const dated of dates) dated.dated_by.push(milestone);
  });
}
