/**
 * The promises of the cities: every target and every duty with a date, each with who, by when, its answer and what it does not say.
 * The answer of a target is that of `answers/progress.ts`, the answer of a duty that of `duty-answer.ts`; nothing is judged here.
 */
import type { Answer } from '../../model/answer.ts';
import { LEVELS, type DutyReason, type Kind, type Lack, type Level, type Time } from '../../model/promise.ts';
import type { Agency, City, Clause, Feature, Plan, Site } from '../../model/types.ts';
import type { Bilingual } from '../../model/schema/common.ts';
import { clausePath, indicatorPath } from '../address.ts';
import type { AchievementReason } from '../answers/achievement.ts';
import { progress, type Progress } from '../answers/progress.ts';
import { responsibleFor } from '../answers/responsible.ts';
import { featuresOf } from '../bodies/matrix.ts';
import { bodiesOf, tasksOf, type Task } from '../bodies/task.ts';
import { spanOfDate, yearOf } from '../span.ts';
import { answerDuty, type DutyAnswer } from './duty-answer.ts';
import { lacksOfDuty, lacksOfTarget } from './lacks.ts';
import { levelsOf } from './levels.ts';
import { remembered, rememberedBy } from '../../reads/remember.ts';

export interface CityPromise {
  /** `target:hai-phong-2026/iii-1-a`: a clause may be a duty and state targets. */
  readonly id: string;
  readonly kind: Kind;
  readonly plan: Plan;
  /** Null for a target of an annex. */
  readonly clause: Clause | null;
  readonly statement: Bilingual;
  /** Whom the document makes answer for it; of a request, whom it asks. */
  readonly bodies: readonly Agency[];
  readonly levels: readonly Level[];
  readonly features: readonly Feature[];
  /** EDTF: when it is due; for one that comes back, the next time. */
  readonly date: string | null;
  readonly year: number | null;
  readonly time: Time;
  readonly answer: Answer;
  /** Why it cannot be judged. */
  readonly reason: AchievementReason | DutyReason | null;
  /** What it does not say. */
  readonly lacks: readonly Lack[];
  /** Its page, without the language. */
  readonly path: string;
  readonly of: { readonly target: Progress } | PromisedDuty;
}

export interface PromisedDuty {
  readonly duty: Task;
  readonly answered: DutyAnswer;
  /** The day of the data. */
  readonly updated: string;
}

/** In the order of the plans; targets before duties, each in the order of the document. */
export const promisesOf = remembered('promises', (site: Site): readonly CityPromise[] => {
  const answers = new Map(progress(site).map((one) => [one.id, one]));
  return site.plans.flatMap((plan) => [
    ...plan.targets.flatMap(({ id }) => {
      const found = answers.get(id);
      return found === undefined ? [] : [promisedTarget(found)];
    }),
    ...tasksOf(plan.duties).flatMap((task) => {
      const answer = answerDuty(task, site.publisher.updated);
      return answer === null ? [] : [promisedDuty(task, answer, site.publisher.updated)];
    }),
  ]);
});

const byCity = remembered('promises by city', (site: Site) => Map.groupBy(promisesOf(site), ({ plan }) => plan.city));
export const promisesOfCity = rememberedBy(
  'promises of a city',
  (site: Site, city: City): readonly CityPromise[] => byCity(site).get(city) ?? [],
);

/** Of whoever answers for them. */
const byBody = remembered('promises by body', (site: Site): ReadonlyMap<Agency, CityPromise[]> => {
  const made = new Map<Agency, CityPromise[]>();
  for (const one of promisesOf(site)) for (const body of one.bodies) made.set(body, [...(made.get(body) ?? []), one]);
  return made;
});
export const promisesOfBody = rememberedBy(
  'promises of a body',
  (site: Site, body: Agency): readonly CityPromise[] => byBody(site).get(body) ?? [],
);

/** Cities whose plans promise something. */
export const promisingCities = remembered('cities that promise', (site: Site): readonly City[] =>
  site.cities.filter((city) => promisesOfCity(site, city).length > 0),
);

function promisedTarget(found: Progress): CityPromise {
  const { target, achievement, due, indicator } = found;
  const { clause, plan } = target;
  const bodies = responsibleFor(target);
  const date = target.by ?? null;
  return {
    id: `target:${target.id}`,
    kind: 'target',
    plan,
    clause,
    statement: target.statement,
    bodies,
    levels: levelsOfAll(bodies),
    features: indicator.features,
    date,
    year: date === null ? null : yearOf(spanOfDate(date).end),
    time: ({ 'no-year': 'no-date', open: 'ahead', passed: 'passed' } as const)[due],
    answer: achievement.is,
    reason: achievement.is === 'cannot-be-judged' ? achievement.reason : null,
    lacks: lacksOfTarget(target, bodies),
    path: clause ? clausePath(clause) : indicatorPath(indicator),
    of: { target: found },
  };
}

function promisedDuty(task: Task, answer: DutyAnswer, updated: string): CityPromise {
  const { clause } = task;
  const bodies = [...new Set(bodiesOf(task).map(({ agency }) => agency))];
  return {
    id: `duty:${task.id}`,
    kind: 'duty',
    plan: clause.plan,
    clause,
    statement: clause.text,
    bodies,
    levels: levelsOfAll(bodies),
    features: featuresOf(task),
    date: answer.date,
    year: answer.time === 'recurring' || answer.date === null ? null : yearOf(spanOfDate(answer.date).end),
    time: answer.time,
    answer: answer.is,
    reason: answer.reason,
    lacks: lacksOfDuty(answer),
    path: clausePath(clause),
    of: { duty: task, answered: answer, updated },
  };
}

function levelsOfAll(bodies: readonly Agency[]): Level[] {
  const own = new Set(bodies.flatMap(levelsOf));
  return LEVELS.filter((level) => own.has(level));
}
