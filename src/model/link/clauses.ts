/** Links each line of a plan to whatever it points at, and back. */
import { nearest } from '../../text/nearest.ts';
import { clauseId, resolveClauseRef } from '../identity.ts';
import { byItem } from '../item.ts';
import type { PlanFiles } from '../read/load.ts';
import { problem } from '../read/source-file.ts';
import type { Clause, Plan } from '../types.ts';
import { findAgencies } from './agencies.ts';
import type { Draft, Drafts, Sibling } from './draft.ts';
import { linkDuty } from './duties.ts';
import { stands } from './life.ts';
import { find, findAll, pushNew } from './lookup.ts';
import { linkMilestones } from './milestones.ts';
import { linkClauseTargets } from './targets.ts';

type WrittenClause = PlanFiles['clauses'][number];

export function linkClauses({ plan: { spec }, clauses }: PlanFiles, drafts: Drafts): void {
  const plan = drafts.plans.get(spec.id);
  if (!plan) return;
  const sibling: Sibling = (section, item) =>
    item === undefined ? null : (drafts.lines.get(clauseId(plan.id, section.ref, item)) ?? null);
  for (const written of clauses) {
    const clause = drafts.lines.get(clauseId(plan.id, written.spec.section, written.spec.item));
    // The second of two lines at one place was left out, and is a problem already.
    if (clause?.origin !== written.origin) continue;
    linkParent(written, clause, sibling, drafts);
    linkReferences(written, clause, drafts);
    linkOtherClauses(written, clause, plan, drafts);
    const agencies = findAgencies(written.spec.agencies, plan, written.origin, 'agencies', drafts);
    if (written.spec.roles) linkDuty(written, clause, plan, agencies, sibling, drafts);
    else {
      clause.agencies = agencies;
      if (stands(clause)) for (const agency of agencies) pushNew(agency.concerned, clause);
    }
    linkMilestones(written, clause, plan, sibling, drafts);
    linkClauseTargets(written, clause, plan, drafts);
  }
  const order = new Map<Clause, number>(plan.lines.map((line, index) => [line, index]));
  const place = ({ clause }: { readonly clause: Clause | null }) => (clause && order.get(clause)) ?? -1;
  for (const list of [plan.duties, plan.milestones, plan.targets]) list.sort((a, b) => place(a) - place(b));
}

function linkParent({ spec, origin }: WrittenClause, clause: Draft<Clause>, sibling: Sibling, { problems }: Drafts) {
  if (spec.under === undefined) return;
  const parent = byItem(spec.under, spec.item) < 0 ? sibling(clause.section, spec.under) : null;
  clause.parent = parent;
  if (parent) parent.children.push(clause);
  else {
    const args = { under: String(spec.under), section: spec.section, item: String(spec.item) };
    problems.push(problem('bad-parent', origin, ['under'], args));
  }
}

/** Instruments, indicators and features. */
function linkReferences(
  { spec, origin }: WrittenClause,
  clause: Draft<Clause>,
  { features, indicators, instruments, problems }: Drafts,
) {
  const cited = findAll(instruments, spec.instruments, 'unknown-instrument', origin, 'instruments', problems);
  if (stands(clause)) for (const instrument of cited) pushNew(instrument.cited_by, clause);
  clause.instruments = cited;
  const concerned = findAll(indicators, spec.indicators, 'unknown-indicator', origin, 'indicators', problems);
  if (stands(clause)) for (const indicator of concerned) pushNew(indicator.clauses, clause);
  clause.indicators = concerned;
  clause.features = (spec.features ?? []).flatMap(({ feature: no, why }, index) => {
    const feature = find(features, no, 'unknown-feature', origin, ['features', index, 'feature'], problems);
    if (!feature) return [];
    if (stands(clause)) feature.clauses.push({ clause, why });
    return [{ feature, why }];
  });
}

function linkOtherClauses(
  { spec, origin }: WrittenClause,
  clause: Draft<Clause>,
  plan: Plan,
  { lines, problems }: Drafts,
) {
  const others = (spec.clauses ?? []).flatMap((ref, index) => {
    const id = resolveClauseRef(ref, plan.id);
    const found = lines.get(id);
    if (!found) {
      const args = { id: ref, nearest: nearest(id, lines.keys()) };
      problems.push(problem('unknown-clause', origin, ['clauses', index], args));
    }
    return found ?? [];
  });
  if (stands(clause)) for (const other of others) pushNew(other.cited_by, clause);
  clause.clauses = others;
}
