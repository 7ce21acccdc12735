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
import { Numbering } from '../index/numbering.ts';
import { readFacets, readNames } from '../index/table-format.ts';
import type { Purse } from './purse.ts';
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
  private readonly numbering: () => Promise<Numbering>;
  private readonly lengths: () => Promise<Uint8Array>;
  private readonly texts: (name: string) => Promise<readonly Shown[]>;
  private readonly shard: (name: string) => Promise<Map<string, Uint8Array>>;

  constructor(load: Load) {
    const one = <T>(name: string, read: (bytes: Uint8Array) => T): (() => Promise<T>) => {
      const ask = remembered((file) => load(file).then(read));
      return () => ask(name);
    };
    this.start = one('start', (bytes) => readJson('start', bytes));
    this.facets = one('facets', readFacets);
    this.vocabulary = one('words', (bytes) => readJson('words', bytes));
    const names = one('names', (bytes) => bytes);
    this.names = async () => {
      const [bytes, facets] = await Promise.all([names(), this.facets()]);
      return readNames(bytes, facets);
    };
    this.pagefind = one('pagefind', (bytes) => readJson('pagefind', bytes));
    const numbered = remembered(async () => new Numbering(await this.start()));
    this.numbering = () => numbered('');
    this.lengths = one('lengths', (bytes) => bytes);
    this.texts = remembered((name) => load(name).then((bytes) => readJson('records', bytes)));
    this.shard = remembered((name) => load(name).then(readShard));
  }

  async corpus(): Promise<Corpus> {
    const [{ records, averageLength }, lengths] = await Promise.all([this.start(), this.lengths()]);
    return { records, averageLength, lengths };
  }

  /** How many files texts stand in. */
  async textFiles(): Promise<number> {
    return (await this.numbering()).files;
  }

  /** Texts of the given records. */
  async shown(records: readonly number[]): Promise<Shown[]> {
    const numbering = await this.numbering();
    const found = await Promise.all(
      records.map(async (record) => {
        const { file, place } = numbering.textOf(record);
        return (await this.texts(`records-${file}`)).slice(place, place + 1);
      }),
    );
    return found.flat();
  }

  /** Number of the shard that has `term`, if any has. */
  private async shardNumber(term: string): Promise<number> {
    const { shards } = await this.start();
    return Math.max(
      0,
      shards.findLastIndex((first) => first <= term),
    );
  }

  private async pays(purse: Purse, term: string): Promise<boolean> {
    const number = await this.shardNumber(term);
    return purse.pays(number, (await this.start()).sizes[number] ?? 0);
  }

  /** Fetches what the purse allows of these words, those that cost least first. */
  async fetch(terms: readonly string[], purse: Purse): Promise<void> {
    const { sizes } = await this.start();
    const numbers = await Promise.all(terms.map((term) => this.shardNumber(term)));
    const cheapest = [...new Set(numbers)].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0) || a - b);
    await Promise.all(
      cheapest
        .filter((number) => purse.pays(number, sizes[number] ?? 0))
        .map((number) => this.shard(`terms-${number}`)),
    );
  }

  /** How a word is written, and where; none where no record has it; null for a word so common that looking it up costs too much. */
  async forms(term: string, purse: Purse): Promise<Form[] | null> {
    if (!(await this.pays(purse, term))) return null;
    const bytes = (await this.shard(`terms-${await this.shardNumber(term)}`)).get(term);
    return bytes === undefined ? [] : this.read(term, bytes);
  }

  /** Forms of all words that begin like `prefix`, for a word that is still being typed. */
  async beginning(prefix: string, purse: Purse): Promise<Form[]> {
    if (!(await this.pays(purse, prefix))) return [];
    const found = [...(await this.shard(`terms-${await this.shardNumber(prefix)}`))]
      .filter(([term]) => term.startsWith(prefix))
      .slice(0, PREFIX_TERMS);
    return (await Promise.all(found.map(([term, bytes]) => this.read(term, bytes)))).flat();
  }

  private async read(term: string, bytes: Uint8Array): Promise<Form[]> {
    const numbering = await this.numbering();
    return readForms(term, bytes, (number) => numbering.recordOf(number));
  }
}
