/** The pages that name all cities by letter: when there are any, what stands on each, and what stays once it was published. */
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import type { Permalink } from '../../ledger/addresses.ts';
import type { City } from '../../model/types.ts';
import { LANGS } from '../../text/bilingual.ts';
import { must } from '../../text/must.ts';
import { areByLetter, citiesByLetter, firstLetters, letteredPage, letterPages, slugOf } from './letters.ts';
import { MOST, outgrows, weigh } from './weight.ts';

const invented = cityModel();
const [model] = invented.cities;
type Name = string | { readonly vi: string; readonly en: string };

/** The invented city with cities of these names alone. */
const siteOf = (names: readonly Name[], published: readonly string[] = [], status: Permalink['status'] = 'page') => ({
  ...invented,
  cities: names.map((name, index): City => ({
    ...must(model, 'city'),
    id: `city-${index}`,
    name: typeof name === 'string' ? { vi: name, en: name } : name,
  })),
  ledger: {
    addresses: published.map((path): Permalink => ({ path, status, target: null, note: null, line: 2 })),
  },
});
const names = (cities: readonly City[]) => cities.map(({ name }) => name.vi);
const times = (count: number, name: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => name(index));
/** As many as one page holds. */
const MANY = MOST / weigh({ name: 1 });
const paths = (pages: readonly { readonly path: string }[]) => pages.map(({ path }) => path);
const syllable = (index: number) => 'abcdeghiklmnopqrstuvxy'[index % 22] ?? '';
/** Names that begin with T, of which some 30 have the same four letters. */
const underT = (count: number) =>
  times(count, (index) => `T${syllable(index)}${syllable(Math.floor(index / 22))}n ${index}`);

describe('few cities', () => {
  test('as many as a page holds have none; one more, and all have', () => {
    const fits = times(MANY, (index) => `${syllable(index)} ${index}`);
    expect(citiesByLetter(siteOf(fits))).toBeNull();
    expect(letterPages(siteOf(fits))).toEqual([]);
    expect([areByLetter(siteOf(fits)), firstLetters(siteOf(fits))]).toEqual([false, []]);
    expect(letterPages(siteOf([...fits, 'An']))).toHaveLength(22);
    expect(areByLetter(siteOf([...fits, 'An']))).toBe(true);
  });

  test('a country is no city', () => {
    const site = siteOf(times(MANY + 1, (index) => `Hà ${index}`));
    const [first, ...others] = site.cities;
    expect(citiesByLetter(site)).not.toBeNull();
    expect(citiesByLetter({ ...site, cities: [{ ...must(first, 'one'), kind: 'country' }, ...others] })).toBeNull();
  });
});

describe('many cities', () => {
  const many = siteOf([...underT(MANY + 50), 'Đà Nẵng', 'Dĩ An', 'Phường An Lạc', 'Âu Lâu', '12 Tháng 9']);

  test('stand under their letters in the order of the alphabet, marks and the word for what they are left out', () => {
    const all = must(citiesByLetter(many), 'letters');
    expect(all.path).toBe('/cities/');
    expect(firstLetters(many).map(({ path, count }) => [path, count.vi])).toEqual([
      ['/cities/by-letter/1/', 1],
      ['/cities/by-letter/a/', 2],
      ['/cities/by-letter/d/', 1],
      ['/cities/by-letter/dd/', 1],
      ['/cities/by-letter/t/', MANY + 50],
    ]);
    expect(names(must(all.next[1], 'A').cities.vi)).toEqual(['Phường An Lạc', 'Âu Lâu']);
    expect(letteredPage(many, 'a').here.vi).toEqual(all.next[1]?.cities.vi);
  });

  test('a letter of too many is a page of those that follow, and each name stands on one page alone', () => {
    const t = must(
      letterPages(many).find(({ letters }) => letters === 't'),
      'T',
    );
    expect(t.next).toHaveLength(22);
    for (const lang of LANGS) {
      const named = letterPages(many).flatMap(({ letters }) => letteredPage(many, letters).here[lang]);
      expect(named).toHaveLength(many.cities.length);
      expect(new Set(named).size).toBe(many.cities.length);
    }
  });

  test('a page says what is above it, beside it and below it', () => {
    const { path, above, beside } = letteredPage(many, 'tb');
    expect([path, paths(above)]).toEqual(['/cities/by-letter/tb/', ['/cities/', '/cities/by-letter/t/']]);
    expect(beside.map(({ letters }) => letters)).toEqual(letteredPage(many, 't').next.map(({ letters }) => letters));
    expect(paths(letteredPage(many, 'đ').above)).toEqual(['/cities/']);
    expect(letteredPage(many, 'đ').beside).toEqual(firstLetters(many));
  });

  test('what begins with the name of another and is too long stands beside it', () => {
    const site = siteOf(['Tân', ...times(MANY + 1, (index) => `Tân ${syllable(index)}${index}`)]);
    const tan = letteredPage(site, 'tan');
    expect(names(tan.here.vi)).toEqual(['Tân']);
    expect(tan.next).toHaveLength(22);
  });

  test('as many of one name as no letter tells apart end at that name', () => {
    const pages = letterPages(siteOf(times(MANY + 1, () => 'Hòa')));
    expect(paths(pages)).toEqual(['h', 'ho', 'hoa'].map((one) => `/cities/by-letter/${one}/`));
  });

  test('with as many communes as Viet Nam has, no page holds more than it may', () => {
    const site = siteOf([...underT(2_400), ...times(1_000, (index) => `${syllable(index)}ô ${index}`)]);
    for (const { letters, path, next } of letterPages(site))
      for (const lang of LANGS)
        expect(outgrows({ name: letteredPage(site, letters).here[lang].length + next.length }), path).toBe(false);
    expect(letterPages(site).length).toBeLessThan(100);
  });
});

describe('languages', () => {
  const other = { vi: 'Sài Gòn', en: 'The Old City' };

  test('a name that begins otherwise in the other language stands there under its own letter', () => {
    const site = siteOf([other, ...times(MANY, (index) => `Hà ${index}`)]);
    const of = (letters: string) =>
      must(
        letterPages(site).find((page) => page.letters === letters),
        letters,
      );
    expect([of('s').cities.vi.length, of('s').cities.en.length]).toEqual([1, 0]);
    expect([of('t').cities.vi.length, of('t').cities.en.length]).toEqual([0, 1]);
  });
});

describe('addresses', () => {
  test('Đ, and a D before another D, are told apart, there and back', () => {
    expect(['d', 'đ', 'đa', 'dd', 'da', 'th'].map((letters) => slugOf({ letters }))).toEqual([
      'd',
      'dd',
      'dda',
      'd-d',
      'da',
      'th',
    ]);
    const back = siteOf(
      ['An'],
      ['dd', 'd-d', 'dda'].map((slug) => `/cities/by-letter/${slug}/`),
    );
    expect(letterPages(back).map(({ letters }) => letters)).toEqual(['a', 'd', 'dd', 'đ', 'đa']);
  });

  test('what was split stays split, and a page that was published stays when no name begins so any more', () => {
    const few = siteOf(['An', 'Ba Vì'], ['/cities/by-letter/a/', '/cities/by-letter/th/']);
    expect(letterPages(few).map(({ path, cities }) => [path, names(cities.vi)])).toEqual([
      ['/cities/by-letter/a/', ['An']],
      ['/cities/by-letter/b/', ['Ba Vì']],
      ['/cities/by-letter/t/', []],
      ['/cities/by-letter/th/', []],
    ]);
  });

  test.each(['redirect', 'tombstone'] as const)('an address that is a %s now splits nothing', (status) => {
    expect(citiesByLetter(siteOf(['An'], ['/cities/by-letter/a/'], status))).toBeNull();
  });

  test('a name without letters is found by those of its address', () => {
    const site = siteOf(['—'], ['/cities/by-letter/a/']);
    expect(letterPages(site).map(({ letters }) => letters)).toEqual(['a', 'c']);
  });
});
