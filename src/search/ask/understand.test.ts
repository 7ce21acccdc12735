import { describe, expect, test } from 'vitest';
import type { Lang } from '../../model/schema/common.ts';
import type { Named } from '../language/names.ts';
import { Phrases } from './lexicon.ts';
import { readWords } from './query.ts';
import { ANY, understand } from './understand.ts';

const NAMES: Named[] = [
  ['Hanoi', ['Hà Nội'], 'city', ['ha-noi']],
  ['Sở Y tế', ['Sở Y tế'], 'agency', ['hn-syt', 'hp-syt']],
  ['người già', ['người cao tuổi', 'người lớn tuổi'], '', []],
  ['Nước sạch cho mọi nhà', [], 'page', ['7']],
  ['1.3.2', [], 'page', ['8']],
];
const read = (typed: string, without: string[] = [], lang: Lang = 'vi') =>
  understand(readWords(typed, lang), new Phrases(NAMES, lang), lang, without);
const texts = (typed: string): string[] =>
  read(typed).queries.map(({ words }) => words.map(({ typed: word }) => word).join(' '));

describe('what the query names', () => {
  test.each([
    ['y tế hanoi', ['city ha-noi']],
    ['thành phố Hà Nội', ['city ha-noi']],
    ['so y te ha noi', ['agency hn-syt hp-syt', 'city ha-noi']],
    ['chủ trì học liệu năm 2030', ['role lead', 'year 2030']],
    ['số 12/2030/QĐ', []],
    ['"Hà Nội"', []],
    ['nước sạch', []],
  ])('%s', (typed, boosts) =>
    expect(read(typed).boosts.map(({ facet, values }) => [facet, ...values].join(' '))).toEqual(boosts),
  );
  test('marks that were typed must not contradict a name', () => {
    expect(read('hạ nồi').boosts).toEqual([]);
    expect(read('Hà Nội').boosts).toHaveLength(1);
  });
  test('the word for a city belongs to its name', () => {
    expect(read('thành phố Hà Nội').named).toBe(1);
    expect(read('Hanoi city', [], 'en').boosts[0]?.typed).toBe('Hanoi city');
    expect(read('thư viện Hà Nội').named).toBe(0.5);
  });
  test('the reader may take a boost away', () => {
    expect(read('y tế hanoi 2030', ['hanoi']).boosts.map(({ typed }) => typed)).toEqual(['2030']);
    expect(read('2030', ['2030']).boosts).toEqual([]);
    expect(read('ai chịu trách nhiệm đọc sách', ['ai chịu trách nhiệm']).boosts).toEqual([]);
  });
});

describe('what a question asks for', () => {
  test.each([
    ['bao nhiêu thư viện', ['kind objective indicator']],
    ['khi nào mở thư viện', ['kind milestone', 'year *']],
    ['ai mở thư viện', ['role *']],
    ['ai lo y tế', ['role *', 'agency hn-syt hp-syt']],
    ['mở thư viện', []],
  ])('%s', (typed, boosts) =>
    expect(read(typed).boosts.map(({ facet, values }) => [facet, ...values].join(' '))).toEqual(boosts),
  );
  test('the office of a field is the answer where an office is asked for', () => {
    expect(read('sở nào lo y tế').boosts).toEqual([
      { facet: 'role', values: ANY, typed: 'sở nào' },
      { facet: 'agency', values: ['hn-syt', 'hp-syt'], typed: 'y tế', answers: true },
    ]);
    expect(read('sở nào lo y tế', ['y tế']).boosts).toHaveLength(1);
    // Named with its office, it is named once.
    expect(read('sở y tế hay sở nào').boosts.filter(({ facet }) => facet === 'agency')).toHaveLength(1);
  });
});

describe('how it is written', () => {
  test('names of cities always as the documents write them, everyday words in each meaning', () => {
    expect(texts('người già hanoi')).toEqual(['người già Hà Nội', 'người cao tuổi Hà Nội', 'người lớn tuổi Hà Nội']);
    expect(texts('thư viện')).toEqual(['thư viện']);
  });
  test('words that only ask, and names beside other words, weigh less', () => {
    const weights = (typed: string) => read(typed).queries[0]?.words.map(({ weight }) => weight);
    expect(weights('đọc sách là gì')).toEqual([1, 1, 0.12, 0.12]);
    expect(weights('đọc sách hanoi')).toEqual([1, 1, 0.6, 0.6]);
    expect(weights('hanoi')).toEqual([1, 1]);
    // A question of nothing else is asked as it stands.
    expect(weights('là gì')).toEqual([1, 1]);
  });
});

describe('what it calls by name', () => {
  test('a page whose title is most of the query, the less the less of it', () => {
    expect(read('nước sạch cho mọi nhà').called).toEqual([{ record: 7, share: 1 }]);
    expect(read('nước sạch cho mọi').called[0]?.share).toBeCloseTo(Math.sqrt(4 / 5));
    expect(read('nước sạch').called).toEqual([]);
  });
  test('a title with a number is meant wherever it stands whole', () => {
    expect(read('tiêu chí 1.3.2 về điều kiện sống').called).toEqual([{ record: 8, share: 1 }]);
  });
});
