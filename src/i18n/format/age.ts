/** Owns how long ago something was, and when: “3 giờ trước”, “2 days ago”, “23 November 2026 at 12:00”. */
import type { Lang } from '../../text/bilingual.ts';
import { perLanguage } from './locale.ts';

const AGES = perLanguage((locale) => new Intl.RelativeTimeFormat(locale));
const MOMENTS = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }));

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** Milliseconds in the largest whole unit; null below a minute. */
export function formatAge(age: number, lang: Lang): string | null {
  const step = STEPS.find(([, length]) => age >= length);
  if (step === undefined) return null;
  const [unit, length] = step;
  return AGES[lang].format(-Math.floor(age / length), unit);
}

/** Day and time of the reader's own zone; milliseconds since 1970. */
export const formatMoment = (at: number, lang: Lang): string => MOMENTS[lang].format(at);
