/** The engines that the benchmark compares: ours, Pagefind as it comes, Pagefind with đ folded, MiniSearch with folding. Each gets the same records. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import { Engine } from '../../src/search/ask/engine.ts';
import { arrange } from '../../src/search/ask/group.ts';
import { clauseOf, type Ask } from './search-measure.ts';
import type { SearchRecord } from '../../src/search/index/records.ts';
import { fold } from '../../src/search/language/syllables.ts';
import { serve } from '../kit/server.ts';

export interface Contestant {
  name: string;
  ask: Ask;
  /** Bytes over the wire for a first query, scripts included. */
  firstQuery: (query: string, lang: Lang) => Promise<number>;
  indexBytes: number;
  close: () => Promise<void>;
}

export type Records = Record<Lang, SearchRecord[]>;
const nothing = (): Promise<void> => Promise.resolve();
const clauses = (urls: readonly string[]): string[] => urls.flatMap((url) => clauseOf(url) ?? []);

/** Ours, read from the folder of index files of a built site. */
export function ours(folder: string, scriptBytes: number, indexBytes: number): Contestant {
  const open = (lang: Lang) => {
    const version = readFileSync(join(folder, lang, 'version.txt'), 'utf8');
    const read = { bytes: version.length };
    const engine = new Engine(lang, (name) => {
      const packed = readFileSync(join(folder, lang, version, `${name}.bin`));
      read.bytes += packed.length;
      return Promise.resolve(gunzipSync(packed));
    });
    return { engine, read };
  };
  const engines = { vi: open('vi').engine, en: open('en').engine };
  return {
    name: 'this site',
    ask: async (query, lang) => {
      const { results } = await engines[lang].search(query);
      return clauses((await engines[lang].shown(results.map(({ record }) => record))).map(({ u }) => u));
    },
    // The same steps as the page: results, filters, and the texts that it shows.
    firstQuery: async (query, lang) => {
      const { engine, read } = open(lang);
      const { results } = await engine.search(query);
      const { registers, best, groups } = arrange(results, await engine.facets(), 'relevance', {
        best: 5,
        perGroup: 4,
      });
      await engine.shown([...registers, ...best, ...groups.flatMap(({ records }) => records)]);
      return read.bytes + scriptBytes;
    },
    indexBytes,
    close: nothing,
  };
}

interface PagefindInstance {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Pagefind 1.6.0 through its own script; `encode` is what is done to texts and queries. */
export async function pagefind(name: string, records: Records, encode: (text: string) => string): Promise<Contestant> {
  const folder = mkdtempSync(join(tmpdir(), 'open-plan-pagefind-'));
  let indexBytes = 0;
  for (const lang of LANGS) {
    const { index, errors } = await createIndex({ forceLanguage: lang });
    if (index === undefined) throw new Error(errors.join('\n'));
    for (const { url, title, text, names } of records[lang])
      await index.addCustomRecord({
        url,
        language: lang,
        content: encode([text, ...names].join(' · ')),
        meta: { title: encode(title) },
      });
    await index.writeFiles({ outputPath: join(folder, lang) });
    const { files } = await index.getFiles();
    indexBytes += files
      .filter(({ path }) => /pf_|\.pagefind$/.test(path))
      .reduce((sum, { content }) => sum + content.length, 0);
  }
  await close();
  const { server, address } = await serve(folder, 0);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const scriptBytes = readFileSync(join(folder, 'vi', 'pagefind.js')).length;
  let copies = 0;
  // A fresh copy of the script each time: its WebAssembly memory is shared by all that one copy opens.
  const open = async (lang: Lang): Promise<PagefindInstance> => {
    const { createInstance } = (await import(
      `${pathToFileURL(join(folder, lang, 'pagefind.js')).href}?copy=${copies++}`
    )) as {
      createInstance: (options: object) => PagefindInstance;
    };
    const instance = createInstance({ basePath: `${address}${lang}/`, noWorker: true });
    await instance.init();
    return instance;
  };
  const instances = { vi: await open('vi'), en: await open('en') };
  const urls = async (instance: PagefindInstance, query: string, most: number) =>
    Promise.all(
      (await instance.search(encode(query))).results.slice(0, most).map(async (result) => (await result.data()).url),
    );
  return {
    name,
    ask: async (query, lang) => clauses(await urls(instances[lang], query, 60)),
    firstQuery: async (query, lang) => {
      const real = globalThis.fetch;
      let bytes = scriptBytes;
      globalThis.fetch = async (...asked) => {
        const response = await real(...asked);
        bytes += (await response.clone().arrayBuffer()).byteLength;
        return response;
      };
      try {
        await urls(await open(lang), query, 20);
      } finally {
        globalThis.fetch = real;
      }
      return bytes;
    },
    indexBytes,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Đ as d and a combining stroke, which Pagefind strips like any other mark. */
export const strokeFold = (text: string): string =>
  text.normalize('NFC').replaceAll('đ', 'd\u0335').replaceAll('Đ', 'D\u0335');

export function miniSearch(records: Records): Contestant {
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
  const packed = (lang: Lang) => gzipSync(JSON.stringify(indexes[lang])).length;
  const texts = (lang: Lang) =>
    gzipSync(JSON.stringify(records[lang].map(({ url, title, text }) => [url, title, text]))).length;
  const script = gzipSync(readFileSync('node_modules/minisearch/dist/umd/index.js')).length;
  return {
    name: 'MiniSearch, folded',
    ask: (query, lang) =>
      Promise.resolve(clauses(indexes[lang].search(query).map(({ id }) => records[lang][Number(id)]?.url ?? ''))),
    firstQuery: (_, lang) => Promise.resolve(script + packed(lang) + texts(lang)),
    indexBytes: LANGS.reduce((sum, lang) => sum + packed(lang), 0),
    close: nothing,
  };
}
