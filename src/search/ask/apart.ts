/** Words that were typed without spaces fall into the words that they are; names, and what is known, stay whole. */
import type { Lang } from '../../model/schema/common.ts';
import { addAll } from '../../text/many.ts';
import { decodeKeys } from '../language/typing.ts';
import type { Lexicon, Phrases } from './lexicon.ts';
import { readWords, type Query, type Word } from './query.ts';
import { phrasesIn } from './understand.ts';

export async function apart(
  query: Query,
  phrases: Phrases,
  lang: Lang,
  isKnown: (word: Word) => Promise<boolean>,
  lexicon: () => Promise<Lexicon>,
): Promise<Query> {
  const named = phrasesIn(query.words, phrases, lang);
  const words: Word[] = [];
  for (const [index, word] of query.words.entries()) {
    const whole =
      word.phrase !== null ||
      word.compound !== null ||
      named.some(({ from, to }) => index >= from && index < to) ||
      (await isKnown(word)) ||
      decodeKeys(word.typed) !== null;
    const parts = whole ? null : (await lexicon()).cut(word.typed);
    // Scraps are likelier a slip in one word than two words.
    const isSlip = parts?.some((part) => part.length < 3) === true && (await lexicon()).near(word.typed).far === 1;
    addAll(words, parts === null || isSlip ? [word] : readWords(parts.join(' '), lang).words);
  }
  return words.length === query.words.length ? query : { ...query, words: words.map((word, at) => ({ ...word, at })) };
}
