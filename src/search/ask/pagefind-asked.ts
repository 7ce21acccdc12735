/** What Pagefind is asked for each word of a query. Pure: it knows which words there are, and asks nobody. */
import type { Lang } from '../../model/schema/common.ts';
import { wordForPagefind } from '../language/pagefind-text.ts';
import { fold, spelling } from '../language/syllables.ts';
import { termOf } from '../language/tokens.ts';
import { decodeKeys } from '../language/typing.ts';
import type { Lexicon } from './lexicon.ts';
import type { Compound, Word } from './query.ts';

/** One word, or the words that it may be a slip or the beginning of. */
export interface Asked {
  /** As Pagefind has them. */
  texts: readonly string[];
  /** As our own index calls them. */
  terms: readonly string[];
  /** How it was typed; null where that does not matter. */
  form: string | null;
  /** Marks were typed: what has them comes first. */
  marked: boolean;
  weight: number;
  phrase: number | null;
  at: number | null;
  typed: string;
  readAs: string;
  known: boolean;
  guessed: boolean;
}

const COMPOUND_WEIGHT = 1.6;
/** Each is a question of its own, and so is each beside each neighbour. */
const MOST_NEAR = 6;
/** What a word that nothing is like weighs beside others. */
const UNKNOWN = 0.25;

/** The same words, each as it is called, or as it was typed where marks were. */
const textOf = (word: string, lang: Lang): string =>
  wordForPagefind({ term: termOf(word, lang), form: spelling(word), compound: false }, lang);

export const isKnown = (term: string, lexicon: Pick<Lexicon, 'often'>): boolean =>
  lexicon.often(term) > 0 || !/^[a-z]+$/.test(term);

/** A word as typed; where no record has it, as its keys were meant; else as the beginning of a word; else as the words nearest to it. */
export function askedFor(
  word: Word,
  last: boolean,
  lexicon: Pick<Lexicon, 'often' | 'beginning' | 'near'>,
  lang: Lang,
): Asked {
  const { typed, term, weight, phrase, at } = word;
  const as = (text: string): Asked => ({
    texts: [textOf(text, lang)],
    terms: [termOf(text, lang)],
    form: lang === 'en' ? termOf(text, lang) : spelling(text),
    marked: lang === 'vi' && spelling(text) !== fold(text),
    weight,
    phrase,
    at,
    typed,
    readAs: text,
    known: true,
    guessed: false,
  });
  const any = (terms: readonly string[], more: Partial<Asked>): Asked => ({
    ...as(typed),
    texts: terms,
    terms,
    form: null,
    marked: false,
    ...more,
  });
  const meant = lang === 'vi' ? decodeKeys(typed) : null;
  const often = meant === null ? 0 : lexicon.often(termOf(meant, lang));
  // Where both readings are known, the commoner one is meant: `cos` is có, `is` in a name is itself.
  if (meant !== null && often > 0 && often >= lexicon.often(term)) return as(meant);
  if (isKnown(term, lexicon)) return as(typed);
  if (phrase !== null) return { ...as(typed), known: false };
  const begun = last && term.length > 1 ? lexicon.beginning(term).slice(0, MOST_NEAR) : [];
  // A long beginning is clear; a short one may as well be a slip.
  if (begun.length > 0 && term.length > 3) return any(begun, {});
  const near = lexicon.near(typed).terms.slice(0, MOST_NEAR);
  if (begun.length > 0) return any([...begun, ...near], { guessed: true });
  return near.length > 0 ? any(near, { known: false }) : { ...as(typed), known: false, weight: weight * UNKNOWN };
}

/** What no record has says little, and is named to the reader. */
export const unfound = (asked: Asked): Asked =>
  asked.known ? { ...asked, known: false, weight: asked.weight * UNKNOWN } : asked;

/** A document number, a place, a share as a whole. */
export const askedForWhole = ({ term, form, typed }: Compound, lang: Lang): Asked => ({
  texts: [wordForPagefind({ term, form, compound: true }, lang)],
  terms: [term],
  form,
  marked: false,
  weight: COMPOUND_WEIGHT,
  phrase: null,
  at: null,
  typed,
  readAs: typed,
  known: true,
  guessed: false,
});

/** Words side by side in the query, which are asked for as a phrase too. */
export const areNeighbours = (first: Asked | undefined, second: Asked): first is Asked =>
  first?.at !== null && first !== undefined && second.at !== null && second.at - first.at === 1;
