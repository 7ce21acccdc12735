import { expect, test } from 'vitest';
import { record, loadOf } from '../testing.ts';
import { buildIndex } from '../index/build-index.ts';
import { readJson, writeJson } from '../index/index-format.ts';
import { must } from '../../text/must.ts';
import { Engine } from './engine.ts';
import { Purse } from './purse.ts';

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

test('no query asks for more than two dozen shards', () => {
  const purse = new Purse(1000);
  expect(Array.from({ length: 40 }, (_, number) => purse.pays(number, 1)).filter(Boolean)).toHaveLength(24);
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
