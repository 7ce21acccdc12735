import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isLitter } from '../../src/text/litter.ts';
import { writeWhole } from './write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-plan-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the new file stands in the place of the old one', () => {
  const file = join(folder, 'a.csv');
  writeFileSync(file, 'old');
  writeWhole(file, 'new');
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['new', ['a.csv']]);
});

test('what cannot be written leaves the old one and nothing beside', () => {
  mkdirSync(join(folder, 'a.csv'));
  writeFileSync(join(folder, 'a.csv', 'old'), 'x');
  expect(() => writeWhole(join(folder, 'a.csv'), 'new')).toThrow();
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

test('what a killed command has left is litter to everyone who reads the folder', () =>
  expect(isLitter('permalinks.csv.tmp')).toBe(true));
