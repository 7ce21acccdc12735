/** What the known words tell of a word that is not known: what it begins, what it is near, what it is made of. */
import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '../index/index-format.ts';
import { Lexicon } from './lexicon.ts';

const vi = (...words: Vocabulary) => new Lexicon(words, 'vi');
const en = (...words: Vocabulary) => new Lexicon(words, 'en');
const numbered = (count: number, from = 'ho'): Vocabulary =>
  Array.from({ length: count }, (_, at) => [`${from}${'bcdfghjklmnpqrstvwx'.charAt(at)}`, '', at + 1] as const);

describe('words typed without spaces', () => {
  const words = vi(['hoc', 'hoc~j', 50], ['tap', 'tâp~j', 40], ['xyz', '', 90]);
  test('fall where known syllables end, with the marks that were typed', () => {
    expect(words.cut('hoctap')).toEqual(['hoc', 'tap']);
    expect(words.cut('HọcTập')).toEqual(['Học', 'Tập']);
    expect(words.cut('hoctaphoc')).toEqual(['hoc', 'tap', 'hoc']);
  });
  test('stay whole where some of it is no known syllable, or where marks stand apart from letters', () => {
    expect(words.cut('hoctapxyz')).toBeNull();
    expect(words.cut('hoctapp')).toBeNull();
    expect(words.cut('họctập'.normalize('NFD'))).toBeNull();
  });
  test('fall into the words that are commoner in all their spellings', () => {
    const rest: Vocabulary = [
      ['nai', '', 5],
      ['hoan', '', 5],
      ['ai', '', 5],
    ];
    expect(vi(['hoa', '', 3], ['hoa', 'hoa~f', 3], ...rest).cut('hoanai')).toEqual(['hoa', 'nai']);
    expect(vi(['hoa', '', 3], ...rest).cut('hoanai')).toEqual(['hoan', 'ai']);
  });
  test('in English: words as they are written, of two letters and two records or more', () => {
    const english = en(
      ['librari', 'library', 5],
      ['open', '', 3],
      ['an', '', 9],
      ['a', '', 9],
      ['rare', 'rare', 1],
      ['twice', 'twice', 2],
    );
    expect(english.cut('openlibrary')).toEqual(['open', 'library']);
    expect(english.cut('anlibrary')).toEqual(['an', 'library']);
    expect(english.cut('twicelibrary')).toEqual(['twice', 'library']);
    expect(english.cut('alibrary')).toBeNull();
    expect(english.cut('rarelibrary')).toBeNull();
    expect(english.cut('openlibrari')).toBeNull();
  });
});

test('a word is as often as all its spellings together', () => {
  const words = vi(['hoc', 'hoc~j', 50], ['hoc', 'hoc', 3], ['tap', '', 1]);
  expect([words.often('hoc'), words.often('tap'), words.often('ho')]).toEqual([53, 1, 0]);
});

test('a beginning is that of a dozen words at most, each once', () => {
  expect(vi(['hoc', 'hoc~j', 9], ['hoc', 'hoc', 3], ['hop', '', 5], ['cho', '', 5]).beginning('ho')).toEqual([
    'hoc',
    'hop',
  ]);
  expect(vi(...numbered(14)).beginning('ho')).toHaveLength(12);
});

describe('words near to one that was typed', () => {
  test.each([
    ['dao', 'giao'],
    ['rao', 'giao'],
    ['giao', 'dao'],
    ['tre', 'che'],
    ['che', 'tre'],
  ])('%s sounds like %s to many', (typed, known) => {
    expect(vi([known, '', 3]).near(typed)).toEqual({ terms: [known], written: [known], far: 1 });
    expect(en([known, '', 3]).near(typed).terms).toEqual([]);
  });
  test.each([
    ['giao', 'ao'],
    ['ngtra', 'ngcha'],
    ['adao', 'agiao'],
  ])('%s does not sound like %s', (typed, known) => expect(vi([known, '', 3]).near(typed).terms).toEqual([]));
  test('it is not near to itself', () => {
    expect(vi(['hoc', 'hoc~j', 9], ['hop', 'hop~j', 5]).near('học').terms).toEqual(['hop']);
    expect(en(['read', 'reading', 9]).near('reading').terms).toEqual([]);
  });
  test('one letter, one that is very long, and one with digits are near to nothing', () => {
    const nothing = { terms: [], written: [], far: Infinity };
    expect(vi(['ho', '', 3]).near('h')).toEqual(nothing);
    expect(vi(['a'.repeat(24), '', 3]).near('a'.repeat(25))).toEqual(nothing);
    expect(vi(['hoc', '', 3]).near('1hoc')).toEqual(nothing);
    expect(vi(['hoc', '', 3]).near('hoc1')).toEqual(nothing);
  });
  test('is written as most write it; of equals the first', () => {
    const spellings: Vocabulary = [
      ['hoc', 'hoc', 3],
      ['hoc', 'hoc~j', 50],
      ['hoc', 'hoc~s', 4],
      ['hoc', 'hôc~j', 2],
    ];
    expect(vi(...spellings).near('hocc').written).toEqual(['học']);
    expect(vi(['hoc', 'hoc~j', 5], ['hoc', 'hoc', 5]).near('hocc').written).toEqual(['học']);
  });
  test('in English by its written forms, the nearest of them', () => {
    expect(en(['librari', 'library', 5]).near('libary')).toEqual({ terms: ['librari'], written: ['library'], far: 1 });
    expect(en(['abc', 'abcdef', 1], ['abc', 'abcdxy', 9]).near('abcdeg').far).toBe(1);
    expect(en(['abc', 'abcdxy', 9], ['abc', 'abcdef', 1]).near('abcdeg').far).toBe(1);
  });
  test('a dozen at most, the commonest first', () => {
    const { terms } = vi(...numbered(14)).near('hoz');
    expect(terms).toHaveLength(12);
    expect(terms[0]).toBe('hor');
  });
  test('a wrong first letter must be four times as common', () => {
    expect(vi(['hoc', '', 7], ['dop', '', 2]).near('doc').terms).toEqual(['dop', 'hoc']);
    expect(vi(['hoc', '', 12], ['dop', '', 2]).near('doc').terms).toEqual(['hoc', 'dop']);
  });
});
