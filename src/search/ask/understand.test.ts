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
  ['Đồ Sơn', ['Do Son'], 'city', ['do-son']],
  ['ở đâu đó', ['nơi chốn'], '', []],
  ['khu tp', ['khu đô thị'], '', []],
  ['xây thành', ['đắp lũy'], '', []],
  ['dựng thành phố', ['đô thị hóa'], '', []],
  ['city hall', ['town hall'], '', []],
  ['máy', ['m1', 'm2', 'm3', 'm4', 'm5'], '', []],
  ['Thư viện là gì', [], 'page', ['9']],
  ['7', [], 'page', ['10']],
  ['Chương trình 2030', [], 'page', ['11']],
  ['Tầng b2 mới', [], 'page', ['12']],
  ['Lớp 4a mới', [], 'page', ['13']],
  ['Sân chơi trẻ em', [], 'page', ['14']],
];
const read = (typed: string, without: string[] = [], lang: Lang = 'vi') =>
  understand(readWords(typed, lang), new Phrases(NAMES, lang), lang, without);
const cityIn = (typed: string, lang: Lang = 'vi') =>
  read(typed, [], lang)
    .boosts.filter(({ facet }) => facet === 'city')
    .map((one) => one.typed);
const weights = (typed: string) => read(typed).queries[0]?.words.map(({ weight }) => weight);
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
    ['"Hà" Nội', []],
    ['người già đọc sách', []],
    ['"2030"', []],
    ['năm 12030 hay 20301', []],
    ['năm 2009 hay 2050', []],
  ])('%s', (typed, boosts) =>
    expect(read(typed).boosts.map(({ facet, values }) => [facet, ...values].join(' '))).toEqual(boosts),
  );
  test('marks that were typed must not contradict a name', () => {
    expect(read('hạ nồi').boosts).toEqual([]);
    expect(read('Hà Nội').boosts).toHaveLength(1);
    expect(cityIn('hà nồi')).toEqual([]);
    // A mark left out contradicts nothing, in either way of writing the name.
    expect(cityIn('hà nọi')).toEqual(['hà nọi']);
    expect(cityIn('Đồ Sơn')).toEqual(['Đồ Sơn']);
  });
  test('the word for a city belongs to its name', () => {
    expect(read('thành phố Hà Nội').named).toBe(1);
    expect(read('Hanoi city', [], 'en').boosts[0]?.typed).toBe('Hanoi city');
    expect(read('thư viện Hà Nội').named).toBe(0.5);
  });
  test.each([
    ['tp hanoi', 'tp hanoi'],
    ['thủ đô Hà Nội', 'thủ đô Hà Nội'],
    ['thư viện thành phố Hà Nội', 'thành phố Hà Nội'],
    ['thư viện tp Hà Nội', 'tp Hà Nội'],
    ['hay phố Hà Nội', 'Hà Nội'],
  ])('so it does in “%s”', (typed, city) => expect(cityIn(typed)).toEqual([city]));
  test.each([
    ['libraries city of Hanoi', 'city of Hanoi'],
    ['capital Hanoi', 'capital Hanoi'],
    ['city Hanoi', 'city Hanoi'],
    ['Hanoi city library', 'Hanoi city'],
  ])('and in “%s”', (typed, city) => expect(cityIn(typed, 'en')).toEqual([city]));
  test('but not where it belongs to another phrase, and not beside a body', () => {
    expect(cityIn('khu tp Hà Nội')).toEqual(['Hà Nội']);
    expect(cityIn('dựng thành phố Hà Nội')).toEqual(['Hà Nội']);
    expect(cityIn('xây thành phố Hà Nội')).toEqual(['Hà Nội']);
    expect(cityIn('Hanoi city hall', 'en')).toEqual(['Hanoi']);
    expect(read('thành phố sở y tế').boosts.map(({ typed }) => typed)).toEqual(['sở y tế']);
  });
  test('how much of a question is a name leaves out the words that only ask', () => {
    expect(read('hanoi là gì').named).toBe(1);
    expect(read('là gì').named).toBe(0);
    expect(read('hanoi thư viện là gì').named).toBeCloseTo(1 / 3);
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
    expect(weights('đọc sách là gì')).toEqual([1, 1, 0.12, 0.12]);
    expect(weights('đọc sách hanoi')).toEqual([1, 1, 0.6, 0.6]);
    expect(weights('hanoi')).toEqual([1, 1]);
    // A question of nothing else is asked as it stands.
    expect(weights('là gì')).toEqual([1, 1]);
    expect(weights('hanoi là gì')).toEqual([1, 1, 0.12, 0.12]);
    expect(weights('hanoi đọc sách')).toEqual([0.6, 0.6, 1, 1]);
    expect(weights('đọc hanoi sở y tế')).toEqual([1, 0.6, 0.6, 0.6, 0.6, 0.6]);
    expect(weights('người già đọc')).toEqual([1, 1, 1]);
    // What has a meaning of its own asks nothing, nor does what is quoted.
    expect(weights('ở đâu đó đọc sách là gì')).toEqual([1, 1, 1, 1, 1, 0.12, 0.12]);
    expect(weights('đọc sách "là gì"')).toEqual([1, 1, 1, 1]);
  });
  test.each(['năm', 'vào', 'đến', 'trước', 'trong'])('“%s” before a year belongs to the year', (word) => {
    expect(weights(`đọc sách ${word} 2030`)).toEqual([1, 1, 0.12, 1]);
    expect(weights(`đọc sách ${word} cũ 2030`)).toEqual([1, 1, 1, 1, 1]);
    expect(weights(`đọc sách ${word}`)).toEqual([1, 1, 1]);
  });
  test('so do several of them, in English too', () => {
    expect(weights('đọc sách vào năm 2030')).toEqual([1, 1, 0.12, 0.12, 1]);
    expect(weights('đọc "năm" 2030')).toEqual([1, 1, 1]);
    for (const word of ['in', 'by', 'the', 'year', 'before'])
      expect(read(`Hanoi ${word} 2030`, [], 'en').named, word).toBe(0.5);
    expect(read('Hanoi old 2030', [], 'en').named).toBeCloseTo(1 / 3);
  });
  test('at most four readings', () => {
    expect(texts('máy cũ')).toEqual(['máy cũ', 'm1 cũ', 'm2 cũ', 'm3 cũ']);
  });
  test('what is one thing is kept with its words, once', () => {
    expect(read('học 1373/QĐ-TTg').queries.map(({ compounds }) => compounds.map(({ typed }) => typed))).toEqual([
      ['1373/QĐ-TTg'],
    ]);
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
    expect(read('chương trình 2030 về bãi tắm').called).toEqual([{ record: 11, share: 1 }]);
  });
  test.each([
    'trẻ lớp 7',
    'đồ dùng tầng b2 mới ở trường',
    'đồ dùng lớp 4a mới ở trường',
    'ba nước sạch cho mọi nhà ở hai bên sông cũ này',
  ])('a long query does not call what stands in it by the way: %s', (typed) => expect(read(typed).called).toEqual([]));
  test('words that only ask count where the title asks, and not elsewhere', () => {
    expect(read('thư viện là gì').called).toEqual([{ record: 9, share: 1 }]);
    expect(read('sân chơi trẻ em là gì').called).toEqual([{ record: 14, share: 1 }]);
  });
  test('three words of four are enough', () => {
    expect(read('sân chơi trẻ thơ').called).toEqual([{ record: 14, share: 0.75 }]);
  });
});
