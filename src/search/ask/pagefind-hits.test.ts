import { describe, expect, test } from 'vitest';
import { Lexicon } from './lexicon.ts';
import { askedFor } from './pagefind-asked.ts';
import { soughtFrom, wordsOf, type Hits } from './pagefind-hits.ts';
import { readWords } from './query.ts';
import { rank, type Corpus } from './rank.ts';

const shown = (x: string, more: { t?: string; a?: string; k?: string } = {}) => ({
  u: '/plans/p/x/',
  t: 'I.1',
  p: 'p',
  k: 'measure',
  a: '',
  x,
  ...more,
});
const hits = (records: Record<number, 'marks' | 'letters'>, beside: number[] = []): Hits => ({
  records: new Map(Object.entries(records).map(([record, how]) => [Number(record), how])),
  beside: new Set(beside),
});
const asked = (query: string) =>
  readWords(query, 'vi').words.map((word) => askedFor(word, false, new Lexicon([], 'vi'), 'vi'));
const corpus: Corpus = { records: 20, averageLength: 10, lengths: new Uint8Array(20).fill(10) };
const order = (...given: Parameters<typeof soughtFrom>) =>
  rank(soughtFrom(...given), corpus).map(({ record }) => record);

describe('the words of a result', () => {
  const places = (...given: Parameters<typeof wordsOf>) =>
    wordsOf(...given)
      .filter(({ compound }) => !compound)
      .map(({ term, position }) => `${term} ${position}`);
  test('its text from 0, its title and bodies as names', () => {
    expect(places({ ...shown('Đọc sách', { t: 'Nhà', a: 'Sở' }), p: '' }, 'vi')).toEqual([
      'doc 0',
      'sach 1',
      'nha 1024',
      'so 1025',
    ]);
  });
  test('of a clause not its title: no index has it, and its words would count twice', () => {
    expect(places(shown('Đọc', { t: 'Đọc sách (I.1)' }), 'vi')).toEqual(['doc 0']);
    expect(places({ ...shown('Đọc', { t: 'Nhà sách' }), p: '' }, 'vi')).toEqual(['doc 0', 'nha 1024', 'sach 1025']);
  });
  test('a line that only dates others is a name whole, its bodies apart from it', () => {
    expect(places(shown('Đọc sách', { a: 'Nhà', k: 'milestone' }), 'vi')).toEqual([
      'doc 1024',
      'sach 1025',
      'nha 1042',
    ]);
  });
  test('a text that is too long ends before the names begin', () => {
    const words = wordsOf(shown(Array(1100).fill('sách').join(' '), { a: 'I' }), 'vi');
    expect(words.filter(({ term }) => term === 'sach')).toHaveLength(1024);
    expect(words.some(({ term }) => term === 'i')).toBe(true);
  });
});

describe('what is ranked', () => {
  const two = asked('đọc sách');
  test('records that have the words side by side, as Pagefind says, come before those that do not', () => {
    const all = { 1: 'marks', 2: 'marks' } as const;
    expect(order(two, [hits(all), hits(all, [2])], new Map())).toEqual([2, 1]);
  });
  test('marks that were typed count, letters alone count less', () => {
    expect(order(two, [hits({ 1: 'letters', 2: 'marks' }), hits({ 1: 'marks', 2: 'marks' })], new Map())).toEqual([
      2, 1,
    ]);
    const [first] = soughtFrom(two, [hits({ 1: 'letters' }), hits({})], new Map());
    expect(first?.forms.map(({ form }) => form)).toEqual(['']);
  });
  test('the texts that were read say where the words stand', () => {
    const all = { 1: 'marks', 2: 'marks' } as const;
    const read = new Map([
      [1, wordsOf(shown('Sách để đọc'), 'vi')],
      [2, wordsOf(shown('Đọc sách'), 'vi')],
    ]);
    expect(order(two, [hits(all), hits(all)], read)).toEqual([2, 1]);
    const [doc] = soughtFrom(two, [hits(all), hits(all)], read);
    expect(doc?.forms.flatMap(({ records }) => [...records])).toEqual([
      [1, [2]],
      [2, [0]],
    ]);
  });
  test('what stands in the text comes before what stands elsewhere', () => {
    const all = { 1: 'marks', 2: 'marks' } as const;
    const read = new Map([
      [1, wordsOf(shown('Việc khác'), 'vi')],
      [2, wordsOf(shown('Đọc ở nhà'), 'vi')],
    ]);
    expect(order(asked('đọc'), [hits(all)], read)).toEqual([2, 1]);
  });
  test('words elsewhere are as far apart as nothing that belongs together', () => {
    const [, second] = soughtFrom(two, [hits({ 1: 'marks' }), hits({ 1: 'marks' })], new Map());
    const [first] = soughtFrom(two, [hits({ 1: 'marks' }), hits({ 1: 'marks' })], new Map());
    const place = (one: typeof first): number => one?.forms[0]?.records.get(1)?.[0] ?? Number.NaN;
    expect(place(second) - place(first)).toBe(16);
    expect(place(first)).toBeGreaterThan(1024);
    expect(place(second)).toBeLessThan(2048);
  });
  test('each word keeps what the ranking and the marks of the page want of it', () => {
    expect(soughtFrom(two, [hits({}), hits({})], new Map())).toEqual([
      { form: 'đoc~j', forms: [], terms: ['doc'], phrase: null, weight: 0.25, at: 0 },
      { form: 'sach~s', forms: [], terms: ['sach'], phrase: null, weight: 0.25, at: 1 },
    ]);
  });
});
