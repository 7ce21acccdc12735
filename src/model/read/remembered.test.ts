import { afterEach, expect, test } from 'vitest';
import { asData, keepReadings, type ReadingKey } from './readings.ts';
import { remembered, rememberedBy, unlessSound } from './remembered.ts';
import { problemAt } from './source-file.ts';
import type { Problem } from '../../messages/problems.ts';

/** Words of a file; a word in capitals is a problem, and a file of nothing cannot be read. */
function reading() {
  const asked: string[] = [];
  const words = remembered(({ name, text }, problems) => {
    asked.push(`${name}: ${text}`);
    for (const [word] of text.matchAll(/[A-Z]+/g)) problems.push(problemAt('stray-mark', name, 1, 1, { mark: word }));
    return text === '' ? null : text.split(' ');
  }, asData<string[] | null>('words'));
  return { asked, words };
}
const marks = (problems: readonly Problem[]) => problems.map(({ args }) => args['mark']);

test('a file that is as it was is not read again, and its problems are told again', () => {
  const { asked, words } = reading();
  const [first, second]: [Problem[], Problem[]] = [[], []];
  const value = words({ name: 'a', text: 'one TWO' }, first);
  expect(words({ name: 'a', text: 'one TWO' }, second)).toBe(value);
  expect([marks(first), marks(second)]).toEqual([['TWO'], ['TWO']]);
  expect(asked).toEqual(['a: one TWO']);
});

test('a file with another text is read again, and once more when the change is undone', () => {
  const { words } = reading();
  const read = (text: string) => {
    const problems: Problem[] = [];
    return [words({ name: 'a', text }, problems), marks(problems)];
  };
  expect(read('one')).toEqual([['one'], []]);
  expect(read('one TWO')).toEqual([['one', 'TWO'], ['TWO']]);
  expect(read('')).toEqual([null, []]);
  expect(read('one')).toEqual([['one'], []]);
});

test('two files of the same text are two files', () => {
  const { asked, words } = reading();
  const problems: Problem[] = [];
  words({ name: 'a', text: 'ONE' }, problems);
  words({ name: 'b', text: 'ONE' }, problems);
  expect(problems.map(({ file }) => file)).toEqual(['a', 'b']);
  expect(asked).toHaveLength(2);
});

afterEach(() => keepReadings(null));

/** What other processes would find. */
function between() {
  const data = new Map<string, unknown>();
  keepReadings({
    find: (key: ReadingKey) => data.get(key.join('|')),
    keep: (key: ReadingKey, value) => data.set(key.join('|'), structuredClone(value)),
  });
  return data;
}

test('what another process has read without fault is not read again', () => {
  const data = between();
  reading().words({ name: 'a', text: 'one two' }, []);
  expect([...data.keys()]).toEqual(['words|a|one two']);
  const { asked, words } = reading();
  expect(words({ name: 'a', text: 'one two' }, [])).toEqual(['one', 'two']);
  expect(asked).toEqual([]);
  words({ name: 'b', text: 'one two' }, []);
  words({ name: 'a', text: 'one three' }, []);
  expect(asked).toEqual(['b: one two', 'a: one three']);
});

test('a file with a fault, and one that gives nothing, is read by every process', () => {
  const data = between();
  for (const text of ['one TWO', '']) reading().words({ name: 'a', text }, []);
  expect(data.size).toBe(0);
});

test('rows are held again when what they are held against is another', () => {
  const asked: string[] = [];
  const held = rememberedBy((rows: readonly string[], known: ReadonlySet<string>, problems) => {
    asked.push(rows.join(' '));
    for (const mark of rows) if (!known.has(mark)) problems.push(problemAt('stray-mark', 'a', 1, 1, { mark }));
    return rows.filter((row) => known.has(row));
  });
  const [rows, few, all] = [['one', 'two'], new Set(['one']), new Set(['one', 'two'])];
  const read = (known: ReadonlySet<string>) => {
    const problems: Problem[] = [];
    return [held(rows, known, problems), marks(problems)];
  };
  expect(read(few)).toEqual([['one'], ['two']]);
  expect(read(few)).toEqual([['one'], ['two']]);
  expect(asked).toHaveLength(1);
  expect(read(all)).toEqual([['one', 'two'], []]);
  expect(asked).toHaveLength(2);
});

test('a record with nothing against it is looked at once; one that is wrong, or stands as something else, again', () => {
  let looked = 0;
  const look = unlessSound<{ spec: { word: string } }, string>(({ spec }, as, problems) => {
    looked += 1;
    if (spec.word !== as) problems.push(problemAt('stray-mark', 'a', 1, 1, { mark: spec.word }));
  });
  const spec = { word: 'one' };
  const said = (as: string) => {
    const problems: Problem[] = [];
    look({ spec }, as, problems);
    return [marks(problems), looked];
  };
  expect([said('one'), said('one'), said('two'), said('two'), said('one')]).toEqual([
    [[], 1],
    [[], 1],
    [['one'], 2],
    [['one'], 3],
    [[], 3],
  ]);
});
