import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../index/build-index.ts';
import { engineOf, found, loadOf, record } from '../testing.ts';
import { Engine } from './engine.ts';

const LIBRARY = [
  record('Học tập suốt đời cho mọi người.'),
  record('Bán hàng ở bạn hàng.'),
  record('Ban Chỉ đạo họp; bản đồ học liệu.'),
  record('Tập huấn, học nghề trong đời sống suốt năm.'),
  record('Đào tạo nghề.', { names: ['2.3.3-a', 'IV.1.3'] }),
  record('Quỹ học tập suốt đời của doanh nghiệp.'),
];

describe('ranking', () => {
  const engine = engineOf(LIBRARY, [['htsd', 'học tập suốt đời']]);
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
  test('short forms are written out', async () => expect((await found(engine, 'quỹ HTSĐ'))[0]).toBe(5));
  test('Telex leftovers are read, and said', async () => {
    const { results, readAs } = await engine.search('quyx hocj taapj');
    expect(results[0]?.record).toBe(5);
    expect(readAs).toBe('quỹ học tập');
  });
  test('a word that is still being typed is completed', async () =>
    expect((await found(engine, 'doanh nghie'))[0]).toBe(5));
  test('unknown words are named', async () =>
    expect((await engine.search('học blockchain')).unknown).toEqual(['blockchain']));
  test('a file that could not be fetched is asked for again', async () => {
    const files = buildIndex(LIBRARY, 'vi');
    let broken = true;
    const shaky = new Engine('vi', (name) => (broken ? Promise.reject(new Error('offline')) : loadOf(files)(name)));
    await expect(shaky.search('học')).rejects.toThrow('offline');
    broken = false;
    expect((await shaky.search('học')).results.length).toBeGreaterThan(0);
  });
  test('any query is answered', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => {
        await engine.search(query);
      }),
    ));
});
