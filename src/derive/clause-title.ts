/** What a clause is called to someone who does not know the numbering: the editor’s short title, with the place that is cited; the place alone where there is no title. */
import type { Bilingual } from '../model/schema/common.ts';
import type { Clause } from '../model/types.ts';
import { inBoth } from '../text/bilingual.ts';
import { isOpen } from '../text/placeholder.ts';
import { clauseLabel, placeLabel } from './references.ts';

/** `place` where the page says already which plan it is. */
export type Within = 'place' | 'whole';

/** The place as the document gives it: “II.1.2”, or “II.1.2, Hà Nội 2025”. */
export const placeIn = (clause: Clause, within: Within): Bilingual =>
  within === 'place' ? placeLabel(clause) : clauseLabel(clause);

/** The title in words, in both languages; null for a line without one, and in a draft for one that is still to be written. */
export function wordsOf({ title }: Clause): Bilingual | null {
  return title === null || isOpen(title.vi) || isOpen(title.en) ? null : title;
}

/** “Nine in ten families are learning families”; the place where no title is written. */
export const clauseTitle = (clause: Clause, within: Within = 'whole'): Bilingual =>
  wordsOf(clause) ?? placeIn(clause, within);

/** “Nine in ten families are learning families (II.1.2, Hà Nội 2025)”: where one line must say both. */
export const clauseName = (clause: Clause, within: Within = 'whole'): Bilingual => {
  const title = wordsOf(clause);
  const place = placeIn(clause, within);
  return title === null ? place : inBoth((lang) => `${title[lang]} (${place[lang]})`);
};
