import { describe, expect, test } from 'vitest';
import { fullMarks, rank, worthShowing, type Corpus, type Sought } from './rank.ts';

const NAMES = 1024;
const AROUND = 2048;

/** Records of ten words each, unless said otherwise. */
const corpusOf = (records: number, lengths: Record<number, number> = {}): Corpus => ({
  records,
  averageLength: 10,
  lengths: Uint8Array.from({ length: records }, (_, record) => lengths[record] ?? 10),
});
/** A word of the query, with the records and places that have it as it was typed. */
const word = (places: Record<number, number[]>, more: Partial<Sought> = {}): Sought => ({
  form: 'x',
  forms: [{ form: 'x', records: new Map(Object.entries(places).map(([record, at]) => [Number(record), at])) }],
  phrase: null,
  weight: 1,
  at: 0,
  ...more,
});
const order = (sought: Sought[], corpus = corpusOf(20), allowed?: (record: number) => boolean) =>
  rank(sought, corpus, allowed).map(({ record }) => record);
const scoreOf = (sought: Sought[], record: number, corpus = corpusOf(20)): number =>
  rank(sought, corpus).find((one) => one.record === record)?.score ?? Number.NaN;

describe('one word', () => {
  test('scores as BM25 does, with k1 .9 and b .3', () => {
    // Two records of twenty have it; the first has it twice and is as long as most.
    const rarity = Math.log(1 + (20 - 2 + 0.5) / (2 + 0.5));
    const sought = [word({ 3: [0, 5], 4: [0] })];
    expect(scoreOf(sought, 3)).toBeCloseTo((rarity * 2 * 1.9) / (2 + 0.9), 10);
    expect(scoreOf(sought, 4)).toBeCloseTo((rarity * 1 * 1.9) / (1 + 0.9), 10);
    const long = corpusOf(20, { 4: 30 });
    expect(scoreOf(sought, 4, long)).toBeCloseTo((rarity * 1.9) / (1 + 0.9 * (0.7 + 0.3 * 3)), 10);
  });
  test('the oftener, and the shorter the record, the better; equals stay in document order', () => {
    expect(order([word({ 1: [0], 5: [0, 4], 2: [3] })])).toEqual([5, 1, 2]);
    expect(order([word({ 1: [0], 2: [0] })], corpusOf(20, { 1: 40 }))).toEqual([2, 1]);
  });
  test('in the text it weighs more than in names, and there more than around', () => {
    expect(order([word({ 1: [AROUND], 2: [NAMES], 3: [0] })])).toEqual([3, 2, 1]);
    const rarity = Math.log(1 + (20 - 3 + 0.5) / (3 + 0.5));
    const sought = [word({ 1: [AROUND], 2: [NAMES], 3: [0] })];
    expect(scoreOf(sought, 2)).toBeCloseTo((rarity * 0.75 * 1.9) / (0.75 + 0.9), 10);
    // What stands only around counts for less of the query, too.
    expect(scoreOf(sought, 1)).toBeCloseTo(((rarity * 0.3 * 1.9) / (0.3 + 0.9)) * 0.65 ** 2, 10);
    expect(rank(sought, corpusOf(20)).map(({ coverage }) => coverage)).toEqual([1, 1, 0.65]);
  });
  test('that no record has finds nothing, and neither does no word', () => {
    expect(rank([word({})], corpusOf(20))).toEqual([]);
    expect(rank([], corpusOf(20))).toEqual([]);
  });
  test('written with other marks than typed counts less', () => {
    const forms = [
      { form: 'ban~s', records: new Map([[1, [0]]]) },
      { form: 'ban', records: new Map([[2, [0]]]) },
    ];
    const [first, second] = rank([word({}, { form: 'ban', forms })], corpusOf(20));
    expect([first?.record, second?.record]).toEqual([1, 2]);
    const typed = rank([word({}, { form: 'ban~s', forms })], corpusOf(20));
    expect(typed.map(({ record, coverage }) => [record, coverage])).toEqual([
      [1, 1],
      [2, 0.2],
    ]);
  });
  test('completed from its beginning counts three fifths', () => {
    const [found] = rank([word({ 1: [0] }, { form: null })], corpusOf(20));
    expect(found?.coverage).toBe(0.6);
  });
  test('at a place that two spellings share counts by the better', () => {
    const forms = [
      { form: 'x', records: new Map([[1, [0]]]) },
      { form: 'y', records: new Map([[1, [0, 3]]]) },
    ];
    const both = scoreOf([word({}, { forms })], 1);
    expect(both).toBeGreaterThan(scoreOf([word({}, { forms: forms.slice(0, 1) })], 1));
    expect(rank([word({}, { forms })], corpusOf(20))[0]?.coverage).toBe(1);
  });
});

describe('several words', () => {
  test('that only make a question earn little by standing together', () => {
    // Record 1 has the two light words side by side; record 2 has them apart.
    const light = (weight: number) => [
      word({ 1: [0], 2: [0] }, { weight, at: 0 }),
      word({ 1: [1], 2: [9] }, { weight, at: 1 }),
    ];
    const gain = (weight: number): number => scoreOf(light(weight), 1) - scoreOf(light(weight), 2);
    expect(gain(0.1)).toBeCloseTo(gain(1) * 0.1, 10);
    const [heavy, one] = [word({ 1: [0], 2: [0] }, { at: 0 }), word({ 1: [1], 2: [9] }, { at: 1, weight: 0.1 })];
    expect(scoreOf([heavy, one], 1) - scoreOf([heavy, one], 2)).toBeLessThan(gain(1) * 0.5);
  });
  test('the rarer word counts more', () => {
    const common = word({ 1: [0], 3: [0], 4: [0], 5: [0], 6: [0] });
    const rare = word({ 2: [0] }, { at: 5 });
    expect(order([common, rare])[0]).toBe(2);
  });
  test('a record that lacks a word loses by the square of what it has', () => {
    const sought = [word({ 1: [0], 2: [0] }), word({ 1: [8], 3: [8] }, { at: 7 })];
    const found = rank(sought, corpusOf(20));
    expect(found.map(({ record }) => record)).toEqual([1, 2, 3]);
    expect(found.map(({ coverage }) => coverage)).toEqual([1, 0.5, 0.5]);
    const alone = Math.log(1 + (20 - 2 + 0.5) / (2 + 0.5));
    expect(scoreOf(sought, 2)).toBeCloseTo(alone * 0.25, 10);
  });
  test('a word of more weight counts more', () => {
    const sought = [word({ 1: [0] }, { weight: 1.6 }), word({ 2: [0] })];
    expect(order(sought)).toEqual([1, 2]);
  });
  test('side by side as in the query is best, near is better than apart', () => {
    const first = word({ 1: [0], 2: [0], 3: [0], 4: [0] });
    const second = word({ 1: [1], 2: [3], 3: [9], 4: [2] }, { at: 1 });
    expect(order([first, second])).toEqual([1, 4, 2, 3]);
  });
  test('near counts on either side, as far as four words, and no further', () => {
    const pair = (at: number) => scoreOf([word({ 1: [100] }), word({ 1: [at] }, { at: 1 })], 1);
    const apart = pair(300);
    expect(pair(101)).toBeGreaterThan(pair(102));
    expect(pair(102)).toBeGreaterThan(pair(103));
    expect(pair(103)).toBeGreaterThan(pair(104));
    expect(pair(104)).toBeGreaterThan(apart);
    expect(pair(105)).toBe(apart);
    expect(pair(99)).toBe(pair(102));
    expect(pair(98)).toBe(pair(103));
    expect(pair(97)).toBe(pair(104));
    expect(pair(96)).toBe(apart);
  });
  test('a gap in the query is a gap in the text', () => {
    const first = word({ 1: [0], 2: [0] });
    const second = word({ 1: [2], 2: [1] }, { at: 2 });
    expect(order([first, second])[0]).toBe(1);
  });
  test('a compound stands for itself and makes no pair', () => {
    const beside = [word({ 1: [0] }, { at: null }), word({ 1: [1] }, { at: 1 })];
    const apart = [word({ 1: [0] }, { at: null }), word({ 1: [9] }, { at: 1 })];
    expect(scoreOf(beside, 1)).toBe(scoreOf(apart, 1));
    expect(scoreOf([word({ 1: [0] }), word({ 1: [1] }, { at: null })], 1)).toBe(
      scoreOf([word({ 1: [0] }), word({ 1: [9] }, { at: null })], 1),
    );
  });
  test('a pair that many records have says less', () => {
    const pairIn = (records: number[]) => {
      const places = (at: number) => Object.fromEntries(records.map((record) => [record, [at]]));
      const spread = (at: number) =>
        Object.fromEntries([...Array(12).keys()].map((record) => [record, [at + 50 * (at + 1)]]));
      return scoreOf([word({ ...spread(0), ...places(0) }), word({ ...spread(1), ...places(1) }, { at: 1 })], 0);
    };
    expect(pairIn([0])).toBeGreaterThan(pairIn([0, 1, 2, 3, 4]));
  });
  test('a longer stretch of the query word by word is better', () => {
    const three = (apart: number) =>
      scoreOf([word({ 1: [0] }), word({ 1: [1] }, { at: 1 }), word({ 1: [apart] }, { at: 2 })], 1);
    const pairOf = (places: number[]) => word({ 1: places }, { at: 2 });
    expect(three(2)).toBeGreaterThan(three(3));
    // The stretch may begin in the middle of the query.
    const later = scoreOf([word({ 1: [50] }), word({ 1: [1] }, { at: 1 }), pairOf([2])], 1);
    const nowhere = scoreOf([word({ 1: [50] }), word({ 1: [1] }, { at: 1 }), pairOf([30])], 1);
    expect(later).toBeGreaterThan(nowhere);
  });
});

describe('words with other marks than typed', () => {
  /** Typed with marks; the records that have them, and those that have only the letters. */
  const marked = (exact: Record<number, number[]>, letters: Record<number, number[]>, at = 0) =>
    word(
      {},
      {
        form: 'ban~s',
        forms: [
          {
            form: 'ban~s',
            records: new Map(Object.entries(exact).map(([record, places]) => [Number(record), places])),
          },
          {
            form: 'ban',
            records: new Map(Object.entries(letters).map(([record, places]) => [Number(record), places])),
          },
        ],
        at,
      },
    );
  const rarity = (having: number): number => Math.log(1 + (20 - having + 0.5) / (having + 0.5));

  test('make a word less rare by a fifth of a record each; a mark left out by a whole one', () => {
    expect(scoreOf([marked({ 1: [0] }, { 2: [0], 3: [0], 4: [0], 5: [0] })], 1)).toBeCloseTo(rarity(1.8), 10);
    const leftOut = { form: 'noi~j', forms: [{ form: 'nôi~j', records: new Map([[1, [0]]]) }] };
    expect(scoreOf([word({}, leftOut)], 1)).toBeCloseTo(rarity(1) * ((0.8 * 1.9) / (0.8 + 0.9)) * 0.8 ** 2, 10);
  });
  test('a record that has both spellings has the word as typed', () => {
    expect(rank([marked({ 1: [0] }, { 1: [5] })], corpusOf(20))[0]?.coverage).toBe(1);
  });
  test('stand beside others only as well as they agree', () => {
    const gain = (exact: boolean, beside: number): number => {
      const at = (place: number) => (exact ? marked({ 1: [place] }, {}, 1) : marked({}, { 1: [place] }, 1));
      const score = (place: number) =>
        rank([word({ 1: [0] }), at(place)], corpusOf(20))[0] ?? { score: 0, coverage: 1 };
      return (score(beside).score - score(90).score) / score(90).coverage ** 2;
    };
    expect(gain(false, 1)).toBeLessThan(gain(true, 1) * 0.4);
    expect(gain(false, 3)).toBeLessThan(gain(true, 3) * 0.4);
  });
  test('make no stretch of the query, at its beginning or its end', () => {
    const score = (sought: Sought[]) => scoreOf(sought, 1);
    expect(score([marked({}, { 1: [0] }), word({ 1: [1] }, { at: 1 })])).toBeCloseTo(
      score([word({ 1: [0] }), marked({}, { 1: [1] }, 1)]),
      10,
    );
  });
});

describe('how words stand', () => {
  const three = (a: number[], b: number[], c: number[]) =>
    scoreOf([word({ 1: a }), word({ 1: b }, { at: 1 }), word({ 1: c }, { at: 2 })], 1);
  const gain = (from: number, apart: number): number =>
    scoreOf([word({ 1: [from] }), word({ 1: [from + apart] }, { at: 1 })], 1) -
    scoreOf([word({ 1: [from] }), word({ 1: [from + 90] }, { at: 1 })], 1);

  test('three in one stretch are worth more than two pairs of them, by their number', () => {
    expect(three([0], [1, 40], [2]) / three([0], [1, 40], [41])).toBeCloseTo(1.36 / 1.18, 10);
    expect(three([0], [1], [50])).toBeCloseTo(three([50], [0], [1]), 10);
  });
  test('the nearer the better: half as much for each word further away', () => {
    expect(gain(0, 4) / gain(0, 3)).toBeCloseTo(2 / 3, 10);
  });
  test('in names it is worth less than in the text', () => {
    expect(gain(NAMES, 1)).toBeLessThan(gain(0, 1) * 0.9);
    expect(gain(NAMES, 3) / gain(0, 3)).toBeCloseTo(0.75, 10);
  });
  test('a whole at the very place of a word makes no stretch with it', () => {
    const whole = (place: number) => scoreOf([word({ 1: [0] }), word({ 1: [place] }, { at: null })], 1);
    expect(whole(0)).toBe(whole(9));
  });
  test.each([1, 2, 3, 4])('full marks are what a record earns that has all %i words side by side', (count) => {
    for (const weight of [1, 0.5]) {
      const sought = Array.from({ length: count }, (_, at) => word({ 1: [at] }, { at, weight }));
      expect(scoreOf(sought, 1)).toBeCloseTo(fullMarks(sought, corpusOf(20)), 10);
    }
  });
  test('equals stay in document order in whatever order they are found', () => {
    expect(order([word({}, { forms: [8, 5, 2].map((at) => ({ form: 'x', records: new Map([[at, [0]]]) })) })])).toEqual(
      [2, 5, 8],
    );
  });
});

describe('quoted phrases', () => {
  const quoted = (places: Record<number, number[]>, at: number) => word(places, { phrase: 0, at });
  test('only records that have the words one after the other', () => {
    expect(order([quoted({ 1: [0], 2: [0], 3: [5] }, 0), quoted({ 1: [1], 2: [2], 3: [4] }, 1)])).toEqual([1]);
  });
  test('any place will do, and a record without a word will not', () => {
    expect(order([quoted({ 1: [0, 7], 2: [0] }, 0), quoted({ 1: [8] }, 1)])).toEqual([1]);
    expect(order([quoted({ 1: [0] }, 0), quoted({}, 1)])).toEqual([]);
    expect(order([quoted({}, 0), quoted({ 1: [0] }, 1)])).toEqual([]);
  });
  test('with the marks that were typed', () => {
    const forms = [{ form: 'hoc', records: new Map([[1, [0]]]) }];
    expect(order([quoted({ 1: [1] }, 1), word({}, { form: 'hoc~j', forms, phrase: 1 })])).toEqual([]);
    expect(order([word({}, { form: 'hoc', forms, phrase: 0 }), quoted({ 1: [1] }, 1)])).toEqual([1]);
    expect(order([word({}, { form: 'hoc~j', forms, phrase: 0 }), quoted({ 1: [1] }, 1)])).toEqual([]);
    expect(
      order([
        quoted({ 1: [0] }, 0),
        word({}, { form: 'y~j', forms: [{ form: 'y', records: new Map([[1, [1]]]) }], phrase: 0, at: 1 }),
      ]),
    ).toEqual([]);
  });
  test('a mark left out is no other mark; a phrase may begin anywhere in the query', () => {
    const leftOut = (place: number, at: number) =>
      word({}, { form: 'noi~j', forms: [{ form: 'nôi~j', records: new Map([[1, [place]]]) }], phrase: 0, at });
    expect(order([leftOut(0, 0), quoted({ 1: [1] }, 1)])).toEqual([1]);
    expect(order([quoted({ 1: [0] }, 0), leftOut(1, 1)])).toEqual([1]);
    expect(order([quoted({ 1: [0], 2: [0] }, 3), quoted({ 1: [1], 2: [9] }, 4)])).toEqual([1]);
  });
  test('every phrase, and words outside of them as they come', () => {
    const sought = [
      word({ 1: [0], 2: [0] }, { phrase: 0 }),
      word({ 1: [5] }, { phrase: 1, at: 1 }),
      word({ 2: [9], 3: [9] }, { at: 2 }),
    ];
    expect(order(sought)).toEqual([1]);
  });
});

test('what is filtered out does not answer', () => {
  expect(order([word({ 1: [0], 2: [0] })], corpusOf(20), (record) => record !== 1)).toEqual([2]);
});

test('of very many records those with the most of the query are looked at closely', () => {
  const many = Object.fromEntries(Array.from({ length: 4100 }, (_, record) => [record, [0]]));
  const sought = [word(many), word({ 4050: [1] }, { at: 1 })];
  const found = rank(sought, corpusOf(5000));
  expect(found).toHaveLength(4000);
  expect(found[0]?.record).toBe(4050);
  // Of equals the first in the documents.
  expect(
    found
      .map(({ record }) => record)
      .sort((a, b) => a - b)
      .slice(-2),
  ).toEqual([3998, 4050]);
});

test('among very many, marks as typed and the order of the documents decide who is looked at', () => {
  const range = (from: number, to: number) =>
    new Map(Array.from({ length: to - from }, (_, at): [number, number[]] => [from + at, [0]]));
  const records = (sought: Sought) => rank([sought], corpusOf(5000)).map(({ record }) => record);
  const typed = word(
    {},
    {
      form: 'ban~s',
      forms: [
        { form: 'ban', records: range(0, 4100) },
        { form: 'ban~s', records: range(4099, 4100) },
      ],
    },
  );
  expect(records(typed)[0]).toBe(4099);
  const later = { form: 'x', records: range(2000, 4100) };
  expect(Math.max(...records(word({}, { forms: [later, { form: 'x', records: range(0, 2000) }] })))).toBe(3999);
});

describe('worth showing', () => {
  const scored = (...coverages: number[]) => coverages.map((coverage, record) => ({ record, score: 1, coverage }));
  const shown = (...coverages: number[]) => worthShowing(scored(...coverages)).map(({ coverage }) => coverage);
  test('nothing, when all agree by chance only', () => {
    expect(shown()).toEqual([]);
    expect(shown(0.19, 0.1)).toEqual([]);
    expect(shown(0.2)).toEqual([0.2]);
  });
  test('what is close to the best, when that is much', () => {
    const ten = Array.from({ length: 10 }, () => 0.75);
    expect(shown(1, ...ten.slice(1), 0.7)).toEqual([1, ...ten.slice(1)]);
  });
  test('wherever among the others it stands, from ten on', () => {
    const close = (count: number) => Array.from({ length: count }, () => 0.75);
    expect(shown(0.5, 1, ...close(10))).toEqual([1, ...close(10)]);
    expect(shown(0.5, 1, ...close(9))).toEqual([1, ...close(9)]);
    expect(shown(0.5, 1, ...close(8))).toEqual([0.5, 1, ...close(8)]);
  });
  test('otherwise also what is less close, up to ten', () => {
    expect(shown(1, 0.75, 0.5, 0.4, 0.39)).toEqual([1, 0.75, 0.5, 0.4]);
    expect(shown(1, ...Array.from({ length: 20 }, () => 0.5))).toHaveLength(10);
  });
  test('the best need not be the first', () => expect(shown(0.3, 1)).toEqual([1]));
});
