import { describe, expect, test } from 'vitest';
import { distance } from './distance.ts';
import { fingerprint } from './fingerprint.ts';
import { fold } from './fold.ts';
import { langOfPath } from './lang-of-path.ts';
import { must } from './must.ts';
import { nearest } from './nearest.ts';

describe('distance counts letters to change, add, drop or swap', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['', 'abc', 3],
    ['hoc', 'hoc', 0],
    ['hoc', 'hoa', 1],
    ['hoc', 'hocj', 1],
    ['hocj', 'hoc', 1],
    ['hco', 'hoc', 1],
    ['abcd', 'badc', 2],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s → %s: %d', (a, b, far) => expect([distance(a, b), distance(b, a)]).toEqual([far, far]));

  test('and stops counting past a bound', () => {
    expect([distance('abc', 'abd', 1), distance('abc', 'xyz', 3)]).toEqual([1, 3]);
    expect([distance('abc', 'xyz', 2), distance('abcdef', 'ab', 3)]).toEqual([Infinity, Infinity]);
    expect([distance('xabcd', 'abcdy', 1), distance('xabcd', 'abcdy', 2)]).toEqual([Infinity, 2]);
  });
});

test('fold drops case and diacritics, composed or not', () => {
  expect(fold('Đề án Giáo dục')).toBe('de an giao duc');
  expect(fold('Đề án'.normalize('NFD'))).toBe('de an');
});

test('the language of an address', () => {
  expect(['/', '/plans/', '/english/', '/en', '/en/', '/en/plans/'].map(langOfPath)).toEqual([
    'vi',
    'vi',
    'vi',
    'en',
    'en',
    'en',
  ]);
});

test('the nearest ids come first, equally near ones in order, as many as asked for', () => {
  const known = ['hp-sgddt', 'hp-stc', 'hp-syt', 'hn-sgddt'];
  expect(nearest('HP-SGDT', known)).toBe('hp-sgddt, hn-sgddt, hp-syt');
  expect(nearest('hp-sxt', known, 2)).toBe('hp-syt, hp-stc');
  expect(nearest('x', [])).toBe('');
});

test('a fingerprint does not depend on how diacritics are encoded, but on every letter', () => {
  expect(fingerprint('Đề án')).toMatch(/^[0-9a-f]{8}$/);
  expect(fingerprint('Đề án'.normalize('NFD'))).toBe(fingerprint('Đề án'));
  expect(fingerprint('Đề ân')).not.toBe(fingerprint('Đề án'));
});

test('what has to be there is there, or is named', () => {
  expect([must(0, 'number'), must('', 'text'), must(false, 'truth')]).toEqual([0, '', false]);
  expect(() => must(null, 'clause iv-1')).toThrow('clause iv-1');
  expect(() => must(undefined, 'clause iv-1')).toThrow('clause iv-1');
});
