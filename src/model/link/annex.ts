/** Makes the rows of a plan's annex and their targets, and gives them to indicators and responsible agencies. */
import { addAll } from '../../text/many.ts';
import type { PlanFiles } from '../read/load.ts';
import type { AnnexRow, Target, Unit } from '../types.ts';
import { findAgencies } from './agencies.ts';
import type { Draft, Drafts } from './draft.ts';
import { find } from './lookup.ts';
import { unitAt } from './units.ts';

type WrittenRow = PlanFiles['annex'][number];

/** A further target of a row, with its unit looked up. */
type Second = Omit<NonNullable<WrittenRow['spec']['also']>[number], 'unit'> & { readonly unit: Unit };

export function linkAnnex({ plan: { spec: planSpec }, annex }: PlanFiles, drafts: Drafts): void {
  const { indicators, problems } = drafts;
  const plan = drafts.plans.get(planSpec.id);
  if (!plan) return;
  for (const { spec, origin } of annex) {
    const { indicator: indicatorId, responsible, also: _, unit: unitId, ...rest } = spec;
    const indicator = find(indicators, indicatorId, 'unknown-indicator', origin, ['indicator'], problems);
    if (!indicator) continue;
    const id = `${plan.id}/${indicatorId}`;
    const agencies = findAgencies(responsible, plan, origin, 'responsible', drafts);
    // The second of two is left out; `check/unique.ts` reports it.
    if (plan.annex.some((row) => row.id === id)) continue;
    const unit = unitAt(drafts.units, unitId, origin, ['unit'], problems);
    const row: Draft<AnnexRow> = { ...rest, unit, id, plan, indicator, responsible: agencies, targets: [], origin };
    const others = (spec.also ?? []).map((second, index) => ({
      ...second,
      unit: unitAt(drafts.units, second.unit, origin, ['also', index, 'unit'], problems),
    }));
    row.targets = targetsOf(spec, others, row);
    plan.annex.push(row);
    addAll(plan.targets, row.targets);
    indicator.annex.push(row);
    addAll(indicator.targets, row.targets);
    for (const agency of agencies) agency.annex.push(row);
  }
}

/** The target of the row, then those that stand in the same row. */
function targetsOf(
  { operator, value, value_upper, statement, uncertain }: WrittenRow['spec'],
  others: readonly Second[],
  row: AnnexRow,
): Target[] {
  const shared = { plan: row.plan, indicator: row.indicator, clause: null, annex: row };
  return [
    {
      ...shared,
      id: row.id,
      statement,
      operator,
      unit: row.unit,
      ...(value !== undefined && { value }),
      ...(value_upper !== undefined && { value_upper }),
      ...(uncertain && { uncertain }),
    },
    ...others.map(({ key, ...second }): Target => ({ ...shared, ...second, id: `${row.id}-${key}` })),
  ];
}
