/** Asks one index: reads the query, fetches what it needs, has it ranked. Knows nothing of pages. */
import type { Lang } from '../../model/schema/common.ts';
import { chosenValues, type Chosen, type FacetTable } from '../index/facets.ts';
import type { Form, Shown, Start, Vocabulary } from '../index/index-format.ts';
import { IndexFiles, type Load } from './index-files.ts';
import { parseQuery, termsOf, type Compound, type Query, type Word } from './query.ts';
import { rank, worthShowing, type Scored, type Sought } from './rank.ts';
import { spelling } from '../language/syllables.ts';
import { termOf } from '../language/tokens.ts';
import { decodeKeys } from '../language/typing.ts';

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

export class Engine {
  private readonly files: IndexFiles;
  readonly lang: Lang;

  constructor(lang: Lang, load: Load) {
    this.lang = lang;
    this.files = new IndexFiles(load);
  }

  start = (): Promise<Start> => this.files.start();
  facets = (): Promise<FacetTable> => this.files.facets();
  vocabulary = (): Promise<Vocabulary> => this.files.vocabulary();
  shown = (records: readonly number[]): Promise<Shown[]> => this.files.shown(records);

  /** A word as typed; where no record has it, as its keys were meant; else as the beginning of a word. */
  private async seek(word: Word, last: boolean): Promise<Understood> {
    const common = { phrase: word.phrase, weight: 1, at: word.at, typed: word.typed };
    const forms = await this.files.forms(word.term);
    const meant = decodeKeys(word.typed);
    if (forms.length > 0 && (meant === null || this.lang === 'en'))
      return { ...common, form: word.form, forms, readAs: word.typed, known: true };
    if (meant !== null) {
      const decoded = await this.files.forms(termOf(meant, this.lang));
      // Where both readings are known, the commoner one is meant: `cos` is có, `is` in a name is itself.
      if (decoded.length > 0 && size(decoded) >= size(forms))
        return { ...common, form: spelling(meant), forms: decoded, readAs: meant, known: true };
    }
    if (forms.length > 0) return { ...common, form: word.form, forms, readAs: word.typed, known: true };
    const completed = last && word.term.length > 1 && word.phrase === null ? await this.files.beginning(word.term) : [];
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
    const compounds = new Map<Compound, Form[]>();
    for (const compound of query.compounds) compounds.set(compound, await this.files.forms(compound.term));
    const used = new Set<Compound>();
    const all: Understood[] = [];
    for (const [index, word] of query.words.entries()) {
      const { compound, phrase } = word;
      const forms = compound === null ? [] : (compounds.get(compound) ?? []);
      if (compound !== null && forms.length > 0 && phrase === null) {
        if (used.has(compound)) continue;
        used.add(compound);
        const { form, typed } = compound;
        all.push({ form, forms, phrase, weight: COMPOUND_WEIGHT, at: null, typed, readAs: typed, known: true });
      } else {
        all.push(await this.seek(word, index === query.words.length - 1));
      }
    }
    return all;
  }

  /** The query with its short forms written out, or null when it has none. */
  private async writtenOut(query: Query): Promise<Query | null> {
    const shorts = new Map(await this.files.shortForms());
    const long = ({ term, phrase, compound }: Word): string | undefined =>
      phrase === null ? shorts.get(compound?.term ?? term) : undefined;
    if (!query.words.some((word) => long(word) !== undefined)) return null;
    const done = new Set<Compound>();
    const text = query.words.flatMap((word) => {
      const { compound, typed, phrase } = word;
      if (compound !== null) {
        if (done.has(compound)) return [];
        done.add(compound);
      }
      return [long(word) ?? (phrase === null ? (compound?.typed ?? typed) : `"${typed}"`)];
    });
    return parseQuery(text.join(' '), this.lang);
  }

  async search(typed: string, chosen: Chosen = {}): Promise<Answer> {
    const query = parseQuery(typed, this.lang);
    if (query.words.length === 0) return { results: [], sought: [], readAs: null, unknown: [] };
    const [corpus, allowed, longer] = await Promise.all([
      this.files.corpus(),
      this.allowing(chosen),
      query.phrases > 0 ? null : this.writtenOut(query),
    ]);
    const queries = longer === null ? [query] : [query, longer];
    await Promise.all(queries.flatMap(termsOf).map((term) => this.files.shardOf(term)));
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
    const wanted = chosenValues(chosen);
    if (wanted.length === 0) return () => true;
    const facets = await this.facets();
    const tests = wanted.map(([facet, value]) => {
      const column = facets[facet];
      const number = column?.values.indexOf(value) ?? -1;
      return (record: number): boolean => column?.records[record]?.includes(number) === true;
    });
    return (record) => tests.every((passes) => passes(record));
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
