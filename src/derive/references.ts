/** Resolves references in running text: `[[indicator:2.3.3-a]]` and document numbers such as 1373/QĐ-TTg. */
import { planName } from './life.ts';
import { words } from '../i18n/words/index.ts';
import { inBoth, type Bilingual } from '../text/bilingual.ts';
import type { Clause, Instrument, Plan, Site } from '../model/types.ts';
import {
  agencyPath,
  chartPath,
  cityPath,
  clausePath,
  featurePath,
  indicatorPath,
  instrumentPath,
  planPath,
} from './address.ts';

export interface Reference {
  path: string;
  label: Bilingual;
}

const both = (text: string): Bilingual => ({ vi: text, en: text });

export const instrumentLabel = ({ number, title }: Instrument): Bilingual => (number === null ? title : both(number));

/** “IV.1.3”, “Điều 1” and the like, with the plan's short name. */
export const clauseLabel = (clause: Clause): Bilingual => ({
  vi: `${placeLabel(clause).vi}, ${planName(clause.plan).vi}`,
  en: `${placeLabel(clause).en}, ${planName(clause.plan).en}`,
});

/** The number of an item as documents print it: `3`, or `3a` for an inserted one. */
export const itemLabel = ({ item, letter }: Pick<Clause, 'item' | 'letter'>): string => `${item}${letter}`;

/** The place alone: “Điều 1”, “IV.1.3”, “Đoạn kết”. */
export function placeLabel(clause: Clause): Bilingual {
  const { form, section } = clause;
  const item = itemLabel(clause);
  if (form === 'article') return inBoth((lang) => words(lang).article(item));
  if (section.ref === 'closing')
    return inBoth((lang) => (item === '1' ? words(lang).closingPlace : words(lang).closingItem(item)));
  return both(`${section.ref}.${item}`);
}

const kinds: Record<string, (site: Site, id: string) => Reference | null> = {
  plan: (site, id) => found(site.plan(id), (plan) => ({ path: planPath(plan), label: planName(plan) })),
  clause: (site, id) => found(site.clause(id), (clause) => ({ path: clausePath(clause), label: clauseLabel(clause) })),
  agency: (site, id) => found(site.agency(id), (agency) => ({ path: agencyPath(agency), label: agency.name })),
  indicator: (site, id) =>
    found(site.indicator(id), (indicator) => ({
      path: indicatorPath(indicator),
      label: { vi: `${indicator.id} ${indicator.name.vi}`, en: `${indicator.id} ${indicator.name.en}` },
    })),
  feature: (site, id) =>
    found(site.feature(id), (feature) => ({
      path: featurePath(feature),
      label: { vi: `${feature.no} ${feature.title.vi}`, en: `${feature.no} ${feature.title.en}` },
    })),
  instrument: (site, id) =>
    found(site.instrument(id), (instrument) => ({
      path: instrumentPath(instrument),
      label: instrumentLabel(instrument),
    })),
  city: (site, id) => found(site.city(id), (city) => ({ path: cityPath(city), label: city.name })),
  chart: (_, id) => ({ path: chartPath(id), label: both(id) }),
};

const found = <T>(value: T | undefined, make: (value: T) => Reference): Reference | null =>
  value === undefined ? null : make(value);

/** `indicator:2.3.3-a` to an address and a name; null when it leads nowhere. */
export function resolveReference(site: Site, reference: string): Reference | null {
  const colon = reference.indexOf(':');
  const kind = reference.slice(0, colon);
  // Every object has a “constructor”, which is no kind.
  return Object.hasOwn(kinds, kind) ? (kinds[kind]?.(site, reference.slice(colon + 1)) ?? null) : null;
}

/** Every reference that would resolve, for "nearest" in a problem. */
export const knownReferences = (site: Site): string[] => [
  ...site.plans.map(({ id }) => `plan:${id}`),
  ...site.lines.map(({ id }) => `clause:${id}`),
  ...site.agencies.map(({ id }) => `agency:${id}`),
  ...site.indicators.map(({ id }) => `indicator:${id}`),
  ...site.framework.features.map(({ no }) => `feature:${no}`),
  ...site.instruments.map(({ id }) => `instrument:${id}`),
  ...site.cities.map(({ id }) => `city:${id}`),
];

export interface Segment {
  text: string;
  path?: string;
}

/**
 * Splits a text of a line at the numbers of the documents that it cites; those parts carry the instrument. What a plan prints instead of a number
 * is a name in that plan alone: elsewhere the same words may mean something else.
 */
export function numbersIn(
  text: string,
  { instruments, plan }: Pick<Clause, 'instruments'> & { readonly plan: Pick<Plan, 'id'> },
): { text: string; instrument: Instrument | null }[] {
  const numbers = new Map<string, Instrument>();
  for (const instrument of instruments) {
    const printed = instrument.variants.flatMap((one) => (one.plan.id === plan.id ? [one.printed] : []));
    for (const number of [instrument.number, ...printed]) if (number !== null) numbers.set(number, instrument);
  }
  if (numbers.size === 0) return [{ text, instrument: null }];
  const pattern = new RegExp(
    [...numbers.keys()]
      .sort((a, b) => b.length - a.length)
      .map((number) => number.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('|'),
    'g',
  );
  const segments: { text: string; instrument: Instrument | null }[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const instrument = numbers.get(match[0]);
    if (instrument === undefined) continue;
    if (match.index > end) segments.push({ text: text.slice(end, match.index), instrument: null });
    segments.push({ text: match[0], instrument });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end), instrument: null });
  return segments;
}

/** The same, with the address of the instrument. */
export const linkNumbers = (...[text, line]: Parameters<typeof numbersIn>): Segment[] =>
  numbersIn(text, line).map(({ text: part, instrument }) =>
    instrument ? { text: part, path: instrumentPath(instrument) } : { text: part },
  );
