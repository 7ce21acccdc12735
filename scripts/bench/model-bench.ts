/**
 * One measured process: loads, links and checks the content of a folder, asks everything that is made of the model alone, and builds the search
 * index of it. Prints one line of JSON. A process for each size, because peak memory never falls again.
 */
import { writeSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadModel } from '../../src/model/index.ts';
import { Engine } from '../../src/search/ask/engine.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { packIndex } from '../../src/search/index/pack-index.ts';
import { records, titlesOf } from '../../src/search/index/records.ts';
import { namedPhrases } from '../../src/search/language/names.ts';
import { MODEL_STEPS } from './model-steps.ts';

export interface ModelMeasured {
  /** Seconds of the processor for each step, in their order. */
  readonly steps: readonly (readonly [name: string, processor: number])[];
  /** Peak, in bytes. */
  readonly memory: number;
  readonly lines: number;
  readonly cities: number;
  readonly records: number;
  readonly index: { readonly files: number; readonly bytes: number };
  /** Of a first query: what it fetches. */
  readonly queries: readonly { readonly query: string; readonly bytes: number; readonly requests: number }[];
}

/** As many texts as a page of results shows. */
const SHOWN = 25;

export async function measureModel(root: string, queries: readonly string[]): Promise<ModelMeasured> {
  const steps: [string, number][] = [];
  const timed = <T>(name: string, make: () => T): T => {
    const before = process.cpuUsage();
    const made = make();
    const { user, system } = process.cpuUsage(before);
    steps.push([name, (user + system) / 1e6]);
    return made;
  };
  const { site } = timed('load, link, check', () => loadModel(root));
  for (const [name, make] of MODEL_STEPS) timed(name, () => make(site));
  const all = timed('search: records', () => records(site, 'vi'));
  const names = timed('search: names', () => namedPhrases(site, 'vi', titlesOf(all, [], 'vi')));
  const index = timed('search: index', () => buildIndex(all, 'vi', names));
  const { byName: files } = timed('search: packed', () => packIndex(index));
  const asked = [];
  for (const query of queries) asked.push(await ask(files, query));
  return {
    steps,
    memory: process.resourceUsage().maxRSS * 1024,
    lines: site.lines.length,
    cities: site.cities.length,
    records: all.length,
    index: { files: files.size, bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0) },
    queries: asked,
  };
}

/** A first query, with nothing fetched before. */
async function ask(files: ReadonlyMap<string, Uint8Array>, query: string): Promise<ModelMeasured['queries'][number]> {
  let [bytes, requests] = [0, 0];
  const engine = new Engine('vi', (name) => {
    const packed = files.get(name);
    if (packed === undefined) return Promise.reject(new Error(`no index file ${name}`));
    bytes += packed.length;
    requests++;
    return Promise.resolve(gunzipSync(packed));
  });
  const { results } = await engine.search(query);
  await engine.shown(results.slice(0, SHOWN).map(({ record }) => record));
  return { query, bytes, requests };
}

if (import.meta.main) {
  const [root = '.', queries = '[]'] = process.argv.slice(2);
  writeSync(1, `\n${JSON.stringify(await measureModel(root, JSON.parse(queries) as string[]))}\n`);
}
