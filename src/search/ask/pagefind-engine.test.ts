/** What is asked of Pagefind’s script, and when; what it finds is in the tests of both engines. */
import { describe, expect, test } from 'vitest';
import { fakePagefind, found, pagefindEngineOf, record } from '../testing.ts';

const RECORDS = [
  record('Mở phòng đọc sách.'),
  record('Bán sách cũ.'),
  record('Đi học.', { names: ['Nhà đọc sách'] }),
  record('Sạch phố.'),
];
const watched = () => {
  const searched: string[] = [];
  const engine = pagefindEngineOf(RECORDS, [], 'vi', () => Promise.resolve(fakePagefind(RECORDS, 'vi', searched)));
  return { searched, engine };
};

describe('questions to Pagefind', () => {
  test('each word, with its marks and without, and each two neighbours, in quotes', async () => {
    const { searched, engine } = watched();
    await engine.search('đọc sách');
    expect(searched.map((one) => one.replaceAll('\u0335', '')).sort()).toEqual([
      '="dọc sách"',
      '="dọc"',
      '="sách"',
      '~"dọc"',
      '~"sách"',
    ]);
  });
  test('without marks only so; a phrase of one marked word and one without is asked without', async () => {
    const { searched, engine } = watched();
    await engine.search('doc sách');
    expect(searched).toEqual(['~"doc"', '="sách"', '~"sách"', '~"doc sách"']);
  });
  test('none twice', async () => {
    const { searched, engine } = watched();
    await engine.search('sách');
    await engine.search('sách');
    expect(searched).toHaveLength(2);
  });
  test('two searches at once do not change each other’s marks', async () => {
    const { engine } = watched();
    const [marked, bare] = await Promise.all([found(engine, 'sạch'), found(engine, 'sach')]);
    expect(marked[0]).toBe(3);
    expect([...bare].sort()).toEqual([0, 1, 2, 3]);
    const alone = watched().engine;
    expect(await found(alone, 'sạch')).toEqual(marked);
  });
  test('nothing is opened before the first question, and again after a failure', async () => {
    let opened = 0;
    const engine = pagefindEngineOf(RECORDS, [], 'vi', () =>
      ++opened === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(fakePagefind(RECORDS, 'vi')),
    );
    await engine.start();
    await engine.near('xach');
    expect(opened).toBe(0);
    await expect(engine.search('sách')).rejects.toThrow('offline');
    expect((await engine.search('sách')).results.length).toBeGreaterThan(0);
    expect((await engine.search('phòng')).results.length).toBeGreaterThan(0);
    expect(opened).toBe(2);
  });
});

describe('what is shown', () => {
  const { engine } = watched();
  test('text before names, both before what only has a part', async () => {
    expect((await found(engine, 'đọc sách')).slice(0, 2)).toEqual([0, 2]);
  });
  test('is known by our own texts, and saved with Pagefind’s files', async () => {
    expect((await engine.shown([3, 0])).map(({ x }) => x)).toEqual(['Sạch phố.', 'Mở phòng đọc sách.']);
    expect(await engine.toSave()).toEqual({
      names: ['start', 'facets', 'words', 'names', 'records-0', 'pagefind'],
      paths: ['pagefind.js'],
    });
    expect(await engine.near('xach')).toContain('sách');
    expect(await engine.names()).toEqual([]);
    expect((await engine.facets()).kind?.values).toEqual(['measure']);
  });
  test('marks what was found', async () => {
    expect((await engine.search('sách')).sought).toMatchObject([{ form: 'sach~s', terms: ['sach'], weight: 1 }]);
  });
});
