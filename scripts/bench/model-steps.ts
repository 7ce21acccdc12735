/** Everything that is made of the model alone, without a page: what the bench asks of ten and a hundred times the content. */
import { charts } from '../../src/charts/index.ts';
import { progress } from '../../src/derive/answers/progress.ts';
import {
  agencyMatrix,
  featuresWithoutBody,
  measuresWithoutBody,
  reorganisation,
  rowsWithoutBody,
} from '../../src/derive/bodies/matrix.ts';
import { writtenPairs } from '../../src/derive/compare/pairs.ts';
import { siteCounts } from '../../src/derive/counts.ts';
import { coveredCities, coverageOf } from '../../src/derive/coverage.ts';
import { dossierCities, dossierOf } from '../../src/derive/dossier/dossier.ts';
import { dueNext, newestFigure, promisesByCity } from '../../src/derive/front.ts';
import { longListPages } from '../../src/derive/long-lists/lists.ts';
import { promiseGaps } from '../../src/derive/promises/gaps.ts';
import { levelDuties, levelsIn } from '../../src/derive/promises/level-duties.ts';
import { promisesOf } from '../../src/derive/promises/promise.ts';
import { promiseRows } from '../../src/derive/promises/row.ts';
import { timeline } from '../../src/derive/timeline.ts';
import type { Site } from '../../src/model/types.ts';
import { TABLES } from '../../src/outputs/tables/index.ts';

export const MODEL_STEPS: readonly (readonly [name: string, make: (site: Site) => unknown])[] = [
  ['answers to targets', progress],
  ['promises', promisesOf],
  ['what promises leave unsaid', promiseGaps],
  ['duties by level', (site) => levelsIn(site).map((level) => levelDuties(site, level))],
  ['rows of promises', (site) => promiseRows(site, 'vi')],
  ['time line', timeline],
  [
    'next dates and figures by city',
    (site) => [promisesByCity(site), site.cities.map((city) => [dueNext(site, city), newestFigure(city)])],
  ],
  ['coverage', (site) => coveredCities(site).map((city) => coverageOf(site, city))],
  ['pairs to compare', writtenPairs],
  [
    'who does what',
    (site) =>
      site.cities.map((city) => [
        agencyMatrix(city, site.framework),
        reorganisation(city),
        city.plans.map((plan) => [
          featuresWithoutBody(plan, site.framework),
          rowsWithoutBody(plan),
          measuresWithoutBody(plan),
        ]),
      ]),
  ],
  ['lists by city', longListPages],
  ['counts', siteCounts],
  ['dossiers', (site) => dossierCities(site).map((city) => dossierOf(site, city, 'vi').parts.length)],
  ['charts and their rows', (site) => charts(site).map(({ rows }) => rows.length)],
  ['tables', (site) => TABLES.map((table) => table.rows(site).length)],
];
