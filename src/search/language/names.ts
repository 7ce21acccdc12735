/**
 * Words that mean something: names of cities and bodies in every form that people type, short forms, everyday words.
 * One list per language travels with the index; what is typed is compared without marks, spaces and full stops.
 */
import type { Lang } from '../../model/schema/common.ts';
import type { Agency, City, Site } from '../../model/types.ts';
import { plainText } from './dashes.ts';
import { pairs } from './short-forms.ts';
import { isSyllable } from './syllables.ts';
import { termOf, tokenise } from './tokens.ts';

/** What a phrase names, in the terms of the filters. */
export type NamedFacet = 'city' | 'agency' | 'page';

/**
 * [as people type it, what to look for, what it names, which of them]. Nothing named: an everyday word or a short form.
 * A page is named by the number of its record.
 */
export type Named = readonly [
  typed: string,
  means: readonly string[],
  facet: NamedFacet | '',
  values: readonly string[],
];

type Registers = Pick<Site, 'cities' | 'agencies' | 'glossary' | 'everyday'>;

/** Two letters may be a name where they cannot be a syllable: HN. */
const SHORTEST_KEY = 2;
const MOST_MEANINGS = 3;

const wordsIn = (text: string): string[] =>
  tokenise(plainText(text), 'vi')
    .filter(({ compound }) => !compound)
    .map(({ start, end }) => plainText(text).slice(start, end));

/** What words are compared by, however they are spaced: `Hà Nội`, `Hanoi`, `HA-NOI` → hanoi. */
export const phraseKey = (words: readonly string[], lang: Lang): string =>
  words.map((word) => termOf(word, lang)).join('');

export const keyOf = (typed: string, lang: Lang): string => phraseKey(wordsIn(typed), lang);

const cityNames = ({ name, also_called: also = [] }: City): string[] => [name.vi, name.en, ...also];

/** A body’s name without its city: Sở Giáo dục và Đào tạo Hà Nội → Sở Giáo dục và Đào tạo. */
function withoutCity(name: string, city: City): string {
  const bare = [...cityNames(city), `thành phố ${city.name.vi}`, city.name.vi]
    .sort((a, b) => b.length - a.length)
    .reduce((text, one) => text.replace(one, ''), name.replace(/\s*\([^)]*\)$/, ''))
    .replace(/\s*,\s*$/, '')
    .trim();
  return wordsIn(bare).length > 1 ? bare : name;
}

function bodyNames(agency: Agency, lang: Lang): { typed: string[]; means: string } {
  const { name, short, city, also_called: also = [] } = agency;
  const means = withoutCity(name[lang], city);
  const other = lang === 'vi' ? 'en' : 'vi';
  return {
    typed: [
      means,
      name[lang],
      ...(short ? [short[lang]] : []),
      ...also,
      withoutCity(name[other], city),
      ...(short ? [short[other]] : []),
    ],
    means,
  };
}

/** The title of a page, and the number of its record. */
export type Titled = readonly [title: string, record: number];

/** Every phrase of one language; a phrase that names several bodies or pages has them all. */
export function namedPhrases(site: Registers, lang: Lang, titles: readonly Titled[] = []): Named[] {
  const other = lang === 'vi' ? 'en' : 'vi';
  const all = new Map<string, { typed: string; means: string[]; facet: NamedFacet | ''; values: string[] }>();
  const add = (typed: string, means: readonly string[], facet: NamedFacet | '', value: string): void => {
    const key = keyOf(typed, lang);
    if (key.length < SHORTEST_KEY || (key.length < 3 && isSyllable(key))) return;
    const known = all.get(key) ?? { typed, means: [], facet, values: [] };
    if (known.facet !== facet) return;
    all.set(key, known);
    for (const one of means)
      if (known.means.length < MOST_MEANINGS && !known.means.includes(one)) known.means.push(one);
    if (value !== '' && !known.values.includes(value)) known.values.push(value);
  };
  for (const city of site.cities) for (const typed of cityNames(city)) add(typed, [city.name[lang]], 'city', city.id);
  for (const agency of site.agencies) {
    const { typed, means } = bodyNames(agency, lang);
    for (const one of typed) add(one, [means], 'agency', agency.id);
  }
  for (const { lang: own, typed, means } of site.everyday)
    if (own === lang) for (const one of typed) add(one, means, '', '');
  for (const { shortText, longText } of pairs(site, lang)) {
    const key = keyOf(shortText, lang);
    // What could be a syllable is one.
    if (/^[a-z]{3,}$/.test(key) && !isSyllable(key)) add(shortText, [longText], '', '');
  }
  // A term typed in the other language, for those who mix them.
  for (const term of site.glossary) add(term[other].replace(/\s*\([^)]*\)$/, ''), [term[lang]], '', '');
  for (const [title, record] of titles) add(title, [], 'page', String(record));
  return [...all.values()].map(({ typed, means, facet, values }): Named => [typed, means, facet, values]);
}
