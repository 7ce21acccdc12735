import { describe, expect, test } from 'vitest';
import type { Corpus, Sought } from './rank.ts';
import { rankReadings } from './readings.ts';

const corpus: Corpus = { records: 10, averageLength: 4, lengths: new Uint8Array(10).fill(4) };
const word = (records: number[], at = 0): Sought => ({
  form: 'x',
  forms: [{ form: 'x', records: new Map(records.map((record) => [record, [at]])) }],
  phrase: null,
  weight: 1,
  at,
});
const score = (readings: Sought[][], record: number) =>
  rankReadings(readings, corpus).find((one) => one.record === record)?.score ?? 0;

describe('several readings', () => {
  test('a record gets the best of its scores, and stands once', () => {
    const found = rankReadings([[word([1, 2])], [word([2])]], corpus);
    expect(found.map(({ record }) => record).sort()).toEqual([1, 2]);
    expect(score([[word([1, 2])], [word([2])]], 2)).toBe(Math.max(score([[word([1, 2])]], 2), score([[word([2])]], 2)));
  });
  test('a reading of more words has no advantage by that', () => {
    const one = score([[word([1])]], 1);
    const both = score([[word([1]), word([1], 1)]], 1);
    expect(both / one).toBeGreaterThan(0.8);
    expect(both / one).toBeLessThan(1.2);
  });
  test('the first meaning weighs as the query itself, each further one less', () => {
    const whole = score([[word([1])]], 1);
    expect(score([[], [word([1])]], 1)).toBeCloseTo(whole);
    expect(score([[], [], [word([1])]], 1)).toBeCloseTo(whole * 0.85);
    expect(score([[], [], [], [word([1])]], 1)).toBeCloseTo(whole * 0.85 ** 2);
  });
  test('what the filters leave out is in none', () => {
    expect(rankReadings([[word([1, 2])]], corpus, (record) => record === 2).map(({ record }) => record)).toEqual([2]);
    expect(rankReadings([], corpus)).toEqual([]);
  });
});
