import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneDash, plainText } from './dashes.ts';
import { stem } from './english.ts';
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
  const terms = (text: string, lang: 'vi' | 'en' = 'vi') => tokenise(plainText(text), lang).map(({ term }) => term);
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
  test('one figure is one word; a share is also found by its figure', () => {
    expect(terms('2030')).toEqual(['2030']);
    expect(terms('50%')).toEqual(['50%', '50', '50']);
    expect(tokenise('99,55%', 'vi').map(({ form }) => form)).toEqual(['99.55%', '99.55', '99', '55']);
  });
  test('long words with a hyphen are no initials', () => {
    expect(terms('nghiệp-vụ')).toEqual(['nghiep', 'vu']);
    expect(terms('vụ-nghiệp')).toEqual(['vu', 'nghiep']);
    expect(tokenise('GD&ĐT', 'vi').map(({ form }) => form)).toEqual(['gdđt', 'gd', 'đt']);
  });
  test('English words fall to their stem in English texts only', () => {
    expect(terms('libraries', 'en')).toEqual(['librari']);
    expect(terms('libraries', 'vi')).toEqual(['libraries']);
  });
  test('a whole stands where its first part does', () => {
    const text = 'ban 12/14 xong';
    expect(tokenise(text, 'vi').map(({ position }) => position)).toEqual([0, 1, 1, 2, 3]);
    expect(tokenise(text, 'vi', 7).map(({ position }) => position)).toEqual([7, 8, 8, 9, 10]);
    expect(tokenise(text, 'vi').map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['ban', '12/14', '12', '14', 'xong'],
    ]);
  });
  test('words stand where they stand', () => {
    for (const { term, start, end, compound } of tokenise('Quỹ “Học tập”, 12/14!', 'vi'))
      if (!compound) expect(fold('Quỹ “Học tập”, 12/14!'.slice(start, end))).toBe(term);
  });
  test('what has no letters has no words', () => expect(terms('… \u0301\u0323 “—” %%')).toEqual([]));
});

describe('English', () => {
  test.each([
    ['learning', 'learned', 'learn', 'learns'],
    ['learner', 'learners'],
    ['communities', 'community'],
    ['centres', 'centre', 'center', 'centers'],
    ['programmes', 'programme', 'program', 'programs'],
    ['training', 'trained', 'trains'],
    ['organised', 'organizing', 'organise', 'organization'],
    ['libraries', 'library'],
    ['ageing', 'aging'],
    ['labour', 'labor', 'labours'],
    ['behaviour', 'behavior', 'behaviours'],
    ['defence', 'defense'],
    ['practise', 'practice', 'practices'],
    ['travelling', 'traveling', 'travelled'],
    ['disabled', 'disability', 'disabilities'],
    ['centred', 'centered'],
    ['theatre', 'theater', 'theatres'],
    ['litre', 'liter', 'litres'],
    ['kilometres', 'kilometers'],
    ['flavoured', 'flavored'],
    ['neighbouring', 'neighboring', 'neighbours'],
    ['harbourers', 'harborers'],
    ['contour', 'contours'],
    ['detours', 'detour'],
    ['licence', 'license', 'licences', 'licensed', 'licensing', 'licencing'],
    ['analyse', 'analyze', 'analysed', 'analyzing'],
    ['offences', 'offenses', 'offence'],
    ['catalogue', 'catalog', 'catalogues', 'catalogs'],
    ['dialogue', 'dialog', 'dialogues'],
    ['judgement', 'judgment', 'judgements'],
    ['acknowledgement', 'acknowledgments'],
    ['enrol', 'enroll', 'enrols', 'enrolls', 'enrolment', 'enrollment', 'enrolments', 'enrolled', 'enrolling'],
    ['counselling', 'counseling'],
    ['counsellors', 'counselors'],
    ['instalment', 'installment'],
    ['localisation', 'localization', 'localisations', 'localisers'],
    ['ageism', 'agism'],
    ['people', 'person', 'persons'],
    ['programmed', 'programming', 'program'],
    ['taught', 'teach', 'teaching'],
    ['men', 'man'],
    ['children', 'child'],
    ['women', 'woman'],
    ['literacy', 'literate'],
    ['illiteracy', 'illiterate'],
  ])('%s …', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });
  test.each([
    ['city', 'citizen'],
    ['hour', 'or'],
    ['literacy', 'illiteracy'],
    ['four', 'for'],
    ['your', 'yor'],
    ['contour', 'contor'],
    // Only whole words, and only with enough before the ending.
    ['rise', 'rize'],
    ['lyse', 'lyze'],
    ['flour', 'flor'],
    ['uncentre', 'uncenter'],
    ['microprogrammes', 'microprogram'],
    ['unpractise', 'unpractice'],
    ['undefence', 'undefense'],
    ['backlogue', 'backlog'],
    ['ell', 'el'],
    ['people', 'men'],
    ['licence', 'practice'],
    ['gallery', 'galery'],
    ['encourage', 'encorage'],
    ['preciseness', 'precizeness'],
  ])('%s is not %s', (a, b) => expect(stem(a)).not.toBe(stem(b)));
  test('short words, words with digits and words with marks stay', () => {
    expect(['as', 'b12s', '2030s', 'đôs'].map(stem)).toEqual(['as', 'b12s', '2030s', 'đôs']);
  });
});

test('hyphens of every kind are one, unseen signs are none, spaces that do not break are spaces', () => {
  for (const dash of '\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d')
    expect(plainText(`1373/QĐ${dash}TTg`)).toBe('1373/QĐ-TTg');
  expect(plainText('học\u00ad\u200b\u2060\ufeff\u00a0tập'.normalize('NFD'))).toBe('học tập');
  expect(oneDash('a\u2011b\u200b')).toBe('a-b\u200b');
});
