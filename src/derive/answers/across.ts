/** One indicator in each city: what its plans want, and the latest value, with the answer of `progress.ts`. Derives no judgement of its own. */
import { latest } from '../../model/dates.ts';
import type { City, Indicator, Observation, Site } from '../../model/types.ts';
import { ANSWERS } from '../../model/answer.ts';
import { progressIn, type Progress } from './progress.ts';
import { observationsIn, readingOf, readingsOf, type Reading } from './readings.ts';

/** What there is of a city for an indicator: an answer, or a target or a value alone. `cannot-be-judged` has a value that does not answer. */
export const CELLS = [...ANSWERS, 'target-only', 'value-only', 'nothing'] as const;
export type CellSign = (typeof CELLS)[number];

export interface CityView {
  city: City;
  /** All its targets, oldest plan first. */
  targets: readonly Progress[];
  /** The latest whole value near enough to the indicator; else the latest of any kind. */
  latest: Reading | null;
  /** Whether that value can be held against a target. */
  comparable: boolean;
  sign: CellSign;
}

/** The cities that have a target or a value, in the order of the site. */
export const across = (site: Site, indicator: Indicator): CityView[] =>
  viewsOf(site, indicator).filter(({ sign }) => sign !== 'nothing');

/** Every city, also those with nothing. */
export function viewsOf(site: Site, indicator: Indicator): CityView[] {
  return site.cities
    .filter(({ kind }) => kind === 'city')
    .map((city) => {
      const targets = progressIn(indicator, city, site.publisher.updated);
      const own = observationsIn(indicator, city);
      const whole = readingsOf(own).at(-1);
      return {
        city,
        targets,
        latest: whole ?? lastOf(own),
        comparable: whole !== undefined,
        sign: signOf(targets, own),
      };
    });
}

const lastOf = (observations: readonly Observation[]): Reading | null => {
  const readings = observations
    .map((observation) => readingOf([observation]))
    .sort((a, b) => latest(a.period) - latest(b.period));
  return readings.findLast(({ status }) => status !== 'suspect') ?? readings.at(-1) ?? null;
};

/** Of several plans the newest that sets a target counts; of several targets in it, the one that is furthest from met. */
function signOf(targets: readonly Progress[], own: readonly Observation[]): CellSign {
  const newest = targets
    .map(({ target }) => target.plan)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);
  const answers = targets.filter(({ target }) => target.plan === newest).map(({ achievement }) => achievement.is);
  if (answers.length === 0) return own.length > 0 ? 'value-only' : 'nothing';
  const behind = (['missed', 'short', 'not-yet'] as const).find((answer) => answers.includes(answer));
  if (behind) return behind;
  if (answers.every((answer) => answer === 'met')) return 'met';
  return own.length > 0 ? 'cannot-be-judged' : 'target-only';
}
