import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampOf } from '../../hosting/known-file.ts';
import { fill, linkTo } from './fill.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'open-plan-fill-'));
  for (const [path, words] of Object.entries({
    'kept/index.html': 'start',
    'kept/plans/a/index.html': 'a',
    'kept/plans/b/index.html': 'b',
  }))
    write(path, words);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, words: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), words);
}
const there = (): string[] =>
  readdirSync(join(root, 'out'), { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'out').length + 1))
    .sort();
const say = (path: string): string => readFileSync(join(root, path), 'utf8');
const PAGES = ['index.html', 'plans/a/index.html'];
const fillWith = (paths: readonly string[]): void =>
  fill(join(root, 'out'), join(root, 'kept'), new Map(paths.map((path) => [path, stampOf(join(root, 'kept', path))])));
const isShared = (path: string): boolean =>
  statSync(join(root, 'out', path)).ino === statSync(join(root, 'kept', path)).ino;

test('an empty folder gets what is kept, as links', () => {
  mkdirSync(join(root, 'out'));
  fillWith(PAGES);
  expect(there()).toEqual(['index.html', 'plans', 'plans/a', 'plans/a/index.html']);
  expect(PAGES.filter(isShared)).toEqual(PAGES);
});

test('an old site keeps what is the same file; what is another, or of nobody, goes, and folders that are left empty', () => {
  linkTo(join(root, 'kept'), join(root, 'out'), ['index.html', 'plans/b/index.html']);
  write('out/plans/a/index.html', 'another');
  write('out/notes/mine.txt', 'somebody put this here');
  mkdirSync(join(root, 'out/empty/deep'), { recursive: true });
  fillWith(PAGES);
  expect(there()).toEqual(['index.html', 'plans', 'plans/a', 'plans/a/index.html']);
  expect(PAGES.filter(isShared)).toEqual(PAGES);
  expect(say('out/plans/a/index.html')).toBe('a');
});

test('nothing is kept: the folder is empty, and what it shared is as it was', () => {
  linkTo(join(root, 'kept'), join(root, 'out'), PAGES);
  fillWith([]);
  expect(there()).toEqual([]);
  expect(say('kept/index.html')).toBe('start');
});

test('what stands in the way of a link is not written to', () => {
  linkTo(join(root, 'kept'), join(root, 'other'), PAGES);
  write('next/plans/a/index.html', 'new');
  linkTo(join(root, 'next'), join(root, 'other'), ['plans/a/index.html']);
  expect([say('other/plans/a/index.html'), say('kept/plans/a/index.html')]).toEqual(['new', 'a']);
});
