/** Owns how a text falls into words: index and query, both languages, are cut by this one function. */
import type { Lang } from '../../model/schema/common.ts';
import { stem } from './english.ts';
import { fold, spelling } from './syllables.ts';

export interface Token {
  /** What the index sorts by. */
  term: string;
  /** How it is written, as far as that can differ under one term. */
  form: string;
  /** Place among the words of the text; a compound shares the place of its first part. */
  position: number;
  start: number;
  end: number;
  /** `1373/QĐ-TTg`, `IV.1.3`, `99,5%`, `GD&ĐT` as a whole. */
  compound: boolean;
}

const CHUNK = /[\p{L}\p{M}\p{N}]+(?:[.,/&-][\p{L}\p{M}\p{N}]+)*%?/gu;
const PART = /[\p{L}\p{M}\p{N}]+/gu;
/** A combining mark with nothing under it is no word. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

export const termOf = (word: string, lang: Lang): string => (lang === 'en' ? stem(fold(word)) : fold(word));

/** One spelling for a chunk as a whole: no marks, decimal point, plain hyphen. */
const wholeTerm = (chunk: string): string => fold(chunk.replace(/(\d),(?=\d)/g, '$1.'));

/** Letters only, in short groups: LĐ-TB&XH is also looked for as LĐTBXH, Wi-Fi as wifi, TP.HCM as TPHCM. */
const initials = (parts: string[]): boolean => parts.length > 1 && parts.every((part) => /^\p{L}{1,4}$/u.test(part));

/** The words of `text`, which must be plain: NFC, one hyphen. */
export function tokenise(text: string, lang: Lang, from = 0): Token[] {
  const tokens: Token[] = [];
  let position = from;
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    const parts = [...chunk.matchAll(PART)].filter(({ 0: part }) => SAYS_SOMETHING.test(part));
    const words = parts.map(({ 0: part }) => part);
    const whole = { start: index, end: index + chunk.length, position, compound: true };
    if (/\d/.test(chunk) && (parts.length > 1 || chunk.endsWith('%'))) {
      const term = wholeTerm(chunk);
      tokens.push({ ...whole, term, form: spelling(chunk.replace(/(\d),(?=\d)/g, '$1.')) });
      if (/^\d+(?:\.\d+)?%$/.test(term)) tokens.push({ ...whole, term: term.slice(0, -1), form: term.slice(0, -1) });
    } else if (initials(words)) {
      tokens.push({ ...whole, term: fold(words.join('')), form: spelling(words.join('')) });
    }
    for (const { 0: part, index: offset } of parts) {
      const start = index + offset;
      tokens.push({
        term: termOf(part, lang),
        form: spelling(part),
        position: position++,
        start,
        end: start + part.length,
        compound: false,
      });
    }
  }
  return tokens;
}
