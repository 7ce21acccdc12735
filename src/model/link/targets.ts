/** Makes the targets that a line states; those of the annex are made with its rows. */
import type { PlanFiles } from '../read/load.ts';
import type { TargetSpec } from '../schema/clause.ts';
import type { Clause, Plan, Section, Target } from '../types.ts';
import type { Draft, Drafts } from './draft.ts';
import { stands } from './life.ts';
import { find, pushNew } from './lookup.ts';
import { unitAt } from './units.ts';

export function linkClauseTargets(
  { spec, origin }: PlanFiles['clauses'][number],
  clause: Draft<Clause>,
  plan: Draft<Plan>,
  { indicators, units, problems }: Drafts,
): void {
  (spec.targets ?? []).forEach(({ indicator: indicatorId, key, unit: unitId, ...target }, index) => {
    const below = ['targets', index];
    const indicator = find(indicators, indicatorId, 'unknown-indicator', origin, [...below, 'indicator'], problems);
    if (!indicator) return;
    const id = `${clause.id}-${key}`;
    const time = timeOf(target, clause.section);
    const unit = unitAt(units, unitId, origin, [...below, 'unit'], problems);
    const linked: Target = { ...target, ...time, unit, id, plan, indicator, clause, annex: null };
    clause.targets.push(linked);
    if (!stands(clause)) return;
    plan.targets.push(linked);
    indicator.targets.push(linked);
    pushNew(indicator.clauses, clause);
  });
}

/** The time of a target: that of its own sentence, or else that of the heading it stands under. */
const timeOf = (
  { from, by }: Pick<TargetSpec, 'from' | 'by'>,
  section: Pick<Section, 'from' | 'by'>,
): Pick<Target, 'from' | 'by'> =>
  from === undefined && by === undefined
    ? { from: section.from ?? undefined, by: section.by ?? undefined }
    : { from, by };
