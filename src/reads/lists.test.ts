import { expect, test } from 'vitest';
import { listAt, ListsWriter, Texts } from './lists.ts';

test('lists are found again by their number, short, long and empty ones', () => {
  const long = Array.from({ length: 5000 }, (_, index) => index * 3);
  const writer = new ListsWriter();
  for (const list of [[7, 8], [], long, [4_294_967_295]]) writer.add(list);
  const lists = writer.whole();
  expect([0, 1, 2, 3].map((at) => [...listAt(lists, at)])).toEqual([[7, 8], [], long, [4_294_967_295]]);
  expect([...listAt(lists, 4)], 'there is no fifth').toEqual([]);
});

test('a text has one number, and texts stand in the order of their numbers', () => {
  const texts = new Texts();
  expect(['b', 'a', 'b', ''].map((text) => texts.numberOf(text))).toEqual([0, 1, 0, 2]);
  expect(texts.whole()).toEqual(['b', 'a', '']);
});
