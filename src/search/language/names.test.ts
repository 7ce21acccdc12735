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
