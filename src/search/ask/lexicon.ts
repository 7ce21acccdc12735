/** The words that an index knows and the phrases that mean something, ready to be looked up. */
import type { Lang } from '../../model/schema/common.ts';
import { distance } from '../../text/distance.ts';
import { smallest } from '../../text/many.ts';
import type { Vocabulary } from '../index/index-format.ts';
import { cutJoined } from '../language/joined.ts';
import { keyOf, type Named } from '../language/names.ts';
import { fold, isSyllable } from '../language/syllables.ts';
import { writtenAs } from '../language/written.ts';
import { parseQuery } from './query.ts';

/** A page by the words of its title. */
export interface Title {
  words: ReadonlySet<string>;
  records: readonly number[];
}

/** Phrases by what they are compared by, and titles of pages by their words. */
export class Phrases {
  private readonly byKey = new Map<string, Named>();
  readonly titles: readonly Title[];

  constructor(named: readonly Named[], lang: Lang) {
    for (const one of named) if (one[2] !== 'page') this.byKey.set(keyOf(one[0], lang), one);
    this.titles = named.flatMap(([title, , facet, values]) =>
      facet === 'page' ? [{ words: new Set(wordsOf(title, lang)), records: values.map(Number) }] : [],
    );
  }

  find = (key: string): Named | undefined => this.byKey.get(key);
}

const wordsOf = (text: string, lang: Lang): string[] => parseQuery(text, lang).words.map(({ term }) => term);

/** Words that a typed word may stand for, all equally near. */
export interface Near {
  terms: string[];
  /** How each is mostly written. */
  written: string[];
  far: number;
}

const MOST_NEAR = 12;
const MOST_BEGUN = 12;

/** Vietnamese onsets that many people say alike, folded; those that differ by one letter, s and x, are near as it is. */
const soundOf = (folded: string): string => folded.replace(/^(?:gi(?=[aeiouy])|d|r)/, 'z').replace(/^tr/, 'ch');

export class Lexicon {
  private readonly words: Vocabulary;
  private readonly lang: Lang;
  private frequencies: Map<string, number> | null = null;
  private total = 0;

  constructor(words: Vocabulary, lang: Lang) {
    this.words = words;
    this.lang = lang;
  }

  private known(): Map<string, number> {
    if (this.frequencies !== null) return this.frequencies;
    const often = new Map<string, number>();
    for (const [term, form, records] of this.words) {
      const word = this.lang === 'en' ? form || term : term;
      if (this.lang === 'vi' ? !isSyllable(term) : word.length < 2 || records < 2) continue;
      often.set(word, (often.get(word) ?? 0) + records);
      this.total += records;
    }
    this.frequencies = often;
    return often;
  }

  /** How many records have a term, about: of rare spellings the index tells nothing. */
  private sizes: Map<string, number> | null = null;
  often(term: string): number {
    if (this.sizes === null) {
      this.sizes = new Map();
      for (const [known, , records] of this.words) this.sizes.set(known, (this.sizes.get(known) ?? 0) + records);
    }
    return this.sizes.get(term) ?? 0;
  }

  /** Terms that begin so, for a word that is still being typed. */
  beginning(term: string): string[] {
    return [...new Set(this.words.flatMap(([known]) => (known.startsWith(term) ? [known] : [])))].slice(0, MOST_BEGUN);
  }

  /** The words that were typed without spaces between them; null where there are none. */
  cut(typed: string): string[] | null {
    const folded = fold(typed);
    // Letters with marks are as long as without them, so that the cuts fall between the same letters.
    if (folded.length !== typed.length) return null;
    const ends = cutJoined(folded, this.known(), this.total);
    return ends === null ? null : ends.map((end, index) => typed.slice(ends[index - 1] ?? 0, end));
  }

  /** Terms that differ from what was typed by a slip of the keyboard, or that sound alike. */
  near(typed: string): Near {
    const wanted = fold(typed);
    const most = wanted.length > 5 ? 2 : 1;
    if (wanted.length < 2 || wanted.length > 24 || !/^[a-z]+$/.test(wanted))
      return { terms: [], written: [], far: Infinity };
    const sound = this.lang === 'vi' ? soundOf(wanted) : null;
    const found = new Map<string, { far: number; often: number; most: number; form: string }>();
    for (const [term, form, records] of this.words) {
      const word = this.lang === 'en' ? fold(form || term) : term;
      if (word === wanted) continue;
      const far = soundOf(word) === sound ? 1 : distance(wanted, word, most);
      if (far === Infinity) continue;
      const known = found.get(term);
      const isMost = records > (known?.most ?? 0);
      found.set(term, {
        far: Math.min(far, known?.far ?? far),
        often: (known?.often ?? 0) + records,
        most: isMost ? records : (known?.most ?? 0),
        form: isMost ? form || term : (known?.form ?? term),
      });
    }
    const far = smallest([...found.values()].map((one) => one.far));
    const terms = [...found]
      .filter(([, one]) => one.far === far)
      // A wrong first letter is unlikely.
      .map(([word, { often }]): [string, number] => [word, Math.log2(often + 1) - (word[0] === wanted[0] ? 0 : 2)])
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_NEAR)
      .map(([word]) => word);
    return { terms, written: terms.map((term) => writtenAs(found.get(term)?.form ?? term)), far };
  }
}
