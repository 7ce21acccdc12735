/** Owns what a query asks: words, quoted phrases, and things that have a name of their own (1373/QĐ-TTg, IV.1.3, 99,5%). */
import type { Lang } from '../../model/schema/common.ts';
import { isStopWord } from '../language/english.ts';
import { plainText } from '../language/dashes.ts';
import { fold } from '../language/syllables.ts';
import { tokenise } from '../language/tokens.ts';

/** `1373/QĐ-TTg` as a whole. */
export interface Compound {
  term: string;
  form: string;
  typed: string;
}

export interface Word {
  term: string;
  form: string;
  /** Place among the words typed; words that say nothing leave a gap. */
  at: number;
  /** As typed, for messages. */
  typed: string;
  /** Words of a quoted phrase carry its number. */
  phrase: number | null;
  /** The compound that it is a part of; the part is used when the compound is unknown. */
  compound: Compound | null;
  /** 1; less for words that only make a question or that a filter stands for. */
  weight: number;
}

export interface Query {
  words: Word[];
  compounds: Compound[];
  phrases: number;
}

/** A pasted paragraph is still a question; a pasted page must not stall the search. */
const LONGEST = 2000;
const MOST_WORDS = 30;

const QUOTED = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/g;

/** Every word of the query, those that say nothing as well. */
export function readWords(typed: string, lang: Lang): Query {
  const text = plainText(typed.slice(0, LONGEST));
  const words: Word[] = [];
  const compounds: Compound[] = [];
  const read = (part: string, phrase: number | null): void => {
    let end = -1;
    let compound: Compound | null = null;
    for (const { term, form, start, end: stop, compound: whole } of tokenise(part, lang)) {
      if (words.length >= MOST_WORDS) return;
      if (whole) {
        // Of the readings of one chunk the first is the fullest.
        if (start < end) continue;
        end = stop;
        compound = { term, form, typed: part.slice(start, stop) };
        compounds.push(compound);
        continue;
      }
      words.push({
        term,
        form,
        at: words.length,
        typed: part.slice(start, stop),
        phrase,
        compound: start < end ? compound : null,
        weight: 1,
      });
    }
  };
  let phrases = 0;
  let last = 0;
  for (const { 0: whole, 1: quoted = '', index } of text.matchAll(QUOTED)) {
    read(text.slice(last, index), null);
    if (fold(quoted).trim() !== '') read(quoted, phrases++);
    last = index + whole.length;
  }
  read(text.slice(last), null);
  return { words, compounds, phrases };
}

/** Leaves out English words that say nothing beside others. */
export function telling(query: Query, lang: Lang): Query {
  if (lang !== 'en') return query;
  const words = query.words.filter(({ typed, phrase }) => phrase !== null || !isStopWord(fold(typed)));
  return words.length > 0 ? { ...query, words } : query;
}

export const parseQuery = (typed: string, lang: Lang): Query => telling(readWords(typed, lang), lang);

/** Terms whose shards must be there before the query can be answered. */
export const termsOf = ({ words, compounds }: Query): string[] => [
  ...new Set([...words, ...compounds].map(({ term }) => term)),
];
