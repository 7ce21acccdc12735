/** Owns what search knows: one record per line of a plan, indicator, agency and instrument, in the order of the documents. */
import { agencyPath, clausePath, indicatorPath, instrumentPath, localised } from '../../derive/address.ts';
import { isAsked, scopeOf } from '../../derive/context.ts';
import { instrumentLabel, placeLabel } from '../../derive/references.ts';
import type { Bilingual, Lang } from '../../model/schema/common.ts';
import type { Agency, Clause, Indicator, Instrument, Site } from '../../model/types.ts';
import { expander } from '../language/short-forms.ts';
import type { Facet } from './facets.ts';

export interface SearchRecord {
  url: string;
  /** Place in the document, or the name of what is no clause. */
  title: string;
  /** Plan that it belongs to; empty for what stands in a register. */
  plan: string;
  kind: string;
  /** Short names of the agencies that must do it. */
  agencies: string;
  /** What is shown and searched first. */
  text: string;
  /** Searched, not shown: names, places, numbers, short forms and what they stand for. */
  names: string[];
  /** True for lines that only frame or date clauses: what they say weighs as a name does. */
  frames?: boolean;
  /** Searched last: headings, partners. */
  around: string[];
  facets: Partial<Record<Facet, string[]>>;
}

type Say = (text: Bilingual) => string;

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const years = (...texts: (string | null | undefined)[]): string[] =>
  unique(texts.flatMap((text) => text?.match(/(?<!\d)20[1-4]\d(?!\d)/g) ?? [])).sort();
const nameOf = (agency: Agency, pick: Say): string[] =>
  unique([pick(agency.name), ...(agency.short ? [pick(agency.short)] : [])]);
const shortOf = (agency: Agency, pick: Say): string => pick(agency.short ?? agency.name);

function clauseRecord(clause: Clause, pick: Say, lang: Lang): SearchRecord {
  const { plan, duty, section } = clause;
  const duties = [...(duty === null ? [] : [duty]), ...clause.assigned];
  const responsible = [...new Set(duties.flatMap(({ agencies }) => agencies))];
  const partners = [...new Set(duties.flatMap((one) => one.partners))];
  const place = placeLabel(clause);
  return {
    url: localised(clausePath(clause), lang),
    // A result stands away from its plan: a year or a request that only the heading states is said with the place.
    title: section.by !== null || isAsked(clause) ? `${pick(place)} · ${scopeOf(clause, lang)}` : pick(place),
    plan: plan.id,
    kind: clause.kind,
    agencies: responsible.map((agency) => shortOf(agency, pick)).join(', '),
    // The official wording, where the publisher holds it, is Vietnamese and stands beside the restatement.
    text: clause.official === null || lang === 'en' ? pick(clause.text) : `${pick(clause.text)} · “${clause.official}”`,
    frames: !clause.operative,
    names: [
      clause.id,
      pick(place),
      ...responsible.flatMap((agency) => nameOf(agency, pick)),
      ...clause.instruments.flatMap(({ number }) => (number === null ? [] : [number])),
      ...clause.indicators.map(({ id }) => id),
      ...clause.features.map(({ feature }) => feature.no),
      pick(plan.short),
    ],
    around: [pick(section.title), ...[...partners, ...clause.agencies].flatMap((agency) => nameOf(agency, pick))],
    facets: {
      plan: [plan.id],
      city: [plan.city.id],
      kind: [clause.kind],
      agency: unique([...responsible, ...partners, ...clause.agencies].map(({ id }) => id)),
      role: unique([...duties.flatMap(({ roles }) => roles), ...(partners.length > 0 ? ['partner'] : [])]),
      feature: clause.features.map(({ feature }) => feature.no),
      year: years(
        clause.text.vi,
        duty?.due?.date,
        ...clause.milestones.flatMap(({ from, to }) => [from, to]),
        ...clause.targets.flatMap(({ from, by }) => [from, by]),
      ),
    },
  };
}

const register = (kind: string, path: string, title: string, lang: Lang) => ({
  url: localised(path, lang),
  title,
  plan: '',
  kind,
  agencies: '',
});

const indicatorRecord = (indicator: Indicator, pick: Say, lang: Lang): SearchRecord => ({
  ...register(
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

const agencyRecord = (agency: Agency, pick: Say, lang: Lang): SearchRecord => ({
  ...register('agency', agencyPath(agency), pick(agency.name), lang),
  text: pick(agency.name),
  names: [...nameOf(agency, pick).slice(1), ...unique(agency.printed.map(({ name }) => name))],
  around: [pick(agency.city.name)],
  facets: { kind: ['agency'], city: [agency.city.id], plan: agency.plans.map(({ id }) => id), agency: [agency.id] },
});

const instrumentRecord = (instrument: Instrument, pick: Say, lang: Lang): SearchRecord => ({
  ...register('instrument', instrumentPath(instrument), pick(instrumentLabel(instrument)), lang),
  text: `${instrument.number === null ? '' : `${instrument.number} · `}${pick(instrument.title)}`,
  names: instrument.variants.map(({ printed }) => printed),
  around: [pick(instrument.issuer)],
  facets: { kind: ['instrument'], year: years(instrument.date) },
});

export function records(site: Site, lang: Lang): SearchRecord[] {
  const pick: Say = (text) => text[lang];
  const expand = expander(site, lang);
  const all: SearchRecord[] = [
    ...site.lines.map((clause) => clauseRecord(clause, pick, lang)),
    ...site.indicators.map((indicator) => indicatorRecord(indicator, pick, lang)),
    ...site.agencies.map((agency) => agencyRecord(agency, pick, lang)),
    ...site.instruments.map((instrument) => instrumentRecord(instrument, pick, lang)),
  ];
  return all.map((record) => ({
    ...record,
    names: [...record.names, ...expand([record.text, ...record.names].join(' · '))],
  }));
}
