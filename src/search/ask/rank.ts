/**
 * Owns the order of results. Pure: postings in, scored records out; the browser, the tests and the benchmark all use it.
 *
 * A record earns points for each word by its rarity (BM25), for words that stand beside each other as in the query by the rarity of the pair,
 * and loses points for words it lacks. Vietnamese words are several syllables, so the pairs matter most.
 */
import type { Form } from '../index/index-format.ts';
import { ZONE_BITS } from '../index/index-format.ts';
import { agreement } from '../language/syllables.ts';

/** One word of the query with everything the index knows about it. */
export interface Sought {
  /** How it was typed; null when it does not matter (a completed prefix). */
  form: string | null;
  forms: Form[];
  /** What is marked in texts, where the engine has not looked up how it is written. */
  terms?: readonly string[];
  /** Number of the quoted phrase it belongs to. */
  phrase: number | null;
  /** Whole compounds such as document numbers weigh more than words. */
  weight: number;
  /** Place in the query, to compare with places in records; null for what is a whole by itself. */
  at: number | null;
}

export interface Scored {
  record: number;
  score: number;
  /** Share of the query, by weight, that the record has. */
  coverage: number;
}

export interface Corpus {
  records: number;
  averageLength: number;
  lengths: Uint8Array;
}

const ZONE_WEIGHTS = [1, 0.75, 0.3];
/** What is left of a word of the query that stands only around: in long prose every word stands somewhere. */
const BESIDE = 0.65;
const K1 = 0.9;
const B = 0.3;
const PAIR = 1.6;
const NEAR = 0.45;
const NEAR_WINDOW = 4;
const RUN = 0.18;
const MISSING = 2;
/** From this agreement on, a written word is the one that was typed, as far as a stretch of words goes. */
const SAME_WORD = 0.5;
/** From here on, two words count as standing together. */
const TOGETHER = 0.25;
/** Records whose words are compared place by place; a common word in a large collection has tens of thousands. */
const CLOSELY = 4000;

/** Where a word stands in a record, and how well it agrees with what was typed. */
class Hit {
  quality = 0;
  private readonly written: [number[], number][] = [];
  private byPlace: Map<number, number> | null = null;

  add(places: number[], quality: number): void {
    this.written.push([places, quality]);
    this.quality = Math.max(this.quality, quality);
  }

  /** Place → agreement; made only for records that are looked at closely. */
  get places(): Map<number, number> {
    if (this.byPlace === null) {
      this.byPlace = new Map();
      for (const [places, quality] of this.written)
        for (const place of places) this.byPlace.set(place, Math.max(this.byPlace.get(place) ?? 0, quality));
    }
    return this.byPlace;
  }
}
type Hits = Map<number, Hit>;

/** A word of the query with the records that have it, and what having it is worth. */
interface Term {
  at: number | null;
  phrase: number | null;
  hits: Hits;
  weight: number;
  idf: number;
}

/** A word of the query in one record. */
interface Here {
  term: Term;
  hit: Hit | undefined;
  /** How well it stands beside the word before it: 0 to 1. */
  pair: number;
  /** What standing so is worth: no more than the lighter word, or words that only make a question would find each other. */
  pairWeight: number;
}

function hitsOf({ form, forms }: Sought): Hits {
  const hits: Hits = new Map();
  for (const written of forms) {
    const quality = form === null ? 0.6 : agreement(form, written.form);
    for (const [record, places] of written.records) {
      let hit = hits.get(record);
      if (hit === undefined) hits.set(record, (hit = new Hit()));
      hit.add(places, quality);
    }
  }
  return hits;
}

const rarity = (total: number, having: number): number => Math.log(1 + (total - having + 0.5) / (having + 0.5));

/** Records that have the word as it was typed; those that only fold to it count a fifth. */
const having = (hits: Hits): number => {
  let sum = 0;
  for (const { quality } of hits.values()) sum += quality >= 0.8 ? 1 : 0.2;
  return sum;
};

/** Whether a word stands in the text or the names, not only in what stands around. */
const isNear = (hit: Hit): boolean => [...hit.places.keys()].some((place) => place >> ZONE_BITS < 2);

const zoneWeight = (place: number): number => ZONE_WEIGHTS[place >> ZONE_BITS] ?? 0;

/** The best place where `b` stands as far after `a` as in the query, or near it: 0 to 1. */
function beside(a: Hit, b: Hit, apart: number): number {
  let best = 0;
  for (const [place, quality] of a.places) {
    const next = b.places.get(place + apart);
    if (next !== undefined) best = Math.max(best, Math.min(quality, next) * zoneWeight(place));
    else if (best < NEAR) {
      for (let gap = 2; gap <= NEAR_WINDOW; gap++) {
        const near = b.places.get(place + gap) ?? b.places.get(place - gap + 1);
        if (near !== undefined) best = Math.max(best, (NEAR * Math.min(quality, near) * zoneWeight(place)) / (gap - 1));
      }
    }
  }
  return best;
}

/** Number of words in the longest stretch of the query that the record has word by word. */
function longestRun(here: readonly Here[]): number {
  let best = 0;
  for (const [first, { term, hit }] of here.entries()) {
    if (first + best >= here.length) break;
    const rest = here.slice(first + 1);
    for (const [place, quality] of hit?.places ?? []) {
      if (quality < SAME_WORD) continue;
      let length = 1;
      for (const next of rest) {
        if (term.at === null || next.term.at === null) break;
        if ((next.hit?.places.get(place + next.term.at - term.at) ?? 0) < SAME_WORD) break;
        length++;
      }
      best = Math.max(best, length);
    }
  }
  return best;
}

/** True when all words of the phrase stand as far apart as they were typed, with the diacritics that were typed. */
function hasPhrase(parts: readonly Here[]): boolean {
  const [first, ...rest] = parts;
  if (first?.hit === undefined) return false;
  const start = first.term.at ?? 0;
  return [...first.hit.places].some(
    ([place, quality]) =>
      quality >= 0.8 &&
      rest.every(({ term, hit }) => (hit?.places.get(place + (term.at ?? start) - start) ?? 0) >= 0.8),
  );
}

/** Records with the most of the query by weight; all of them, unless there are very many. */
function shortlist(terms: readonly Term[], allowed: (record: number) => boolean): number[] {
  const has = new Map<number, number>();
  for (const { hits, idf } of terms)
    for (const [record, { quality }] of hits)
      if (allowed(record)) has.set(record, (has.get(record) ?? 0) + idf * quality);
  if (has.size <= CLOSELY) return [...has.keys()];
  return [...has]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, CLOSELY)
    .map(([record]) => record);
}

/** Each word of the query in one record, with how well it stands beside the word before it. */
function wordsIn(record: number, terms: readonly Term[]): Here[] {
  let before: Here | undefined;
  return terms.map((term) => {
    const hit = term.hits.get(record);
    const [from, to] = [before?.term.at ?? null, term.at];
    const pair =
      from !== null && to !== null && hit !== undefined && before?.hit !== undefined
        ? beside(before.hit, hit, to - from)
        : 0;
    before = { term, hit, pair, pairWeight: Math.min(1, term.weight, before?.term.weight ?? 1) };
    return before;
  });
}

/** The words of each quoted phrase, in order. */
function phrasesOf(here: readonly Here[]): Here[][] {
  const phrases = new Map<number, Here[]>();
  for (const one of here) {
    const { phrase } = one.term;
    if (phrase !== null) phrases.set(phrase, [...(phrases.get(phrase) ?? []), one]);
  }
  return [...phrases.values()];
}

/** About what a record earns that has every word, side by side: by this, answers to queries of different length are compared. */
export function fullMarks(sought: readonly Sought[], corpus: Corpus): number {
  const worth = sought.map((one) => rarity(corpus.records, having(hitsOf(one))) * one.weight);
  const pairs = worth.slice(1).reduce((sum, one) => sum + one, 0);
  return (worth.reduce((sum, one) => sum + one, 0) + PAIR * pairs) * (1 + RUN * Math.max(0, sought.length - 1));
}

/** Records for the query, the best first; equals stay in document order. */
export function rank(
  sought: readonly Sought[],
  corpus: Corpus,
  allowed: (record: number) => boolean = () => true,
): Scored[] {
  const terms = sought.map((one): Term => {
    const hits = hitsOf(one);
    const idf = rarity(corpus.records, having(hits)) * one.weight;
    return { at: one.at, phrase: one.phrase, hits, weight: one.weight, idf };
  });
  const whole = terms.reduce((sum, { idf }) => sum + idf, 0);
  if (whole === 0) return [];
  const found = shortlist(terms, allowed)
    .map((record) => ({ record, here: wordsIn(record, terms) }))
    .filter(({ here }) => phrasesOf(here).every(hasPhrase));
  const together = new Map<Term, number>();
  for (const { here } of found)
    for (const { term, pair } of here) if (pair > TOGETHER) together.set(term, (together.get(term) ?? 0) + 1);

  return found
    .map(({ record, here }) => {
      const length = 1 - B + (B * (corpus.lengths[record] ?? 0)) / Math.max(1, corpus.averageLength);
      let score = 0;
      let has = 0;
      for (const { term, hit, pair, pairWeight } of here) {
        if (hit === undefined) continue;
        let often = 0;
        for (const [place, quality] of hit.places) often += quality * zoneWeight(place);
        score += (term.idf * often * (K1 + 1)) / (often + K1 * length);
        has += term.idf * hit.quality * (isNear(hit) ? 1 : BESIDE);
        score += PAIR * rarity(corpus.records, together.get(term) ?? 0) * pair * pairWeight;
      }
      const coverage = has / whole;
      const run = longestRun(here);
      return { record, coverage, score: score * coverage ** MISSING * (1 + RUN * Math.max(0, run - 1)) };
    })
    .sort((a, b) => b.score - a.score || a.record - b.record);
}

/** A reader who asked for much is shown at least so many, if they have anything to do with it. */
const ENOUGH = 10;
/** Below this, what agrees with the query agrees by chance. */
const NOTHING = 0.2;

/** Leaves out what shares only common words with the query, unless there is little better. */
export function worthShowing(scored: readonly Scored[]): Scored[] {
  const best = scored.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  if (best < NOTHING) return [];
  const close = scored.filter(({ coverage }) => coverage >= best * 0.75);
  return close.length >= ENOUGH
    ? close
    : scored.filter(({ coverage }) => coverage >= best * 0.4).slice(0, Math.max(ENOUGH, close.length));
}
