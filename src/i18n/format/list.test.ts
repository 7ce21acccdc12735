import { expect, test } from 'vitest';
import { formatChoice, formatSeries } from './list.ts';

test.each([
  [[], '', '', '', ''],
  [['a'], 'a', 'a', 'a', 'a'],
  [['a', 'b'], 'a và b', 'a and b', 'a hoặc b', 'a or b'],
  [['a', 'b', 'c'], 'a, b và c', 'a, b and c', 'a, b hoặc c', 'a, b or c'],
])('%j', (items, viAll, enAll, viOne, enOne) => {
  expect([formatSeries(items, 'vi'), formatSeries(items, 'en')]).toEqual([viAll, enAll]);
  expect([formatChoice(items, 'vi'), formatChoice(items, 'en')]).toEqual([viOne, enOne]);
});
