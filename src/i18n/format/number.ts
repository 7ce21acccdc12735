/** Owns how numbers and sizes of files are written: “1,248.5” in English is “1.248,5” in Vietnamese. */
import type { Lang } from '../../text/bilingual.ts';
import { perLanguage } from './locale.ts';

/** Enough for every figure that a document prints; more would show the noise of floating point. */
const NUMBERS = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));

/** 99.5 → “99,5” in Vietnamese, “99.5” in English; never rounds what was printed. */
export const formatNumber = (value: number, lang: Lang): string => NUMBERS[lang].format(value);

/** Bytes as people read them: 1.2 MB, 34 kB. */
export function formatBytes(bytes: number, lang: Lang): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000
    ? `${formatNumber(kilobytes, lang)} kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10, lang)} MB`;
}
