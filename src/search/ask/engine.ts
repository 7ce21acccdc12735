/** Asks one index: fetches what a query needs, reads the query, has it ranked. Knows nothing of pages; the loader says where bytes come from. */
import type { Lang } from '../../model/schema/common.ts';
import type { FacetTable, Shown, Vocabulary } from '../index/build-index.ts';
import { readForms, readShard, type Form, type Start } from '../index/index-format.ts';
import { parseQuery, termsOf, type Query, type Word } from './query.ts';
import { rank, worthShowing, type Corpus, type Scored, type Sought } from './rank.ts';
import { spelling } from '../language/syllables.ts';
import { termOf } from '../language/tokens.ts';
import { decodeKeys } from '../language/typing.ts';

/** Bytes of one index file by name, decompressed. */
export type Load = (name: string) => Promise<Uint8Array>;

/** Values chosen by facet. */
export type Chosen = Record<string, string>;

export interface Answer {
  results: Scored[];
  /** What is to be marked in the texts. */
  sought: Sought[];
  /** The query as it was understood, where that differs from what was typed. */
  readAs: string | null;
  /** Words that no record has. */
  unknown: string[];
}

/** A word of the query, with what was typed and what it was read as. */
interface Understood extends Sought {
  typed: string;
  readAs: string;
  known: boolean;
}

const COMPOUND_WEIGHT = 1.6;
const PREFIX_TERMS = 12;

const parse = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

export class Engine {
  private readonly files = new Map<string, Promise<unknown>>();
  private readonly load: Load;
  readonly lang: Lang;

  constructor(lang: Lang, load: Load) {
    this.lang = lang;
    this.load = load;
  }

  /** Each file is fetched and read once; one that failed is tried again. */
  private file<T>(name: string, read: (bytes: Uint8Array) => T): Promise<T> {
    const known = this.files.get(name);
    if (known !== undefined) return known as Promise<T>;
    const loading = this.load(name).then(read);
    this.files.set(name, loading);
    loading.catch(() => this.files.delete(name));
    return loading;
  }

  start = (): Promise<Start> => this.file('start', parse<Start>);
  facets = (): Promise<FacetTable> => this.file('facets', parse<FacetTable>);
  vocabulary = (): Promise<Vocabulary> => this.file('words', parse<Vocabulary>);

  private async corpus(): Promise<Corpus> {
    const [{ records, averageLength }, lengths] = await Promise.all([
      this.start(),
      this.file('lengths', (bytes) => bytes),
    ]);
    return { records, averageLength, lengths };
  }

  /** Texts of the given records. */
  async shown(records: readonly number[]): Promise<Shown[]> {
    const { recordsPerFile } = await this.start();
    return Promise.all(
      records.map(
        async (record) =>
          (await this.file(`records-${Math.floor(record / recordsPerFile)}`, parse<Shown[]>))[record % recordsPerFile]!,
      ),
    );
  }

  private async shard(number: number): Promise<Map<string, Uint8Array>> {
    return this.file(`terms-${number}`, readShard);
  }

  private async shardOf(term: string): Promise<number> {
    const { shards } = await this.start();
    return Math.max(
      0,
      shards.findLastIndex((first) => first <= term),
    );
  }

  private async forms(term: string): Promise<Form[]> {
    const bytes = (await this.shard(await this.shardOf(term))).get(term);
    return bytes === undefined ? [] : readForms(term, bytes);
  }

  /** Forms of all words that begin like `prefix`, for a word that is still being typed. */
  private async beginning(prefix: string): Promise<Form[]> {
    const shard = await this.shard(await this.shardOf(prefix));
    return [...shard]
      .filter(([term]) => term.startsWith(prefix))
      .slice(0, PREFIX_TERMS)
      .flatMap(([term, bytes]) => readForms(term, bytes));
  }

  /** A word as typed; where no record has it, as its keys were meant; else as the beginning of a word. */
  private async seek(word: Word, last: boolean): Promise<Understood> {
    const common = { phrase: word.phrase, weight: 1, at: word.at, typed: word.typed };
    const forms = await this.forms(word.term);
    const meant = decodeKeys(word.typed);
    if (forms.length > 0 && (meant === null || this.lang === 'en'))
      return { ...common, form: word.form, forms, readAs: word.typed, known: true };
    if (meant !== null) {
      const decoded = await this.forms(termOf(meant, this.lang));
      // Where both readings are known, the commoner one is meant: `cos` is có, `is` in a name is itself.
      if (decoded.length > 0 && size(decoded) >= size(forms))
        return { ...common, form: spelling(meant), forms: decoded, readAs: meant, known: true };
    }
    if (forms.length > 0) return { ...common, form: word.form, forms, readAs: word.typed, known: true };
    const completed = last && word.term.length > 1 && word.phrase === null ? await this.beginning(word.term) : [];
    return {
      ...common,
      form: completed.length > 0 ? null : word.form,
      forms: completed,
      readAs: word.typed,
      known: completed.length > 0,
    };
  }

  /** The words of the query with all the index knows about them; a compound that is known as a whole stands for its parts. */
  private async understand(query: Query): Promise<Understood[]> {
    const compounds = await Promise.all(query.compounds.map(({ term }) => this.forms(term)));
    const used = new Set<number>();
    const all: Understood[] = [];
    for (const [index, word] of query.words.entries()) {
      const number = word.compound;
      const whole = number === null ? [] : compounds[number]!;
      if (number !== null && whole.length > 0 && word.phrase === null) {
        if (used.has(number)) continue;
        used.add(number);
        const { form, typed } = query.compounds[number]!;
        all.push({
          form,
          forms: whole,
          phrase: null,
          weight: COMPOUND_WEIGHT,
          at: null,
          typed,
          readAs: typed,
          known: true,
        });
      } else {
        all.push(await this.seek(word, index === query.words.length - 1));
      }
    }
    return all;
  }

  /** The query with its short forms written out, or null when it has none. */
  private async writtenOut(query: Query): Promise<Query | null> {
    const shorts = new Map(await this.file('short', parse<[string, string][]>));
    const long = ({ term, phrase, compound }: Word): string | undefined =>
      phrase === null ? shorts.get(compound === null ? term : query.compounds[compound]!.term) : undefined;
    if (!query.words.some((word) => long(word) !== undefined)) return null;
    const done = new Set<number>();
    const text = query.words.flatMap((word) => {
      const { compound, typed, phrase } = word;
      if (compound !== null) {
        if (done.has(compound)) return [];
        done.add(compound);
      }
      const whole = compound === null ? typed : query.compounds[compound]!.typed;
      return [long(word) ?? (phrase === null ? whole : `"${typed}"`)];
    });
    return parseQuery(text.join(' '), this.lang);
  }

  async search(typed: string, chosen: Chosen = {}): Promise<Answer> {
    const query = parseQuery(typed, this.lang);
    if (query.words.length === 0) return { results: [], sought: [], readAs: null, unknown: [] };
    const [corpus, allowed, longer] = await Promise.all([
      this.corpus(),
      this.allowing(chosen),
      query.phrases > 0 ? null : this.writtenOut(query),
    ]);
    const queries = longer === null ? [query] : [query, longer];
    await Promise.all(queries.flatMap(termsOf).map(async (term) => this.shard(await this.shardOf(term))));
    const [sought = [], more = []] = await Promise.all(queries.map((one) => this.understand(one)));
    const results = bestOf(rank(sought, corpus, allowed), more.length === 0 ? [] : rank(more, corpus, allowed));
    return {
      results: worthShowing(results),
      sought: [...sought, ...more],
      readAs: sought.some(({ typed: was, readAs }) => was !== readAs)
        ? sought.map(({ readAs }) => readAs).join(' ')
        : null,
      unknown: sought.filter(({ known }) => !known).map(({ readAs }) => readAs),
    };
  }

  /** A test that a record passes when it has every chosen value. */
  async allowing(chosen: Chosen): Promise<(record: number) => boolean> {
    const wanted = Object.entries(chosen).filter(([, value]) => value !== '');
    if (wanted.length === 0) return () => true;
    const facets = await this.facets();
    const tests = wanted.map(([facet, value]) => ({
      records: facets[facet]?.records ?? [],
      number: facets[facet]?.values.indexOf(value) ?? -1,
    }));
    return (record) =>
      tests.every(({ records, number }) => number >= 0 && (records[record]?.includes(number) ?? false));
  }
}

/** Each record with the better of its two scores. */
function bestOf(first: readonly Scored[], second: readonly Scored[]): Scored[] {
  if (second.length === 0) return [...first];
  const best = new Map(first.map((one) => [one.record, one]));
  for (const one of second) if (one.score > (best.get(one.record)?.score ?? -1)) best.set(one.record, one);
  return [...best.values()].sort((a, b) => b.score - a.score || a.record - b.record);
}

const size = (forms: readonly Form[]): number => forms.reduce((sum, { records }) => sum + records.size, 0);
