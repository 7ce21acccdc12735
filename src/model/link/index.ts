/** Step "link": ids become objects, both ways. Whatever leads nowhere is a problem and is left out. */
import type { Problem } from '../../messages/problems.ts';
import type { Records } from '../read/load.ts';
import { problemAt } from '../read/source-file.ts';
import type { PublisherSpec } from '../schema/registers.ts';
import type { City, Site, Unit } from '../types.ts';
import { linkAgency, newAgency } from './agencies.ts';
import { linkAnnex } from './annex.ts';
import { linkCityFacts } from './city-facts.ts';
import { linkClauses } from './clauses.ts';
import { linkComparisons } from './comparisons.ts';
import type { Draft, Drafts } from './draft.ts';
import { linkFramework } from './framework.ts';
import { linkInstrument, newInstrument } from './instruments.ts';
import { linkEnd } from './life.ts';
import { lookup, register } from './lookup.ts';
import { checkArea, linkObservations } from './observations.ts';
import { linkRegions } from './regions.ts';
import { linkWordsInUse } from './words-in-use.ts';
import { linkPlan, newPlan, relatePlans } from './plans.ts';

/**
 * Builds the model. Objects point at each other in both directions; lists are in the order of the documents.
 * `lost` is filled with the ids of what is written but could not be made.
 */
export function link(records: Records, problems: Problem[], lost: Set<string>): Site {
  const cities = register(
    records.cities,
    (spec) => spec.id,
    (spec): Draft<City> => ({ ...spec, region: null, plans: [], facts: [], agencies: [], observations: [] }),
  );
  const regions = linkRegions(records.cities, cities, problems);
  const units = register(
    records.units,
    (spec) => spec.id,
    (spec): Unit => spec,
  );
  const { framework, features, indicators } = linkFramework(records, units, problems);
  const agencies = register(
    records.agencies,
    (spec) => spec.id,
    (spec, origin) => newAgency(spec, origin, cities, lost, problems),
  );
  const instruments = register(records.instruments, (spec) => spec.id, newInstrument);
  const plans: Drafts['plans'] = new Map();
  const lines: Drafts['lines'] = new Map();
  const publisher = records.publisher?.spec ?? NO_PUBLISHER;
  const { updated } = publisher;
  const drafts: Drafts = {
    cities,
    units,
    features,
    indicators,
    agencies,
    instruments,
    plans,
    lines,
    updated,
    problems,
    lost,
  };

  for (const files of records.plans) newPlan(files, drafts, records.translations);
  for (const files of records.plans) linkClauses(files, drafts);
  for (const files of records.plans) linkAnnex(files, drafts);
  reportStray(records, drafts);
  for (const written of records.agencies) linkAgency(written, drafts);
  for (const written of records.instruments) linkInstrument(written, drafts);
  for (const files of records.plans) linkPlan(files, drafts);
  for (const files of records.plans) linkEnd(files, drafts);
  relatePlans(plans);
  linkCityFacts(records.cityFacts, cities, units, problems);
  for (const { area, file } of records.observations) checkArea(area, file, cities, problems);
  const values = records.observations.flatMap(({ rows }) => rows);
  const observations = linkObservations(values, indicators, cities, units, problems);

  const all = [...plans.values()];
  return {
    publisher,
    cities: [...cities.values()],
    regions,
    plans: all,
    agencies: [...agencies.values()],
    units: [...units.values()],
    instruments: [...instruments.values()],
    glossary: records.glossary.map(({ spec }) => ({ ...spec, short: spec.short ?? [] })),
    everyday: linkWordsInUse(records, problems),
    framework,
    indicators: [...indicators.values()],
    clauses: all.flatMap((plan) => plan.clauses),
    lines: all.flatMap((plan) => plan.lines),
    targets: all.flatMap((plan) => plan.targets),
    duties: all.flatMap((plan) => plan.duties),
    milestones: all.flatMap((plan) => plan.milestones),
    annex: all.flatMap((plan) => plan.annex),
    observations,
    comparisons: linkComparisons(records.comparisons, { plans, lines, indicators }, problems),
    clause: lookup(lines),
    agency: lookup(agencies),
    indicator: lookup(indicators),
    instrument: lookup(instruments),
    plan: lookup(plans),
    city: lookup(cities),
    feature: lookup(features),
  };
}

/** A translation of a clause that is there no more. */
function reportStray({ translations }: Records, { lines, problems }: Drafts) {
  for (const [id, { at }] of translations)
    if (!lines.has(id)) problems.push(problemAt('stray-translation', at.file, at.line, at.column, { id }));
}

/** Stands in while `data/publisher.yaml` is unreadable, which is itself a problem that stops the build. */
const NO_PUBLISHER: PublisherSpec = {
  name: { vi: '—', en: '—' },
  confirmed: false,
  base_address: 'https://invalid.example',
  data_licence: { id: '—', name: { vi: '—', en: '—' }, url: 'https://invalid.example' },
  code_licence: { id: '—', name: { vi: '—', en: '—' }, url: 'https://invalid.example' },
  official_text_status: { vi: '—', en: '—' },
  updated: '2026-01-01',
};
