/** How many promises leave what unsaid, by city, topic and body: counts side by side, never added to a score. */
import type { Bilingual } from '../../model/schema/common.ts';
import type { Agency, Feature, FocalArea, Site } from '../../model/types.ts';
import { inBoth } from '../../text/bilingual.ts';
import { bodiesOf, tasksOf, timeOf, type Task } from '../bodies/task.ts';
import { featuresOf } from '../bodies/matrix.ts';
import { TARGET_LACKS } from './lacks.ts';
import { promisesOf, type CityPromise } from './promise.ts';

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

/** All, then each city, each focal area and each body that has any, in the order of the site. */
export function promiseGaps(site: Site): GapRow[] {
  const promises = promisesOf(site);
  const tasks = tasksOf(site.duties);
  const rowOf = (
    group: GapGroup,
    of: { key: string; name: Bilingual } | null,
    ofPromise: (one: CityPromise) => boolean,
    ofTask: (one: Task) => boolean,
  ): GapRow => {
    const own = promises.filter(ofPromise);
    const targets = own.filter(({ kind }) => kind === 'target');
    const duties = tasks.filter(ofTask);
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
      duties: duties.length,
      undatedDuties: duties.filter((task) => timeOf(task, 'vi') === null).length,
      withoutDay: own.filter(({ lacks }) => lacks.includes('day')).length,
    };
  };
  const any = ({ targets, duties }: GapRow): boolean => targets + duties > 0;
  return [
    rowOf(
      'all',
      null,
      () => true,
      () => true,
    ),
    ...site.cities
      .map((city) =>
        rowOf(
          'city',
          { key: city.id, name: city.name },
          ({ plan }) => plan.city === city,
          ({ clause }) => clause.plan.city === city,
        ),
      )
      .filter(any),
    ...site.framework.focal_areas
      .map((area) =>
        rowOf(
          'topic',
          { key: area.no, name: inBoth((lang) => `${area.no} ${area.title[lang]}`) },
          ({ features }) => touches(features, area),
          (task) => touches(featuresOf(task), area),
        ),
      )
      .filter(any),
    ...site.agencies
      .map((agency) =>
        rowOf(
          'body',
          { key: agency.id, name: agency.name },
          ({ bodies }) => bodies.includes(agency),
          (task) => has(task, agency),
        ),
      )
      .filter(any),
  ];
}

const touches = (features: readonly Feature[], area: FocalArea): boolean =>
  features.some(({ focal_area }) => focal_area === area);
const has = (task: Task, agency: Agency): boolean => bodiesOf(task).some((one) => one.agency === agency);
