import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '../index/index-format.ts';
import { spelling } from '../language/syllables.ts';
import { suggestQueries, suggestWords, writtenAs } from './suggest.ts';

const WORDS: Vocabulary = [
  ['doc', 'đoc~j', 9],
  ['hoc', 'hoc~j', 50],
  ['hoc', 'hoc', 3],
  ['hop', 'hop~j', 5],
  ['nghiep', 'nghiêp~j', 20],
  ['sach', '', 12],
  ['tap', 'tâp~j', 40],
];

describe('the nearest words', () => {
  test.each([
    // One letter too many, missing, wrong or swapped.
    ['hcoc', ['học']],
    ['hox', ['học', 'họp']],
    ['hc', ['học']],
    ['ohc', ['học']],
    // Written as most write it, and as it is where it has no marks.
    ['sch', ['sach']],
    // A long word may be further away, a short one not.
    ['nghieepj', ['nghiệp']],
    ['nxhyip', []],
    ['xyc', []],
    ['hoc1c', []],
    ['h', []],
    ['', []],
    ['a'.repeat(25), []],
    ['ĐỌX', ['đọc']],
  ])('%s', (typed, near) => expect(suggestWords(typed, WORDS)).toEqual(near));

  test('of words equally near the commoner comes first, but a wrong first letter is unlikely', () => {
    expect(suggestWords('toc', WORDS)).toEqual(['học', 'đọc']);
    expect(
      suggestWords('doc', [
        ['hoc', 'hoc', 100],
        ['dop', 'dop', 30],
      ]),
    ).toEqual(['dop', 'hoc']);
    expect(
      suggestWords('doc', [
        ['hoc', 'hoc', 500],
        ['dop', 'dop', 30],
      ]),
    ).toEqual(['hoc', 'dop']);
  });
  test('no more than asked for', () => expect(suggestWords('hox', WORDS, 1)).toEqual(['học']));
  test('words as far as two letters away count only when none is nearer', () => {
    expect(
      suggestWords('abcdef', [
        ['abcdxy', '', 9],
        ['abcdex', '', 1],
      ]),
    ).toEqual(['abcdex']);
    expect(suggestWords('abcdef', [['abcdxy', '', 9]])).toEqual(['abcdxy']);
    expect(suggestWords('abcde', [['abcxy', '', 9]])).toEqual([]);
  });
  test('of 24 letters a word is still looked for', () => {
    expect(suggestWords('a'.repeat(24), [['a'.repeat(23), '', 1]])).toEqual(['a'.repeat(23)]);
  });
});

describe('queries with the unknown words replaced', () => {
  test('the first in several ways, the others by their nearest', () => {
    expect(suggestQueries('hox tapp', ['hox', 'tapp'], WORDS)).toEqual(['học tập', 'họp tập']);
    expect(suggestQueries('hox zzzzz', ['hox', 'zzzzz'], WORDS)).toEqual(['học zzzzz', 'họp zzzzz']);
  });
  test('a word that is not in the query is not replaced', () => {
    expect(suggestQueries('hoc', ['khac'], WORDS)).toEqual([]);
    expect(suggestQueries('hoc', [], WORDS)).toEqual([]);
  });
  test('letters typed in two parts are the same letters', () => {
    expect(suggestQueries('hộx'.normalize('NFD'), ['hộx'], WORDS)).toEqual(['học', 'họp']);
  });
});

test.each([
  'học',
  'quỹ',
  'hòa',
  'thủy',
  'được',
  'nghiệp',
  'giá',
  'giữ',
  'quốc',
  'của',
  'toàn',
  'khuyến',
  'mù',
  'người',
  'chữ',
  'bảo',
  'đời',
  'hoạt',
  'tiểu',
  'ngoài',
  'ủy',
  'hai',
  'sach',
])('%s is written as it was', (word) => expect(writtenAs(spelling(word))).toBe(word));
