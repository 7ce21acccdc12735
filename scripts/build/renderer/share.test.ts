import { expect, test } from 'vitest';
import { processesFor, shares } from './share.ts';

test.each([0, 1, 31, 32, 33, 1000])('%i files are given out once each, in order', (count) => {
  const next = shares(count);
  const given: number[] = [];
  for (let { from, to } = next(); from < to; { from, to } = next())
    for (let file = from; file < to; file++) given.push(file);
  expect(given).toEqual(Array.from({ length: count }, (_, index) => index));
  expect(next()).toEqual({ from: count, to: count });
});

test.each([
  [10, 8, 1],
  [2_999, 8, 1],
  [3_000, 8, 2],
  [9_680, 1, 1],
  [9_680, 2, 2],
  [1_000_000, 64, 4],
])('%i files on %i processors are rendered by %i', (count, processors, processes) => {
  expect(processesFor(count, processors)).toBe(processes);
});
