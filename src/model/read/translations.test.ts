import { expect, test } from 'vitest';
import type { Problem } from '../../messages/problems.ts';
import { readTranslations } from './translations.ts';

function read(...lines: string[]) {
  const problems: Problem[] = [];
  const text = ['clause,fingerprint,vi', ...lines, ''].join('\n');
  const known = readTranslations({ name: 't.csv', text }, problems);
  return {
    known: Object.fromEntries([...known].map(([id, { fingerprint, vi }]) => [id, [fingerprint, vi]])),
    faults: problems.map(({ code, line, column }) => `${line}:${column} ${code}`),
  };
}

test('clauses with the fingerprint of their Vietnamese', () =>
  expect(read('a/i-1,96b3e54a,Một.', 'a/i-2,594b0308,"Hai, ba."')).toEqual({
    known: { 'a/i-1': ['96b3e54a', 'Một.'], 'a/i-2': ['594b0308', 'Hai, ba.'] },
    faults: [],
  }));

test.each([
  ['a clause that stands twice', ['a/i-1,96b3e54a,Một.', 'a/i-1,594b0308,"Hai, ba."'], '3:1 duplicate-id'],
  ['a fingerprint that is none', ['a/i-1,0123abc,Một.'], '2:7 wrong-type'],
  ['a Vietnamese that is not that of the fingerprint', ['a/i-1,96b3e54a,Hai.'], '2:16 translation-copy'],
  ['a Vietnamese that is missing', ['a/i-1,96b3e54a,'], '2:16 translation-copy'],
  ['a cell too few', ['a/i-1'], '2:1 csv-row'],
])('%s', (_, lines, expected) => expect(read(...lines).faults).toEqual([expected]));
