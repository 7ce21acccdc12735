import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from './stem.ts';
import { agreement, fold, isSyllable, spelling } from './syllables.ts';
import { tokenise } from './tokens.ts';
import { decodeKeys } from './typing.ts';

describe('syllables', () => {
  test.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['kĩ', 'kỹ'],
    ['quí', 'quý'],
    ['tỉ', 'tỷ'],
    ['HỌC', 'học'],
    ['học'.normalize('NFD'), 'học'],
    ['Ðô', 'đô'],
  ])('%s and %s are one spelling', (a, b) => {
    expect(spelling(a)).toBe(spelling(b));
  });
  test.each([
    ['đào', 'dao'],
    ['Ủy', 'uy'],
    ['Kỹ', 'ky'],
    ['ki', 'ky'],
    ['nghiệp', 'nghiep'],
    ['mĩ', 'my'],
  ])('%s folds to %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
  test.each([
    ['hai', 'hai'],
    ['mai', 'may'],
  ])('i and y after a vowel stay apart: %s', (word) => {
    expect(fold(word)).toBe(word);
  });
  test('typed marks count, left-out marks do not', () => {
    const written = spelling('tập');
    expect(agreement(spelling('tập'), written)).toBe(1);
    expect(agreement('tap', written)).toBe(1);
    expect(agreement(spelling('tâp'), written)).toBeGreaterThan(0.8);
    expect(agreement(spelling('tạp'), written)).toBeGreaterThan(0.7);
    expect(agreement(spelling('táp'), written)).toBeLessThan(0.3);
  });
  test.each(['hoc', 'nghieng', 'quyen', 'uy', 'oan', 'khuyech', 'tuyen', 'giuong', 'yeu', 'quoc'])(
    '%s looks like a syllable',
    (word) => expect(isSyllable(word)).toBe(true),
  );
  test.each(['hocj', 'taap', 'unesco', 'tr', 'dd', 'ubnd'])('%s does not', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});

describe('keys that were not turned into letters', () => {
  test.each([
    ['hocj', 'học'],
    ['taapj', 'tập'],
    ['tapaj', 'tập'],
    ['suoots', 'suốt'],
    ['ddowif', 'đời'],
    ['ddoiwf', 'đời'],
    ['thuw', 'thư'],
    ['vieenj', 'viện'],
    ['muwcs', 'mức'],
    ['dduowcj', 'được'],
    ['dduwowcj', 'được'],
    ['nawm', 'năm'],
    ['quyx', 'quỹ'],
    ['chuwx', 'chữ'],
    ['truowngf', 'trường'],
    ['nguowif', 'người'],
    ['tw', 'tư'],
    ['hoc5', 'học'],
    ['tap65', 'tập'],
    ['ta6p5', 'tập'],
    ['suot61', 'suốt'],
    ['d9oi72', 'đời'],
    ['d9u7o7c5', 'được'],
    ['na8m', 'năm'],
    ['chu74', 'chữ'],
    ['ngu7o7i2', 'người'],
    ['dao9', 'đao'],
    ['họcj', 'học'],
    ['HOCJ', 'học'],
    ['thànhf', 'thành'],
  ])('%s is %s', (typed, meant) => {
    expect(spelling(decodeKeys(typed) ?? '')).toBe(spelling(meant));
  });
  test.each(['hoc', 'học', '2025', 'k12', 'UNESCO', 'x', 'iso', 'HTSĐ', '99'])('%s is left alone', (typed) => {
    expect(decodeKeys(typed)).toBe(null);
  });
  test('anything typed is read or left alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        decodeKeys(typed);
      }),
    );
  });
});

describe('words', () => {
  const terms = (text: string, lang: 'vi' | 'en' = 'vi') => tokenise(text, lang).map(({ term }) => term);
  test('document numbers, places, figures and initials are also words as a whole', () => {
    expect(terms('1373/QĐ-TTg')).toEqual(['1373/qd-ttg', '1373', 'qd', 'ttg']);
    expect(terms('mục IV.1.3.')).toEqual(['muc', 'iv.1.3', 'iv', '1', '3']);
    expect(terms('99,5%')).toEqual(['99.5%', '99.5', '99', '5']);
    expect(terms('99.5%')).toEqual(['99.5%', '99.5', '99', '5']);
    expect(terms('75–80%')).toEqual(['75-80%', '75', '80']);
    expect(terms('2.3.3-a')).toEqual(['2.3.3-a', '2', '3', '3', 'a']);
    expect(terms('GD&ĐT')).toEqual(['gddt', 'gd', 'dt']);
    expect(terms('LĐ-TB&XH')).toEqual(['ldtbxh', 'ld', 'tb', 'xh']);
  });
  test('words stand where they stand', () => {
    for (const { term, start, end, compound } of tokenise('Quỹ “Học tập”, 12/14!', 'vi'))
      if (!compound) expect(fold('Quỹ “Học tập”, 12/14!'.slice(start, end))).toBe(term);
  });
  test('what has no letters has no words', () => expect(terms('… \u0301\u0323 “—” %%')).toEqual([]));
});

describe('English', () => {
  test.each([
    ['learning', 'learners', 'learned', 'learn'],
    ['communities', 'community'],
    ['centres', 'centre', 'center'],
    ['programmes', 'program'],
    ['training', 'trained', 'trains'],
    ['organised', 'organizing', 'organise'],
    ['libraries', 'library'],
    ['evaluation', 'evaluate'],
  ])('%s …', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });
  test.each([
    ['city', 'citizen'],
    ['nation', 'national'],
  ])('%s is not %s', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});
