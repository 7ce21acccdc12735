import { describe, expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { keyOf, namedPhrases, phraseKey } from './names.ts';

const site = cityModel();

test('words are compared without marks, spaces and full stops', () => {
  expect(['Hà Nội', 'HANOI', 'Ha-Noi', 'ha nội.'].map((typed) => keyOf(typed, 'vi'))).toEqual(Array(4).fill('hanoi'));
  expect(['TP.HCM', 'tphcm', 'TP HCM'].map((typed) => keyOf(typed, 'vi'))).toEqual(Array(3).fill('tphcm'));
  expect(keyOf('older people', 'en')).toBe(phraseKey(['older', 'People'], 'en'));
});

describe('phrases of the invented city', () => {
  const named = (typed: string, lang: 'vi' | 'en' = 'vi', titles: [string, number][] = []) =>
    namedPhrases(
      {
        ...site,
        everyday: [
          { lang: 'vi', typed: ['người già', 'cụ già'], means: ['người cao tuổi'] },
          { lang: 'en', typed: ['kids'], means: ['children'] },
        ],
      },
      lang,
      titles,
    ).find(([name]) => keyOf(name, lang) === keyOf(typed, lang));

  test('cities by their names in both languages', () => {
    expect(named('Mây Trắng')).toMatchObject([expect.any(String), ['Mây Trắng'], 'city', ['may-trang']]);
    expect(named('maytrang', 'en')).toMatchObject([expect.any(String), [expect.any(String)], 'city', ['may-trang']]);
  });
  test('bodies with and without their city, and by their short names in either language', () => {
    const [, means, facet, values] = named('Sở Đọc sách Mây Trắng') ?? [];
    expect([means, facet, values]).toEqual([['Sở Đọc sách'], 'agency', ['mt-sds']]);
    expect(named('DoR')?.[3]).toContain('mt-sds');
    // Two cities have one: the name alone means both.
    expect(named('Sở Đọc sách')?.[3]).toEqual(expect.arrayContaining(['mt-sds', 'gx-sds']));
  });
  test('everyday words of this language only', () => {
    expect(named('cụ già')).toEqual(['cụ già', ['người cao tuổi'], '', []]);
    expect(named('kids')).toBeUndefined();
    expect(named('kids', 'en')).toEqual(['kids', ['children'], '', []]);
  });
  test('pages by their titles; two pages of one title both', () => {
    expect(
      named('nước sạch', 'vi', [
        ['Nước sạch', 4],
        ['Nước sạch', 9],
      ]),
    ).toEqual(['Nước sạch', [], 'page', ['4', '9']]);
  });
  test('what could be a syllable, or is one letter, is no phrase', () => {
    expect(named('a', 'vi', [['a', 1]])).toBeUndefined();
    expect(named('an', 'vi', [['an', 1]])).toBeUndefined();
    expect(named('HN', 'vi', [['HN', 1]])?.[3]).toEqual(['1']);
  });
});

describe('names as registers write them', () => {
  const bodies = (name: string) =>
    site.agencies
      .filter(({ id }) => id === 'mt-sds')
      .map((body) => ({ ...body, id: 'new', name: { vi: name, en: 'Some Body' }, also_called: ['Nhà Sách'] }));
  const terms = (vi: string, en: string, short: string[]) =>
    site.glossary.slice(0, 1).map((term) => ({ ...term, vi, en, short }));
  const all = (more: Partial<Parameters<typeof namedPhrases>[0]>, lang: 'vi' | 'en', titles: [string, number][] = []) =>
    new Map(namedPhrases({ ...site, everyday: [], ...more }, lang, titles).map((one) => [keyOf(one[0], lang), one]));
  const bodyOf = (name: string, typed: string) => all({ agencies: bodies(name) }, 'vi').get(keyOf(typed, 'vi'));

  test.each([
    ['Hội Người yêu sách thành phố Mây Trắng', 'Hội Người yêu sách'],
    ['Hội Người yêu sách Mây Trắng', 'Hội Người yêu sách'],
    ['Ban Đọc (Mây Trắng)', 'Ban Đọc'],
    ['Ban Nghe(của phường)', 'Ban Nghe'],
    ['Ban (nhỏ) Viết', 'Ban (nhỏ) Viết'],
    ['Ban Ca múa, Mây Trắng', 'Ban Ca múa'],
    ['Ban Nhạc, họa Mây Trắng', 'Ban Nhạc, họa'],
    // One word alone would name too much.
    ['Đoàn Mây Trắng', 'Đoàn Mây Trắng'],
  ])('%s is also %s', (name, means) => {
    expect(bodyOf(name, means)?.slice(1)).toEqual([[means], 'agency', ['new']]);
    expect(bodyOf(name, name)?.[1]).toEqual([means]);
  });
  test('a body by its short forms and by what else it is called, in both languages', () => {
    for (const typed of ['SĐS', 'DoR', 'Nhà Sách'])
      expect(bodyOf('Sở Đọc sách', typed)?.[1], typed).toEqual(['Sở Đọc sách']);
    const english = all({ agencies: bodies('Sở Đọc sách') }, 'en');
    for (const typed of ['SĐS', 'DoR', 'Nhà Sách', 'Sở Đọc sách'])
      expect(english.get(keyOf(typed, 'en'))?.[1], typed).toEqual(['Some Body']);
  });
  test('a place by what else it is called, and never a page of that title', () => {
    expect(all({}, 'vi').get('canuoc')?.slice(1)).toEqual([['Việt Nam'], 'city', ['viet-nam']]);
    expect(
      all({}, 'vi', [['Mây Trắng', 3]])
        .get('maytrang')
        ?.slice(2),
    ).toEqual(['city', ['may-trang']]);
  });
  test('short forms that could be no word, of three letters or more', () => {
    const glossary = terms('học tập suốt đời', 'lifelong learning', ['HTSĐ', 'HOA', 'HT2SĐ', '2HT', 'HTS2', 'HĐ']);
    const named = all({ glossary }, 'vi');
    expect(named.get('htsd')).toEqual(['HTSĐ', ['học tập suốt đời'], '', []]);
    expect(['hoa', 'ht2sd', '2ht', 'hts2', 'hd'].filter((key) => named.has(key))).toEqual([]);
  });
  test.each([
    ['vi', 'small room (of a street)', 'small room'],
    ['vi', 'small room(of a street)', 'small room'],
    ['vi', 'room (small) there', 'room (small) there'],
  ] as const)('a term of the other language: in %s, %s', (lang, en, typed) => {
    const named = all({ glossary: terms('phòng nhỏ', en, []) }, lang);
    expect(named.get(keyOf(typed, lang))).toEqual([typed, ['phòng nhỏ'], '', []]);
    expect(all({ glossary: terms('phòng nhỏ', en, []) }, 'en').get(keyOf('phòng nhỏ', 'en'))?.[1]).toEqual([en]);
  });
  test('an everyday word has three meanings at most; signs and single letters have none', () => {
    const everyday = [{ lang: 'vi' as const, typed: ['máy'], means: ['m1', 'm2', 'm2', 'm3', 'm4'] }];
    expect(all({ everyday }, 'vi').get('may')?.[1]).toEqual(['m1', 'm2', 'm3']);
    const titled = all({}, 'vi', [
      ['…', 1],
      ['B', 2],
      ['Hoa', 3],
    ]);
    expect(['', 'b', 'hoa'].map((key) => titled.has(key))).toEqual([false, false, true]);
  });
});
