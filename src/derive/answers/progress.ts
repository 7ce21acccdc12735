/** Progress in three separate answers per target: is there data, is the target met, how fast is it moving. No score across indicators. */
import { latest, earliest } from '../../model/dates.ts';
import type { City, Indicator, Observation, Site, Target } from '../../model/types.ts';
import { rememberedBy } from '../../reads/remember.ts';
import { judge, type Achievement, type DataReason } from './achievement.ts';
import { dueOf } from './deadline.ts';
import { paceOf, type Pace } from './pace.ts';
import { inOrder, isComparable, observationsIn, ratiosToCountry, readingsOf, type Reading } from './readings.ts';

export type DataAnswer =
  /** `ageMonths` from the end of its period to the date of the data. */
  { is: 'reported'; reading: Reading; ageMonths: number } | { is: DataReason; observations: readonly Observation[] };

export interface Progress {
  /** The id of the target: a city may have several for one indicator. */
  id: string;
  indicator: Indicator;
  city: City;
  target: Target;
  /** Whether the date that the plan sets has come. */
  due: 'no-year' | 'open' | 'passed';
  data: DataAnswer;
  achievement: Achievement;
  pace: Pace;
}

/** Every target of the site, in the order of the indicators and then of the plans. */
export const progress = (site: Site): Progress[] =>
  site.indicators.flatMap((indicator) => progressOf(indicator, site.publisher.updated));

/** The targets of one indicator, each judged by the values of its own city only; once, for all pages, charts and tables that ask. */
export const progressOf = rememberedBy('answers of an indicator', judgedOf);

const byCity = rememberedBy('answers by city', (indicator: Indicator, updated: string) =>
  Map.groupBy(progressOf(indicator, updated), ({ city }) => city),
);

/** The same of one city alone. */
export const progressIn = (indicator: Indicator, city: City, updated: string): readonly Progress[] =>
  byCity(indicator, updated).get(city) ?? [];

function judgedOf(indicator: Indicator, updated: string): readonly Progress[] {
  return indicator.targets.map((target) => {
    const { city } = target.plan;
    const own = observationsIn(indicator, city);
    const readings = isPart(target) ? [] : inOrder([...readingsOf(own), ...ratiosToCountry(indicator, city)]);
    const missing = readings.length > 0 ? null : whyMissing(own);
    const achievement = judge({ target, updated }, readings, missing);
    return {
      id: target.id,
      indicator,
      city,
      target,
      due: dueOf(target, updated),
      data: dataOf(own, readings, missing, achievement, updated),
      achievement,
      pace: paceOf(target, readings, missing, achievement, updated),
    };
  });
}

/** A second target in a row of the annex is about a part of what the row counts; values of the whole do not answer it. */
const isPart = ({ annex, id }: Target): boolean => annex !== null && id !== annex.id;

function whyMissing(observations: readonly Observation[]): DataReason {
  if (observations.length === 0) return 'no-value';
  if (observations.some(isComparable)) return 'part-only';
  return observations.some(({ status }) => status !== 'suspect') ? 'not-comparable' : 'suspect';
}

function dataOf(
  observations: readonly Observation[],
  readings: readonly Reading[],
  missing: DataReason | null,
  achievement: Achievement,
  updated: string,
): DataAnswer {
  const reading = readings.at(-1);
  if (reading === undefined) return { is: missing ?? 'no-value', observations };
  const judged = achievement.is === 'cannot-be-judged' ? undefined : achievement.reading;
  const shown = judged ?? reading;
  return { is: 'reported', reading: shown, ageMonths: monthsBetween(latest(shown.period), earliest(updated)) };
}

/** Whole months from one instant to a later one; none when it is not later. */
function monthsBetween(from: number, to: number): number {
  const [a, b] = [new Date(from), new Date(to)];
  const months =
    (b.getUTCFullYear() - a.getUTCFullYear()) * 12 +
    b.getUTCMonth() -
    a.getUTCMonth() -
    (b.getUTCDate() < a.getUTCDate() ? 1 : 0);
  return Math.max(0, months);
}
