/** Our own engine: which files it fetches, and when. */
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

describe('files', () => {
  const files = buildIndex(LIBRARY, 'vi');
  test('one that could not be fetched is asked for again', async () => {
    let broken = true;
    const shaky = new Engine('vi', (name) => (broken ? Promise.reject(new Error('offline')) : loadOf(files)(name)));
    await expect(shaky.search('học')).rejects.toThrow('offline');
    broken = false;
    expect((await shaky.search('học')).results.length).toBeGreaterThan(0);
  });
  test('each is fetched once', async () => {
    const asked: string[] = [];
    const engine = new Engine('vi', (name) => {
      asked.push(name);
      return loadOf(files)(name);
    });
    await engine.search('học tập');
    await engine.search('tập học');
    await engine.shown([0, 1, 1]);
    await engine.facets();
    await engine.near('hox');
    await engine.near('tapp');
    await engine.names();
    expect([...asked].sort()).toEqual(['facets', 'lengths', 'names', 'records-0', 'start', 'terms-0', 'words']);
  });
  test('nothing is fetched for a query of no words', async () => {
    const offline = new Engine('vi', () => Promise.reject(new Error('offline')));
    expect(await offline.search(' … ')).toEqual({
      ...{ results: [], sought: [], readAs: null, unknown: [], guessed: [], boosts: [] },
    });
  });
  test('all of them answer without a network', async () => {
    const names = [['HTSĐ', ['học tập suốt đời'], '', []]] as const;
    // More than stand in one file.
    const engine = engineOf([...LIBRARY, ...LIBRARY, ...LIBRARY], names);
    expect(await engine.toSave()).toEqual({
      names: ['start', 'facets', 'words', 'names', 'records-0', 'records-1', 'lengths', 'terms-0'],
      paths: [],
    });
    expect(await engine.names()).toEqual(names);
  });
  test('texts come in the order asked for; a record that is not there has none', async () => {
    const engine = engineOf(LIBRARY);
    expect((await engine.shown([5, 0, 3])).map(({ x }) => x.slice(0, 3))).toEqual(['Quỹ', 'Học', 'Tập']);
    expect(await engine.shown([])).toEqual([]);
  });
  test('a word is looked for in the shard where it would stand', async () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      record(Array.from({ length: 60 }, (_, m) => `${String.fromCharCode(98 + (n % 24))}${n}w${m}`).join(' ')),
    );
    const engine = engineOf([...many, record('aaa đầu'), record('zzz cuối')]);
    expect((await engine.start()).shards.length).toBeGreaterThan(2);
    for (const [query, at] of [
      ['aaa', 40],
      ['zzz', 41],
      ['b0w0', 0],
      ['y23w59', 23],
      ['m11w3', 11],
    ] as const)
      expect(await found(engine, query), query).toEqual([at]);
    expect((await engine.search('0')).unknown).toEqual(['0']);
  });
});
