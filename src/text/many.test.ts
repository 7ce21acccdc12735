import { expect, test } from 'vitest';
import { addAll, largest, smallest } from './many.ts';

/** More than a call takes as arguments. */
const MANY = Array.from({ length: 500_000 }, (_, at) => at);

test('what is behind a list may be as long as a country has lines', () => {
  expect(() => [0].push(...MANY)).toThrow(RangeError);
  const list = [-1];
  addAll(list, MANY);
  expect([list.length, list[0], list[1], list.at(-1)]).toEqual([500_001, -1, 0, 499_999]);
});

test('the largest and the smallest of as many', () => {
  expect([largest(MANY), smallest(MANY)]).toEqual([499_999, 0]);
  expect([largest(MANY, 1e6), smallest(MANY, -1)]).toEqual([1e6, -1]);
});

test('of nothing it is the bound, as Math has it', () => {
  expect([largest([]), smallest([]), largest([], 1), smallest([], 2)]).toEqual([-Infinity, Infinity, 1, 2]);
});
