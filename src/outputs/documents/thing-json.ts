/** One JSON file for every plan, body, city, feature and instrument, beside its page: the thing with the ids of everything that it is linked to. */
import { agencyPath, cityPath, featurePath, instrumentPath, localised, planPath } from '../../derive/address.ts';
import { issuedBy } from '../../derive/issuer.ts';
import { inBoth, type Bilingual } from '../../text/bilingual.ts';
import type { Agency, City, Feature, Instrument, Plan, Region, Site, Succession } from '../../model/types.ts';
import type { Output } from '../kit/output.ts';
import { akomaPath } from './akoma-ntoso.ts';
import { workIri } from './akoma-works.ts';
import type { AgencyRecord, CityRecord, FeatureRecord, InstrumentRecord, PlanRecord } from './thing-records.ts';

const idsOf = (things: readonly { readonly id: string }[]): string[] => [...new Set(things.map(({ id }) => id))];
const pagesAt = (path: string): Bilingual => inBoth((lang) => localised(path, lang));

export const planRecord = (plan: Plan): PlanRecord => ({
  id: plan.id,
  city: plan.city.id,
  title: plan.title,
  short: plan.short,
  summary: plan.summary,
  number: plan.number,
  date: plan.date,
  issuer: plan.issuer.id,
  issued_by: issuedBy(plan),
  signatory: plan.signatory,
  period: { from: plan.period.from ?? null, to: plan.period.to ?? null, note: plan.period.note ?? null },
  state: plan.state,
  ends: plan.ends && {
    date: plan.ends.date,
    instrument: plan.ends.instrument?.id ?? null,
    successor: plan.ends.successor?.id ?? null,
  },
  instrument: plan.instrument?.id ?? null,
  legal_bases: plan.legal_bases.map(({ instrument, printed, note }) => ({
    instrument: instrument.id,
    printed: printed ?? null,
    note: note ?? null,
  })),
  carries_out: idsOf(plan.carries_out),
  replaces: idsOf(plan.replaces),
  related: plan.related.map(({ plan: other, relation }) => ({ plan: other.id, relation })),
  source: { quality: plan.source.quality, note: plan.source.note, url: plan.source.url ?? null },
  sections: plan.sections.map(({ ref, slug, level, title, parent, from, by, asks, lines }) => ({
    ref,
    slug,
    level,
    title,
    parent: parent?.ref ?? null,
    from,
    by,
    asks,
    lines: idsOf(lines),
  })),
  clauses: idsOf(plan.clauses),
  duties: idsOf(plan.duties),
  milestones: idsOf(plan.milestones),
  annex: plan.annex.map(({ id, indicator, name, targets, responsible }) => ({
    id,
    indicator: indicator.id,
    name: name ?? indicator.name,
    targets: idsOf(targets),
    responsible: idsOf(responsible),
  })),
  targets: idsOf(plan.targets),
  notes: [...(plan.notes ?? [])],
  akoma_ntoso: inBoth((lang) => `/${akomaPath(plan, lang)}`),
  url: pagesAt(planPath(plan)),
});

const successionRecord = ({ agency, relation, strength, evidence, clauses }: Succession) => ({
  agency: agency.id,
  relation,
  strength,
  evidence,
  clauses: idsOf(clauses),
});

export const agencyRecord = (agency: Agency): AgencyRecord => ({
  id: agency.id,
  city: agency.city.id,
  type: agency.type,
  name: agency.name,
  short: agency.short ?? null,
  printed: agency.printed.map(({ plan, name }) => ({ plan: plan.id, name })),
  members: idsOf(agency.members),
  member_of: idsOf(agency.member_of),
  successors: agency.successors.map(successionRecord),
  predecessors: agency.predecessors.map(successionRecord),
  plans: idsOf(agency.plans),
  duties: agency.duties.map(({ clause, about, roles }) => ({ clause: clause.id, about: about.id, roles: [...roles] })),
  partner_in: idsOf(agency.partner_in.map(({ clause }) => clause)),
  named_in: idsOf(agency.concerned),
  indicators: idsOf(agency.annex.map(({ indicator }) => indicator)),
  note: agency.note ?? null,
  url: pagesAt(agencyPath(agency)),
});

const divisionOf = ({ regions }: City) =>
  regions && {
    since: regions.since,
    statement: regions.statement,
    sources: regions.sources.map(({ url }) => url),
  };

function regionsRecord(country: City, all: readonly Region[]): CityRecord['regions'] {
  const division = divisionOf(country);
  const own = all.filter((region) => region.country === country);
  return division
    ? { ...division, list: own.map(({ id, name, cities }) => ({ id, name, cities: idsOf(cities) })) }
    : null;
}

function regionRecord({ region }: City): CityRecord['region'] {
  const division = region && divisionOf(region.country);
  return region && division ? { id: region.id, name: region.name, ...division } : null;
}

export const cityRecord = (city: City, regions: readonly Region[]): CityRecord => ({
  id: city.id,
  name: city.name,
  kind: city.kind,
  code: city.code,
  code_list_date: city.code_list_date,
  membership: city.membership
    ? {
        status: city.membership.status,
        since: city.membership.since ?? null,
        statement: city.membership.statement,
        source: city.membership.source.url,
      }
    : null,
  breaks: (city.breaks ?? []).map(({ date, what, sources }) => ({
    date,
    what,
    sources: sources.map(({ url }) => url),
  })),
  region: regionRecord(city),
  regions: regionsRecord(city, regions),
  facts: city.facts.map(({ id, fact, value, unit, qualifier, as_of, boundary, grade, source }) => ({
    id,
    fact,
    value,
    unit: unit.id,
    qualifier,
    as_of,
    boundary,
    grade,
    source: source.url,
  })),
  plans: idsOf(city.plans),
  agencies: idsOf(city.agencies),
  indicators: idsOf([
    ...city.plans.flatMap(({ targets }) => targets.map(({ indicator }) => indicator)),
    ...city.observations.map(({ indicator }) => indicator),
  ]),
  note: city.note ?? null,
  url: pagesAt(cityPath(city)),
});

export const featureRecord = (feature: Feature): FeatureRecord => {
  const { focal_area: focal } = feature;
  return {
    no: feature.no,
    title: feature.title,
    question: feature.question ?? null,
    focal_area: { no: focal.no, title: focal.title },
    area: { no: focal.area.no, title: focal.area.title },
    indicators: idsOf(feature.indicators),
    clauses: feature.clauses.map(({ clause, why }) => ({ clause: clause.id, why })),
    targets: feature.indicators
      .flatMap(({ targets }) => targets)
      .map(({ id, plan, indicator, operator, value, value_upper, unit, by }) => ({
        id,
        plan: plan.id,
        indicator: indicator.id,
        operator,
        value: value ?? null,
        value_upper: value_upper ?? null,
        unit: unit.id,
        by: by ?? null,
      })),
    url: pagesAt(featurePath(feature)),
  };
};

export const instrumentRecord = (instrument: Instrument): InstrumentRecord => ({
  id: instrument.id,
  type: instrument.type,
  number: instrument.number,
  title: instrument.title,
  date: instrument.date,
  issuer: instrument.issuer,
  plan: instrument.plan?.id ?? null,
  variants: instrument.variants.map(({ printed, plan, note }) => ({ printed, plan: plan.id, note: note ?? null })),
  carries_out: idsOf(instrument.carries_out),
  replaces: idsOf(instrument.replaces),
  carried_out_by: idsOf(instrument.carried_out_by),
  replaced_by: idsOf(instrument.replaced_by),
  basis_of: idsOf(instrument.basis_of),
  cited_by: idsOf(instrument.cited_by),
  note: instrument.note ?? null,
  work: workIri(instrument),
  url: pagesAt(instrumentPath(instrument)),
});

/** `/plans/hai-phong-2026/` → `plans/hai-phong-2026.json`: beside the page, the same in both languages. */
export const thingJsonPath = (path: string): string => `${path.slice(1, -1)}.json`;

const file = (path: string, title: Bilingual, record: () => object): Output => ({
  path: thingJsonPath(path),
  mediaType: 'application/json',
  title,
  render: () => `${JSON.stringify(record(), null, 1)}\n`,
});

export const thingFiles = (site: Site): Output[] => [
  ...site.plans.map((plan) => file(planPath(plan), plan.short, () => planRecord(plan))),
  ...site.agencies.map((agency) => file(agencyPath(agency), agency.name, () => agencyRecord(agency))),
  ...site.cities.map((city) => file(cityPath(city), city.name, () => cityRecord(city, site.regions))),
  ...site.framework.features.map((one) => file(featurePath(one), one.title, () => featureRecord(one))),
  ...site.instruments.map((one) => file(instrumentPath(one), one.title, () => instrumentRecord(one))),
];
