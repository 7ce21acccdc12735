/** The engines that the benchmark compares: ours, Pagefind with the layer for Vietnamese, Pagefind as it comes, MiniSearch. Each gets the same records and is judged in the order of its page. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import { Engine } from '../../src/search/ask/engine.ts';
import { arrange, pageOrder, ROOM } from '../../src/search/ask/group.ts';
import { PagefindEngine, type Pagefind } from '../../src/search/ask/pagefind-engine.ts';
import type { SearchEngine } from '../../src/search/ask/search-engine.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { packIndex } from '../../src/search/index/pack-index.ts';
import type { SearchRecord } from '../../src/search/index/records.ts';
import type { Named } from '../../src/search/language/names.ts';
import { fold } from '../../src/search/language/syllables.ts';
import { closePagefind, withPagefind } from '../build/pagefind-index.ts';
import { serve } from '../kit/server.ts';
import { addressOf, type Ask } from './search-measure.ts';

/** What went over the wire for one question asked of a fresh page. */
export interface Cost {
  bytes: number;
  requests: number;
}

export interface Contestant {
  name: string;
  ask: Ask;
  /** For a first query, scripts included. */
  firstQuery: (query: string, lang: Lang) => Promise<Cost>;
  indexBytes: number;
  files: number;
  close: () => Promise<void>;
}

export interface Corpus {
  records: Record<Lang, SearchRecord[]>;
  names: Record<Lang, Named[]>;
}

const nothing = (): Promise<void> => Promise.resolve();
const packed = (bytes: Uint8Array): Uint8Array => (bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes : gzipSync(bytes));
const sum = (values: Iterable<number>): number => [...values].reduce((all, one) => all + one, 0);

/** Addresses in the order of the page, which is what a reader sees of an engine. */
export async function inPageOrder(engine: SearchEngine, query: string): Promise<string[]> {
  const { results } = await engine.search(query);
  const arranged = arrange(results, await engine.facets(), 'relevance', ROOM);
  return (await engine.shown(pageOrder(arranged))).map(({ u }) => addressOf(u));
}

/** Gives files by name, decompressed, and counts what each costs. */
function counting(files: ReadonlyMap<string, Uint8Array>, cost: Cost) {
  return (name: string): Promise<Uint8Array> => {
    const bytes = files.get(name);
    if (bytes === undefined) return Promise.reject(new Error(`no index file ${name}`));
    cost.bytes += bytes.length;
    cost.requests++;
    return Promise.resolve(gunzipSync(bytes));
  };
}

/** Ours, over packed index files by language and name. */
export function ours(indexes: Record<Lang, ReadonlyMap<string, Uint8Array>>, scriptBytes: number): Contestant {
  const open = (lang: Lang, cost: Cost): Engine => new Engine(lang, counting(indexes[lang], cost));
  const engines = { vi: open('vi', { bytes: 0, requests: 0 }), en: open('en', { bytes: 0, requests: 0 }) };
  return {
    name: 'own engine',
    ask: (query, lang) => inPageOrder(engines[lang], query),
    // The same steps as the page: results, filters, and the texts that it shows.
    firstQuery: async (query, lang) => {
      const cost = { bytes: scriptBytes, requests: 1 };
      await inPageOrder(open(lang, cost), query);
      return cost;
    },
    indexBytes: sum(LANGS.flatMap((lang) => [...indexes[lang].values()].map(({ length }) => length))),
    files: sum(LANGS.map((lang) => indexes[lang].size)),
    close: nothing,
  };
}

/** Index files of our own engine, packed, made in memory. */
export const ownIndex = ({ records, names }: Corpus): Record<Lang, ReadonlyMap<string, Uint8Array>> => ({
  vi: packIndex(buildIndex(records.vi, 'vi', names.vi)).byName,
  en: packIndex(buildIndex(records.en, 'en', names.en)).byName,
});

interface Copy {
  /** Asks one fresh copy of Pagefind’s script. */
  open: (lang: Lang) => Promise<Pagefind>;
  /** Counts what a copy fetches while `work` runs. */
  counted: <T>(cost: Cost, work: () => Promise<T>) => Promise<T>;
  bytes: number;
  files: number;
  close: () => Promise<void>;
}

/** Serves Pagefind’s files; a fresh copy of its script each time, since its memory is shared by all that one copy opens. */
async function pagefindCopies(found: Record<Lang, ReadonlyMap<string, Uint8Array>>): Promise<Copy> {
  const folder = mkdtempSync(join(tmpdir(), 'open-plan-pagefind-'));
  const sizes = new Map<string, number>();
  for (const lang of LANGS)
    for (const [path, content] of found[lang]) {
      const file = join(folder, lang, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      sizes.set(`${lang}/${path}`, packed(content).length);
    }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const { server, address } = await serve(folder, 0);
  // A kept connection that is closed while the next question is on its way would fail it.
  server.keepAliveTimeout = 3_600_000;
  let copies = 0;
  return {
    open: async (lang) => {
      const { createInstance } = (await import(
        `${pathToFileURL(join(folder, lang, 'pagefind.js')).href}?copy=${copies++}`
      )) as { createInstance: (options: object) => Pagefind & { init: () => Promise<void> } };
      const instance = createInstance({ basePath: `${address}${lang}/`, noWorker: true });
      await instance.init();
      return instance;
    },
    counted: async (cost, work) => {
      const real = globalThis.fetch;
      globalThis.fetch = async (...asked) => {
        // A kept connection may just have been closed.
        const response = await real(...asked).catch(() => real(...asked));
        const path = decodeURIComponent(new URL(response.url).pathname).replace(/^\//, '');
        cost.bytes += sizes.get(path) ?? (await response.clone().arrayBuffer()).byteLength;
        cost.requests++;
        return response;
      };
      try {
        return await work();
      } finally {
        globalThis.fetch = real;
      }
    },
    bytes: sum(sizes.values()),
    files: sizes.size,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Pagefind as a site would use it: the same page, our texts and filters beside its words. */
export async function pagefindWithLayer({ records, names }: Corpus, scriptBytes: number): Promise<Contestant> {
  const of = (lang: Lang) => withPagefind(buildIndex(records[lang], lang, names[lang]), records[lang], lang);
  const made = { vi: await of('vi'), en: await of('en') };
  await closePagefind();
  const copies = await pagefindCopies({ vi: made.vi.others, en: made.en.others });
  const packedOf = ({ files, others }: (typeof made)[Lang]) => packIndex(files, others).byName;
  const own = { vi: packedOf(made.vi), en: packedOf(made.en) };
  const open = (lang: Lang, cost: Cost): PagefindEngine =>
    new PagefindEngine(lang, counting(own[lang], cost), () => copies.open(lang));
  const engines = { vi: open('vi', { bytes: 0, requests: 0 }), en: open('en', { bytes: 0, requests: 0 }) };
  return {
    name: 'Pagefind with layer',
    ask: (query, lang) => inPageOrder(engines[lang], query),
    firstQuery: async (query, lang) => {
      const cost = {
        bytes: scriptBytes + packed(made[lang].others.get('pagefind.js') ?? new Uint8Array()).length,
        requests: 2,
      };
      await copies.counted(cost, () => inPageOrder(open(lang, cost), query));
      return cost;
    },
    indexBytes: copies.bytes + sum(LANGS.flatMap((lang) => [...own[lang].values()].map(({ length }) => length))),
    files: copies.files + sum(LANGS.map((lang) => own[lang].size)),
    close: copies.close,
  };
}

interface PlainPagefind {
  search: (query: string) => Promise<{ results: readonly { data: () => Promise<{ url: string }> }[] }>;
}

/** Pagefind as it comes: one record per page, its own ranking, its own texts. */
export async function pagefindPlain({ records }: Corpus): Promise<Contestant> {
  const { close, createIndex } = await import('pagefind');
  const found = { vi: new Map<string, Uint8Array>(), en: new Map<string, Uint8Array>() };
  for (const lang of LANGS) {
    const { index, errors } = await createIndex({ forceLanguage: lang });
    if (index === undefined) throw new Error(errors.join('\n'));
    for (const { url, title, text, names } of records[lang])
      await index.addCustomRecord({ url, language: lang, content: [text, ...names].join(' . '), meta: { title } });
    for (const { path, content } of (await index.getFiles()).files)
      if (!/ui\.|-highlight|-worker/.test(path)) found[lang].set(path, content);
  }
  await close();
  const copies = await pagefindCopies(found);
  const plain = async (lang: Lang) => (await copies.open(lang)) as Pagefind & PlainPagefind;
  const instances = { vi: await plain('vi'), en: await plain('en') };
  const urls = async (instance: PlainPagefind, query: string, most: number) =>
    Promise.all((await instance.search(query)).results.slice(0, most).map(async (one) => (await one.data()).url));
  return {
    name: 'Pagefind, plain',
    ask: async (query, lang) => (await urls(instances[lang], query, 30)).map(addressOf),
    firstQuery: async (query, lang) => {
      const cost = { bytes: packed(found[lang].get('pagefind.js') ?? new Uint8Array()).length, requests: 1 };
      await copies.counted(cost, async () => urls(await plain(lang), query, 20));
      return cost;
    },
    indexBytes: copies.bytes,
    files: copies.files,
    close: copies.close,
  };
}

export function miniSearch({ records }: Corpus): Contestant {
  const build = (lang: Lang) => {
    const index = new MiniSearch<{ id: number; text: string; names: string }>({
      fields: ['text', 'names'],
      processTerm: (term) => fold(term) || null,
      searchOptions: { boost: { text: 1.5 } },
    });
    index.addAll(records[lang].map(({ text, names }, id) => ({ id, text, names: names.join(' · ') })));
    return index;
  };
  const indexes = { vi: build('vi'), en: build('en') };
  const size = (value: unknown): number => gzipSync(JSON.stringify(value)).length;
  const whole = (lang: Lang): number =>
    size(indexes[lang]) + size(records[lang].map(({ url, title, text }) => [url, title, text]));
  const script = gzipSync(readFileSync('node_modules/minisearch/dist/umd/index.js')).length;
  return {
    name: 'MiniSearch, folded',
    ask: (query, lang) =>
      Promise.resolve(indexes[lang].search(query).map(({ id }) => addressOf(records[lang][Number(id)]?.url ?? ''))),
    firstQuery: (_, lang) => Promise.resolve({ bytes: script + whole(lang), requests: 3 }),
    indexBytes: sum(LANGS.map(whole)),
    files: 4,
    close: nothing,
  };
}
