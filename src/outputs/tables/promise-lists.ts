/** Link tables of promises and of levels: each value of a list as a row. */
import { LACKS, LEVELS } from '../../model/promise.ts';
import { levelsOf } from '../../derive/promises/levels.ts';
import { promisesOf, type CityPromise } from '../../derive/promises/promise.ts';
import type { Bilingual } from '../../text/bilingual.ts';
import { listTable, pairs, type ListOf } from './list-table.ts';
import type { Table } from './table.ts';

const ofPromise = (
  name: string,
  title: Bilingual,
  description: Bilingual,
  value: ListOf['value'],
  values: (one: CityPromise) => readonly string[],
): Table =>
  listTable({
    name,
    title,
    description,
    key: ['promise', 'promises', 'Lời hứa.', 'The promise.'],
    value,
    entries: (site) => pairs(promisesOf(site), ({ id }) => id, values),
  });

export const PROMISE_LISTS: readonly Table[] = [
  ofPromise(
    'promise_agencies',
    { vi: 'Lời hứa – cơ quan', en: 'Promise – agency' },
    { vi: 'Cơ quan chịu trách nhiệm về mỗi lời hứa.', en: 'Bodies that answer for each promise.' },
    ['agency', 'Cơ quan.', 'The agency.', { references: 'agencies' }],
    ({ bodies }) => bodies.map(({ id }) => id),
  ),
  ofPromise(
    'promise_levels',
    { vi: 'Lời hứa – cấp', en: 'Promise – level' },
    { vi: 'Cấp của cơ quan chịu trách nhiệm.', en: 'Levels of the bodies that answer for it.' },
    ['level', 'Cấp.', 'The level.', { values: LEVELS }],
    ({ levels }) => levels,
  ),
  ofPromise(
    'promise_features',
    { vi: 'Lời hứa – tiêu chí', en: 'Promise – feature' },
    { vi: 'Tiêu chí mà mỗi lời hứa phục vụ.', en: 'Features that each promise serves.' },
    ['feature', 'Tiêu chí.', 'The feature.', { references: 'features' }],
    ({ features }) => features.map(({ no }) => no),
  ),
  ofPromise(
    'promise_lacks',
    { vi: 'Lời hứa – điều chưa nói', en: 'Promise – what it does not say' },
    { vi: 'Mỗi điều mà lời hứa không nói.', en: 'Each thing that a promise does not say.' },
    ['lack', 'Điều chưa nói.', 'What it does not say.', { values: LACKS }],
    ({ lacks }) => lacks,
  ),
  listTable({
    name: 'agency_levels',
    title: { vi: 'Cơ quan – cấp', en: 'Agency – level' },
    description: { vi: 'Cấp của mỗi cơ quan.', en: 'Levels of each body.' },
    key: ['agency', 'agencies', 'Cơ quan.', 'The agency.'],
    value: ['level', 'Cấp.', 'The level.', { values: LEVELS }],
    entries: (site) => pairs(site.agencies, ({ id }) => id, levelsOf),
  }),
];
