/** Owns how lists are written out in a sentence: “a, b and c”, “a or b”. */
import type { Lang } from '../../text/bilingual.ts';
import { perLanguage } from './locale.ts';

const SERIES = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const CHOICE = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** “a, b and c”, “a, b và c”. */
export const formatSeries = (items: readonly string[], lang: Lang): string => SERIES[lang].format(items);

/** “a, b or c”, “a, b hoặc c”. */
export const formatChoice = (items: readonly string[], lang: Lang): string => CHOICE[lang].format(items);
