/**
 * Pagefind behind the same interface. Pagefind finds words, with their marks or without; this layer reads the query, asks for
 * each word and for each two neighbours as a phrase, and weighs both by how rare they are.
 */
import type { Lang } from '../../model/schema/common.ts';
import { chosenValues, type Chosen, type FacetTable } from '../index/facets.ts';
import { sharedNames, type Shown, type Start } from '../index/index-format.ts';
import type { Named } from '../language/names.ts';
import { forPagefind } from '../language/pagefind-text.ts';
import { fold, spelling } from '../language/syllables.ts';
import { termOf } from '../language/tokens.ts';
import { decodeKeys } from '../language/typing.ts';
import { apart } from './apart.ts';
import { IndexFiles, type Load } from './index-files.ts';
import { Lexicon, Phrases } from './lexicon.ts';
import { readWords, type Query, type Word } from './query.ts';
import { worthShowing, type Scored, type Sought } from './rank.ts';
import { allowedBy, NO_ANSWER, type Answer, type Kept, type SearchEngine } from './search-engine.ts';
import { understand } from './understand.ts';
import { weigh } from './weigh.ts';

/** What this layer uses of Pagefind’s own script. */
export interface Pagefind {
  options: (options: { exactDiacritics: boolean }) => Promise<void>;
  search: (term: string) => Promise<{ results: readonly { id: string; score: number }[] }>;
}

/** What to ask Pagefind for in the place of one word: the same word, or the words that it may be a slip of. */
interface Asked {
  texts: string[];
  weight: number;
  phrase: number | null;
  word: Word;
  /** Whether the text stands in the query as typed, so that neighbours are a phrase. */
  readAs: string;
  known: boolean;
}

const PAIR = 1.6;
const SLIP = 0.6;
/** Words that only fold to what was typed with marks. */
const FOLDED = 0.2;
const MOST_NEAR = 4;
const UNKNOWN = 0.25;

export class PagefindEngine implements SearchEngine {
  readonly lang: Lang;
  private readonly files: IndexFiles;
  private readonly open: () => Promise<Pagefind>;
  private opened: Promise<Pagefind> | null = null;
  private numbers: Map<string, number> | null = null;
  private phrases: Phrases | null = null;
  private words: Lexicon | null = null;
  private readonly answers = new Map<string, Map<number, number>>();

  constructor(lang: Lang, load: Load, open: () => Promise<Pagefind>) {
    this.lang = lang;
    this.files = new IndexFiles(load);
    this.open = open;
  }

  start = (): Promise<Start> => this.files.start();
  facets = (): Promise<FacetTable> => this.files.facets();
  names = (): Promise<readonly Named[]> => this.files.names();
  toSave = async (): Promise<Kept> => ({
    names: [...sharedNames(await this.start()), 'pagefind'],
    paths: (await this.files.pagefind()).files,
  });
  shown = (records: readonly number[]): Promise<Shown[]> => this.files.shown(records);
  near = async (word: string): Promise<readonly string[]> => (await this.lexicon()).near(word).written;

  private async lexicon(): Promise<Lexicon> {
    return (this.words ??= new Lexicon(await this.files.vocabulary(), this.lang));
  }

  /** Records that have `text`, with Pagefind’s score; with the marks that were typed, where any were. */
  private async having(text: string, exact: boolean): Promise<Map<number, number>> {
    const key = `${exact ? '=' : '~'}${text}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const pagefind = await (this.opened ??= this.open());
    this.numbers ??= new Map((await this.files.pagefind()).ids.map((id, record) => [id, record]));
    await pagefind.options({ exactDiacritics: exact });
    const found = new Map<number, number>();
    for (const { id, score } of (await pagefind.search(forPagefind(text, this.lang))).results) {
      const record = this.numbers.get(id);
      if (record !== undefined) found.set(record, score);
    }
    this.answers.set(key, found);
    return found;
  }

  /** Records that have a text, each with how well: 1 with the marks that were typed, less without. */
  private async found(text: string, quoted: boolean): Promise<Map<number, number>> {
    const asked = quoted ? `"${text}"` : text;
    const marked = fold(text) !== text.toLowerCase();
    const exact = await this.having(asked, marked);
    const hits = new Map([...exact.keys()].map((record) => [record, 1]));
    if (marked)
      for (const record of (await this.having(asked, false)).keys()) if (!hits.has(record)) hits.set(record, FOLDED);
    return hits;
  }

  private async read(word: Word): Promise<Asked> {
    const lexicon = await this.lexicon();
    const asked = { weight: word.weight, phrase: word.phrase, word, readAs: word.typed, known: true };
    const known = lexicon.has(word.term) || !/^[a-z]+$/.test(word.term);
    const meant = this.lang === 'vi' ? decodeKeys(word.typed) : null;
    if (meant !== null && lexicon.has(termOf(meant, this.lang))) return { ...asked, texts: [meant], readAs: meant };
    if (known || word.phrase !== null) return { ...asked, texts: [word.typed], known };
    const near = lexicon.near(word.typed).written.slice(0, MOST_NEAR);
    if (near.length > 0) return { ...asked, texts: near, weight: word.weight * SLIP, known: false };
    return { ...asked, texts: [word.typed], weight: word.weight * UNKNOWN, known: false };
  }

  /** Scores of one reading of the query, in parts of what a record could earn. */
  private async score(words: readonly Asked[], total: number, allowed: (record: number) => boolean): Promise<Scored[]> {
    const rarity = (hits: ReadonlyMap<number, number>): number => {
      const many = [...hits.values()].reduce((sum, quality) => sum + quality, 0);
      return Math.log(1 + (total - many + 0.5) / (many + 0.5));
    };
    const earned = new Map<number, { has: number; score: number }>();
    let whole = 0;
    let most = 0;
    const add = (hits: ReadonlyMap<number, number>, worth: number, counts: boolean): void => {
      most += worth;
      if (counts) whole += worth;
      for (const [record, quality] of hits) {
        const so = earned.get(record) ?? { has: 0, score: 0 };
        so.score += worth * quality;
        if (counts) so.has += worth * quality;
        earned.set(record, so);
      }
    };
    for (const { texts, weight } of words) {
      const hits = new Map<number, number>();
      for (const text of texts)
        for (const [record, quality] of await this.found(text, false))
          hits.set(record, Math.max(quality, hits.get(record) ?? 0));
      add(hits, rarity(hits) * weight, true);
    }
    for (const [index, second] of words.slice(1).entries()) {
      const first = words[index];
      if (first === undefined || second.word.at - first.word.at !== 1) continue;
      const hits = new Map<number, number>();
      for (const a of first.texts)
        for (const b of second.texts)
          for (const [record, quality] of await this.found(`${a} ${b}`, true))
            hits.set(record, Math.max(quality, hits.get(record) ?? 0));
      if (hits.size > 0) add(hits, PAIR * rarity(hits) * Math.min(first.weight, second.weight), false);
    }
    const phrases = new Map<number, string[]>();
    for (const { phrase, texts } of words)
      if (phrase !== null) phrases.set(phrase, [...(phrases.get(phrase) ?? []), texts[0] ?? '']);
    const quoted: ReadonlyMap<number, number>[] = [];
    for (const parts of phrases.values()) quoted.push(await this.found(parts.join(' '), true));
    return [...earned]
      .filter(([record]) => allowed(record) && quoted.every((hits) => hits.get(record) === 1))
      .map(([record, { has, score }]) => {
        const coverage = has / Math.max(1e-9, whole);
        return { record, coverage, score: (100 * score * coverage ** 2) / Math.max(1e-9, most) };
      });
  }

  async search(typed: string, chosen: Chosen = {}, without: readonly string[] = []): Promise<Answer> {
    const asked = readWords(typed, this.lang);
    if (asked.words.length === 0) return NO_ANSWER;
    const [{ records: total }, facets, names, lexicon] = await Promise.all([
      this.start(),
      this.facets(),
      this.names(),
      this.lexicon(),
    ]);
    const phrases = (this.phrases ??= new Phrases(names, this.lang));
    const query: Query = await apart(
      asked,
      phrases,
      this.lang,
      ({ term }) => Promise.resolve(lexicon.has(term) || !/^[a-z]+$/.test(term)),
      () => this.lexicon(),
    );
    const understood = understand(query, phrases, this.lang, without);
    const allowed = allowedBy(facets, chosenValues(chosen));
    const best = new Map<number, Scored>();
    const readings: Asked[][] = [];
    for (const { words } of understood.queries) {
      const reading = await Promise.all(words.map((word) => this.read(word)));
      readings.push(reading);
      for (const one of await this.score(reading, total, allowed))
        if (one.score > (best.get(one.record)?.score ?? -1)) best.set(one.record, one);
    }
    const [first = []] = readings;
    return {
      results: worthShowing(weigh([...best.values()], facets, understood)),
      sought: readings.flat().map((asked) => soughtOf(asked, this.lang)),
      readAs:
        query !== asked || first.some(({ word, readAs }) => word.typed !== readAs)
          ? first.map(({ readAs }) => readAs).join(' ')
          : null,
      unknown: first.filter(({ known }) => !known).map(({ word }) => word.typed),
      guessed: [],
      boosts: understood.boosts,
    };
  }
}

/** What is marked: the word as it was read, with the marks that were typed, or any word that it may have been a slip of. */
const soughtOf = ({ texts, phrase, weight, word, known, readAs }: Asked, lang: Lang): Sought => ({
  form: known ? spelling(readAs) : null,
  forms: [],
  terms: texts.map((text) => termOf(text, lang)),
  phrase,
  weight,
  at: word.at,
});
