/** Owns which terms of the glossary stand in a clause and need explaining there: those with a note of the editor. */
import type { Clause, Site } from '../model/types.ts';

type Term = Site['glossary'][number];

const isPartOfWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Whether the words stand in the text by themselves, not inside a longer word. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + words.length])) return true;
  return false;
}

/** Those found by their words in any case, or by an abbreviation as it is written. */
export const termsOf = ({ glossary }: Pick<Site, 'glossary'>, { text: { vi: text } }: Pick<Clause, 'text'>): Term[] => {
  const small = text.toLocaleLowerCase('vi');
  return glossary.filter(
    ({ vi, short, note }) =>
      note && (hasWords(small, vi.toLocaleLowerCase('vi')) || short.some((one) => hasWords(text, one))),
  );
};
