/**
 * Pagefind behind the same interface. Pagefind finds words, with their marks or without, and words side by side; the query is
 * read, and what was found is ranked, as by our own engine: first all of it by what Pagefind says, then the best by their texts.
 */
import type { Lang } from '../../model/schema/common.ts';
import { chosenValues, type Chosen, type FacetTable } from '../index/facets.ts';
import { sharedNames, type Shown, type Start } from '../index/index-format.ts';
import type { Named } from '../language/names.ts';
import { apart } from './apart.ts';
import { IndexFiles, type Load } from './index-files.ts';
import { Lexicon, Phrases } from './lexicon.ts';
import { areNeighbours, askedFor, askedForWhole, isKnown, unfound, type Asked } from './pagefind-asked.ts';
import { soughtFrom, wordsOf, type Hits } from './pagefind-hits.ts';
import { readWords, type Query } from './query.ts';
import { worthShowing, type Corpus } from './rank.ts';
import { rankReadings } from './readings.ts';
import { allowedBy, NO_ANSWER, type Answer, type Kept, type SearchEngine } from './search-engine.ts';
import { understand } from './understand.ts';
import { weigh } from './weigh.ts';

/** What this layer uses of Pagefind’s own script. */
export interface Pagefind {
  options: (options: { exactDiacritics: boolean }) => Promise<void>;
  search: (term: string) => Promise<{ results: readonly { id: string; score: number }[] }>;
}

/** So many results are ranked by their texts: what a page shows at first, and some that may rise to it. */
const CLOSELY = 40;

interface Reading {
  asked: Asked[];
  found: Hits[];
}

export class PagefindEngine implements SearchEngine {
  readonly lang: Lang;
  private readonly files: IndexFiles;
  private readonly open: () => Promise<Pagefind>;
  private opened: Promise<Pagefind> | null = null;
  private numbers: Map<string, number> | null = null;
  private phrases: Phrases | null = null;
  private words: Lexicon | null = null;
  private readonly answers = new Map<string, Promise<ReadonlySet<number>>>();
  private turn: Promise<unknown> = Promise.resolve();

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

  /** Records that have these words side by side, quoted so that beginnings of words are none. */
  private having(text: string, exact: boolean): Promise<ReadonlySet<number>> {
    const key = `${exact ? '=' : '~'}${text}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    // Whether marks count is an option of the whole script: one question after the other.
    const asked = this.turn.then(async () => {
      const pagefind = await (this.opened ??= this.open());
      this.numbers ??= new Map((await this.files.pagefind()).ids.map((id, record) => [id, record]));
      await pagefind.options({ exactDiacritics: exact });
      const { results } = await pagefind.search(`"${text}"`);
      return new Set(results.flatMap(({ id }) => this.numbers?.get(id) ?? []));
    });
    this.answers.set(key, asked);
    this.turn = asked.catch(() => {
      this.answers.delete(key);
      this.opened = null;
    });
    return asked;
  }

  private async hits(asked: Asked, before: Asked | undefined): Promise<Hits> {
    const records = new Map<number, 'marks' | 'letters'>();
    const beside = new Set<number>();
    for (const text of asked.texts) {
      for (const record of await this.having(text, asked.marked)) records.set(record, 'marks');
      if (asked.marked)
        for (const record of await this.having(text, false)) if (!records.has(record)) records.set(record, 'letters');
    }
    if (areNeighbours(before, asked))
      for (const first of before.texts)
        for (const second of asked.texts)
          for (const record of await this.having(`${first} ${second}`, before.marked && asked.marked))
            beside.add(record);
    return { records, beside };
  }

  /** The words of one reading with what was found; what is known as a whole stands for its parts. */
  private async reading({ words, compounds }: Query, lexicon: Lexicon): Promise<Reading> {
    const asked: Asked[] = [];
    const wholes = new Map<unknown, Asked>();
    for (const compound of compounds) {
      const whole = askedForWhole(compound, this.lang);
      if ((await this.hits(whole, undefined)).records.size > 0) wholes.set(compound, whole);
    }
    for (const [index, word] of words.entries()) {
      const whole = word.phrase === null ? wholes.get(word.compound) : undefined;
      if (whole === undefined) asked.push(askedFor(word, index === words.length - 1, lexicon, this.lang));
      else if (!asked.includes(whole)) asked.push(whole);
    }
    const found: Hits[] = [];
    for (const [index, one] of asked.entries()) found.push(await this.hits(one, asked[index - 1]));
    return { asked: asked.map((one, index) => (found[index]?.records.size === 0 ? unfound(one) : one)), found };
  }

  async search(typed: string, chosen: Chosen = {}, without: readonly string[] = []): Promise<Answer> {
    const typedWords = readWords(typed, this.lang);
    if (typedWords.words.length === 0) return NO_ANSWER;
    const [{ records, averageLength }, facets, names, lexicon] = await Promise.all([
      this.start(),
      this.facets(),
      this.names(),
      this.lexicon(),
    ]);
    const phrases = (this.phrases ??= new Phrases(names, this.lang));
    const query = await apart(
      typedWords,
      phrases,
      this.lang,
      ({ term }) => Promise.resolve(isKnown(term, lexicon)),
      () => this.lexicon(),
    );
    const understood = understand(query, phrases, this.lang, without);
    const allowed = allowedBy(facets, chosenValues(chosen));
    const readings: Reading[] = [];
    for (const one of understood.queries) readings.push(await this.reading(one, lexicon));
    const lengths = new Uint8Array(records).fill(Math.min(255, averageLength));
    const corpus: Corpus = { records, averageLength, lengths };
    const read = new Map<number, ReturnType<typeof wordsOf>>();
    const ranked = () =>
      weigh(
        rankReadings(
          readings.map(({ asked, found }) => soughtFrom(asked, found, read)),
          corpus,
          allowed,
        ),
        facets,
        understood,
      );
    const best = ranked()
      .slice(0, CLOSELY)
      .map(({ record }) => record);
    for (const [index, shown] of (await this.shown(best)).entries()) {
      const words = wordsOf(shown, this.lang);
      read.set(best[index] ?? -1, words);
      lengths[best[index] ?? -1] = Math.min(255, words.length);
    }
    const [first] = readings;
    const asked = first?.asked ?? [];
    return {
      results: worthShowing(ranked()),
      sought: readings.flatMap(({ asked: all, found }) => soughtFrom(all, found, read)),
      readAs:
        query !== typedWords || asked.some(({ typed: was, readAs }) => was !== readAs)
          ? asked.map(({ readAs }) => readAs).join(' ')
          : null,
      unknown: asked.filter(({ known }) => !known).map(({ typed: was }) => was),
      guessed: asked.filter(({ guessed }) => guessed).map(({ typed: was }) => was),
      boosts: understood.boosts,
    };
  }
}
