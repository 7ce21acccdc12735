import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../index/build-index.ts';
import { Engine } from './engine.ts';
import { countValues } from './facets.ts';
import { arrange } from './group.ts';
import { readForms, readShard, writeTerm, type Form } from '../index/index-format.ts';
import { markText } from './marks.ts';
import type { SearchRecord } from '../index/records.ts';
import { readState, writeState } from '../page/state.ts';
import { distance, suggestQueries, suggestWords } from './suggest.ts';

const record = (text: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  url: '/plans/p/x/',
  title: 'I.1',
  plan: 'p',
  kind: 'measure',
  agencies: '',
  text,
  names: [],
  around: [],
  facets: { plan: ['p'], kind: ['measure'] },
  ...more,
});

function engineOf(records: SearchRecord[], shorts: [string, string][] = []): Engine {
  const files = buildIndex(records, 'vi', shorts);
  return new Engine('vi', (name) => Promise.resolve(files.get(name)!));
}
const found = async (engine: Engine, query: string) => (await engine.search(query)).results.map((one) => one.record);

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
    expect(results[0]!.record).toBe(5);
    expect(readAs).toBe('quỹ học tập');
  });
  test('a word that is still being typed is completed', async () =>
    expect((await found(engine, 'doanh nghie'))[0]).toBe(5));
  test('unknown words are named', async () =>
    expect((await engine.search('học blockchain')).unknown).toEqual(['blockchain']));
  test('a file that could not be fetched is asked for again', async () => {
    const files = buildIndex(LIBRARY, 'vi');
    let broken = true;
    const shaky = new Engine('vi', (name) =>
      broken ? Promise.reject(new Error('offline')) : Promise.resolve(files.get(name)!),
    );
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

test('postings come back as they were written', () => {
  const places = fc.uniqueArray(fc.nat(4000), { minLength: 1, maxLength: 8 }).map((all) => all.sort((a, b) => a - b));
  const forms = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }).chain((names) =>
    fc.tuple(
      ...names.map((form) =>
        fc
          .uniqueArray(fc.nat(70_000), { minLength: 1, maxLength: 9 })
          .chain((records) =>
            fc.tuple(
              ...records
                .sort((a, b) => a - b)
                .map((number) => places.map((all) => [number, all] as [number, number[]])),
            ),
          )
          .map((entries): Form => ({ form, records: new Map(entries) })),
      ),
    ),
  );
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), forms, (term, written) => {
      const shard = readShard(Uint8Array.from([...writeTerm('a', []), ...writeTerm(`z${term}`, written)]));
      expect(readForms(`z${term}`, shard.get(`z${term}`)!)).toEqual(written);
    }),
  );
});

test('marks keep the text whole and cover the words', async () => {
  const engine = engineOf(LIBRARY);
  const { sought } = await engine.search('hoc tap suot doi');
  const segments = markText(LIBRARY[0]!.text, sought, 'vi');
  expect(segments.map(({ text }) => text).join('')).toBe(LIBRARY[0]!.text);
  expect(segments.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Học tập suốt đời']);
  expect(
    markText('<b>học</b>', sought, 'vi')
      .map(({ text }) => text)
      .join(''),
  ).toBe('<b>học</b>');
});

test('counts say what a value would leave, under the other filters', () => {
  const table = {
    plan: { values: ['a', 'b'], records: [[0], [0], [1]] },
    role: { values: ['lead'], records: [[0], [], [0]] },
  };
  const counts = countValues(table, [0, 1, 2], { role: 'lead' });
  expect(Object.fromEntries(counts['plan']!)).toEqual({ a: 1, b: 1 });
  expect(Object.fromEntries(counts['role']!)).toEqual({ lead: 2 });
});

test('results are arranged: registers, best, groups; nothing twice', () => {
  const kinds = ['measure', 'measure', 'measure', 'agency'];
  const table = {
    kind: { values: ['agency', 'measure'], records: kinds.map((kind) => [kind === 'agency' ? 0 : 1]) },
    plan: { values: ['a', 'b'], records: [[0], [1], [0], []] },
  };
  const results = [3, 1, 2, 0].map((number) => ({ record: number, score: 1, coverage: 1 }));
  expect(arrange(results, table, 'relevance', { best: 2, perGroup: 4 })).toEqual({
    registers: [3],
    best: [1, 2],
    groups: [{ key: 'a', total: 2, records: [0] }],
  });
  expect(
    arrange(results, table, 'document', { best: 2, perGroup: 4 }).groups.map(({ key, records }) => [key, records]),
  ).toEqual([
    ['a', [0, 2]],
    ['b', [1]],
    ['agency', [3]],
  ]);
});

test('the address keeps the question', () => {
  const state = {
    query: '“học liệu số” & 99,5%',
    chosen: { plan: 'ha-noi-2025', year: '2030' },
    sort: 'document' as const,
  };
  expect(readState(writeState(state))).toEqual(state);
  expect(writeState({ query: ' ', chosen: {}, sort: 'relevance' })).toBe('');
});

test('suggestions are near and common', () => {
  expect([distance('hocj', 'hoc', 2), distance('hco', 'hoc', 2), distance('abc', 'xyz', 1)]).toEqual([1, 1, Infinity]);
  const words: [string, string, number][] = [
    ['hoc', 'hoc~j', 50],
    ['hop', 'hop~j', 5],
    ['tap', 'tâp~j', 40],
  ];
  expect(suggestWords('hoc1c', words)).toEqual([]);
  expect(suggestWords('hcoc', words)).toEqual(['học']);
  expect(suggestQueries('hcoc tap', ['hcoc'], words)).toEqual(['học tap']);
});
