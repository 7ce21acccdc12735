/** Words typed without spaces, in either engine: which fall apart, and which are left as they are. */
import { describe, expect, test } from 'vitest';
import { engineOf, found, pagefindEngineOf, record } from '../testing.ts';

const LIBRARY = [
  record('Học tập suốt đời.'),
  record('Nghề và a.'),
  record('Kho của óc, ở hà nội.'),
  record('Gạo khốc liệt.'),
  record('Nhãn hiệu hocbao, tapmau.'),
];

describe.each([
  ['our own', engineOf],
  ['Pagefind', pagefindEngineOf],
] as const)('%s', (_, make) => {
  const engine = make(LIBRARY, [['Hanoi', ['Hà Nội'], 'city', ['ha-noi']]]);
  test('words that are known fall apart, each in its place, and the reader is told', async () => {
    const answer = await engine.search('hoctap suotdoi');
    expect(answer).toMatchObject({ readAs: 'hoc tap suot doi', unknown: [] });
    expect(answer.sought.map(({ at }) => at)).toEqual([0, 1, 2, 3]);
    expect(answer.results[0]?.record).toBe(0);
    expect((await engine.search('suốt hoctap')).readAs).toBe('suốt hoc tap');
  });
  test.each<[string, string | null, string]>([
    ['"hoctap"', 'hoctap', 'what is quoted'],
    ['hanoi', null, 'a name'],
    ['tapmau', null, 'a word that some record has'],
    ['nghea', 'nghea', 'a slip in one word, which would leave a scrap'],
    ['hoctapzz', 'hoctapzz', 'what is only in part of known words'],
  ])('%s stays whole: %s', async (typed, unknown) => {
    expect(await engine.search(typed)).toMatchObject({ readAs: null, unknown: unknown === null ? [] : [unknown] });
  });
  test('keys of a letter with marks stay together', async () => {
    expect((await engine.search('khoocs')).readAs).toBe('khốc');
    expect((await engine.search('khooc')).readAs).toBe('khôc');
    expect((await found(engine, 'khoocs'))[0]).toBe(3);
  });
  test('a short word among them is one where nothing is near, and so are long words where something is', async () => {
    expect((await engine.search('nghevahoc')).readAs).toBe('nghe va hoc');
    // One letter from a name of a brand.
    expect((await engine.search('hoctao gao')).readAs).toBeNull();
    expect((await engine.search('tapgao')).readAs).toBe('tap gao');
  });
});
