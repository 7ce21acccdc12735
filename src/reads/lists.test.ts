import { expect, test } from 'vitest';
import { listAt, ListsWriter, Order } from './lists.ts';

test('lists are found again by their number, short, long and empty ones', () => {
  const long = Array.from({ length: 5000 }, (_, index) => index * 3);
  const writer = new ListsWriter();
  for (const list of [[7, 8], [], long, [4_294_967_295]]) writer.add(list);
  const lists = writer.whole();
  expect([0, 1, 2, 3].map((at) => [...listAt(lists, at)])).toEqual([[7, 8], [], long, [4_294_967_295]]);
  expect([...listAt(lists, 4)], 'there is no fifth').toEqual([]);
});

test('a text has one number, and texts stand in the order of their numbers', () => {
  const texts = new Order<string>();
  expect(['b', 'a', 'b', ''].map(texts.numberOf)).toEqual([0, 1, 0, 2]);
  expect([...texts.all]).toEqual(['b', 'a', '']);
});

test('what comes while all are gone through is gone through as well', () => {
  const order = new Order<number>();
  order.numberOf(1);
  const seen: number[] = [];
  for (const one of order.all) {
    seen.push(one);
    if (one < 4) order.numberOf(one + 1);
  }
  expect(seen).toEqual([1, 2, 3, 4]);
});
