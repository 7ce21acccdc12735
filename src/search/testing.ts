/** For tests: invented records, and an engine that asks an index of them in memory. */
import { Engine } from './ask/engine.ts';
import { buildIndex } from './index/build-index.ts';
import type { SearchRecord } from './index/records.ts';
import type { Named } from './language/names.ts';
import type { Load } from './ask/index-files.ts';
import type { Lang } from '../text/bilingual.ts';

export const record = (text: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  url: '/plans/p/x/',
  title: 'I.1',
  plan: 'p',
  kind: 'measure',
  agencies: '',
  text,
  names: [],
  around: [],
  facets: { plan: ['p'], kind: ['measure'] },
  ...more,
});

/** Gives the files of an index as a browser would fetch them; a file that is not there fails. */
export const loadOf =
  (files: ReadonlyMap<string, Uint8Array>): Load =>
  (name) => {
    const bytes = files.get(name);
    return bytes === undefined ? Promise.reject(new Error(`no ${name}`)) : Promise.resolve(bytes);
  };

export const engineOf = (records: readonly SearchRecord[], names: readonly Named[] = [], lang: Lang = 'vi'): Engine =>
  new Engine(lang, loadOf(buildIndex(records, lang, names)));

/** Numbers of the records that answer a query, the best first. */
export const found = async (engine: Engine, query: string): Promise<number[]> =>
  (await engine.search(query)).results.map((one) => one.record);
