/**
 * Owns the pages that name all cities once one page would be too long: one for each first letter, and, where that is too long as well, one for
 * each of the letters that follow. An address says with which letters names begin, so none changes when a city is added; what was split stays
 * split, and a page that was published stays when no name begins so any more.
 */
import type { City, Site } from '../../model/types.ts';
import { remembered, rememberedBy } from '../../reads/remember.ts';
import { LANGS, type Lang } from '../../text/bilingual.ts';
import { must } from '../../text/must.ts';
import { nameLetters } from '../../text/name-letters.ts';
import { inOrder } from './by-letter.ts';
import { isLong, outgrows, type Registered } from './weight.ts';

export const LETTERS = '/cities/by-letter/';

export interface LetterPage {
  /** With which names begin: `th`; nothing for the page of all cities. */
  readonly letters: string;
  readonly path: string;
  /** Cities whose names begin so, in the order of the language; a name may begin otherwise in the other one. */
  readonly cities: Readonly<Record<Lang, readonly City[]>>;
  /** Where they are too many: pages of one letter more. */
  readonly next: readonly LetterPage[];
}

/** Đ is written as it is typed; a D that another one follows is kept apart from it. */
const written = (letters: string): string => letters.replace(/^d(?=d)/, 'd-').replace(/^đ/, 'dd');
const readBack = (slug: string): string => slug.replace(/^dd/, 'đ').replace(/^d-/, 'd');

export const slugOf = ({ letters }: Pick<LetterPage, 'letters'>): string => written(letters);

/** Letters of the pages that were published. */
const publishedIn = ({ ledger }: Registered): string[] =>
  (ledger?.addresses ?? []).flatMap(({ path, status }) =>
    status === 'page' && path.startsWith(LETTERS) && path.endsWith('/')
      ? [readBack(path.slice(LETTERS.length, -1))]
      : [],
  );

interface Named {
  readonly city: City;
  readonly key: string;
}
type Members = Readonly<Record<Lang, readonly Named[]>>;

const ALPHABET = new Intl.Collator('vi');

function pageOf(letters: string, members: Members, published: readonly string[]): LetterPage {
  const length = letters.length + 1;
  const deeper = published.filter((one) => one.length >= length && one.startsWith(letters));
  const long = LANGS.some((lang) => outgrows({ name: members[lang].length }));
  const keys = long || deeper.length > 0 ? LANGS.flatMap((lang) => members[lang].map(({ key }) => key)) : [];
  const next = [
    ...new Set([...keys, ...deeper].filter((key) => key.length >= length).map((key) => key.slice(0, length))),
  ];
  const begin = (more: string): Members => ({
    vi: members.vi.filter(({ key }) => key.startsWith(more)),
    en: members.en.filter(({ key }) => key.startsWith(more)),
  });
  return {
    letters,
    path: letters === '' ? '/cities/' : `${LETTERS}${written(letters)}/`,
    cities: { vi: members.vi.map(({ city }) => city), en: members.en.map(({ city }) => city) },
    next: next.sort(ALPHABET.compare).map((more) => pageOf(more, begin(more), deeper)),
  };
}

/** All cities by the letters of their names; null while one page holds them. */
export const citiesByLetter = remembered('cities by letter', (site: Site & Registered): LetterPage | null => {
  const cities = site.cities.filter(({ kind }) => kind === 'city');
  if (!isLong(site, LETTERS, { name: cities.length })) return null;
  const named = (lang: Lang): Named[] =>
    inOrder(cities, ({ name }) => name, lang).map((city) => ({
      city,
      // What has no letter in its name has some in its address.
      key: nameLetters(city.name[lang]) || nameLetters(city.id),
    }));
  return pageOf('', { vi: named('vi'), en: named('en') }, publishedIn(site));
});

const below = (page: LetterPage): LetterPage[] => page.next.flatMap((one) => [one, ...below(one)]);

/** Every page of letters, without that of all cities. */
export const letterPages = (site: Site & Registered): LetterPage[] => {
  const all = citiesByLetter(site);
  return all === null ? [] : below(all);
};

/** Whether lists over all cities lead to them by letter. */
export const areByLetter = remembered(
  'cities are by letter',
  (site: Site & Registered): boolean => citiesByLetter(site) !== null,
);

/** A way to a page of letters, and how many cities are there. */
export interface LetterLink {
  readonly letters: string;
  readonly path: string;
  readonly count: Readonly<Record<Lang, number>>;
}
const linkTo = ({ letters, path, cities }: LetterPage): LetterLink => ({
  letters,
  path,
  count: { vi: cities.vi.length, en: cities.en.length },
});

/** The first letters of all cities; none while one page holds their names. */
export const firstLetters = remembered('first letters of cities', (site: Site & Registered): LetterLink[] =>
  (citiesByLetter(site)?.next ?? []).map(linkTo),
);

/** What one page of letters shows. */
export interface Lettered extends LetterLink {
  /** From that of all cities to the one before it. */
  readonly above: readonly LetterLink[];
  /** Those of the same length that begin as it does, itself included. */
  readonly beside: readonly LetterLink[];
  readonly next: readonly LetterLink[];
  /** Cities that stand on it; where there are pages of the next letter, those whose names have none. */
  readonly here: Readonly<Record<Lang, readonly City[]>>;
}

export const letteredPage = rememberedBy(
  'cities of some letters',
  (site: Site & Registered, letters: string): Lettered => {
    const way: LetterPage[] = [];
    for (let page = citiesByLetter(site) ?? undefined; page !== undefined;)
      page = way[way.push(page) - 1]?.next.find((one) => letters.startsWith(one.letters));
    const page = must(way.at(-1), letters);
    return {
      ...linkTo(page),
      above: way.slice(0, -1).map(linkTo),
      beside: (way.at(-2)?.next ?? []).map(linkTo),
      next: page.next.map(linkTo),
      here: { vi: endingHere(page, 'vi'), en: endingHere(page, 'en') },
    };
  },
);

function endingHere({ cities, next }: LetterPage, lang: Lang): City[] {
  const further = new Set(next.flatMap((page) => page.cities[lang]));
  return cities[lang].filter((city) => !further.has(city));
}
