/** Makes the duty that a line states: who, in which role, with whom, by when, and about which line. */
import type { PlanFiles } from '../read/load.ts';
import { problem } from '../read/source-file.ts';
import type { Agency, Clause, Duty, Plan } from '../types.ts';
import { findAgencies } from './agencies.ts';
import type { Drafts, Draft, Sibling } from './draft.ts';
import { stands } from './life.ts';
import { pushNew } from './lookup.ts';

export function linkDuty(
  { spec, origin }: PlanFiles['clauses'][number],
  clause: Draft<Clause>,
  plan: Draft<Plan>,
  agencies: Draft<Agency>[],
  sibling: Sibling,
  drafts: Drafts,
): void {
  const assigned = spec.assigns === undefined ? clause : sibling(clause.section, spec.assigns);
  if (!assigned) {
    const known = clause.section.lines.map(({ item, letter }) => `${spec.section}.${item}${letter}`).join(', ');
    const args = { id: `${spec.section}.${spec.assigns ?? ''}`, nearest: known };
    drafts.problems.push(problem('unknown-clause', origin, ['assigns'], args));
  }
  const partners = findAgencies(spec.partners, plan, origin, 'partners', drafts);
  const about = assigned ?? clause;
  const duty: Duty = {
    id: clause.id,
    clause,
    about,
    agencies,
    roles: spec.roles ?? [],
    partners,
    other_partners: spec.other_partners ?? null,
    due: spec.due ?? null,
  };
  clause.duty = duty;
  if (!stands(clause)) return;
  if (about !== clause) about.assigned.push(duty);
  plan.duties.push(duty);
  for (const agency of agencies) agency.duties.push(duty);
  for (const partner of partners) pushNew(partner.partner_in, duty);
}
