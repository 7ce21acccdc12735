import { expect, test } from 'vitest';
import type { Permalink } from './addresses.ts';
import { changeRegister, type Change } from './change-register.ts';

const PATHS = ['/plans/a/', '/plans/a/i-1/', '/plans/a/i-1.json', '/plans/ab/', '/en/plans/a/', '/plans/a.akn.xml'];
const CARDS = ['/embed/plans/a/i-1/', '/en/embed/plans/a/i-1/', '/embed/plans/ab/i-1/'];
const page = (path: string, index: number): Permalink => ({
  path,
  status: 'page',
  target: null,
  note: null,
  line: index + 2,
});
const run = (from: string, change: Change, paths: readonly string[] = PATHS) =>
  changeRegister(
    `path,status,target,note_vi,note_en\r\n${paths.map((path) => `${path},page,,,\r\n`).join('')}`,
    paths.map(page),
    from,
    change,
  )
    .text.split('\r\n')
    .filter((line) => /redirect|tombstone/.test(line));

test('a page moves with its files, all below it and its other language; line ends stay', () => {
  expect(run('/plans/a/', { kind: 'move', to: '/plans/b/' })).toEqual([
    '/plans/a/,redirect,/plans/b/,,',
    '/plans/a/i-1/,redirect,/plans/b/i-1/,,',
    '/plans/a/i-1.json,redirect,/plans/b/i-1.json,,',
    '/en/plans/a/,redirect,/en/plans/b/,,',
    '/plans/a.akn.xml,redirect,/plans/b.akn.xml,,',
  ]);
});

test('named in English it is the same move', () => {
  expect(run('/en/plans/a/i-1/', { kind: 'move', to: '/en/plans/b/#i-1' })).toEqual([
    '/plans/a/i-1/,redirect,/plans/b/#i-1,,',
    '/plans/a/i-1.json,redirect,/plans/b.json,,',
  ]);
});

test('what is given up says why, in both languages', () => {
  expect(run('/plans/a/i-1.json', { kind: 'retire', note: { vi: 'Trùng, bỏ', en: 'A “double”' } })).toEqual([
    '/plans/a/i-1.json,tombstone,,"Trùng, bỏ",A “double”',
  ]);
});

test('a card goes with its page, in both languages; to a place in a page, which has no card, it leads there', () => {
  expect(run('/plans/a/', { kind: 'move', to: '/plans/b/' }, CARDS)).toEqual([
    '/embed/plans/a/i-1/,redirect,/embed/plans/b/i-1/,,',
    '/en/embed/plans/a/i-1/,redirect,/en/embed/plans/b/i-1/,,',
  ]);
  expect(run('/plans/a/i-1/', { kind: 'move', to: '/plans/b/#i-1' }, CARDS)).toEqual([
    '/embed/plans/a/i-1/,redirect,/plans/b/#i-1,,',
    '/en/embed/plans/a/i-1/,redirect,/en/plans/b/#i-1,,',
  ]);
  expect(run('/embed/plans/a/i-1/', { kind: 'move', to: '/plans/b/i-1/' }, CARDS)).toEqual([
    '/embed/plans/a/i-1/,redirect,/plans/b/i-1/,,',
    '/en/embed/plans/a/i-1/,redirect,/en/plans/b/i-1/,,',
  ]);
  expect(run('/plans/a/', { kind: 'retire', note: { vi: 'Bỏ', en: 'Gone' } }, CARDS)).toHaveLength(2);
});
