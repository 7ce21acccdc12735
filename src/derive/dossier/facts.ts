/** The first part of the dossier: published figures about the city, its membership, its changes of boundary. Figures of the old and the new boundary stand apart. */
import { formatDate, formatWithUnit } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import type { Boundary, Fact } from '../../model/schema/city-fact.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { City, CityFact, Site } from '../../model/types.ts';
import { membershipClaim, webSource, type Claim } from './claims.ts';
import { group, type Group } from './groups.ts';

/** What the application form asks of the city, and the fact and unit that answer it; null where this site has no register of it. */
const ASKED = {
  website: null,
  population: { fact: 'population', unit: 'people' },
  area: { fact: 'area', unit: 'km2' },
  gdpCity: { fact: 'grdp-per-head', unit: 'usd' },
  gdpCountry: { fact: 'gdp-per-head', unit: 'usd' },
  schoolingWomen: null,
  schoolingMen: null,
} as const satisfies Record<string, { fact: Fact; unit: string } | null>;

export const factGroups = (site: Site, city: City, lang: Lang): Group[] => {
  const d = words(lang).dossier;
  const { updated } = site.publisher;
  const membership = membershipClaim(city, lang);
  const changes = (city.breaks ?? []).map(({ date, what, sources: [first, ...more] }): Claim => {
    const source = webSource(first, lang);
    const label = [source.label, ...more.map((one) => webSource(one, lang).label)].join('; ');
    return { kind: 'fact', text: `${formatDate(date, lang)}: ${what[lang]}`, source: { ...source, label } };
  });
  return [
    ...figureGroups(site, city, lang),
    group(d.membership, membership ? [membership] : [], membership ? [] : [d.noMembership(formatDate(updated, lang))]),
    ...(changes.length > 0 ? [group(d.changes, changes)] : []),
  ];
};

/** Figures of the present boundary, with what the form asks and was not found; then those of the old one. */
export function figureGroups({ publisher, cities }: Site, city: City, lang: Lang): Group[] {
  const of = (boundary: Boundary) => city.facts.filter((fact) => fact.boundary === boundary);
  const change = (city.breaks ?? []).at(-1)?.date;
  const title = (boundary: Boundary) =>
    change === undefined ? null : words(lang).cityFacts.boundaries[boundary](formatDate(change, lang));
  const national = cities.filter(({ kind }) => kind === 'country').flatMap(({ facts }) => facts);
  const present = [...of('after'), ...of('unchanged'), ...national];
  const old = of('before');
  const claims = (facts: readonly CityFact[]) => facts.map((fact) => factClaim(fact, facts, lang));
  return [
    group(title('after'), claims(present), missing(present, formatDate(publisher.updated, lang), lang)),
    ...(old.length > 0 ? [group(title('before'), claims(old))] : []),
  ];
}

function missing(facts: readonly CityFact[], date: string, lang: Lang): string[] {
  const { dossier, cityFacts } = words(lang);
  return Object.entries(ASKED).flatMap(([key, asked]) => {
    const label = dossier.asked[key as keyof typeof ASKED];
    const found = facts.filter(({ fact }) => fact === asked?.fact);
    if (found.some(({ unit }) => unit.id === asked?.unit)) return [];
    return [found.length > 0 ? cityFacts.otherUnit(label, date) : cityFacts.notFound(label, date)];
  });
}

/** “Population: over 13,700,000 people (date; on whose word). Note. Another source says: …”. */
export function factClaim(fact: CityFact, among: readonly CityFact[], lang: Lang): Claim {
  const w = words(lang).cityFacts;
  const others = among.filter((one) => sameThing(one, fact) && one.value !== fact.value);
  const when = fact.as_of === null ? w.undated : formatDate(fact.as_of, lang);
  const text = [
    w.says(w.names[fact.fact], factFigure(fact, lang), when, w.grades[fact.grade]),
    ...(fact.note === null ? [] : [fact.note[lang]]),
    ...(others.length === 0 ? [] : [w.elsewhere(others.map((other) => factFigure(other, lang)).join('; '))]),
  ].join(' ');
  return {
    kind: 'fact',
    text,
    source: webSource({ ...fact.source, published: fact.published, accessed: fact.accessed }, lang),
  };
}

/** Of one city, boundary, unit and time, so that two values differ only because their sources do. */
const sameThing = (a: CityFact, b: CityFact): boolean =>
  a !== b &&
  a.city === b.city &&
  a.fact === b.fact &&
  a.unit === b.unit &&
  a.boundary === b.boundary &&
  a.as_of === b.as_of;

/** “khoảng 3.194,72 km²”. */
export function factFigure({ value, unit, qualifier }: CityFact, lang: Lang): string {
  const w = words(lang);
  const figure = formatWithUnit(value, unit, lang);
  return qualifier === null ? figure : w.progress.qualified[qualifier](figure);
}
