/** The slips of people who write no code, as data in `tests/slips/`: each is one problem, at its very place, that says in both languages what to write. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { copyOfCity } from '../support/city.ts';
import { checkFolder } from '../../src/check.ts';
import { explain, formatProblem } from '../../src/messages/problems.ts';
import { must } from '../../src/text/must.ts';
import type { Copy } from '../../src/model/testing.ts';

interface Slip {
  what: string;
  file: string;
  /** What stood there and what is written instead; ¦ stands where the problem must point, and is not written. */
  from?: string;
  to?: string;
  /** The whole file, or the file that was copied over it. */
  whole?: string;
  copied?: string;
  /** Line, column and code. */
  problem: string;
  /** What is wrong → what to write. */
  vi: string;
  en: string;
  /** The line as it should be, where that is known. */
  fixed?: string;
}

const FOLDER = 'tests/slips';
const groups = readdirSync(FOLDER).map(
  (name) => [name.replace('.yaml', ''), parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Slip[]] as const,
);

let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

/** Makes the slip; returns the place that is marked in it. */
function make({ file, from, to, whole, copied }: Slip): string | null {
  if (whole !== undefined) copy.write(file, whole);
  else if (copied !== undefined) copy.write(file, copy.read(copied));
  else {
    const [before, marked] = [must(from, 'from'), must(to, 'to')];
    const text = copy.read(file);
    const line = copy.change(file, before, marked.replace('¦', ''));
    if (!marked.includes('¦')) return null;
    const lead = marked.slice(0, marked.indexOf('¦')).split('\n');
    const start = lead.length === 1 ? text.indexOf(before) - text.lastIndexOf('\n', text.indexOf(before) - 1) : 1;
    return `${line + lead.length - 1}:${start + (lead.at(-1) ?? '').length}`;
  }
  return '1:1';
}

describe.each(groups)('%s', (_, slips) => {
  test.each(slips.map((slip) => [slip.what, slip] as const))('%s', (_what, slip) => {
    const marked = make(slip);
    const { problems } = checkFolder(copy.root);
    expect(problems.map(({ file, line, column, code }) => `${file} ${line}:${column} ${code}`)).toEqual([
      `${slip.file} ${slip.problem}`,
    ]);
    if (marked !== null) expect(slip.problem.split(' ')[0]).toBe(marked);
    const problem = must(problems[0], slip.what);
    for (const lang of ['vi', 'en'] as const) {
      const { what, todo } = explain(problem, lang);
      expect(`${what} → ${todo}`).toBe(slip[lang]);
      expect(formatProblem(problem, lang)).not.toMatch(/\{\w+\}|undefined|\/\^|\bstring\b|expected/i);
    }
    expect(problem.rewrite?.fixed).toBe(slip.fixed);
    if (slip.fixed === undefined || slip.fixed.includes('…')) return;
    // Written as it should be, the line is not wrong in the same way again.
    const lines = copy.read(slip.file).split('\n');
    copy.write(slip.file, lines.with(problem.line - 1, slip.fixed).join('\n'));
    const again = checkFolder(copy.root).problems.map(({ line, code }) => `${line} ${code}`);
    expect(again).not.toContain(`${problem.line} ${problem.code}`);
  });
});

test('there are at least 150 of them, each once', () => {
  const all = groups.flatMap(([, slips]) => slips.map(({ what }) => what));
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all).size).toBe(all.length);
});
