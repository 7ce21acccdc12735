/** What every engine must do, whichever finds the words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engineOf, found, pagefindEngineOf, record } from '../testing.ts';
import { NO_ANSWER, type SearchEngine } from './search-engine.ts';

const LIBRARY = [
  record('Học tập suốt đời cho mọi người.'),
  record('Bán hàng ở bạn hàng.'),
  record('Ban Chỉ đạo họp; bản đồ học liệu.'),
  record('Tập huấn, học nghề trong đời sống suốt năm.'),
  record('Đào tạo nghề.', { names: ['2.3.3-a', 'IV.1.3'] }),
  record('Quỹ học tập suốt đời của doanh nghiệp.'),
];

/** Any letter that Unicode has a place for, and no half of one. */
const letter = fc.nat(0x10ffff - 0x800).map((place) => String.fromCodePoint(place < 0xd800 ? place : place + 0x800));

describe.each([
  ['our own', engineOf],
  ['Pagefind', pagefindEngineOf],
] as const)('%s', (_, make) => {
  describe('what is found', () => {
    const engine = make(LIBRARY, [['HTSĐ', ['học tập suốt đời'], '', []]]);
    test('words that stand together come before words that stand apart', async () => {
      expect((await found(engine, 'hoc tap suot doi')).slice(0, 2).sort()).toEqual([0, 5]);
      expect(await found(engine, 'hoc tap suot doi')).toContain(3);
    });
    test('diacritics that were typed decide', async () => {
      expect((await found(engine, 'bản'))[0]).toBe(2);
      expect((await found(engine, 'bạn'))[0]).toBe(1);
    });
    test('đ meets d, both ways of normalising meet', async () => {
      expect(await found(engine, 'đào tạo'.normalize('NFD'))).toEqual(await found(engine, 'đào tạo'));
      expect((await found(engine, 'dao tao'))[0]).toBe(4);
      expect((await found(engine, 'đào tạo'))[0]).toBe(4);
    });
    test('a quoted phrase is exactly that', async () => {
      expect((await found(engine, '"học tập"')).sort()).toEqual([0, 5]);
      expect(await found(engine, '"tập học"')).toEqual([]);
      expect((await found(engine, '“hoc tap”')).sort()).toEqual([0, 5]);
    });
    test('keys and places are found as a whole', async () => {
      expect(await found(engine, '2.3.3-a')).toEqual([4]);
      expect(await found(engine, 'iv.1.3')).toEqual([4]);
    });
    test('a whole that no record has is looked for by its parts', async () => {
      expect(await found(engine, 'nghề/huấn')).toEqual([3, 4]);
      expect((await engine.search('iv.1.3.9')).sought.map(({ weight }) => weight)).toEqual([1, 1, 1, 0.25]);
      expect((await engine.search('iv.1.3')).sought).toMatchObject([{ weight: 1.6, at: null, phrase: null }]);
      expect((await engine.search('"iv.1.3"')).sought.map(({ phrase }) => phrase)).toEqual([0, 0, 0]);
    });
    test('any query is answered', () =>
      fc.assert(
        fc.asyncProperty(fc.string({ unit: letter, maxLength: 60 }), async (query) => {
          await engine.search(query);
        }),
        { numRuns: 50 },
      ));
    test('nothing is asked of nothing', async () => {
      expect(await engine.search(' … ')).toEqual(NO_ANSWER);
    });
  });

  describe('how the query was read', () => {
    const engine = make(LIBRARY, [
      ['HTSĐ', ['học tập suốt đời'], '', []],
      ['GDĐT', ['đào tạo'], '', []],
    ]);
    test('as it was typed, nothing need be said', async () => {
      expect(await engine.search('học tập')).toMatchObject({ readAs: null, unknown: [] });
    });
    test('Telex leftovers are read, and said', async () => {
      const { results, readAs, unknown } = await engine.search('quyx hocj taapj');
      expect(results[0]?.record).toBe(5);
      expect(readAs).toBe('quỹ học tập');
      expect(unknown).toEqual([]);
      // One word of several is enough to say so.
      expect((await engine.search('quỹ hocj')).readAs).toBe('quỹ học');
    });
    test('keys are read only where that is a word; unknown words are named', async () => {
      expect(await engine.search('học blockchain')).toMatchObject({ readAs: null, unknown: ['blockchain'] });
      expect(await engine.search('xyzs')).toMatchObject({ readAs: null, unknown: ['xyzs'] });
    });
    test('of two readings that are both known the commoner is meant', async () => {
      const both = make([record('có'), record('có'), record('dự án cos')]);
      expect((await both.search('cos')).readAs).toBe('có');
      const rare = make([record('có'), record('cos'), record('cos')]);
      expect((await rare.search('cos')).readAs).toBe(null);
      expect(await found(rare, 'cos')).toEqual([1, 2]);
    });
    test('in English no keys are read', async () => {
      const english = make([record('tax on books'), record('book')], [], 'en');
      expect((await english.search('tax')).readAs).toBe(null);
      expect((await found(english, 'books')).sort()).toEqual([0, 1]);
    });
    test('a word that is still being typed is completed: the last one, of two letters or more, not in quotes', async () => {
      expect((await found(engine, 'doanh nghie'))[0]).toBe(5);
      expect((await engine.search('doanh nghie')).sought.map(({ form }) => form)).toEqual(['doanh', null]);
      expect(await engine.search('nghie doanh')).toMatchObject({ unknown: ['nghie'] });
      expect(await engine.search('"doanh nghie"')).toMatchObject({ unknown: ['nghie'], results: [] });
      expect(await engine.search('q')).toMatchObject({ unknown: ['q'] });
      expect(await engine.search('qu')).toMatchObject({ unknown: [] });
      expect(await engine.search('zz')).toMatchObject({ unknown: ['zz'] });
    });
    test('a beginning of up to three letters may as well be a slip, which is said', async () => {
      expect(await engine.search('học doa')).toMatchObject({ guessed: ['doa'], unknown: [], readAs: null });
      expect(await engine.search('học doan')).toMatchObject({ guessed: [], unknown: [], readAs: null });
      // Both are found; after four letters only what begins so.
      const near = make([record('đoạt'), record('đoanh')]);
      expect((await found(near, 'doa')).sort()).toEqual([0, 1]);
      expect(await found(near, 'doan')).toEqual([1]);
    });
    test('a word that no record has finds what is near to it, and is named', async () => {
      expect(await engine.search('dxanh')).toMatchObject({ unknown: ['dxanh'], guessed: [], readAs: null });
      expect(await found(engine, 'dxanh')).toEqual([5]);
      const { sought } = await engine.search('quỹ dxanh');
      expect(sought.map(({ weight, form }) => [weight, form === null])).toEqual([
        [1, false],
        [1, true],
      ]);
      expect((await engine.search('quỹ zzzzzz')).sought.map(({ weight }) => weight)).toEqual([1, 0.25]);
    });
    test('a place that is known as a whole is known', async () => {
      expect(await engine.search('iv.1.3')).toMatchObject({ unknown: [], guessed: [], readAs: null });
      expect(await engine.search('đào tạo 2.3.3-a')).toMatchObject({ unknown: [], readAs: null });
    });
    test('of two readings as common as each other the one with marks is meant', async () => {
      expect((await make([record('có'), record('cos')]).search('cos')).readAs).toBe('có');
      expect((await make([record('cos')]).search('cos')).unknown).toEqual([]);
    });
  });

  describe('short forms', () => {
    const engine = make(
      [record('Học tập suốt đời.'), record('HTSĐ là học tập.'), record('Sở GD&ĐT lo.'), record('Giáo dục và đào tạo.')],
      [
        ['HTSĐ', ['học tập suốt đời'], '', []],
        ['GDĐT', ['giáo dục và đào tạo'], '', []],
      ],
    );
    test('are written out, and found as they are', async () => {
      expect((await found(engine, 'HTSĐ')).sort()).toEqual([0, 1]);
      expect((await found(engine, 'gddt')).sort()).toEqual([2, 3]);
    });
    test('also as a compound, once', async () => {
      expect((await found(engine, 'GD&ĐT')).sort()).toEqual([2, 3]);
      expect((await engine.search('GD&ĐT')).sought.length).toBe(1 + 'giáo dục và đào tạo'.split(' ').length);
    });
    test('but not in quotes', async () => {
      expect(await found(engine, '"HTSĐ"')).toEqual([1]);
      // What stands outside them is written out.
      expect((await engine.search('"là" HTSĐ')).sought).toHaveLength(2 + 5);
    });
    test('with the other words around them', async () => {
      const { sought } = await engine.search('quỹ HTSĐ 2.3');
      expect(sought).toHaveLength(4 + 7);
    });
  });

  describe('filters', () => {
    const engine = make([
      record('học nghề', { facets: { plan: ['a'], role: ['lead'] } }),
      record('học chữ', { facets: { plan: ['b'], role: ['lead', 'advise'] } }),
      record('học hát', { facets: {} }),
    ]);
    test('every chosen value must be there', async () => {
      const numbers = async (chosen: Parameters<SearchEngine['search']>[1]) =>
        (await engine.search('học', chosen)).results.map((one) => one.record);
      expect(await numbers({})).toEqual([0, 1, 2]);
      expect(await numbers({ plan: '' })).toEqual([0, 1, 2]);
      expect(await numbers({ role: 'lead' })).toEqual([0, 1]);
      expect(await numbers({ role: 'lead', plan: 'b' })).toEqual([1]);
      expect(await numbers({ plan: 'nowhere' })).toEqual([]);
    });
  });
});
