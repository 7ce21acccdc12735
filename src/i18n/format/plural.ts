/** Owns which form of a word goes with a number: “1 clause”, “12 clauses”; Vietnamese has one form for all. */
import type { Lang } from '../../text/bilingual.ts';
import { perLanguage } from './locale.ts';
import { formatNumber } from './number.ts';

/** Forms of one word or phrase: all that English and Vietnamese have. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** A word that is alike for every number, as every Vietnamese word is. */
export const alike = (word: string): Plural => ({ one: word, other: word });

const RULES = perLanguage((locale) => new Intl.PluralRules(locale));

/** The form that goes with `n`. */
export const pluralForm = (n: number, { one, other }: Plural, lang: Lang): string =>
  RULES[lang].select(n) === 'one' ? one : other;

/** “1 target is met”, “1,200 targets are met”. */
export const countEn = (n: number, one: string, other: string): string =>
  `${formatNumber(n, 'en')} ${pluralForm(n, { one, other }, 'en')}`;

const ORDINALS = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** “21st”, “12th”. */
export const ordinalEn = (n: number): string => `${n}${ENDINGS[ORDINALS.select(n)] ?? 'th'}`;

/** “1.200 chỉ tiêu”. */
export const countVi = (n: number, noun: string): string => `${formatNumber(n, 'vi')} ${noun}`;
