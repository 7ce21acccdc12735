import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '../index/index-format.ts';
import { Lexicon } from './lexicon.ts';
import { areNeighbours, askedFor, askedForWhole, unfound } from './pagefind-asked.ts';
import { readWords } from './query.ts';

const VI: Vocabulary = [
  ['doc', 'đọc~j', 9],
  ['nguoi', 'người', 20],
  ['nghiep', 'nghiệp', 5],
  ['nghiem', 'nghiêm', 3],
  ['co', 'có', 2],
  ['cos', '', 3],
  ['sach', 'sách', 7],
];
const asked = (query: string, last = false, lang: 'vi' | 'en' = 'vi', words: Vocabulary = VI) => {
  const [word] = readWords(query, lang).words;
  if (word === undefined) throw new Error(`no word in ${query}`);
  return askedFor(word, last, new Lexicon(words, lang), lang);
};

describe('one word', () => {
  test('as it was typed, with its marks where it has any', () => {
    expect(asked('Sách')).toMatchObject({ texts: ['sách'], terms: ['sach'], marked: true, known: true, weight: 1 });
    expect(asked('sach')).toMatchObject({ texts: ['sach'], form: 'sach', marked: false });
    expect(asked('đọc').texts).toEqual(['d\u0335ọc']);
  });
  test('in English as its stem, whatever marks', () => {
    const words: Vocabulary = [['librari', 'libraries', 4]];
    expect(asked('Libraries', false, 'en', words)).toMatchObject({
      texts: ['librari'],
      terms: ['librari'],
      form: 'librari',
      marked: false,
    });
  });
  test('as its keys were meant, where that is the commoner word', () => {
    expect(asked('docj')).toMatchObject({ texts: ['dọc'], readAs: 'dọc', typed: 'docj' });
    expect(asked('cos')).toMatchObject({ texts: ['cos'], readAs: 'cos' });
    expect(
      asked('cos', false, 'vi', [
        ['co', 'có', 3],
        ['cos', '', 3],
      ]).readAs,
    ).toBe('có');
  });
  test('numbers are known as they stand', () => {
    expect(asked('2031')).toMatchObject({ texts: ['2031'], known: true });
  });
  test('what is not known is a slip of its neighbours', () => {
    expect(asked('xach')).toMatchObject({ known: false, form: null, terms: ['sach'], guessed: false });
    expect(asked('qwrtp')).toMatchObject({ known: false, texts: ['qwrtp'], weight: 0.25 });
  });
  test('the last one may be a beginning: a long one clearly, a short one perhaps', () => {
    expect(asked('nghi', true)).toMatchObject({ known: true, guessed: false, terms: ['nghiep', 'nghiem'], form: null });
    expect(asked('ngh', true)).toMatchObject({ known: true, guessed: true });
    expect(asked('nghi', false).known).toBe(false);
    expect(asked('n', true)).toMatchObject({ known: false, terms: ['n'] });
  });
  test('in quotes is itself', () => {
    expect(asked('"nghi"', true)).toMatchObject({ known: false, texts: ['nghi'], phrase: 0, weight: 1 });
  });
  test('no more than six are asked for in its place', () => {
    const many: Vocabulary = ['b', 'c', 'd', 'g', 'h', 'k', 'l', 'm'].map((letter): [string, string, number] => [
      `nghi${letter}`,
      '',
      2,
    ]);
    expect(asked('nghi', true, 'vi', many).texts).toHaveLength(6);
  });
});

test('a whole is asked for in one word', () => {
  const [compound] = readWords('1.2/QĐ', 'vi').compounds;
  expect(compound && askedForWhole(compound, 'vi')).toMatchObject({
    texts: ['1zd2zsqd'],
    terms: ['1.2/qd'],
    at: null,
    weight: 1.6,
    typed: '1.2/QĐ',
  });
});

test('what no record has says little and is told, once', () => {
  const one = asked('2031');
  expect(unfound(one)).toMatchObject({ known: false, weight: 0.25 });
  expect(unfound(unfound(one)).weight).toBe(0.25);
});

test('neighbours are words that stand side by side in the query', () => {
  const [a, b, c] = readWords('một hai ba', 'vi').words.map((word) =>
    askedFor(word, false, new Lexicon(VI, 'vi'), 'vi'),
  );
  if (a === undefined || b === undefined || c === undefined) throw new Error('three words');
  expect(areNeighbours(a, b)).toBe(true);
  expect(areNeighbours(a, c)).toBe(false);
  expect(areNeighbours(b, a)).toBe(false);
  expect(areNeighbours(undefined, a)).toBe(false);
  expect(areNeighbours({ ...a, at: null }, b)).toBe(false);
  expect(areNeighbours(a, { ...b, at: null })).toBe(false);
});
