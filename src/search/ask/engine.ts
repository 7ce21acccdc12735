/** Our own engine: reads the query, fetches what it needs of one index, has it ranked. Knows nothing of pages. */
import type { Lang } from '../../model/schema/common.ts';
import { addAll } from '../../text/many.ts';
import { chosenValues, type Chosen, type FacetTable } from '../index/facets.ts';
import { fileNames, type Form, type Shown, type Start } from '../index/index-format.ts';
import type { Named } from '../language/names.ts';
import { spelling } from '../language/syllables.ts';
import { termOf } from '../language/tokens.ts';
import { decodeKeys } from '../language/typing.ts';
import { apart } from './apart.ts';
import { IndexFiles, type Load } from './index-files.ts';
import { Lexicon, Phrases } from './lexicon.ts';
import { Purse, shardsOf } from './purse.ts';
import { readWords, termsOf, type Compound, type Query, type Word } from './query.ts';
import { worthShowing, type Sought } from './rank.ts';
import { rankReadings } from './readings.ts';
import { allowedBy, NO_ANSWER, type Answer, type Kept, type SearchEngine } from './search-engine.ts';
import { understand } from './understand.ts';
import { weigh } from './weigh.ts';

/** A word of the query, with what was typed and what it was read as. */
interface Read extends Sought {
  typed: string;
  readAs: string;
  known: boolean;
  guessed?: boolean;
  /** So common that it is marked where it stands, and not looked up. */
  common?: true;
}

const COMPOUND_WEIGHT = 1.6;
/** What a word that nothing is like weighs beside others. */
const UNKNOWN = 0.25;

export class Engine implements SearchEngine {
  private readonly files: IndexFiles;
  private phrases: Phrases | null = null;
  private words: Lexicon | null = null;
  readonly lang: Lang;

  constructor(lang: Lang, load: Load) {
    this.lang = lang;
    this.files = new IndexFiles(load);
  }

  start = (): Promise<Start> => this.files.start();
  facets = (): Promise<FacetTable> => this.files.facets();
  near = async (word: string): Promise<readonly string[]> => (await this.lexicon()).near(word).written;
  names = (): Promise<readonly Named[]> => this.files.names();
  toSave = async (): Promise<Kept> => ({ names: fileNames(await this.start()), paths: [] });
  shown = (records: readonly number[]): Promise<Shown[]> => this.files.shown(records);

  private async phraseList(): Promise<Phrases> {
    return (this.phrases ??= new Phrases(await this.files.names(), this.lang));
  }

  private async lexicon(): Promise<Lexicon> {
    return (this.words ??= new Lexicon(await this.files.vocabulary(), this.lang));
  }

  /** A word as typed; where no record has it, as its keys were meant; else as the beginning of a word; else as the words nearest to it. */
  private async seek(word: Word, last: boolean, purse: Purse): Promise<Read> {
    const common = { phrase: word.phrase, weight: word.weight, at: word.at, typed: word.typed };
    const everywhere = (text: string): Read => ({
      ...common,
      ...{ form: spelling(text), forms: [], terms: [termOf(text, this.lang)], readAs: text, known: true, common: true },
    });
    const forms = await this.files.forms(word.term, purse);
    if (forms === null) return everywhere(word.typed);
    const meant = this.lang === 'en' ? null : decodeKeys(word.typed);
    if (meant !== null) {
      const decoded = await this.files.forms(termOf(meant, this.lang), purse);
      if (decoded === null) return everywhere(meant);
      // Where both readings are known, the commoner one is meant: `cos` is có, `is` in a name is itself.
      if (decoded.length > 0 && size(decoded) >= size(forms))
        return { ...common, form: spelling(meant), forms: decoded, readAs: meant, known: true };
    }
    if (forms.length > 0) return { ...common, form: word.form, forms, readAs: word.typed, known: true };
    const unknown = { ...common, form: word.form, forms: [], readAs: word.typed, known: false };
    if (word.phrase !== null) return unknown;
    const completed = last && word.term.length > 1 ? await this.files.beginning(word.term, purse) : [];
    // A long beginning is clear; a short one may as well be a slip.
    if (completed.length > 0 && word.term.length > 3)
      return { ...common, form: null, forms: completed, readAs: word.typed, known: true };
    const { terms } = (await this.lexicon()).near(word.typed);
    const likely: Form[] = [];
    for (const term of terms) addAll(likely, (await this.files.forms(term, purse)) ?? []);
    const near = [...completed, ...likely];
    if (completed.length > 0)
      return { ...common, form: null, forms: near, readAs: word.typed, known: true, guessed: true };
    return near.length > 0 ? { ...unknown, form: null, forms: near } : { ...unknown, weight: word.weight * UNKNOWN };
  }

  /** The words of the query with all the index knows about them; a compound that is known as a whole stands for its parts. */
  private async sought(query: Query, purse: Purse): Promise<Read[]> {
    const compounds = new Map<Compound, Form[]>();
    for (const compound of query.compounds)
      compounds.set(compound, (await this.files.forms(compound.term, purse)) ?? []);
    const used = new Set<Compound>();
    const all: Read[] = [];
    for (const [index, word] of query.words.entries()) {
      const { compound, phrase } = word;
      const forms = compound === null ? [] : (compounds.get(compound) ?? []);
      if (compound !== null && forms.length > 0 && phrase === null) {
        if (used.has(compound)) continue;
        used.add(compound);
        const { form, typed } = compound;
        all.push({ form, forms, phrase, weight: COMPOUND_WEIGHT, at: null, typed, readAs: typed, known: true });
      } else {
        all.push(await this.seek(word, index === query.words.length - 1, purse));
      }
    }
    return all;
  }

  async search(typed: string, chosen: Chosen = {}, without: readonly string[] = []): Promise<Answer> {
    const asked = readWords(typed, this.lang);
    if (asked.words.length === 0) return NO_ANSWER;
    const purse = new Purse((await this.start()).budget, shardsOf(await this.files.textFiles()));
    const [corpus, facets, phrases] = await Promise.all([
      this.files.corpus(),
      this.facets(),
      this.phraseList(),
      this.files.fetch(termsOf(asked), purse),
    ]);
    const query = await apart(
      asked,
      phrases,
      this.lang,
      async ({ term }) => (await this.files.forms(term, purse))?.length !== 0,
      () => this.lexicon(),
    );
    const understood = understand(query, phrases, this.lang, without);
    const { queries, boosts } = understood;
    await this.files.fetch(queries.flatMap(termsOf), purse);
    const allowed = allowedBy(facets, chosenValues(chosen));
    const read: Read[][] = [];
    for (const one of queries) read.push(await this.sought(one, purse));
    const scored = rankReadings(
      read.map((all) => all.filter(({ common }) => common !== true)),
      corpus,
      allowed,
    );
    const [first = []] = read;
    return {
      results: worthShowing(weigh(scored, facets, understood)),
      sought: read.flat(),
      readAs:
        query !== asked || first.some(({ typed: was, readAs }) => was !== readAs)
          ? first.map(({ readAs }) => readAs).join(' ')
          : null,
      unknown: first.filter(({ known }) => !known).map(({ typed: was }) => was),
      guessed: first.filter(({ guessed }) => guessed === true).map(({ typed: was }) => was),
      boosts,
    };
  }
}

const size = (forms: readonly Form[]): number => forms.reduce((sum, { records }) => sum + records.size, 0);
