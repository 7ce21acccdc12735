/** Owns what a query asks: words, quoted phrases, and things that have a name of their own (1373/QĐ-TTg, IV.1.3, 99,5%). */
import type { Lang } from '../../model/schema/common.ts';
import { isStopWord } from '../language/stem.ts';
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
}

export interface Query {
  words: Word[];
  compounds: Compound[];
  phrases: number;
}

/** More than anyone means; a pasted page must not stall the search. */
const LONGEST = 300;
const MOST_WORDS = 16;

const QUOTED = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/g;

export function parseQuery(typed: string, lang: Lang): Query {
  const text = typed.slice(0, LONGEST).normalize('NFC');
  const words: Word[] = [];
  const compounds: Compound[] = [];
  const read = (part: string, phrase: number | null): void => {
    const tokens = tokenise(part, lang);
    let end = -1;
    let compound: Compound | null = null;
    for (const { term, form, start, end: stop, compound: whole } of tokens) {
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
  const telling = lang === 'en' ? words.filter(({ term, phrase }) => phrase !== null || !isStopWord(term)) : words;
  return { words: telling.length > 0 ? telling : words, compounds, phrases };
}

/** Terms whose shards must be there before the query can be answered. */
export const termsOf = ({ words, compounds }: Query): string[] => [
  ...new Set([...words, ...compounds].map(({ term }) => term)),
];
