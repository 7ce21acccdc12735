import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { claimsIn } from './claims.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-plan-claims-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('of several processes one makes a file, and the others hear when it is there', async () => {
  const [one, other] = [claimsIn(folder), claimsIn(folder)];
  expect([one.take('data/a.csv'), other.take('data/a.csv'), one.take('data/a.csv')]).toEqual([true, false, false]);
  let there = false;
  const waiting = other.made('data/a.csv').then(() => expect(there).toBe(true));
  there = true;
  one.done('data/a.csv');
  await waiting;
  // Who asks later need not wait.
  await other.made('data/a.csv');
});

test('each file is taken by itself, whatever its path', () => {
  const claims = claimsIn(folder);
  const paths = ['data/b.csv', 'data/b', 'b.csv', '../b.csv', 'đ/b.csv'];
  expect(paths.map((path) => claims.take(path))).toEqual(paths.map(() => true));
  expect(paths.map((path) => claims.take(path))).toEqual(paths.map(() => false));
});

test('what cannot be taken because the machine fails is no file of somebody else', () => {
  const claims = claimsIn(join(folder, 'gone'));
  rmSync(join(folder, 'gone'), { recursive: true });
  expect(() => claims.take('data/a.csv')).toThrow('ENOENT');
});
