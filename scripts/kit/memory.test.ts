import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { heapFlag } from './memory.mjs';

const GIB = 2 ** 30;

test('three quarters of what the machine has, and never less than Node allows by itself', () => {
  expect(heapFlag(32 * GIB, 4 * GIB)).toBe('--max-old-space-size=24576');
  expect(heapFlag(2 * GIB, 2 * GIB)).toBe('--max-old-space-size=2048');
});

test('it is what Node takes', () => {
  const ask = 'console.log(require("node:v8").getHeapStatistics().heap_size_limit)';
  const { stdout } = spawnSync(process.execPath, [heapFlag(32 * GIB, 0), '-e', ask], { encoding: 'utf8' });
  expect(Number(stdout)).toBeGreaterThanOrEqual(24 * GIB);
});
