/** What the bodies of one level must do, in every city: duties whole, newest plan first, and the targets that they answer for. */
import { LEVELS, type Level } from '../../model/promise.ts';
import type { Agency, City, Plan, Site } from '../../model/types.ts';
import { tasksOf, type Task } from '../bodies/task.ts';
import { firstDay } from '../day.ts';
import { levelsOf } from './levels.ts';
import { promisesOf, type CityPromise } from './promise.ts';

export const levelsPath = (level?: Level): string =>
  level === undefined ? '/promises/levels/' : `/promises/levels/${level}/`;

export interface LevelOfCity {
  readonly city: City;
  /** Bodies of the level that a plan names, with or without a duty. */
  readonly bodies: readonly Agency[];
  readonly plans: readonly LevelOfPlan[];
}

export interface LevelOfPlan {
  readonly plan: Plan;
  /** Closing paragraphs included; each with the bodies of the level that have a part in it. */
  readonly tasks: readonly {
    readonly task: Task;
    readonly bodies: readonly Agency[];
    readonly promise: CityPromise | null;
  }[];
  readonly targets: readonly CityPromise[];
}

/** The newest plan first, as a body reads what it must do now. */
export const newestFirst = (plans: readonly Plan[]): Plan[] =>
  plans.toSorted((a, b) => (firstDay(a.date) < firstDay(b.date) ? 1 : -1));

/** Levels with a body that a plan names. */
export const levelsIn = (site: Site): Level[] => {
  const there = new Set(site.agencies.filter(({ plans }) => plans.length > 0).flatMap(levelsOf));
  return LEVELS.filter((level) => there.has(level));
};

/** Cities with plans in which a body of the level is named. */
export function levelDuties(site: Site, level: Level): LevelOfCity[] {
  const promises = new Map(promisesOf(site).map((one) => [one.id, one]));
  const targets = [...promises.values()].filter(({ kind }) => kind === 'target');
  const own = site.agencies.filter((agency) => agency.plans.length > 0 && levelsOf(agency).includes(level));
  return site.cities.flatMap((city) => {
    const plans = newestFirst(city.plans);
    const bodies = own.filter((agency) => agency.plans.some((plan) => plans.includes(plan)));
    if (bodies.length === 0) return [];
    const duties = new Set(bodies.flatMap((agency) => agency.duties));
    return [
      {
        city,
        bodies,
        plans: plans
          .map((plan) => ({
            plan,
            tasks: tasksOf(plan.duties.filter((duty) => duties.has(duty))).map((task) => ({
              task,
              bodies: bodies.filter((agency) => task.lines.some(({ agencies }) => agencies.includes(agency))),
              promise: promises.get(`duty:${task.id}`) ?? null,
            })),
            targets: targets.filter((one) => one.plan === plan && one.bodies.some((agency) => bodies.includes(agency))),
          }))
          .filter((one) => one.tasks.length + one.targets.length > 0),
      },
    ];
  });
}
