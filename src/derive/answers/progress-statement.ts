/** Puts a record of progress into words: one answer each, and all in one sentence. The words themselves are in i18n. */
import { formatDate, formatDifference, formatThreshold, formatValue } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import type { Bilingual, Lang } from '../../model/schema/common.ts';
import type { Target } from '../../model/types.ts';
import { deadlineOf } from './deadline.ts';
import type { Achievement, Indicative, Rule } from './achievement.ts';
import type { Progress } from './progress.ts';
import type { Reading } from './readings.ts';

/** “over 67%”, or the word that a coded value stands for. A ratio is shown to two decimals; its two figures stand beside it. */
export const figure = (
  { value, unit, qualifier, observations }: Pick<Reading, 'value' | 'unit' | 'qualifier' | 'observations'>,
  lang: Lang,
): string => {
  const shown = observations.length > 1 && unit.id === 'times' ? Number(value.toFixed(2)) : value;
  const text = formatValue({ value: shown, unit, measure: observations[0].indicator.measure }, lang);
  return qualifier === null ? text : words(lang).progress.qualified[qualifier](text);
};

/** When the value was true; where its source does not say, when that was published. */
export const dateOf = (
  { as_of, period, observations: [{ published }] }: Pick<Reading, 'as_of' | 'period' | 'observations'>,
  lang: Lang,
): string => {
  if (as_of !== null) return formatDate(as_of, lang);
  return published === null ? formatDate(period, lang) : words(lang).progress.publishedOn(formatDate(published, lang));
};

/** “Yes: 67%, 2025 (close to it; 10 months …)”. */
export function sayData({ data }: Progress, lang: Lang): string {
  const w = words(lang).progress;
  if (data.is !== 'reported') return w.notReported(w.reasons[data.is]);
  const { reading, ageMonths } = data;
  return w.reported(figure(reading, lang), dateOf(reading, lang), w.bases[reading.basis], w.age(ageMonths));
}

/** “2030”, or that the plan gives no year. */
export const sayDeadline = (target: Pick<Target, 'by'>, lang: Lang): string => {
  const deadline = deadlineOf(target);
  return deadline === null ? words(lang).noYear : formatDate(deadline, lang);
};

/** The answer as the word that stands in front of it: “Not yet, due 2030”. */
export function sayAnswer({ achievement }: Pick<Progress, 'achievement'>, lang: Lang): string {
  const w = words(lang).progress;
  return achievement.is === 'not-yet' && achievement.deadline !== null
    ? w.notYetBy(formatDate(achievement.deadline, lang))
    : w.answer[achievement.is];
}

/** “indicative: 77% (2025); the source counts others than the target”. */
export function sayIndicative({ reading, gaps }: Indicative, lang: Lang): string {
  const w = words(lang).progress;
  return w.indicates(figure(reading, lang), dateOf(reading, lang), gaps.map((gap) => w.gaps[gap]).join('; '));
}

/** “At 67% (2025), the target “at least 90%” is below the mark …, 23 percentage points short”. */
export function sayAchievement({ target, achievement }: Progress, lang: Lang): string {
  const w = words(lang).progress;
  const threshold = formatThreshold(target, lang);
  if (achievement.is === 'cannot-be-judged') {
    const { reason, indicative } = achievement;
    const points = indicative && indicative.gaps.length > 0 ? `; ${sayIndicative(indicative, lang)}` : '';
    return w.saysCannot(threshold, w.reasons[reason]) + points;
  }
  const { later } = achievement;
  const since = later === null ? '' : `; ${w.later(figure(later.reading, lang), dateOf(later.reading, lang))}`;
  return sayJudged(target, achievement, lang) + since;
}

type Judged = Exclude<Achievement, { is: 'cannot-be-judged' }>;
type Words = ReturnType<typeof words>['progress'];

/** What the answer rests on, put by words for its place in a sentence: “At 67% (2025)”; a direction is not a place to be “at”. */
export function grounds({ rule, reading, base }: Judged, say: Words['at'] | Words['latest'], lang: Lang): string {
  const [value, date] = [figure(reading, lang), dateOf(reading, lang)];
  if (base !== null) return say.against(value, date, figure(base, lang), dateOf(base, lang));
  if (rule === 'change-above-zero' || rule === 'change-below-zero') return say.change(value, date);
  return isDirection(rule) ? say.word(value, date) : say.value(value, date);
}

/** Rules that ask which way a value moves, not how far it is. */
const isDirection = (rule: Rule): boolean =>
  rule === 'up-on-year-before' ||
  rule === 'down-on-year-before' ||
  rule === 'change-above-zero' ||
  rule === 'change-below-zero';

function sayJudged(target: Target, judged: Judged, lang: Lang): string {
  const w = words(lang).progress;
  const threshold = formatThreshold(target, lang);
  const date = dateOf(judged.reading, lang);
  if (judged.rule === 'declared-met') return judged.is === 'met' ? w.saysDeclared(date) : w.saysNotDeclared(date);
  const at = grounds(judged, w.at, lang);
  if (judged.is === 'met') {
    if (judged.all.length < 2) return w.saysMet(threshold, at);
    const each = judged.all.map((reading) => `${figure(reading, lang)} (${dateOf(reading, lang)})`).join(', ');
    return w.everyBasis(threshold, each);
  }
  const deadline = judged.deadline === null ? '' : formatDate(judged.deadline, lang);
  const far = sayDistance(judged, target, lang);
  return {
    missed: w.saysMissed(threshold, at, deadline, far),
    'not-yet': w.saysNotYet(threshold, grounds(judged, w.latest, lang), deadline, far),
    short: isDirection(judged.rule) ? w.saysNotMoved(threshold, at) : w.saysBelow(threshold, at, far),
  }[judged.is];
}

/** “, 23 percentage points short”; nothing where the distance has no meaning. */
function sayDistance({ distance, rule }: Exclude<Judged, { is: 'met' }>, target: Target, lang: Lang): string {
  if (distance === null || distance === 0) return '';
  const w = words(lang).progress;
  const ceiling = rule === 'at-most' || rule === 'less-than' || rule === 'bare-at-most' || rule === 'within-upper-end';
  const far = formatDifference(Number(distance.toFixed(2)), target.unit, lang);
  return ceiling ? w.over(far) : w.short(far);
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
