/** One record per page of a register: cities, bodies, indicators, features, plans, documents, terms. */
import { agencyPath, cityPath, featurePath, indicatorPath, instrumentPath, planPath } from '../../derive/address.ts';
import { instrumentLabel } from '../../derive/references.ts';
import { lifeWords } from '../../i18n/words/life.ts';
import { words } from '../../i18n/words/index.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Agency, City, Feature, Indicator, Instrument, Plan, Term } from '../../model/types.ts';
import { nameOf, page, unique, years, type Say, type SearchRecord, type SitePage } from './record.ts';

export const cityRecord = (city: City, pick: Say, lang: Lang): SearchRecord => ({
  ...page('city', cityPath(city), pick(city.name), lang),
  text: [pick(city.name), ...(city.membership ? [pick(city.membership.statement)] : [])].join('. '),
  names: [city.name.vi, city.name.en, ...(city.also_called ?? [])],
  around: [...city.plans.map(({ short }) => pick(short)), ...(city.region ? [pick(city.region.name)] : [])],
  facets: { kind: ['city'], city: [city.id] },
});

export const indicatorRecord = (indicator: Indicator, pick: Say, lang: Lang): SearchRecord => ({
  ...page(
    'indicator',
    indicatorPath(indicator),
    `${indicator.feature === null ? '' : `${indicator.id} `}${pick(indicator.name)}`,
    lang,
  ),
  text: `${pick(indicator.name)}. ${pick(indicator.definition)}`,
  names: [indicator.id, ...indicator.features.map(({ no }) => no)],
  around: indicator.features.map(({ title }) => pick(title)),
  facets: {
    kind: ['indicator'],
    feature: indicator.features.map(({ no }) => no),
    plan: unique(indicator.annex.map(({ plan }) => plan.id)),
    city: unique(indicator.annex.map(({ plan }) => plan.city.id)),
    agency: unique(indicator.annex.flatMap(({ responsible }) => responsible.map(({ id }) => id))),
  },
});

export const featureRecord = (feature: Feature, pick: Say, lang: Lang): SearchRecord => ({
  ...page('feature', featurePath(feature), `${feature.no} ${pick(feature.title)}`, lang),
  text: [pick(feature.title), ...(feature.question ? [pick(feature.question)] : [])].join('. '),
  names: [feature.no],
  around: [pick(feature.focal_area.title), ...feature.indicators.map(({ name }) => pick(name))],
  facets: { kind: ['feature'], feature: [feature.no] },
});

export const planRecord = (plan: Plan, pick: Say, lang: Lang): SearchRecord => ({
  ...page('plan', planPath(plan), pick(plan.short), lang),
  text: [plan.number, pick(plan.title), plan.state === 'in-force' ? null : lifeWords(lang).plan[plan.state]]
    .filter((part) => part !== null)
    .join(' · '),
  names: [plan.id, pick(plan.short), ...(plan.date.match(/^\d{4}/) ?? [])],
  around: [pick(plan.summary), pick(plan.city.name)],
  facets: { kind: ['plan'], plan: [plan.id], city: [plan.city.id], year: years(plan.date) },
});

export const agencyRecord = (agency: Agency, pick: Say, lang: Lang): SearchRecord => ({
  ...page('agency', agencyPath(agency), pick(agency.name), lang),
  text: pick(agency.name),
  names: unique([
    ...nameOf(agency, pick).slice(1),
    ...(agency.also_called ?? []),
    ...agency.printed.map(({ name }) => name),
  ]),
  // What such a page is asked for.
  around: [pick(agency.city.name), words(lang).searchPage.askedOfBodies],
  facets: { kind: ['agency'], city: [agency.city.id], plan: agency.plans.map(({ id }) => id), agency: [agency.id] },
});

export const instrumentRecord = (instrument: Instrument, pick: Say, lang: Lang): SearchRecord => ({
  ...page('instrument', instrumentPath(instrument), pick(instrumentLabel(instrument)), lang),
  text: `${instrument.number === null ? '' : `${instrument.number} · `}${pick(instrument.title)}`,
  names: [
    `${words(lang).instrumentTypes[instrument.type]} ${pick(instrumentLabel(instrument))}`,
    ...instrument.variants.map(({ printed }) => printed),
  ],
  around: [pick(instrument.issuer)],
  facets: { kind: ['instrument'], year: years(instrument.date) },
});

/** Terms have no pages; they stand in their table. */
export const termRecord = (term: Term, pick: Say, lang: Lang): SearchRecord => ({
  ...page('term', '/data/glossary/', pick(term), lang),
  text: [`${term.vi} = ${term.en}`, ...(term.note ? [pick(term.note)] : [])].join('. '),
  names: [...term.short],
  around: [],
  facets: { kind: ['term'] },
});

export const pageRecord = (made: SitePage, pick: Say, lang: Lang): SearchRecord => ({
  ...page(made.kind, made.path, pick(made.title), lang),
  text: pick(made.text),
  names: [pick(made.title), ...(made.names ?? []).map(pick)],
  around: made.around === undefined ? [] : [pick(made.around)],
  facets: { kind: [made.kind], ...made.facets },
});
