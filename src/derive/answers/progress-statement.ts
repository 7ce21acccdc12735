/** Puts a record of progress into words: one answer each, and all in one sentence. The words themselves are in i18n. */
import { formatDate, formatDifference, formatThreshold, formatValue } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import type { Bilingual, Lang } from '../../model/schema/common.ts';
import type { Progress } from './progress.ts';
import type { Reading } from './readings.ts';

/** “71.25%”, or the word that a coded value stands for. */
export const figure = (
  { value, unit, observations }: Pick<Reading, 'value' | 'unit' | 'observations'>,
  lang: Lang,
): string => formatValue({ value, unit, measure: observations[0]!.indicator.measure }, lang);

/** “Yes: 67%, 2025 (close to it; 10 months …)”. */
export function sayData({ data }: Progress, lang: Lang): string {
  const w = words(lang).progress;
  if (data.is !== 'reported') return w.notReported(w.reasons[data.is]);
  const { reading, ageMonths } = data;
  return w.reported(figure(reading, lang), formatDate(reading.period, lang), w.bases[reading.basis], w.age(ageMonths));
}

/** “At 67% (2025), the target “at least 90%” is not met, 23 percentage points short”. */
export function sayAchievement({ target, achievement }: Progress, lang: Lang): string {
  const w = words(lang).progress;
  const threshold = formatThreshold(target, lang);
  if (achievement.is === 'cannot-be-judged') return w.saysCannot(threshold, w.reasons[achievement.reason]);
  const { reading } = achievement;
  const [value, date] = [figure(reading, lang), formatDate(reading.period, lang)];
  if (achievement.rule === 'declared-met')
    return achievement.is === 'met' ? w.saysDeclared(date) : w.saysNotDeclared(date);
  if (achievement.is === 'met') return w.saysMet(threshold, value, date);
  const { distance, rule } = achievement;
  if (distance === null || distance === 0) return w.saysNotMet(threshold, value, date);
  const ceiling = rule === 'at-most' || rule === 'less-than' || rule === 'bare-at-most' || rule === 'within-upper-end';
  const far = formatDifference(distance, target.unit, lang);
  return w.saysNotMet(threshold, value, date) + (ceiling ? w.over(far) : w.short(far));
}

/** “It moved by +1.2 percentage points a year between 2023 and 2025, getting better; …”. */
export const sayPace = (progress: Progress, lang: Lang): string => capital(paceClause(progress, lang));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same as a clause inside a sentence. */
function paceClause({ pace }: Progress, lang: Lang): string {
  const w = words(lang).progress;
  if (pace.is === 'cannot-be-judged') return w.noPace(w.reasons[pace.reason]);
  const { from, to, perYear, toward, needed } = pace;
  const moves = w.moves(
    formatDifference(perYear, to.unit, lang, true),
    formatDate(from.period, lang),
    formatDate(to.period, lang),
    w.toward[toward],
  );
  const needs =
    'reason' in needed
      ? w.needsNot(w.reasons[needed.reason])
      : w.needs(formatDifference(needed.perYear, to.unit, lang, true), formatDate(needed.by, lang));
  return `${moves}; ${needs}`;
}

/** The whole record in one sentence; a pace that cannot be is left out where the rest already says why. */
export function statementIn(progress: Progress, lang: Lang): string {
  const { achievement, pace } = progress;
  const same =
    achievement.is === 'cannot-be-judged' && pace.is === 'cannot-be-judged' && achievement.reason === pace.reason;
  const noPace = pace.is === 'cannot-be-judged' && (pace.reason === 'not-a-quantity' || pace.reason === 'no-value');
  return `${[sayAchievement(progress, lang), ...(same || noPace ? [] : [paceClause(progress, lang)])].join('; ')}.`;
}

export const statement = (progress: Progress): Bilingual => ({
  vi: statementIn(progress, 'vi'),
  en: statementIn(progress, 'en'),
});
