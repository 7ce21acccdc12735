import { expect, test } from 'vitest';
import { chosenValues } from './facets.ts';

test('what is chosen comes in the order of the page, and what is empty is not chosen', () => {
  expect(chosenValues({ year: '2031', plan: 'may-trang-2031', city: '' })).toEqual([
    ['plan', 'may-trang-2031'],
    ['year', '2031'],
  ]);
  expect(chosenValues({})).toEqual([]);
  expect(
    chosenValues({ year: '1', feature: '2', role: '3', agency: '4', kind: '5', city: '6', plan: '7' }).map(
      ([one]) => one,
    ),
  ).toEqual(['plan', 'city', 'kind', 'agency', 'role', 'feature', 'year']);
});
