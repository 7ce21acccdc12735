import { describe, expect, test } from 'vitest';
import type { FacetTable } from '../index/facets.ts';
import { ANY } from './understand.ts';
import { weigh } from './weigh.ts';

const TABLE: FacetTable = {
  kind: { values: ['chart', 'city', 'measure'], records: [[2], [1], [0], [2]] },
  city: { values: ['a', 'b'], records: [[0], [0], [], [1]] },
};
const SCORED = [0, 1, 2, 3].map((record) => ({ record, score: 10, coverage: 1 }));
const nothing = { boosts: [], named: 0, called: [] };
const order = (understood: Parameters<typeof weigh>[2]) => weigh(SCORED, TABLE, understood).map(({ record }) => record);

test('clauses come before pages that say the same', () => {
  expect(order(nothing)).toEqual([0, 3, 1, 2]);
});
test('what has a named value comes first; its own page before all when the query names nothing else', () => {
  const boosts = [{ facet: 'city' as const, values: ['b'], typed: 'b' }];
  expect(order({ ...nothing, boosts })[0]).toBe(3);
  expect(order({ ...nothing, boosts: [{ facet: 'city', values: ['a'], typed: 'a' }], named: 1 })[0]).toBe(1);
  expect(order({ ...nothing, boosts: [{ facet: 'city', values: ['a'], typed: 'a' }], named: 0.3 })[0]).toBe(0);
});
test('a page that is called as the query is comes first; one that is only partly called so does not', () => {
  expect(order({ ...nothing, called: [{ record: 2, share: 1 }] })[0]).toBe(2);
  expect(order({ ...nothing, called: [{ record: 2, share: 0.76 }] })[0]).toBe(0);
  expect(
    order({
      ...nothing,
      called: [
        { record: 2, share: 1 },
        { record: 2, share: 0.8 },
      ],
    })[0],
  ).toBe(2);
});

test('nothing but a city takes from what is about another', () => {
  const city: FacetTable = { city: { values: ['a', 'b'], records: [[1], [], [0]] } };
  const scored = [0, 1, 2].map((record) => ({ record, score: 10, coverage: 1 }));
  const boosts = [{ facet: 'agency' as const, values: ['a'], typed: 'a' }];
  expect(weigh(scored, city, { ...nothing, boosts })).toEqual(scored);
});
test('what the table does not know weighs as it was found, equals in document order', () => {
  const scored = [4, 3, 0].map((record) => ({ record, score: 9, coverage: 1 }));
  const boosts = [{ facet: 'city' as const, values: ['a'], typed: 'a' }];
  expect(weigh(scored, {}, { ...nothing, boosts }).map(({ record, score }) => [record, score])).toEqual([
    [0, 9],
    [3, 9],
    [4, 9],
  ]);
  // Records that the columns end before, and one whose kind is not told.
  const short: FacetTable = {
    kind: { values: ['chart', 'city'], records: [[]] },
    city: { values: ['a'], records: [] },
  };
  expect(weigh(scored, short, { ...nothing, boosts }).map(({ score }) => score)).toEqual([9, 9, 9]);
});
test.each([
  ['city', 1.6],
  ['agency', 1.3],
  ['role', 1.25],
  ['year', 1.2],
  ['kind', 1.25],
] as const)('a %s that is named adds to each page that has it', (facet, factor) => {
  const table: FacetTable = { [facet]: { values: ['measure'], records: [[0], []] } };
  const scored = [0, 1].map((record) => ({ record, score: 10, coverage: 1 }));
  const boosts = [{ facet, values: ['measure'], typed: 'x' }];
  expect(weigh(scored, table, { ...nothing, boosts }).map(({ score }) => score)).toEqual([10 * factor, 10]);
});

test('where a city is named, what is about another comes after what is about none', () => {
  const table: FacetTable = {
    kind: { values: ['measure'], records: [[0], [0], [0]] },
    city: { values: ['a', 'b'], records: [[1], [], [0]] },
  };
  const of = (boosts: Parameters<typeof weigh>[2]['boosts']) =>
    weigh(
      [0, 1, 2].map((record) => ({ record, score: 10, coverage: 1 })),
      table,
      { ...nothing, boosts },
    ).map(({ record }) => record);
  expect(of([{ facet: 'city', values: ['a'], typed: 'a' }])).toEqual([2, 1, 0]);
  // Two cities are both meant.
  expect(
    of([
      { facet: 'city', values: ['a'], typed: 'a' },
      { facet: 'city', values: ['b'], typed: 'b' },
    ]),
  ).toEqual([0, 2, 1]);
  expect(of([])).toEqual([0, 1, 2]);
});

describe('a question', () => {
  const table: FacetTable = {
    kind: { values: ['agency', 'measure'], records: [[1], [1], [0], [0]] },
    role: { values: ['lead'], records: [[], [0], [], []] },
    agency: { values: ['x', 'y'], records: [[], [0], [0], [1]] },
    city: { values: ['a', 'b'], records: [[0], [0], [0], [1]] },
  };
  const scored = [10, 9, 1, 1].map((score, record) => ({ record, score, coverage: score / 10 }));
  const asked = (boosts: Parameters<typeof weigh>[2]['boosts']) => weigh(scored, table, { ...nothing, boosts });

  test('for a body is answered by what any body must do before what none must', () => {
    expect(asked([{ facet: 'role', values: ANY, typed: 'ai' }]).map(({ record }) => record)).toEqual([1, 0, 2, 3]);
  });
  test('for an office is answered by its page, which is shown with the best', () => {
    const named = { facet: 'agency' as const, values: ['x', 'y'], typed: 'đọc sách' };
    expect(asked([{ ...named, answers: true }]).map(({ record }) => record)).toEqual([2, 3, 1, 0]);
    expect(asked([{ ...named, answers: true }])[0]?.coverage).toBe(1);
    expect(asked([named])[0]?.record).toBe(1);
  });
  test('for an office of a city by no page of another', () => {
    const order = asked([
      { facet: 'agency', values: ['x', 'y'], typed: 'đọc sách', answers: true },
      { facet: 'city', values: ['b'], typed: 'b' },
    ]).map(({ record }) => record);
    expect(order[0]).toBe(3);
    expect(order.at(-1)).toBe(2);
  });
});
