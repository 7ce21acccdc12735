import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileOf, knownFile } from './known-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'known-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'a.txt');
const write = (text: string, time: number): void => {
  writeFileSync(path, text);
  utimesSync(path, time, time);
};

test('a file is read once, and again when it was written to, be it as long as before or as old', () => {
  write('một', 1000);
  const first = knownFile(path);
  expect(first.file).toEqual(fileOf(path));
  expect(knownFile(path, first)).toBe(first);
  write('hai', 1001);
  expect(knownFile(path, first).file).toEqual(fileOf(path));
  write('bốn mươi', 1000);
  expect(knownFile(path, first).file).toEqual(fileOf(path));
});

test('of what was known of another file nothing is taken', () => {
  write('một', 1000);
  const other = { stamp: '3 7', file: { size: 3, sha256: 'x' } };
  expect(knownFile(path, other).file).toEqual(fileOf(path));
});
