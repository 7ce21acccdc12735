/** Fetches and reads the files of one index; each is fetched once, and again when it failed. The loader says where bytes come from. */
import type { Named } from '../language/names.ts';
import type { FacetTable } from '../index/facets.ts';
import {
  readForms,
  readJson,
  readShard,
  type Form,
  type PagefindNames,
  type Shown,
  type Start,
  type Vocabulary,
} from '../index/index-format.ts';
import type { Corpus } from './rank.ts';

/** Bytes of one index file by name, decompressed. */
export type Load = (name: string) => Promise<Uint8Array>;

const PREFIX_TERMS = 12;

/** The answer of `ask` per name, asked once; a refusal is forgotten. */
function remembered<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const asked = ask(name);
    known.set(name, asked);
    asked.catch(() => known.delete(name));
    return asked;
  };
}

export class IndexFiles {
  readonly start: () => Promise<Start>;
  readonly facets: () => Promise<FacetTable>;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly names: () => Promise<readonly Named[]>;
  readonly pagefind: () => Promise<PagefindNames>;
  private readonly lengths: () => Promise<Uint8Array>;
  private readonly texts: (name: string) => Promise<readonly Shown[]>;
  private readonly shard: (name: string) => Promise<Map<string, Uint8Array>>;

  constructor(load: Load) {
    const one = <T>(name: string, read: (bytes: Uint8Array) => T): (() => Promise<T>) => {
      const ask = remembered((file) => load(file).then(read));
      return () => ask(name);
    };
    this.start = one('start', (bytes) => readJson('start', bytes));
    this.facets = one('facets', (bytes) => readJson('facets', bytes));
    this.vocabulary = one('words', (bytes) => readJson('words', bytes));
    this.names = one('names', (bytes) => readJson('names', bytes));
    this.pagefind = one('pagefind', (bytes) => readJson('pagefind', bytes));
    this.lengths = one('lengths', (bytes) => bytes);
    this.texts = remembered((name) => load(name).then((bytes) => readJson('records', bytes)));
    this.shard = remembered((name) => load(name).then(readShard));
  }

  async corpus(): Promise<Corpus> {
    const [{ records, averageLength }, lengths] = await Promise.all([this.start(), this.lengths()]);
    return { records, averageLength, lengths };
  }

  /** Texts of the given records. */
  async shown(records: readonly number[]): Promise<Shown[]> {
    const { recordsPerFile } = await this.start();
    const found = await Promise.all(
      records.map(async (record) => {
        const texts = await this.texts(`records-${Math.floor(record / recordsPerFile)}`);
        return texts.slice(record % recordsPerFile, (record % recordsPerFile) + 1);
      }),
    );
    return found.flat();
  }

  /** The shard that has `term`, if any has. */
  async shardOf(term: string): Promise<Map<string, Uint8Array>> {
    const { shards } = await this.start();
    const number = shards.findLastIndex((first) => first <= term);
    return this.shard(`terms-${Math.max(0, number)}`);
  }

  async forms(term: string): Promise<Form[]> {
    const bytes = (await this.shardOf(term)).get(term);
    return bytes === undefined ? [] : readForms(term, bytes);
  }

  /** Forms of all words that begin like `prefix`, for a word that is still being typed. */
  async beginning(prefix: string): Promise<Form[]> {
    return [...(await this.shardOf(prefix))]
      .filter(([term]) => term.startsWith(prefix))
      .slice(0, PREFIX_TERMS)
      .flatMap(([term, bytes]) => readForms(term, bytes));
  }
}
