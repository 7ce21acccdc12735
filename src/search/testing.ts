/** For tests: invented records, and engines that ask an index of them in memory. */
import { Engine } from './ask/engine.ts';
import { PagefindEngine, type Pagefind } from './ask/pagefind-engine.ts';
import type { SearchEngine } from './ask/search-engine.ts';
import { buildIndex } from './index/build-index.ts';
import { writeJson } from './index/index-format.ts';
import type { SearchRecord } from './index/records.ts';
import type { Named } from './language/names.ts';
import { forPagefind } from './language/pagefind-text.ts';
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

/** Answers as Pagefind’s documentation says: a quoted phrase word by word, letters without marks unless marks are to be exact. */
export function fakePagefind(records: readonly SearchRecord[], lang: Lang, searched: string[] = []): Pagefind {
  const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const contents = records.map(({ text, names, around }) => ` ${forPagefind([text, ...names, ...around], lang)} `);
  let exact = false;
  return {
    options: ({ exactDiacritics }) => {
      exact = exactDiacritics;
      return Promise.resolve();
    },
    search: (term) => {
      searched.push(`${exact ? '=' : '~'}${term}`);
      const phrase = /^"(.+)"$/.exec(term)?.[1];
      if (phrase === undefined) return Promise.reject(new Error(`not quoted: ${term}`));
      const read = exact ? (text: string) => text.toLowerCase() : bare;
      const results = contents.flatMap((content, record) =>
        read(content).includes(` ${read(phrase)} `) ? [{ id: `vi_${record}`, score: 1 }] : [],
      );
      // As it comes: not in our order, and with what we do not know.
      return Promise.resolve({ results: [...results.reverse(), { id: 'vi_unknown', score: 0 }] });
    },
  };
}

export function pagefindEngineOf(
  records: readonly SearchRecord[],
  names: readonly Named[] = [],
  lang: Lang = 'vi',
  open: () => Promise<Pagefind> = () => Promise.resolve(fakePagefind(records, lang)),
): PagefindEngine {
  const files = new Map(buildIndex(records, lang, names));
  files.set('pagefind', writeJson('pagefind', { ids: records.map((_, n) => `vi_${n}`), files: ['pagefind.js'] }));
  return new PagefindEngine(lang, loadOf(files), open);
}

/** Numbers of the records that answer a query, the best first. */
export const found = async (engine: SearchEngine, query: string): Promise<number[]> =>
  (await engine.search(query)).results.map((one) => one.record);
