/** How many promises leave what unsaid, by city, topic and body: counts side by side, never added to a score. */
import type { Bilingual } from '../../model/schema/common.ts';
import type { Agency, City, Feature, FocalArea, Site } from '../../model/types.ts';
import { inBoth } from '../../text/bilingual.ts';
import { bodiesOf, tasksOf, timeOf, type Task } from '../bodies/task.ts';
import { featuresOf } from '../bodies/matrix.ts';
import { TARGET_LACKS } from './lacks.ts';
import { promisesOf, type CityPromise } from './promise.ts';
import { remembered } from '../../reads/remember.ts';

export const GAP_GROUPS = ['all', 'city', 'topic', 'body'] as const;
export type GapGroup = (typeof GAP_GROUPS)[number];

export interface GapRow {
  readonly group: GapGroup;
  /** Of the city, the focal area or the body; null for all together. */
  readonly key: string | null;
  readonly name: Bilingual | null;
  readonly targets: number;
  /** Of the targets, how many lack each. */
  readonly without: Readonly<Record<(typeof TARGET_LACKS)[number], number>>;
  /** Every duty, closing paragraphs included. */
  readonly duties: number;
  /** Duties to which the document gives no time at all; they are no dated promise. */
  readonly undatedDuties: number;
  /** Duties that come back without a day. */
  readonly withoutDay: number;
}

/** What something has: gathered once, so that a body does not go through what all others have. */
interface Own {
  readonly promises: readonly CityPromise[];
  readonly tasks: readonly Task[];
}

function gathered<K>(
  all: Own,
  ofPromise: (one: CityPromise) => Iterable<K>,
  ofTask: (one: Task) => Iterable<K>,
): (key: K) => Own {
  const promises = groups(all.promises, ofPromise);
  const tasks = groups(all.tasks, ofTask);
  return (key) => ({ promises: promises.get(key) ?? [], tasks: tasks.get(key) ?? [] });
}

function groups<K, T>(all: readonly T[], keysOf: (one: T) => Iterable<K>): ReadonlyMap<K, readonly T[]> {
  const made = new Map<K, T[]>();
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      const own = made.get(key);
      if (own === undefined) made.set(key, [one]);
      else own.push(one);
    }
  return made;
}

function rowOf(group: GapGroup, of: { key: string; name: Bilingual } | null, { promises, tasks }: Own): GapRow {
  const targets = promises.filter(({ kind }) => kind === 'target');
  const lacking = (lack: (typeof TARGET_LACKS)[number]) => targets.filter(({ lacks }) => lacks.includes(lack)).length;
  return {
    group,
    key: of?.key ?? null,
    name: of?.name ?? null,
    targets: targets.length,
    without: {
      figure: lacking('figure'),
      date: lacking('date'),
      body: lacking('body'),
      measure: lacking('measure'),
    },
    duties: tasks.length,
    undatedDuties: tasks.filter((task) => timeOf(task, 'vi') === null).length,
    withoutDay: promises.filter(({ lacks }) => lacks.includes('day')).length,
  };
}

/** All, then each city, each focal area and each body that has any, in the order of the site. Made once for a site. */
export const promiseGaps = remembered('gaps of promises', (site: Site): readonly GapRow[] => gapsOf(site));

function gapsOf(site: Site): GapRow[] {
  const all: Own = { promises: promisesOf(site), tasks: tasksOf(site.duties) };
  const areasOf = (features: readonly Feature[]) => features.map(({ focal_area }) => focal_area);
  const ofCity = gathered<City>(
    all,
    ({ plan }) => [plan.city],
    ({ clause }) => [clause.plan.city],
  );
  const ofArea = gathered<FocalArea>(
    all,
    ({ features }) => areasOf(features),
    (task) => areasOf(featuresOf(task)),
  );
  const ofBody = gathered<Agency>(
    all,
    ({ bodies }) => bodies,
    (task) => bodiesOf(task).map(({ agency }) => agency),
  );
  const rows = [
    ...site.cities.map((city) => rowOf('city', { key: city.id, name: city.name }, ofCity(city))),
    ...site.framework.focal_areas.map((area) =>
      rowOf('topic', { key: area.no, name: inBoth((lang) => `${area.no} ${area.title[lang]}`) }, ofArea(area)),
    ),
    ...site.agencies.map((agency) => rowOf('body', { key: agency.id, name: agency.name }, ofBody(agency))),
  ];
  return [rowOf('all', null, all), ...rows.filter(({ targets, duties }) => targets + duties > 0)];
}
