/** Owns which locale each language of the site is written in, and makes each `Intl` object once: making one costs far more than using it. */
import type { Lang } from '../../text/bilingual.ts';

/** English is British: the day stands before the month. */
const LOCALES: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** The same kind of formatter for both languages. */
export const perLanguage = <T>(make: (locale: string) => T): Readonly<Record<Lang, T>> => ({
  vi: make(LOCALES.vi),
  en: make(LOCALES.en),
});
