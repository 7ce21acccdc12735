/** What an engine answers, whichever engine it is. The page, the bench and the gate know only this. */
import type { Lang } from '../../model/schema/common.ts';
import type { Chosen, FacetTable } from '../index/facets.ts';
import type { Shown, Start } from '../index/index-format.ts';
import type { Named } from '../language/names.ts';
import type { Scored, Sought } from './rank.ts';
import type { Boost } from './understand.ts';

export interface Answer {
  results: Scored[];
  /** What is to be marked in the texts. */
  sought: Sought[];
  /** The query as it was understood, where that differs from what was typed. */
  readAs: string | null;
  /** Words that no page has, as typed. */
  unknown: string[];
  /** Short beginnings of words, which may as well be slips. */
  guessed: string[];
  /** What the query names; pages that have it come first. */
  boosts: readonly Boost[];
}

export const NO_ANSWER: Answer = { results: [], sought: [], readAs: null, unknown: [], guessed: [], boosts: [] };

/** Files that answer without a network: ours by name, and those of a library by their path in its folder. */
export interface Kept {
  names: readonly string[];
  paths: readonly string[];
}

export interface SearchEngine {
  readonly lang: Lang;
  start: () => Promise<Pick<Start, 'records'>>;
  facets: () => Promise<FacetTable>;
  /** Words that a word may be a slip of, as they are written. */
  near: (word: string) => Promise<readonly string[]>;
  /** Phrases that mean something, for suggestions. */
  names: () => Promise<readonly Named[]>;
  /** What the result list shows of the records. */
  shown: (records: readonly number[]) => Promise<Shown[]>;
  toSave: () => Promise<Kept>;
  /** `without`: what the query names and the reader does not want to weigh, as typed. */
  search: (typed: string, chosen?: Chosen, without?: readonly string[]) => Promise<Answer>;
}

/** A test that a record passes when it has every chosen value. */
export function allowedBy(
  facets: FacetTable,
  chosen: readonly (readonly [keyof FacetTable, string])[],
): (record: number) => boolean {
  const tests = chosen.map(([facet, value]) => {
    const column = facets[facet];
    const number = column?.values.indexOf(value) ?? -1;
    return (record: number): boolean => column?.records[record]?.includes(number) === true;
  });
  return (record) => tests.every((passes) => passes(record));
}
