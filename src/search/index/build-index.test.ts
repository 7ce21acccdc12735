import { describe, expect, test } from 'vitest';
import { record } from '../testing.ts';
import { buildIndex } from './build-index.ts';
import { readFacets, readNames } from './table-format.ts';
import { readForms, readJson, readShard, ZONE_BITS } from './index-format.ts';
import { Numbering } from './numbering.ts';
import type { SearchRecord } from './records.ts';

const NAMES_AT = 1 << ZONE_BITS;
const AROUND_AT = 2 << ZONE_BITS;

function fileOf(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`no file ${name}`);
  return bytes;
}

/** Record → places of a word, however it is written. */
function placesOf(files: ReadonlyMap<string, Uint8Array>, term: string): Record<number, number[]> {
  const shards = [...files].filter(([name]) => name.startsWith('terms-')).map(([, bytes]) => readShard(bytes));
  const numbering = new Numbering(readJson('start', fileOf(files, 'start')));
  const forms = shards.flatMap((shard) => {
    const bytes = shard.get(term);
    return bytes === undefined ? [] : readForms(term, bytes, (number) => numbering.recordOf(number));
  });
  return Object.fromEntries(forms.flatMap(({ records }) => [...records]));
}

describe('where words stand', () => {
  const files = buildIndex(
    [
      record('Đọc sách buổi tối.', { names: ['Sở Sách', 'Phòng đọc'], around: ['Phân công'] }),
      record('Đọc truyện.', { frames: true, names: ['Sở Sách'] }),
    ],
    'vi',
  );
  test('the text first, then names, then what stands around', () => {
    expect(placesOf(files, 'toi')).toEqual({ 0: [3] });
    expect(placesOf(files, 'so')).toEqual({ 0: [NAMES_AT], 1: [NAMES_AT + 4] });
    expect(placesOf(files, 'phan')).toEqual({ 0: [AROUND_AT] });
  });
  test('a line that only frames weighs as a name does', () => {
    expect(placesOf(files, 'truyen')).toEqual({ 1: [NAMES_AT + 1] });
  });
  test('there is a gap between names, so that no phrase runs from one into the next', () => {
    expect(placesOf(files, 'phong')).toEqual({ 0: [NAMES_AT + 4] });
    expect(placesOf(files, 'doc')).toEqual({ 0: [0, NAMES_AT + 5], 1: [NAMES_AT] });
  });
  test('lengths are those of the text alone', () => {
    expect([...fileOf(files, 'lengths')]).toEqual([4, 0]);
    expect(readJson('start', fileOf(files, 'start'))).toMatchObject({ records: 2, averageLength: 2 });
  });
  test('a word that is written twice at one place counts once, and decomposed letters are composed', () => {
    const both = buildIndex([record('sách 99,5%'.normalize('NFD'))], 'vi');
    expect(placesOf(both, '99.5')).toEqual({ 0: [1] });
    expect(placesOf(both, 'sach')).toEqual({ 0: [0] });
  });
  test('what does not fit into its zone is left out', () => {
    const long = buildIndex([record(Array.from({ length: 1100 }, (_, n) => `tu${n}`).join(' '))], 'vi');
    expect(placesOf(long, `tu${NAMES_AT - 1}`)).toEqual({ 0: [NAMES_AT - 1] });
    expect(placesOf(long, `tu${NAMES_AT}`)).toEqual({});
    expect([...fileOf(long, 'lengths')]).toEqual([255]);
  });
});

describe('files', () => {
  const records: SearchRecord[] = [
    record('Một.', { title: 'A', agencies: 'Sở Sách', facets: { plan: ['b'], role: ['lead', 'advise'] } }),
    record('Hai.', { title: 'B', kind: 'objective', facets: { plan: ['a'], year: ['2031'] } }),
    record('Ba.', { title: 'C', plan: '', url: '/x/', facets: {} }),
  ];
  const files = buildIndex(records, 'vi', [['ubnd', ['ủy ban nhân dân'], '', []]]);

  test('are these', () => {
    expect([...files.keys()]).toEqual([
      ...['start', 'lengths', 'facets', 'words', 'names', 'terms-0', 'terms-1', 'records-0'],
    ]);
    expect(readNames(fileOf(files, 'names'), {})).toEqual([['ubnd', ['ủy ban nhân dân'], '', []]]);
  });
  test('are the same for the same records', () => {
    expect(buildIndex(records, 'vi', [['ubnd', ['ủy ban nhân dân'], '', []]])).toEqual(files);
  });
  test('results are shown from files of a few', () => {
    expect(readJson('start', fileOf(files, 'start'))).toMatchObject({ unit: 16, blocks: [0, 3], numbersPerFile: 16 });
    expect(readJson('records', fileOf(files, 'records-0'))).toEqual([
      { u: '/plans/p/x/', t: 'A', p: 'p', k: 'measure', a: 'Sở Sách', x: 'Một.' },
      { u: '/plans/p/x/', t: 'B', p: 'p', k: 'objective', a: '', x: 'Hai.' },
      { u: '/x/', t: 'C', p: '', k: 'measure', a: '', x: 'Ba.' },
    ]);
  });
  test('each filter has its values in order, and for each record their numbers', () => {
    const facets = readFacets(fileOf(files, 'facets'));
    expect(Object.keys(facets)).toEqual(['plan', 'city', 'kind', 'agency', 'role', 'feature', 'year']);
    expect(facets.plan).toEqual({ values: ['a', 'b'], records: [[1], [0], []] });
    expect(facets.role).toEqual({ values: ['advise', 'lead'], records: [[1, 0], [], []] });
    expect(facets.city).toEqual({ values: [], records: [[], [], []] });
  });
  test('an index of nothing can be asked', () => {
    expect(readJson('start', fileOf(buildIndex([], 'vi'), 'start'))).toEqual({
      records: 0,
      averageLength: 0,
      shards: [],
      sizes: [],
      // All that the page has for words, where nothing else must be fetched.
      budget: expect.any(Number) as number,
      unit: 16,
      blocks: [],
      numbersPerFile: 16,
    });
  });
});

test('terms stand in order in shards of some thousand bytes, and each shard is known by its first', () => {
  const files = buildIndex(
    Array.from({ length: 60 }, (_, n) =>
      record(Array.from({ length: 40 }, (_, m) => `${String.fromCharCode(97 + (n % 26))}${n}x${m}`).join(' ')),
    ),
    'vi',
  );
  const shards = [...files].filter(([name]) => name.startsWith('terms-')).map(([, bytes]) => bytes);
  const terms = shards.map((bytes) => [...readShard(bytes).keys()]);
  expect(shards.length).toBeGreaterThan(2);
  expect(shards.every(({ length }) => length <= 8000)).toBe(true);
  // Full but for those that end before a word which begins one itself.
  expect(shards.some(({ length }) => length > 7900)).toBe(true);
  expect(shards.reduce((sum, { length }) => sum + length, 0) / shards.length).toBeGreaterThan(2000);
  expect(readJson('start', fileOf(files, 'start')).shards).toEqual(terms.map(([first]) => first));
  expect(terms.flat()).toEqual([...terms.flat()].sort((a, b) => (a < b ? -1 : 1)));
});

test('a new word moves the ends of some shards, not of all that follow', () => {
  const texts = Array.from({ length: 3000 }, (_, n) => Array.from({ length: 4 }, (_, m) => `w${n}x${m}`).join(' '));
  const shardsOf = (all: readonly string[]): string[] =>
    [
      ...buildIndex(
        all.map((text) => record(text)),
        'vi',
      ),
    ].flatMap(([name, bytes]) => (name.startsWith('terms-') ? [Buffer.from(bytes).toString('base64')] : []));
  const before = shardsOf(texts);
  expect(before.length).toBeGreaterThan(20);
  for (const word of ['aaaaaaaa', 'w0', 'w1500x1a', 'w2000']) {
    const after = shardsOf(texts.with(-1, `${texts.at(-1) ?? ''} ${word.padEnd(400, 'a')}`));
    expect(after.filter((shard) => !before.includes(shard)).length, word).toBeLessThan(before.length / 3);
  }
});

test('the vocabulary has the words that a reader might have meant: letters only, syllables of one letter too, written as most write them', () => {
  const vocabulary = (texts: string[]) =>
    readJson(
      'words',
      fileOf(
        buildIndex(
          texts.map((text) => record(text)),
          'vi',
        ),
        'words',
      ),
    );
  expect(vocabulary(['học 2031 a x2', 'học tập', 'hoc nghề'])).toEqual([
    ['a', '', 1],
    ['hoc', 'hoc~j', 2],
    ['nghe', 'nghê~f', 1],
    ['tap', 'tâp~j', 1],
  ]);
  expect(vocabulary(['ban bạn', 'bán'])).toEqual([
    ['ban', '', 1],
    ['ban', 'ban~j', 1],
    ['ban', 'ban~s', 1],
  ]);
});
