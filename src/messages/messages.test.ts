import { describe, expect, test } from 'vitest';
import { formatFault } from './form-faults.ts';
import { files } from './files.ts';
import { forms } from './forms.ts';
import { ledger } from './ledger.ts';
import type { Entry } from './message.ts';
import { observations } from './observations.ts';
import { plans } from './plans.ts';
import { byPlace, catalogue, explain, formatProblem, ProblemsError, type Problem } from './problems.ts';
import { prose } from './prose.ts';
import { registers } from './registers.ts';

const problem: Problem = {
  code: 'decimal-comma',
  file: 'data/observations/x.csv',
  line: 3,
  column: 24,
  args: { value: '97,5', fixed: '97.5' },
};

test('a problem says place and code, what is wrong, and what to write instead', () => {
  expect(formatProblem(problem, 'en')).toBe(
    'data/observations/x.csv:3:24 decimal-comma\n    “97,5” has a decimal comma.\n    → Write a decimal point: 97.5.',
  );
  expect(formatProblem(problem, 'vi')).toContain('\n    “97,5” có dấu phẩy thập phân.\n    → Viết dấu chấm');
  expect(explain(problem, 'en').todo).toBe('Write a decimal point: 97.5.');
});

test('a fault names file, sheet and cell, as far as it has them', () => {
  const fault = { code: 'negative', file: 'a.xlsx', sheet: 'Số liệu', cell: 'F7', args: { value: '-1' } } as const;
  expect(formatFault(fault, 'en')).toBe(
    'a.xlsx · Số liệu!F7 negative\n    The value -1 is below 0.\n    → Correct the value.',
  );
  expect(formatFault({ ...fault, sheet: '', cell: '' }, 'en')).toMatch(/^a\.xlsx negative\n/);
});

test('what an editor wrote is quoted so that it can be seen, in one line, and not whole where it is long', () => {
  const quoted = (value: string) => explain({ ...problem, args: { value, fixed: '1' } }, 'en').what;
  expect(quoted('9\u00007')).toBe('“9⟨U+0000⟩7” has a decimal comma.');
  expect(quoted('9\u202e7')).toBe('“9⟨U+202E⟩7” has a decimal comma.');
  expect(quoted('9\n\t7')).toBe('“9 7” has a decimal comma.');
  expect(quoted('')).toBe('“—” has a decimal comma.');
  expect(quoted('9'.repeat(5000)).length).toBeLessThan(700);
});

test('problems are sorted by file, line and column', () => {
  const at = (file: string, line: number, column: number): Problem => ({ ...problem, file, line, column });
  const sorted = [at('b', 1, 1), at('a', 2, 1), at('a', 1, 2), at('a', 1, 1)].sort(byPlace);
  expect(sorted.map(({ file, line, column }) => `${file}${line}${column}`)).toEqual(['a11', 'a12', 'a21', 'b11']);
});

test('an error carries every problem and prints them', () => {
  const error = new ProblemsError([problem, { ...problem, line: 4 }]);
  expect(error.problems).toHaveLength(2);
  expect(error.message).toContain('x.csv:3:24');
  expect(error.message).toContain('x.csv:4:24');
});

const gaps = (text: string) => new Set(text.match(/\{\w+\}/g));
const entries: [string, Entry][] = [...Object.entries(catalogue), ...Object.entries(forms)];

describe('each message stands in both languages, with a remedy, and leaves the same gaps', () => {
  test.each(entries)('%s', (_, { what, todo }) => {
    for (const { vi, en } of [what, todo]) {
      expect([vi.trim(), en.trim()]).not.toContain('');
      expect(en).not.toBe(vi);
      expect(gaps(en)).toEqual(gaps(vi));
    }
  });
});

test('no code stands under two subjects', () => {
  const codes = [files, plans, registers, observations, prose, ledger].flatMap((subject) => Object.keys(subject));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});
