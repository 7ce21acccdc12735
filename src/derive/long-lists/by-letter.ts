/** Puts many names under the letters with which they begin, in the order of the language. */
import { fold } from '../../text/fold.ts';
import type { Bilingual, Lang } from '../../text/bilingual.ts';

/** So many are found without letters. */
const FEW = 20;

export interface Letter<T> {
  /** Null where there are few. */
  readonly letter: string | null;
  readonly items: readonly T[];
}

/** Đ is a letter of its own in Vietnamese; marks make no other letter. */
const letterOf = (name: string): string => {
  const first = name.normalize('NFC').charAt(0).toLocaleUpperCase('vi');
  return first === 'Đ' ? first : fold(first).toUpperCase();
};

const ORDER: Readonly<Record<Lang, Intl.Collator>> = { vi: new Intl.Collator('vi'), en: new Intl.Collator('en') };

export function byLetter<T>(items: readonly T[], nameOf: (item: T) => Bilingual, lang: Lang): Letter<T>[] {
  if (items.length <= FEW) return [{ letter: null, items }];
  const order = ORDER[lang];
  const sorted = items.toSorted((a, b) => order.compare(nameOf(a)[lang], nameOf(b)[lang]));
  return [...Map.groupBy(sorted, (item) => letterOf(nameOf(item)[lang]))].map(([letter, own]) => ({
    letter,
    items: own,
  }));
}
