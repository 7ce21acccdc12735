/** Links each plan to its city and issuer, to the instruments that it rests on, and to the other plans of the site. */
import type { PlanFiles } from '../read/load.ts';
import { problem } from '../read/source-file.ts';
import type { Translation } from '../read/translations.ts';
import type { Instrument, Plan, Relation } from '../types.ts';
import type { Draft, Drafts } from './draft.ts';
import { newLines } from './lines.ts';
import { find, findAll, pushNew } from './lookup.ts';
import { newSections } from './sections.ts';

/** Plan, sections and lines, without links to anything else. */
export function newPlan(files: PlanFiles, drafts: Drafts, translations: ReadonlyMap<string, Translation>): void {
  const {
    folder,
    plan: { spec, origin },
  } = files;
  const { problems, plans } = drafts;
  if (spec.id !== folder) problems.push(problem('plan-folder', origin, ['id'], { folder, id: spec.id }));
  const city = find(drafts.cities, spec.city, 'unknown-city', origin, ['city'], problems);
  const issuer = find(drafts.agencies, spec.issuer, 'unknown-agency', origin, ['issuer'], problems);
  if (!city || !issuer) {
    drafts.lost.add(spec.id).add(folder);
    return;
  }
  if (spec.id !== folder) drafts.lost.add(folder);
  const plan: Draft<Plan> = {
    ...spec,
    ends: null,
    city,
    issuer,
    instrument: null,
    legal_bases: [],
    carries_out: [],
    replaces: [],
    sections: [],
    lines: [],
    clauses: [],
    duties: [],
    milestones: [],
    targets: [],
    annex: [],
    related: [],
    origin,
  };
  plans.set(plan.id, plan);
  city.plans.push(plan);
  const sections = newSections(spec, origin, plan, problems);
  newLines(files, plan, sections, drafts, translations);
}

export function linkPlan({ plan: { spec, origin } }: PlanFiles, { plans, instruments, problems }: Drafts): void {
  const plan = plans.get(spec.id);
  if (!plan) return;
  const findInstruments = (key: 'carries_out' | 'replaces') =>
    findAll(instruments, spec[key], 'unknown-instrument', origin, key, problems);
  if (spec.instrument !== undefined) {
    const own = find(instruments, spec.instrument, 'unknown-instrument', origin, ['instrument'], problems);
    if (own) {
      plan.instrument = own;
      own.plan = plan;
    }
  }
  plan.legal_bases = spec.legal_bases.flatMap(({ instrument: id, ...citation }, index) => {
    const below = ['legal_bases', index, 'instrument'];
    const instrument = find(instruments, id, 'unknown-instrument', origin, below, problems);
    if (!instrument) return [];
    pushNew(instrument.basis_of, plan);
    return [{ ...citation, instrument }];
  });
  const carriedOut = findInstruments('carries_out');
  for (const instrument of carriedOut) pushNew(instrument.carried_out_by, plan);
  plan.carries_out = carriedOut;
  const replaced = findInstruments('replaces');
  for (const instrument of replaced) pushNew(instrument.replaced_by, plan);
  plan.replaces = replaced;
}

/** Plans that cite, carry out or replace one another know it, both ways. */
export function relatePlans(plans: ReadonlyMap<string, Draft<Plan>>): void {
  const relate = (
    from: Draft<Plan>,
    { plan }: Instrument,
    relation: Relation['relation'],
    back: Relation['relation'],
  ) => {
    const to = plan && plans.get(plan.id);
    if (!to || to === from || from.related.some((known) => known.plan === to && known.relation === relation)) return;
    from.related.push({ plan: to, relation });
    to.related.push({ plan: from, relation: back });
  };
  for (const plan of plans.values()) {
    for (const instrument of plan.replaces) relate(plan, instrument, 'replaces', 'replaced-by');
    for (const instrument of plan.carries_out) relate(plan, instrument, 'carries-out', 'carried-out-by');
    for (const { instrument } of plan.legal_bases) relate(plan, instrument, 'cites', 'cited-by');
    for (const instrument of plan.lines.flatMap((line) => line.instruments))
      relate(plan, instrument, 'cites', 'cited-by');
  }
}
