import { describe, expect, test } from 'vitest';
import { parseQuery, termsOf } from './query.ts';

const words = (typed: string, lang: 'vi' | 'en' = 'vi') => parseQuery(typed, lang).words;

describe('words', () => {
  test('as typed, as they sort and as they are spelt, with their places', () => {
    expect(words('Học  tập')).toEqual([
      { term: 'hoc', form: 'hoc~j', at: 0, typed: 'Học', phrase: null, compound: null, weight: 1 },
      { term: 'tap', form: 'tâp~j', at: 1, typed: 'tập', phrase: null, compound: null, weight: 1 },
    ]);
  });
  test('decomposed letters are composed', () => {
    expect(words('học'.normalize('NFD'))).toEqual(words('học'));
  });
  test('English words that say nothing leave a gap, unless there are no others or they are quoted', () => {
    expect(words('readers of books', 'en').map(({ term, at }) => [term, at])).toEqual([
      ['reader', 0],
      ['book', 2],
    ]);
    expect(words('of the', 'en').map(({ term }) => term)).toEqual(['of', 'the']);
    expect(words('"of learning"', 'en').map(({ term }) => term)).toEqual(['of', 'learn']);
    expect(words('of', 'vi').map(({ term }) => term)).toEqual(['of']);
  });
  test('more than anyone means is left out', () => {
    expect(words(Array.from({ length: 60 }, (_, n) => `w${n}`).join(' '))).toHaveLength(30);
    expect(words(`${'a'.repeat(1999)} b`).map(({ term }) => term)).toEqual(['a'.repeat(1999)]);
  });
});

describe('quoted phrases', () => {
  const phrases = (typed: string) => words(typed).map(({ typed: word, phrase }) => [word, phrase]);
  test.each([
    [
      '"học tập" suốt',
      [
        ['học', 0],
        ['tập', 0],
        ['suốt', null],
      ],
    ],
    [
      'quỹ “học tập”',
      [
        ['quỹ', null],
        ['học', 0],
        ['tập', 0],
      ],
    ],
    [
      '„học“ «tập»',
      [
        ['học', 0],
        ['tập', 1],
      ],
    ],
    // An open quotation mark reaches to the end; empty ones are none.
    [
      'quỹ "học tập',
      [
        ['quỹ', null],
        ['học', 0],
        ['tập', 0],
      ],
    ],
    ['"" học', [['học', null]]],
    ['" " học', [['học', null]]],
  ])('%s', (typed, expected) => expect(phrases(typed)).toEqual(expected));

  test('are counted', () => {
    expect(['học', '"học"', '"a" "b"', '"" "b"'].map((typed) => parseQuery(typed, 'vi').phrases)).toEqual([0, 1, 2, 1]);
  });
});

describe('things that have a name of their own', () => {
  test('are words as a whole, and their parts know them', () => {
    const { words: parts, compounds } = parseQuery('theo 1373/QĐ-TTg về', 'vi');
    expect(compounds).toEqual([{ term: '1373/qd-ttg', form: '1373/qđ-ttg', typed: '1373/QĐ-TTg' }]);
    expect(parts.map(({ term, compound }) => [term, compound === compounds[0]])).toEqual([
      ['theo', false],
      ['1373', true],
      ['qd', true],
      ['ttg', true],
      ['ve', false],
    ]);
  });
  test('of several readings the fullest counts', () => {
    expect(parseQuery('99,5%', 'vi').compounds.map(({ term }) => term)).toEqual(['99.5%']);
  });
  test('each of two has its own parts', () => {
    const { words: parts, compounds } = parseQuery('IV.1 2.3', 'vi');
    expect(compounds.map(({ typed }) => typed)).toEqual(['IV.1', '2.3']);
    expect(parts.map(({ compound }) => compound?.typed)).toEqual(['IV.1', 'IV.1', '2.3', '2.3']);
  });
  test('what follows one is no part of it', () => {
    expect(words('2.3 x').map(({ compound }) => compound?.typed ?? null)).toEqual(['2.3', '2.3', null]);
  });
});

test('the terms whose postings are needed, each once', () => {
  expect(termsOf(parseQuery('học 2.3 học', 'vi'))).toEqual(['hoc', '2', '3', '2.3']);
});
