/**
 * Reads a query as a person meant it: names in every form, everyday words, question words, and what names a city, a body,
 * a role or a year. Pure; any engine can use it.
 */
import type { Lang } from '../../model/schema/common.ts';
import { addAll, largest } from '../../text/many.ts';
import type { Facet } from '../index/facets.ts';
import { phraseKey, type Named } from '../language/names.ts';
import { QUESTION_WORDS, type AskedFor } from '../language/question-words.ts';
import { readQuestion, type AskedBy } from '../language/questions.ts';
import { agreement, fold, spelling } from '../language/syllables.ts';
import type { Phrases } from './lexicon.ts';
import { readWords, telling, type Query, type Word } from './query.ts';

/** Something that the query names or asks for: pages that have it come first. */
export interface Boost {
  facet: Facet;
  /** Any of these; any at all where it is `ANY`. */
  values: readonly string[];
  /** As it was typed. */
  typed: string;
  /** The page of the thing is the answer itself: “which department …”. */
  answers?: true;
}

export const ANY: readonly string[] = ['*'];

/** What answers a question: a target, something dated, something that a body must do. */
const ANSWERS: Readonly<Record<AskedFor, readonly Omit<Boost, 'typed'>[]>> = {
  amount: [{ facet: 'kind', values: ['objective', 'indicator'] }],
  time: [
    { facet: 'kind', values: ['milestone'] },
    { facet: 'year', values: ANY },
  ],
  body: [{ facet: 'role', values: ANY }],
  office: [{ facet: 'role', values: ANY }],
};

/** A page that is called as the query is, and how much of either the other is. */
export interface Called {
  record: number;
  share: number;
}

export interface Understood {
  /** The query as typed, then with its phrases written as the documents write them; the best answer of any counts. */
  queries: Query[];
  boosts: Boost[];
  /** Share of the telling words that name a city or a body. */
  named: number;
  called: Called[];
}

interface Found {
  from: number;
  to: number;
  phrase: Named;
}

/** Words that only make a question, beside others. */
const QUESTION = 0.12;
/** Words that name a city or a body, beside others: the boost says the rest. */
const NAME = 0.6;
const AFTER: ReadonlySet<string> = new Set(['city']);
const BEFORE_ONE: ReadonlySet<string> = new Set(['tp', 'capital', 'city']);
const BEFORE_TWO: ReadonlySet<string> = new Set(['thanh pho', 'thu do', 'city of']);
const MOST_QUERIES = 4;
/** From this share on, a title is meant. */
const CALLED = 0.75;
/** A title with a number in it is meant wherever it stands whole: a document, a feature, a plan of a year. */
const NUMBER = 1;
const LONGEST_PHRASE = 24;
const LONGEST_FIELD = 6;
/** Marks that were typed must not contradict the phrase. */
const AGREES = 0.8;

const agrees = (words: readonly Word[], [typed, means]: Named): boolean => {
  const written = [typed, ...means].map((one) => one.split(/\s+/)).filter(({ length }) => length === words.length);
  return (
    written.length === 0 ||
    written.some((one) =>
      words.every(({ typed: word }, index) => agreement(spelling(word), spelling(one[index] ?? '')) >= AGREES),
    )
  );
};

/** Phrases among the words, the longest first, none within another. */
export function phrasesIn(words: readonly Word[], phrases: Phrases, lang: Lang): Found[] {
  const found: Found[] = [];
  const terms = words.map(({ typed }) => typed);
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST_PHRASE); to > from; to--) {
      const part = words.slice(from, to);
      if (part.some(({ phrase }) => phrase !== null)) continue;
      const phrase = phrases.find(phraseKey(terms.slice(from, to), lang));
      if (phrase === undefined || !agrees(part, phrase)) continue;
      found.push({ from, to, phrase });
      from = to - 1;
      break;
    }
  }
  return found;
}

/** “Thành phố”, “City” beside the name of one belong to it, where no other phrase has them. */
function withWordForCity(found: readonly Found[], words: readonly Word[]): Found[] {
  const taken = (at: number): boolean =>
    at < 0 || at >= words.length || found.some(({ from, to }) => at >= from && at < to);
  const says = (at: number, known: ReadonlySet<string>): boolean =>
    !taken(at) && known.has(fold(words[at]?.typed ?? ''));
  return found.map((one) => {
    if (one.phrase[2] !== 'city') return one;
    let { from, to } = one;
    if (says(to, AFTER)) to++;
    if (says(from - 1, BEFORE_ONE)) from--;
    else {
      const two = words.slice(Math.max(0, from - 2), from).map(({ typed }) => fold(typed));
      if (!taken(from - 1) && !taken(from - 2) && BEFORE_TWO.has(two.join(' '))) from -= 2;
    }
    return { ...one, from, to };
  });
}

/** The words with every phrase replaced by its meaning of this number; names of places are always replaced. */
function written(words: readonly Word[], found: readonly Found[], meaning: number | null, lang: Lang): Word[] {
  const all: Word[] = [];
  let at = 0;
  for (const { from, to, phrase } of found) {
    addAll(all, words.slice(at, from));
    const [, means, facet] = phrase;
    const text = meaning === null ? (facet === 'city' ? means[0] : undefined) : (means[meaning] ?? means[0]);
    const weight = words[from]?.weight ?? 1;
    addAll(
      all,
      (text === undefined ? words.slice(from, to) : readWords(text, lang).words).map((word) => ({
        ...word,
        weight,
      })),
    );
    at = to;
  }
  addAll(all, words.slice(at));
  return all.map((word, index) => ({ ...word, at: index }));
}

const yearsIn = (words: readonly Word[]): Boost[] =>
  words.flatMap(({ typed, phrase, compound }) =>
    phrase === null && compound === null && /^20[1-4]\d$/.test(typed)
      ? [{ facet: 'year' as const, values: [typed], typed }]
      : [],
  );

/** “Vào năm”, “by the year” before a year belong to it, as “city” belongs to the name of one. */
const BEFORE_YEAR: ReadonlySet<string> = new Set([
  'nam',
  'vao',
  'den',
  'truoc',
  'trong',
  'in',
  'by',
  'the',
  'year',
  'before',
]);
function leadsToYear(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!BEFORE_YEAR.has(fold(words[at]?.typed ?? '')) || next === undefined) return false;
  return yearsIn([next]).length > 0 || leadsToYear(words, at + 1);
}

/** Pages whose title is most of the query, or is most of it. */
function calledIn(queries: readonly Query[], phrases: Phrases): Called[] {
  // A title may be a question itself: “Who does what”.
  const asked = queries.flatMap(({ words }) => [
    new Set(words.map(({ term }) => term)),
    new Set(words.filter(({ weight }) => weight > QUESTION).map(({ term }) => term)),
  ]);
  return phrases.titles.flatMap(({ words, records }) => {
    const numbered = words.size > 1 && [...words].some((word) => /^\d+$/.test(word));
    const shares = asked.map((terms) => {
      const common = [...terms].filter((term) => words.has(term)).length;
      if (numbered && common === words.size) return NUMBER;
      return Math.sqrt((common / Math.max(1, words.size)) * (common / Math.max(1, terms.size)));
    });
    const share = largest(shares);
    return share < CALLED ? [] : records.map((record) => ({ record, share }));
  });
}

/** Offices whose field stands among the words: asked which department, “y tế” means the one of health. */
function ofTheirField(words: readonly Word[], taken: readonly boolean[], phrases: Phrases, lang: Lang): Boost[] {
  return words.flatMap((_, from): Boost[] => {
    for (let to = Math.min(words.length, from + LONGEST_FIELD); to > from; to--) {
      if (taken.slice(from, to).includes(true)) continue;
      const typed = words.slice(from, to).map((word) => word.typed);
      for (const office of QUESTION_WORDS[lang].offices) {
        const named = phrases.find(phraseKey([...office.split(' '), ...typed], lang));
        if (named?.[2] === 'agency') return [{ facet: 'agency', values: named[3], typed: typed.join(' ') }];
      }
    }
    return [];
  });
}

/** What answers such a question. */
function answersTo(
  { what, from, to }: NonNullable<AskedBy['asks']>,
  words: readonly Word[],
  taken: readonly boolean[],
  phrases: Phrases,
  lang: Lang,
): Boost[] {
  const typed = words.slice(from, to).map((word) => word.typed);
  const offices = what === 'office' || what === 'body' ? ofTheirField(words, taken, phrases, lang) : [];
  return [
    ...ANSWERS[what].map((one) => ({ ...one, typed: typed.join(' ') })),
    ...(what === 'office' ? offices.map((one): Boost => ({ ...one, answers: true })) : offices),
  ];
}

/** `without`: boosts that the reader has taken away, as typed. */
export function understand(query: Query, phrases: Phrases, lang: Lang, without: readonly string[] = []): Understood {
  const typedOf = (from: number, to: number): string =>
    query.words
      .slice(from, to)
      .map(({ typed }) => typed)
      .join(' ');
  const kept = (typed: string): boolean => !without.includes(typed.toLowerCase());
  const found = withWordForCity(phrasesIn(query.words, phrases, lang), query.words);
  const asked = readQuestion(
    query.words.map(({ typed }) => typed),
    lang,
  );
  const names = found.filter(
    ({ phrase: [, , facet], from, to }) => (facet === 'city' || facet === 'agency') && kept(typedOf(from, to)),
  );
  const inName = (index: number): boolean => names.some(({ from, to }) => index >= from && index < to);
  const soft = query.words.map(
    ({ phrase }, index) =>
      phrase === null &&
      (asked.soft[index] === true || leadsToYear(query.words, index)) &&
      !found.some(({ from, to }) => index >= from && index < to),
  );
  const taken = query.words.map((_, index) => soft[index] === true || inName(index));
  const others = query.words.filter((_, index) => soft[index] !== true && !inName(index)).length;
  const tell = query.words.filter((_, index) => soft[index] !== true).length;
  const words = query.words.map((word, index) => ({
    ...word,
    weight: soft[index] === true && tell > 0 ? QUESTION : inName(index) && others > 0 ? NAME : 1,
  }));
  const wanted =
    asked.asks === null
      ? []
      : answersTo(asked.asks, query.words, taken, phrases, lang).filter(({ typed }) => kept(typed));
  const boosts: Boost[] = [
    ...names.map(({ phrase: [, , facet, values], from, to }): Boost => ({
      facet: facet === 'city' ? 'city' : 'agency',
      values,
      typed: typedOf(from, to),
    })),
    ...(asked.role !== null && kept(typedOf(asked.role.from, asked.role.to))
      ? [{ facet: 'role' as const, values: [asked.role.role], typed: typedOf(asked.role.from, asked.role.to) }]
      : []),
    ...wanted,
    ...yearsIn(query.words).filter(({ typed }) => kept(typed)),
  ];
  const meanings = Math.min(
    MOST_QUERIES - 1,
    largest(
      found.map(({ phrase: [, means] }) => means.length),
      0,
    ),
  );
  const queries = [null, ...Array.from({ length: meanings }, (_, meaning) => meaning)].map((meaning) => {
    const read = telling({ ...query, words: written(words, found, meaning, lang) }, lang);
    return { ...read, compounds: [...new Set(read.words.flatMap(({ compound }) => compound ?? []))] };
  });
  const different = new Map(queries.map((one) => [one.words.map(({ form }) => form).join(' '), one]));
  return {
    queries: [...different.values()],
    boosts,
    called: calledIn(queries, phrases),
    named: query.words.filter((_, index) => inName(index)).length / Math.max(1, tell),
  };
}
