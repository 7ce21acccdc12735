/** Owns which form of a word goes with a number: “1 clause”, “12 clauses”; Vietnamese has one form for all. */
import type { Lang } from '../../text/bilingual.ts';
import { perLanguage } from './locale.ts';
import { formatNumber } from './number.ts';

/** Forms of one word or phrase by the plural rule of its language; `other` serves where there is none. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const RULES = {
  cardinal: perLanguage((locale) => new Intl.PluralRules(locale)),
  ordinal: perLanguage((locale) => new Intl.PluralRules(locale, { type: 'ordinal' })),
};

/** The form that goes with `n`: how many, or the how-manieth. */
export const pluralForm = (n: number, forms: Plural, lang: Lang, kind: Intl.PluralRuleType = 'cardinal'): string =>
  forms[RULES[kind][lang].select(n)] ?? forms.other;

/** “1 target is met”, “1,200 targets are met”. */
export const countEn = (n: number, one: string, other: string): string =>
  `${formatNumber(n, 'en')} ${pluralForm(n, { one, other }, 'en')}`;

/** “1.200 chỉ tiêu”. */
export const countVi = (n: number, noun: string): string => `${formatNumber(n, 'vi')} ${noun}`;
