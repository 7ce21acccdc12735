import { expect, test } from 'vitest';
import { record, loadOf } from '../testing.ts';
import { buildIndex } from '../index/build-index.ts';
import { readJson, writeJson } from '../index/index-format.ts';
import { must } from '../../text/must.ts';
import { Engine } from './engine.ts';
import { Purse, shardsOf } from './purse.ts';

test('what fits is paid for, once; what does not fit is not, but for the first', () => {
  const purse = new Purse(10);
  expect([purse.pays(1, 6), purse.pays(2, 6), purse.pays(3, 4), purse.pays(1, 6), purse.pays(4, 1)]).toEqual([
    true,
    false,
    true,
    true,
    false,
  ]);
  expect(new Purse(1).pays(7, 50)).toBe(true);
});

test('no query asks for more than fourteen shards', () => {
  const purse = new Purse(1000);
  expect(Array.from({ length: 40 }, (_, number) => purse.pays(number, 1)).filter(Boolean)).toHaveLength(14);
});

test('on a large site fewer, since the texts of a page stand in as many files', () => {
  expect(shardsOf(170)).toBe(14);
  const most = shardsOf(3_900);
  const purse = new Purse(1000, most);
  const paid = Array.from({ length: 40 }, (_, number) => purse.pays(number, 1)).filter(Boolean).length;
  expect(paid).toBe(most);
  // Start, lengths, filters, names, words, and a text in each of 25 files.
  expect(paid + 5 + 25).toBeLessThanOrEqual(40);
});

/** Records whose first words are everywhere, so that their shards weigh the most. */
const MANY = Array.from({ length: 400 }, (_, n) =>
  record(
    `học tập suốt đời ${Array.from({ length: 30 }, (_unused, m) => `${String.fromCharCode(98 + (m % 20))}${n}w${m}`).join(' ')}`,
  ),
);

test('a common word that costs too much is marked but not looked up, and is no unknown word', async () => {
  const files = new Map(buildIndex(MANY, 'vi'));
  const start = readJson('start', must(files.get('start'), 'start'));
  files.set('start', writeJson('start', { ...start, budget: 1 }));
  const asked: string[] = [];
  const engine = new Engine('vi', (name) => {
    asked.push(name);
    return loadOf(files)(name);
  });
  const { results, unknown, sought } = await engine.search('học tập suốt đời b7w0');
  expect(asked.filter((name) => name.startsWith('terms-'))).toHaveLength(1);
  expect(unknown).toEqual([]);
  expect(results.length).toBeGreaterThan(0);
  expect(sought.some(({ terms }) => terms?.includes('hoc'))).toBe(true);
  // A quoted phrase is judged by the words that could be looked up, as far apart as they were typed.
  expect((await engine.search('"học tập suốt đời"')).results.length).toBeGreaterThan(0);
});
