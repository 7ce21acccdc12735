import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '../index/index-format.ts';
import type { Named } from '../language/names.ts';
import { spelling } from '../language/syllables.ts';
import { Lexicon } from './lexicon.ts';
import { writtenAs } from '../language/written.ts';
import { suggestNames, suggestQueries } from './suggest.ts';

const near = (typed: string, words: Vocabulary = WORDS): string[] => new Lexicon(words, 'vi').near(typed).written;
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
  ])('%s', (typed, nearest) => expect(near(typed)).toEqual(nearest));

  test('of words equally near the commoner comes first, but a wrong first letter is unlikely', () => {
    expect(near('toc')).toEqual(['học', 'đọc']);
    expect(
      near('doc', [
        ['hoc', 'hoc', 100],
        ['dop', 'dop', 30],
      ]),
    ).toEqual(['dop', 'hoc']);
    expect(
      near('doc', [
        ['hoc', 'hoc', 500],
        ['dop', 'dop', 30],
      ]),
    ).toEqual(['hoc', 'dop']);
  });
  test('words as far as two letters away count only when none is nearer', () => {
    expect(
      near('abcdef', [
        ['abcdxy', '', 9],
        ['abcdex', '', 1],
      ]),
    ).toEqual(['abcdex']);
    expect(near('abcdef', [['abcdxy', '', 9]])).toEqual(['abcdxy']);
    expect(near('abcde', [['abcxy', '', 9]])).toEqual([]);
  });
  test('of 24 letters a word is still looked for', () => {
    expect(near('a'.repeat(24), [['a'.repeat(23), '', 1]])).toEqual(['a'.repeat(23)]);
  });
});

describe('queries with the unknown words replaced', () => {
  test('the first in several ways, the others by their nearest', () => {
    expect(suggestQueries('hox tapp', ['hox', 'tapp'], near)).toEqual(['hoc tap', 'hop tap']);
    expect(suggestQueries('hôx zzzzz', ['hôx', 'zzzzz'], near)).toEqual(['học zzzzz', 'họp zzzzz']);
  });
  test('a word that is not in the query is not replaced', () => {
    expect(suggestQueries('hoc', ['khac'], near)).toEqual([]);
    expect(suggestQueries('hoc', [], near)).toEqual([]);
  });
  test('of the unknown words those in the query are replaced; of a very long query its beginning', () => {
    expect(suggestQueries('hox', ['khac', 'hox'], near)).toEqual(['hoc', 'hop']);
    expect(suggestQueries(`${'x'.repeat(300)} hox`, ['hox'], near)).toEqual([]);
  });
  test('five ways at most', () => {
    const many = () => ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(suggestQueries('xx yy', ['xx'], many)).toEqual(['a yy', 'b yy', 'c yy', 'd yy', 'e yy']);
  });
  test('letters typed in two parts are the same letters', () => {
    expect(suggestQueries('hộx'.normalize('NFD'), ['hộx'], near)).toEqual(['học', 'họp']);
  });
});

describe('names while one types', () => {
  const NAMES: Named[] = [
    ['Hanoi', ['Hà Nội'], 'city', ['ha-noi']],
    ['Sở Y tế Hà Nội', ['Sở Y tế'], 'agency', ['hn-syt']],
    ['Sở Y tế', ['Sở Y tế'], 'agency', ['hn-syt', 'hp-syt']],
    ['Nước sạch', [], 'page', ['7']],
    ['người già', ['người cao tuổi'], '', []],
    ['Khu C.-D. mới', [], 'page', ['8']],
    ...['Một', 'Mười', 'Mười một', 'Mười hai', 'Mười lăm', 'Mười bảy tám'].map((name): Named => [
      name,
      [],
      'page',
      ['9'],
    ]),
  ];
  test.each([
    ['so y', ['Sở Y tế', 'Sở Y tế Hà Nội']],
    ['hano', ['Hà Nội']],
    ['nước s', ['Nước sạch']],
    ['nguoi', []],
    ['sở y tế', ['Sở Y tế Hà Nội']],
    ['h', []],
    ['  so   y ', ['Sở Y tế', 'Sở Y tế Hà Nội']],
    // A word in the middle, and words without spaces; not what only ends so.
    ['sach', ['Nước sạch']],
    ['sạch nư', ['Nước sạch']],
    ['nuocsa', ['Nước sạch']],
    ['uoc', []],
    ['nước xa', []],
    ['ước sạch', []],
    ['khu d', ['Khu C.-D. mới']],
    ['khucdm', ['Khu C.-D. mới']],
    ['nư', ['Nước sạch']],
    ['mư', ['Mười', 'Mười một', 'Mười hai', 'Mười lăm', 'Mười bảy tám']],
    ['m', []],
    ['mo', ['Một', 'Mười một', 'Khu C.-D. mới']],
  ])('%s', (typed, names) => expect(suggestNames(typed, NAMES, 'vi')).toEqual(names));
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
