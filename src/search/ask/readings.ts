/** A query may be read in several ways: each record gets the best that it earns by any of them. Pure. */
import { fullMarks, rank, type Corpus, type Scored, type Sought } from './rank.ts';

/** A second meaning of a phrase is less likely than the first. */
const LATER = 0.85;

const inMarks = (scored: readonly Scored[], full: number): Scored[] =>
  scored.map((one) => ({ ...one, score: (100 * one.score) / Math.max(1e-9, full) }));

/** The first reading is the query as typed, the others are its meanings, the likeliest first. */
export function rankReadings(
  readings: readonly (readonly Sought[])[],
  corpus: Corpus,
  allowed?: (record: number) => boolean,
): Scored[] {
  const best = new Map<number, Scored>();
  for (const [index, sought] of readings.entries()) {
    const full = fullMarks(sought, corpus) / LATER ** Math.max(0, index - 1);
    for (const one of inMarks(rank(sought, corpus, allowed), full))
      if (one.score > (best.get(one.record)?.score ?? -1)) best.set(one.record, one);
  }
  return [...best.values()];
}
