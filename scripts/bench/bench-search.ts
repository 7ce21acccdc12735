/** Four engines over the same records and queries, judged in the order of the page; bytes gzipped, once at the size of the site and at ten times. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { loadModel } from '../../src/model/index.ts';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import { HEAD, pathIn, pathsOf } from '../../src/search/index/file-names.ts';
import { INDEX_FOLDER } from '../../src/search/index/folder.ts';
import { readJson } from '../../src/search/index/index-format.ts';
import { records, titlesOf, type SearchRecord } from '../../src/search/index/records.ts';
import { namedPhrases } from '../../src/search/language/names.ts';
import { largest } from '../../src/text/many.ts';
import { searchPages } from '../build/search-pages.ts';
import {
  miniSearch,
  ours,
  ownIndex,
  pagefindPlain,
  pagefindWithLayer,
  type Contestant,
  type Corpus,
} from './search-engines.ts';
import { byClass, gate, judge, readQueries, type Case } from './search-measure.ts';
import { synthetic } from './search-synthetic.ts';

export const QUERIES = 'tests/search/queries.csv';

/** Bytes of the scripts that the search page loads, gzipped. */
export function scriptBytes(dist: string): number {
  const page = join(dist, 'search', 'index.html');
  if (!existsSync(page)) return 0;
  return [...readFileSync(page, 'utf8').matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].reduce(
    (sum, [, path = '']) => sum + gzipSync(readFileSync(join(dist, path))).length,
    0,
  );
}

/** What every engine is given: the records of the site at `root`, and what its phrases mean. */
export function corpusOf(root: string): Corpus {
  const { site } = loadModel(root);
  const pages = searchPages(site, root);
  const of = (lang: Lang): SearchRecord[] => records(site, lang, pages);
  const all = { vi: of('vi'), en: of('en') };
  const names = (lang: Lang) => namedPhrases(site, lang, titlesOf(all[lang], pages, lang));
  return { records: all, names: { vi: names('vi'), en: names('en') } };
}

/** The engine of a built site, over the files that it serves. */
export function builtSearch(dist: string): Contestant {
  const filesOf = (lang: Lang): Map<string, Uint8Array> => {
    const folder = join(dist, INDEX_FOLDER, lang);
    const fileAt = (path: string): Uint8Array => readFileSync(join(folder, path));
    const head = fileAt(pathIn(HEAD, readFileSync(join(folder, 'version.txt'), 'utf8')));
    const { files } = readJson('head', gunzipSync(head));
    return new Map([[HEAD, head], ...pathsOf(files).map(([name, path]) => [name, fileAt(path)] as const)]);
  };
  return ours({ vi: filesOf('vi'), en: filesOf('en') }, scriptBytes(dist));
}

export interface Costs {
  median: number;
  most: number;
  mostRequests: number;
  query: string;
}

export async function costsOf(contestant: Contestant, cases: readonly Case[]): Promise<Costs> {
  const all: { bytes: number; requests: number; query: string }[] = [];
  for (const { query, lang } of cases) all.push({ ...(await contestant.firstQuery(query, lang)), query });
  all.sort((a, b) => a.bytes - b.bytes);
  return {
    median: all[all.length >> 1]?.bytes ?? 0,
    most: all.at(-1)?.bytes ?? 0,
    mostRequests: largest(
      all.map(({ requests }) => requests),
      0,
    ),
    query: all.at(-1)?.query ?? '',
  };
}

const share = (value: number): string => value.toFixed(2).replace(/^0/, '');
const kB = (bytes: number): string => (bytes / 1000).toFixed(0);

/** `times` as many records: the real ones, then clauses made of their sentences. */
function grown({ records: all, names }: Corpus, times: number): Corpus {
  const more = (lang: Lang): SearchRecord[] =>
    times === 1 ? all[lang] : [...all[lang], ...synthetic(all[lang], all[lang].length * (times - 1))];
  return { records: { vi: more('vi'), en: more('en') }, names };
}

async function row(contestant: Contestant, cases: readonly Case[], judged: boolean, worst: boolean): Promise<string[]> {
  const started = performance.now();
  const outcomes = judged ? await judge(cases, contestant.ask) : [];
  const time = (performance.now() - started) / cases.length;
  const { median, most, mostRequests } = await costsOf(
    contestant,
    cases.filter((_, index) => index % 7 === 0),
  );
  if (judged) {
    const against = gate(outcomes, most);
    console.log(`${contestant.name}: gate ${against.length === 0 ? 'open' : `closed: ${against.join('; ')}`}`);
  }
  if (worst)
    for (const { group, query, recall, held } of outcomes)
      if (recall < 1 && !held) console.log(`  ${group}: ${query.slice(0, 80)}  ${recall.toFixed(2)}`);
  await contestant.close();
  return [
    contestant.name,
    ...(judged ? Object.values(byClass(outcomes)).map(({ recallAt5 }) => share(recallAt5)) : []),
    `${kB(median)} / ${kB(most)}`,
    String(mostRequests),
    kB(contestant.indexBytes),
    String(contestant.files),
    ...(judged ? [time.toFixed(1)] : []),
  ];
}

const table = (heads: readonly string[], rows: readonly string[][]): void => {
  console.log(`\n| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}`);
  for (const cells of rows) console.log(`| ${cells.join(' | ')} |`);
};

const COSTS = ['first query kB, median / most', 'requests, most', 'index kB', 'files'];

export async function compareEngines(dist: string, file: string, worst: boolean): Promise<void> {
  const cases = readQueries(readFileSync(file, 'utf8'));
  const corpus = corpusOf(process.env['SITE_ROOT'] ?? '.');
  const scripts = scriptBytes(dist);
  const all = (one: Corpus): (() => Promise<Contestant> | Contestant)[] => [
    () => ours(ownIndex(one), scripts),
    () => pagefindWithLayer(one, scripts),
    () => pagefindPlain(one),
    () => miniSearch(one),
  ];
  const rows: string[][] = [];
  for (const [index, make] of all(corpus).entries())
    rows.push(await row(await make(), cases, true, worst && index === 0));
  const classes = Object.entries(byClass(cases.map((one) => ({ ...one, recall: 0, reciprocal: 0, foundShare: 0 }))));
  console.log(
    `\n${cases.length} queries, ${LANGS.map((lang) => `${corpus.records[lang].length} records (${lang})`).join(', ')}; recall@5 by class in the order of the page; bytes gzipped`,
  );
  table(['engine', ...classes.map(([name, { queries }]) => `${name} (${queries})`), ...COSTS, 'ms per query'], rows);
  const large = grown(corpus, 10);
  const more: string[][] = [];
  for (const make of all(large))
    more.push(
      await row(
        await make(),
        cases.filter((_, index) => index % 4 === 0),
        false,
        false,
      ),
    );
  console.log(`\nTen times as many records (${large.records.vi.length})`);
  table(['engine', ...COSTS], more);
}
