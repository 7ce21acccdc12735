/** Step "link": ids become objects, both ways. Whatever leads nowhere is a problem and is left out. */
import { fingerprint } from '../../text/fingerprint.ts';
import { clauseId, parentRef, resolveClauseRef, sectionSlug } from '../identity.ts';
import { linkComparisons } from './comparisons.ts';
import { linkFramework, type LinkedFramework } from './framework.ts';
import { linkCityFacts } from './city-facts.ts';
import { checkArea, linkObservations } from './observations.ts';
import type { PlanFiles, Records, Written } from '../read/load.ts';
import { find, findAll, pushNew, register } from './lookup.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../../messages/problems.ts';
import { OPERATIVE_FORMS } from '../schema/clause.ts';
import type { AgencySpec, InstrumentSpec, PublisherSpec } from '../schema/registers.ts';
import { place, problem, problemAt, type Origin } from '../read/source-file.ts';
import type { Agency, AnnexRow, City, Clause, Instrument, Plan, Section, Site, Target } from '../types.ts';

/** Builds the model. Objects point at each other in both directions; lists are in the order of the documents. */
export function link(records: Records, problems: Problem[]): Site {
  const cities = register(
    records.cities,
    (spec) => spec.id,
    (spec): City => ({ ...spec, plans: [], facts: [], agencies: [], observations: [] }),
    problems,
  );
  const framework = linkFramework(records, problems);
  const agencies = register(
    records.agencies,
    (spec) => spec.id,
    (spec, origin) => newAgency(spec, origin, cities, problems),
    problems,
  );
  const instruments = register(records.instruments, (spec) => spec.id, newInstrument, problems);
  const plans = new Map<string, Plan>();
  const lines = new Map<string, Clause>();
  const context: Context = { cities, framework, agencies, instruments, plans, lines, problems };

  for (const files of records.plans) newPlan(files, context, records.translations);
  for (const files of records.plans) linkClauses(files, context);
  for (const files of records.plans) linkAnnex(files, context);
  for (const written of records.agencies) linkAgency(written, context);
  for (const written of records.instruments) linkInstrument(written, context);
  for (const files of records.plans) linkPlan(files, context);
  relatePlans(plans);
  linkCityFacts(records.cityFacts, cities, problems);
  for (const { area, file } of records.observations) checkArea(area, file, cities, problems);
  const observations = linkObservations(
    records.observations.flatMap(({ rows }) => rows),
    framework.indicators,
    cities,
    problems,
  );

  const all = [...plans.values()];
  const clauses = all.flatMap((plan) => plan.clauses);
  return {
    publisher: records.publisher?.spec ?? NO_PUBLISHER,
    permalinks: records.permalinks,
    releases: records.releases,
    cities: [...cities.values()],
    plans: all,
    agencies: [...agencies.values()],
    instruments: [...instruments.values()],
    glossary: records.glossary.map(({ spec }) => ({ ...spec, short: spec.short ?? [] })),
    framework: framework.value,
    indicators: [...framework.indicators.values()],
    clauses,
    lines: all.flatMap((plan) => plan.lines),
    targets: all.flatMap((plan) => plan.targets),
    duties: all.flatMap((plan) => plan.duties),
    milestones: all.flatMap((plan) => plan.milestones),
    annex: all.flatMap((plan) => plan.annex),
    observations,
    comparisons: linkComparisons(records.comparisons, { plans, lines, indicators: framework.indicators }, problems),
    clause: (id) => lines.get(id),
    agency: (id) => agencies.get(id),
    indicator: (id) => framework.indicators.get(id),
    instrument: (id) => instruments.get(id),
    plan: (id) => plans.get(id),
    city: (id) => cities.get(id),
    feature: (no) => framework.features.get(no),
  };
}

/** Stands in while `data/publisher.yaml` is unreadable, which is itself a problem that stops the build. */
const NO_PUBLISHER: PublisherSpec = {
  name: { vi: '—', en: '—' },
  confirmed: false,
  base_address: 'https://invalid.example',
  data_licence: { id: '—', name: { vi: '—', en: '—' }, url: 'https://invalid.example' },
  code_licence: { id: '—', name: { vi: '—', en: '—' }, url: 'https://invalid.example' },
  official_text_status: { vi: '—', en: '—' },
  updated: '2026',
};

interface Context {
  cities: Map<string, City>;
  framework: LinkedFramework;
  agencies: Map<string, Agency>;
  instruments: Map<string, Instrument>;
  plans: Map<string, Plan>;
  lines: Map<string, Clause>;
  problems: Problem[];
}

function newAgency(spec: AgencySpec, origin: Origin, cities: Map<string, City>, problems: Problem[]): Agency | null {
  const city = find(cities, spec.city, 'unknown-city', origin, ['city'], problems);
  if (!city) return null;
  const agency: Agency = {
    ...spec,
    city,
    printed: [],
    members: [],
    member_of: [],
    successors: [],
    predecessors: [],
    duties: [],
    partner_in: [],
    concerned: [],
    annex: [],
    plans: [],
  };
  city.agencies.push(agency);
  return agency;
}

const newInstrument = (spec: InstrumentSpec): Instrument => ({
  ...spec,
  plan: null,
  carries_out: [],
  replaces: [],
  variants: [],
  cited_by: [],
  basis_of: [],
  carried_out_by: [],
  replaced_by: [],
});

/** Plan, sections and lines, without links to anything else. */
function newPlan(
  { folder, plan: { spec, origin }, clauses, official }: PlanFiles,
  context: Context,
  translations: Map<string, string>,
) {
  const { problems, plans, lines } = context;
  if (spec.id !== folder) problems.push(problem('plan-folder', origin, ['id'], { folder, id: spec.id }));
  const city = find(context.cities, spec.city, 'unknown-city', origin, ['city'], problems);
  const issuer = find(context.agencies, spec.issuer, 'unknown-agency', origin, ['issuer'], problems);
  if (!city || !issuer) return;
  const plan: Plan = {
    ...spec,
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

  const sections = new Map<string, Section>();
  spec.sections.forEach(({ ref, title, items, from, by, asks, note }, index) => {
    const parent = parentRef(ref);
    const above = parent === null ? null : (sections.get(parent) ?? null);
    if (parent !== null && !above)
      problems.push(problem('orphan-section', origin, ['sections', index, 'ref'], { section: ref, parent }));
    if (sections.has(ref))
      problems.push(
        problem('duplicate-id', origin, ['sections', index, 'ref'], {
          id: ref,
          other: place({ file: origin.file, path: ['sections'] }),
        }),
      );
    const section: Section = {
      plan,
      ref,
      slug: sectionSlug(ref),
      level: above ? above.level + 1 : 1,
      title,
      items,
      from: from ?? above?.from ?? null,
      by: by ?? above?.by ?? null,
      asks: asks ?? above?.asks ?? false,
      ...(note && { note }),
      parent: above,
      sections: [],
      lines: [],
    };
    sections.set(ref, section);
    above?.sections.push(section);
    plan.sections.push(section);
  });

  const written = new Map<string, Origin>();
  for (const { spec: of, origin: at, kind } of clauses) {
    const section = find(sections, of.section, 'unknown-section', at, ['section'], problems);
    if (!section) continue;
    const { section: ref, item } = of;
    const id = clauseId(plan.id, ref, item);
    const other = written.get(id);
    if (other) {
      problems.push(problem('same-place', at, ['item'], { section: ref, item: String(item), other: place(other) }));
      continue;
    }
    written.set(id, at);
    if (item > section.items)
      problems.push(
        problem('item-outside-section', at, ['item'], {
          section: ref,
          item: String(item),
          items: String(section.items),
        }),
      );
    const clause: Clause = {
      id,
      slug: id.slice(plan.id.length + 1),
      plan,
      section,
      item,
      kind,
      form: of.form,
      operative: OPERATIVE_FORMS.includes(of.form),
      text: of.text,
      english_current: translations.get(id) === fingerprint(of.text.vi),
      parent: null,
      children: [],
      agencies: [],
      features: [],
      indicators: [],
      instruments: [],
      clauses: [],
      cited_by: [],
      targets: [],
      milestones: [],
      dated_by: [],
      duty: null,
      assigned: [],
      uncertain: of.uncertain ?? [],
      explained: of.explained ?? [],
      notes: of.notes ?? [],
      official: null,
      previous: null,
      next: null,
      origin: at,
    };
    clause.official = official.get(clause.slug)?.text ?? null;
    lines.set(id, clause);
    section.lines.push(clause);
  }
  for (const [slug, { line }] of official) {
    const known = [...written.keys()];
    if (!written.has(`${plan.id}/${slug}`))
      problems.push(
        problemAt('unknown-clause', `content/plans/${folder}/official.txt`, line, 1, {
          id: slug,
          nearest: nearest(`${plan.id}/${slug}`, known) || '—',
        }),
      );
  }
  for (const section of plan.sections) {
    section.lines.sort((a, b) => a.item - b.item);
    plan.lines.push(...section.lines);
    const present = new Set(section.lines.map((line) => line.item));
    const missing = Array.from({ length: section.items }, (_, i) => i + 1).filter((item) => !present.has(item));
    const at = plan.sections.indexOf(section);
    if (missing.length > 0)
      problems.push(
        problem('hole-in-section', origin, ['sections', at, 'items'], {
          section: section.ref,
          items: String(section.items),
          missing: missing.join(', '),
        }),
      );
  }
  plan.clauses = plan.lines.filter((line) => line.operative);
  plan.lines.forEach((line, index) => {
    line.previous = plan.lines[index - 1] ?? null;
    line.next = plan.lines[index + 1] ?? null;
  });
}

/** A plan's agency must be of its city or of the whole country. */
function findAgencies(
  ids: readonly string[] | undefined,
  plan: Plan,
  origin: Origin,
  key: string,
  { agencies, problems }: Context,
): Agency[] {
  const found = findAll(agencies, ids, 'unknown-agency', origin, key, problems);
  for (const agency of found) {
    if (agency.city === plan.city || agency.city.kind === 'country') continue;
    const ours = plan.city.agencies.map(({ id }) => id);
    const index = (ids ?? []).indexOf(agency.id);
    problems.push(
      problem('foreign-agency', origin, [key, index], {
        id: agency.id,
        agencyCity: agency.city.id,
        planCity: plan.city.id,
        nearest: nearest(agency.id, ours) || '—',
      }),
    );
  }
  return found;
}

/** Whatever a clause points at, and back. */
function linkClauses({ plan: { spec: planSpec }, clauses }: PlanFiles, context: Context) {
  const { framework, instruments, lines, problems } = context;
  const plan = context.plans.get(planSpec.id);
  if (!plan) return;
  const item = (section: Section, number: number | undefined) =>
    section.lines.find((line) => line.item === number) ?? null;

  for (const { spec, origin } of clauses) {
    const clause = lines.get(clauseId(plan.id, spec.section, spec.item));
    if (!clause || clause.origin !== origin) continue;
    if (spec.under !== undefined) {
      clause.parent = spec.under < spec.item ? item(clause.section, spec.under) : null;
      if (clause.parent) clause.parent.children.push(clause);
      else
        problems.push(
          problem('bad-parent', origin, ['under'], {
            under: String(spec.under),
            section: spec.section,
            item: String(spec.item),
          }),
        );
    }
    const agencies = findAgencies(spec.agencies, plan, origin, 'agencies', context);
    clause.instruments = findAll(instruments, spec.instruments, 'unknown-instrument', origin, 'instruments', problems);
    for (const instrument of clause.instruments) pushNew(instrument.cited_by, clause);
    clause.indicators = findAll(
      framework.indicators,
      spec.indicators,
      'unknown-indicator',
      origin,
      'indicators',
      problems,
    );
    for (const indicator of clause.indicators) pushNew(indicator.clauses, clause);
    clause.features = (spec.features ?? []).flatMap(({ feature: no, why }, index) => {
      const feature = find(framework.features, no, 'unknown-feature', origin, ['features', index, 'feature'], problems);
      if (!feature) return [];
      feature.clauses.push({ clause, why });
      return [{ feature, why }];
    });
    clause.clauses = (spec.clauses ?? []).flatMap((ref, index) => {
      const id = resolveClauseRef(ref, plan.id);
      const found = lines.get(id);
      if (!found)
        problems.push(
          problem('unknown-clause', origin, ['clauses', index], { id: ref, nearest: nearest(id, lines.keys()) }),
        );
      return found ?? [];
    });
    for (const other of clause.clauses) pushNew(other.cited_by, clause);

    if (spec.roles) {
      const about = spec.assigns === undefined ? clause : item(clause.section, spec.assigns);
      if (!about)
        problems.push(
          problem('unknown-clause', origin, ['assigns'], {
            id: `${spec.section}.${spec.assigns}`,
            nearest: clause.section.lines.map((line) => `${spec.section}.${line.item}`).join(', '),
          }),
        );
      const duty = {
        id: clause.id,
        clause,
        about: about ?? clause,
        agencies,
        roles: spec.roles,
        partners: findAgencies(spec.partners, plan, origin, 'partners', context),
        other_partners: spec.other_partners ?? null,
        due: spec.due ?? null,
      };
      clause.duty = duty;
      if (duty.about !== clause) duty.about.assigned.push(duty);
      plan.duties.push(duty);
      for (const agency of duty.agencies) agency.duties.push(duty);
      for (const partner of duty.partners) pushNew(partner.partner_in, duty);
    } else {
      clause.agencies = agencies;
      for (const agency of agencies) pushNew(agency.concerned, clause);
    }
    (spec.milestones ?? []).forEach(({ key, what, from = null, to = null, items }, at) => {
      const dates = (items ?? []).flatMap((number, index) => {
        const found = item(clause.section, number);
        if (!found)
          problems.push(
            problem('unknown-clause', origin, ['milestones', at, 'items', index], {
              id: `${spec.section}.${number}`,
              nearest: '—',
            }),
          );
        return found ?? [];
      });
      const milestone = {
        id: key === undefined ? clause.id : `${clause.id}-${key}`,
        plan,
        clause,
        what,
        from,
        to,
        dates,
      };
      if (clause.milestones.some(({ id }) => id === milestone.id))
        problems.push(problem('duplicate-id', origin, ['milestones', at], { id: milestone.id, other: place(origin) }));
      clause.milestones.push(milestone);
      plan.milestones.push(milestone);
      for (const dated of dates) dated.dated_by.push(milestone);
    });
    clause.targets = (spec.targets ?? []).flatMap(({ indicator: id, key, ...target }, index) => {
      const indicator = find(
        framework.indicators,
        id,
        'unknown-indicator',
        origin,
        ['targets', index, 'indicator'],
        problems,
      );
      if (!indicator) return [];
      const linked: Target = { ...target, id: `${clause.id}-${key}`, plan, indicator, clause, annex: null };
      if (clause.targets.some(({ id: other }) => other === linked.id))
        problems.push(
          problem('duplicate-id', origin, ['targets', index, 'key'], { id: linked.id, other: place(origin) }),
        );
      clause.targets.push(linked);
      indicator.targets.push(linked);
      pushNew(indicator.clauses, clause);
      return [linked];
    });
    plan.targets.push(...clause.targets);
  }
  const order = new Map(plan.lines.map((line, index) => [line, index]));
  const byPlace = (a: { clause: Clause }, b: { clause: Clause }) => order.get(a.clause)! - order.get(b.clause)!;
  plan.duties.sort(byPlace);
  plan.milestones.sort(byPlace);
  plan.targets.sort((a, b) => order.get(a.clause!)! - order.get(b.clause!)!);
}

function linkAnnex({ plan: { spec: planSpec }, annex }: PlanFiles, context: Context) {
  const plan = context.plans.get(planSpec.id);
  if (!plan) return;
  for (const { spec, origin } of annex) {
    const { indicator: id, responsible, also, ...rest } = spec;
    const indicator = find(
      context.framework.indicators,
      id,
      'unknown-indicator',
      origin,
      ['indicator'],
      context.problems,
    );
    if (!indicator) continue;
    const row: AnnexRow = {
      ...rest,
      id: `${plan.id}/${id}`,
      plan,
      indicator,
      responsible: findAgencies(responsible, plan, origin, 'responsible', context),
      targets: [],
      origin,
    };
    if (plan.annex.some((other) => other.id === row.id)) {
      context.problems.push(
        problem('duplicate-id', origin, ['indicator'], {
          id,
          other: place(plan.annex.find((other) => other.id === row.id)!.origin),
        }),
      );
      continue;
    }
    const { operator, value, value_upper, unit, statement, uncertain } = spec;
    const shared = { plan, indicator, clause: null, annex: row };
    row.targets = [
      {
        ...shared,
        id: row.id,
        statement,
        operator,
        unit,
        ...(value !== undefined && { value }),
        ...(value_upper !== undefined && { value_upper }),
        ...(uncertain && { uncertain }),
      },
      ...(also ?? []).map(({ key, ...second }): Target => ({ ...shared, ...second, id: `${row.id}-${key}` })),
    ];
    plan.annex.push(row);
    plan.targets.push(...row.targets);
    indicator.annex.push(row);
    indicator.targets.push(...row.targets);
    for (const agency of row.responsible) agency.annex.push(row);
  }
}

function linkAgency({ spec, origin }: Written<AgencySpec>, { agencies, plans, lines, problems }: Context) {
  const agency = agencies.get(spec.id);
  if (!agency) return;
  agency.printed = (spec.printed ?? []).flatMap(({ plan: id, name }, index) => {
    const plan = find(plans, id, 'unknown-plan', origin, ['printed', index, 'plan'], problems);
    return plan ? [{ plan, name }] : [];
  });
  agency.members = findAll(agencies, spec.members, 'unknown-agency', origin, 'members', problems);
  for (const member of agency.members) member.member_of.push(agency);
  agency.successors = (spec.successors ?? []).flatMap(({ agency: id, clauses, ...how }, index) => {
    const successor = find(agencies, id, 'unknown-agency', origin, ['successors', index, 'agency'], problems);
    if (!successor) return [];
    const proof = findAll(
      lines,
      clauses,
      'unknown-clause',
      { file: origin.file, path: [...origin.path, 'successors', index] },
      'clauses',
      problems,
    );
    successor.predecessors.push({ ...how, agency, clauses: proof });
    return [{ ...how, agency: successor, clauses: proof }];
  });
  const involved = [
    ...agency.duties.map((duty) => duty.clause.plan),
    ...agency.partner_in.map((duty) => duty.clause.plan),
    ...agency.concerned.map((clause) => clause.plan),
    ...agency.annex.map((row) => row.plan),
    ...agency.printed.map(({ plan }) => plan),
  ];
  agency.plans = [...plans.values()].filter((plan) => involved.includes(plan));
}

function linkInstrument({ spec, origin }: Written<InstrumentSpec>, { instruments, plans, problems }: Context) {
  const instrument = instruments.get(spec.id);
  if (!instrument) return;
  if (spec.plan !== undefined) {
    instrument.plan = find(plans, spec.plan, 'unknown-plan', origin, ['plan'], problems);
    if (instrument.plan) instrument.plan.instrument = instrument;
  }
  instrument.carries_out = findAll(
    instruments,
    spec.carries_out,
    'unknown-instrument',
    origin,
    'carries_out',
    problems,
  );
  instrument.replaces = findAll(instruments, spec.replaces, 'unknown-instrument', origin, 'replaces', problems);
  instrument.variants = (spec.variants ?? []).flatMap(({ plan: id, ...variant }, index) => {
    const plan = find(plans, id, 'unknown-plan', origin, ['variants', index, 'plan'], problems);
    return plan ? [{ ...variant, plan }] : [];
  });
}

function linkPlan({ plan: { spec, origin } }: PlanFiles, { plans, instruments, problems }: Context) {
  const plan = plans.get(spec.id);
  if (!plan) return;
  if (spec.instrument !== undefined) {
    const own = find(instruments, spec.instrument, 'unknown-instrument', origin, ['instrument'], problems);
    if (own) {
      plan.instrument = own;
      own.plan = plan;
    }
  }
  plan.legal_bases = spec.legal_bases.flatMap(({ instrument: id, ...citation }, index) => {
    const instrument = find(
      instruments,
      id,
      'unknown-instrument',
      origin,
      ['legal_bases', index, 'instrument'],
      problems,
    );
    if (!instrument) return [];
    pushNew(instrument.basis_of, plan);
    return [{ ...citation, instrument }];
  });
  plan.carries_out = findAll(instruments, spec.carries_out, 'unknown-instrument', origin, 'carries_out', problems);
  for (const instrument of plan.carries_out) pushNew(instrument.carried_out_by, plan);
  plan.replaces = findAll(instruments, spec.replaces, 'unknown-instrument', origin, 'replaces', problems);
  for (const instrument of plan.replaces) pushNew(instrument.replaced_by, plan);
}

/** Plans that cite, carry out or replace one another know it, both ways. */
function relatePlans(plans: Map<string, Plan>) {
  const relate = (
    from: Plan,
    to: Plan | null,
    relation: 'cites' | 'carries-out' | 'replaces',
    back: 'cited-by' | 'carried-out-by' | 'replaced-by',
  ) => {
    if (!to || to === from || from.related.some((known) => known.plan === to && known.relation === relation)) return;
    from.related.push({ plan: to, relation });
    to.related.push({ plan: from, relation: back });
  };
  for (const plan of plans.values()) {
    for (const instrument of plan.replaces) relate(plan, instrument.plan, 'replaces', 'replaced-by');
    for (const instrument of plan.carries_out) relate(plan, instrument.plan, 'carries-out', 'carried-out-by');
    const cited = [
      ...plan.legal_bases.map(({ instrument }) => instrument),
      ...plan.lines.flatMap((line) => line.instruments),
    ];
    for (const instrument of cited) relate(plan, instrument.plan, 'cites', 'cited-by');
  }
}
