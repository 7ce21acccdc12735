/** Puts many names under the letters with which they begin, in the order of the language. */
import type { Bilingual, Lang } from '../../text/bilingual.ts';
import { nameLetters, ownName, shownLetters } from '../../text/name-letters.ts';

/** So many are found without letters. */
const FEW = 20;

export interface Letter<T> {
  /** Null where there are few. */
  readonly letter: string | null;
  readonly items: readonly T[];
}

const ORDER: Readonly<Record<Lang, Intl.Collator>> = { vi: new Intl.Collator('vi'), en: new Intl.Collator('en') };

/** By their names, in the order of the language. */
export const inOrder = <T>(items: readonly T[], nameOf: (item: T) => Bilingual, lang: Lang): T[] =>
  items.toSorted((a, b) => ORDER[lang].compare(ownName(nameOf(a)[lang]), ownName(nameOf(b)[lang])));

/** Under so many of their first letters: one, or more where all begin with the same. */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => Bilingual, lang: Lang, letters = 1): Letter<T>[] {
  if (items.length <= FEW) return [{ letter: null, items }];
  const first = (item: T): string => shownLetters(nameLetters(nameOf(item)[lang]).slice(0, letters));
  return [...Map.groupBy(inOrder(items, nameOf, lang), first)].map(([letter, own]) => ({ letter, items: own }));
}
