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

const GB = 1e9;
test.each([
  [10, 8, 16, 0.3, 1],
  [2_999, 8, 16, 0.3, 1],
  [3_000, 8, 16, 0.3, 2],
  [9_680, 1, 16, 0.3, 1],
  [9_680, 2, 16, 0.3, 2],
  [9_680, 2, 1.5, 0.3, 1],
  [9_680, 2, 0.2, 0.3, 1],
  [70_000, 8, 5, 0.4, 4],
  [25_000, 2, 16, 2.4, 2],
  [25_000, 2, 8, 2.4, 1],
  [1_000_000, 64, 512, 0.4, 4],
])(
  '%i files on %i processors with %d GB are rendered by processes that hold %d: %i',
  (count, processors, memory, held, processes) => {
    expect(processesFor(count, processors, memory * GB, held * GB)).toBe(processes);
  },
);
