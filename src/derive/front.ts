/** Owns what the front page shows first: every target by city and answer, and what falls due next. */
import { ANSWERS } from '../model/answer.ts';
import { latest } from '../model/dates.ts';
import type { City, Observation, Site } from '../model/types.ts';
import { answerOf, countAnswers } from './answers/judged.ts';
import type { AnswerCounts } from './answers/split.ts';
import { progress, type Progress } from './answers/progress.ts';
import { endOf, timeline, type TimelineEvent } from './timeline.ts';

/** Beyond so many squares a picture says nothing; cities are then told by their counts alone. */
export const MOST_SQUARES = 600;

export interface CityPromises {
  city: City;
  /** Those with an answer first. */
  targets: readonly Progress[];
  counts: AnswerCounts;
}

/** Cities with targets, in the order of the site. */
export function promisesByCity(site: Site): CityPromises[] {
  const byCity = Map.groupBy(progress(site), ({ city }) => city);
  return site.cities.flatMap((city) => {
    const targets = byCity.get(city);
    if (!targets) return [];
    const inOrder = ANSWERS.flatMap((answer) => targets.filter((one) => answerOf(one) === answer));
    return [{ city, targets: inOrder, counts: countAnswers(targets) }];
  });
}

/** What ends next, soonest first: deadlines, milestones and the years of targets that lie ahead of the day of the data. */
export const dueNext = (site: Site, city?: City): TimelineEvent[] =>
  timeline(site, city)
    .filter(({ kind, state, to }) => kind !== 'event' && kind !== 'plan' && to !== null && isAhead(state))
    .sort((a, b) => endOf(a) - endOf(b));

/** The figure of a city that was published last, of those whose day of publication is known; one with a day goes before one with a month. */
export function newestFigure({ observations }: Pick<City, 'observations'>): Observation | null {
  const known = observations.filter(({ published }) => published !== null);
  const when = ({ published }: Observation): number => (published === null ? 0 : latest(published));
  return known.toSorted((a, b) => when(b) - when(a) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

const isAhead = (state: TimelineEvent['state']): boolean => state === 'ahead' || state === 'running';
