/** Which records the chosen filters let through. */
import { expect, test } from 'vitest';
import type { FacetTable } from '../index/facets.ts';
import { allowedBy } from './search-engine.ts';

const TABLE: FacetTable = {
  plan: { values: ['a', 'b'], records: [[0], [1], []] },
  role: { values: ['lead', 'advise'], records: [[0, 1], [1], [0]] },
};
const allowed = (...chosen: Parameters<typeof allowedBy>[1]): number[] => [0, 1, 2, 3].filter(allowedBy(TABLE, chosen));

test('those with every chosen value', () => {
  expect(allowed()).toEqual([0, 1, 2, 3]);
  expect(allowed(['role', 'lead'])).toEqual([0, 2]);
  expect(allowed(['role', 'lead'], ['plan', 'a'])).toEqual([0]);
});
test('none, where nothing is known of the value, of the column or of the record', () => {
  expect(allowed(['plan', 'nowhere'])).toEqual([]);
  expect(allowed(['city', 'a'])).toEqual([]);
});
