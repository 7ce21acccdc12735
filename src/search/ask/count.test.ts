import { expect, test } from 'vitest';
import type { FacetTable } from '../index/facets.ts';
import { countValues, type Counts } from './count.ts';

const TABLE: FacetTable = {
  plan: { values: ['a', 'b'], records: [[0], [0], [1], [1]] },
  role: { values: ['lead', 'advise'], records: [[0], [], [0, 1], [1]] },
  year: { values: ['2031'], records: [[], [0], [], []] },
};
const plain = (counts: Counts) =>
  Object.fromEntries(Object.entries(counts).map(([facet, values]) => [facet, Object.fromEntries(values)]));

test('without a choice every value counts its records', () => {
  expect(plain(countValues(TABLE, [0, 1, 2, 3], {}))).toEqual({
    plan: { a: 2, b: 2 },
    role: { lead: 2, advise: 2 },
    year: { 2031: 1 },
  });
});

test('a choice narrows all filters but its own', () => {
  expect(plain(countValues(TABLE, [0, 1, 2, 3], { role: 'lead' }))).toEqual({
    plan: { a: 1, b: 1 },
    role: { lead: 2, advise: 2 },
    year: { 2031: 0 },
  });
});

test('each of two choices leaves what the other allows', () => {
  expect(plain(countValues(TABLE, [0, 1, 2, 3], { role: 'lead', plan: 'b' }))).toEqual({
    plan: { a: 1, b: 1 },
    role: { lead: 1, advise: 2 },
    year: { 2031: 0 },
  });
});

test('only the given records count, and a value that is not there leaves nothing elsewhere', () => {
  expect(plain(countValues(TABLE, [1], {}))).toMatchObject({ plan: { a: 1, b: 0 }, year: { 2031: 1 } });
  expect(plain(countValues(TABLE, [0, 1], { plan: 'nowhere' }))).toEqual({
    plan: { a: 2, b: 0 },
    role: { lead: 0, advise: 0 },
    year: { 2031: 0 },
  });
  expect(plain(countValues(TABLE, [0, 1], { plan: '' }))).toMatchObject({ role: { lead: 1 } });
});
