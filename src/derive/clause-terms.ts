/** Owns which terms of the glossary stand in a clause and need explaining there: those with a note of the editor. */
import type { Clause, Site } from '../model/types.ts';

type Term = Site['glossary'][number];

/** A term of several words is found whatever the case; an abbreviation only as it is written, and neither inside a longer word. */
function standsIn(text: string, { vi, short = [] }: Pick<Term, 'vi' | 'short'>): boolean {
  const whole = (word: string, flags: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, flags).test(text);
  return whole(vi, 'iu') || short.some((one) => whole(one, 'u'));
}

export const termsOf = ({ glossary }: Pick<Site, 'glossary'>, clause: Pick<Clause, 'text'>): Term[] =>
  glossary.filter((term) => term.note && standsIn(clause.text.vi, term));
