import { expect, test } from 'vitest';
import type { Problem } from '../../messages/problems.ts';
import { readTranslations } from './translations.ts';

function read(...lines: string[]) {
  const problems: Problem[] = [];
  const text = ['clause,fingerprint', ...lines, ''].join('\n');
  const known = readTranslations({ name: 't.csv', text }, problems);
  return {
    known: Object.fromEntries([...known].map(([id, { fingerprint }]) => [id, fingerprint])),
    faults: problems.map(({ code, line, column }) => `${line}:${column} ${code}`),
  };
}

test('clauses with the fingerprint of their Vietnamese', () =>
  expect(read('a/i-1,0123abcd', 'a/i-2,ffffffff')).toEqual({
    known: { 'a/i-1': '0123abcd', 'a/i-2': 'ffffffff' },
    faults: [],
  }));

test.each([
  ['a clause that stands twice', ['a/i-1,0123abcd', 'a/i-1,ffffffff'], '3:1 duplicate-id'],
  ['a fingerprint that is none', ['a/i-1,0123abc'], '2:7 wrong-type'],
  ['a cell too few', ['a/i-1'], '2:1 csv-row'],
])('%s', (_, lines, expected) => expect(read(...lines).faults).toEqual([expected]));
