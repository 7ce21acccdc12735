/** What the bodies of one level must do, in every city: duties whole, newest plan first, and the targets that they answer for. */
import { LEVELS, type Level } from '../../model/promise.ts';
import type { Agency, City, Plan, Site } from '../../model/types.ts';
import { tasksOf, type Task } from '../bodies/task.ts';
import { firstDay } from '../day.ts';
import { levelsOf } from './levels.ts';
import { promisesOf, type CityPromise } from './promise.ts';
import { rememberedBy } from '../../reads/remember.ts';

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

/** Cities with plans in which a body of the level is named. Made once for a site: the page of each city would else ask all cities again. */
export const levelDuties = rememberedBy('duties of a level', (site: Site, level: Level): readonly LevelOfCity[] =>
  levelDutiesOf(site, level),
);

function levelDutiesOf(site: Site, level: Level): LevelOfCity[] {
  const all = promisesOf(site);
  const promises = new Map(all.map((one) => [one.id, one]));
  const targets = Map.groupBy(
    all.filter(({ kind }) => kind === 'target'),
    ({ plan }) => plan,
  );
  const named = new Map<City, Agency[]>();
  for (const agency of site.agencies.filter((one) => levelsOf(one).includes(level)))
    for (const city of new Set(agency.plans.map((plan) => plan.city)))
      named.set(city, [...(named.get(city) ?? []), agency]);
  return site.cities.flatMap((city) => {
    const bodies = named.get(city) ?? [];
    if (bodies.length === 0) return [];
    const own = new Set(bodies);
    const duties = new Set(bodies.flatMap((agency) => agency.duties));
    return [
      {
        city,
        bodies,
        plans: newestFirst(city.plans)
          .map((plan) => ({
            plan,
            tasks: tasksOf(plan.duties.filter((duty) => duties.has(duty))).map((task) => ({
              task,
              bodies: bodies.filter((agency) => task.lines.some(({ agencies }) => agencies.includes(agency))),
              promise: promises.get(`duty:${task.id}`) ?? null,
            })),
            targets: (targets.get(plan) ?? []).filter((one) => one.bodies.some((agency) => own.has(agency))),
          }))
          .filter((one) => one.tasks.length + one.targets.length > 0),
      },
    ];
  });
}
