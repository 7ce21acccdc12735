/** For tests: slips in one line of plans and registers of the invented city, each of which is one problem at its very place. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { copyOfCity } from './city.ts';
import { formatProblem, type Problem, type ProblemCode } from '../../src/messages/problems.ts';
import { loadModel } from '../../src/model/index.ts';
import type { Copy } from '../../src/model/testing.ts';

export const P = 'content/plans/may-trang-2031';
export const PLAN = `${P}/plan.yaml`;
export const OLD = 'content/plans/may-trang-2026/plan.yaml';
export const OBJECTIVES = `${P}/objectives.yaml`;
export const MEASURES = `${P}/measures.yaml`;
export const DUTIES = `${P}/responsibilities.yaml`;
export const MILESTONES = `${P}/milestones.yaml`;
export const ANNEX = `${P}/indicators.yaml`;
export const AGENCIES = 'data/agencies.yaml';
export const CITIES = 'data/cities.yaml';
export const INSTRUMENTS = 'data/instruments.yaml';
export const FRAMEWORK = 'data/framework.yaml';
export const COMPARISONS = 'data/comparisons.yaml';
export const PUBLISHER = 'data/publisher.yaml';
export const GLOSSARY = 'data/glossary.yaml';
export const EVERYDAY = 'data/everyday-words.yaml';

/** Code, file, what stood there, and what was written instead. ¦ stands where the problem must point, and is not written. */
export type Slip = [code: ProblemCode, file: string, from: string, to: string];

export const shown = ({ file, line, column, code }: Problem): string => `${file}:${line}:${column} ${code}`;

/** A copy of the invented city for the tests of one file, as it was before each of them. */
export function brokenCity(): { copy: () => Copy; problems: () => Problem[] } {
  let copy: Copy;
  beforeAll(() => {
    copy = copyOfCity();
  });
  afterEach(() => copy.restore());
  afterAll(() => copy.remove());
  return { copy: () => copy, problems: () => loadModel(copy.root).problems };
}

/** A test for each slip, in groups. */
export function testSlips(
  groups: Readonly<Record<string, Slip[]>>,
  { copy, problems }: ReturnType<typeof brokenCity>,
): void {
  for (const [what, slips] of Object.entries(groups))
    describe(what, () => {
      test.each(slips)('%s in %s: %j → %j', (code, file, from, marked) => {
        const before = marked.slice(0, marked.indexOf('¦')).split('\n');
        const text = copy().read(file);
        const line = copy().change(file, from, marked.replace('¦', ''));
        const start = text.indexOf(from) - text.lastIndexOf('\n', text.indexOf(from) - 1);
        const column = (before.length === 1 ? start : 1) + (before.at(-1) ?? '').length;
        const found = problems();
        expect(found.map(shown)).toEqual([`${file}:${line + before.length - 1}:${column} ${code}`]);
        for (const problem of found)
          for (const lang of ['vi', 'en'] as const) {
            const said = formatProblem(problem, lang);
            expect(said).toMatch(/^\S+:\d+:\d+ [a-z0-9-]+\n {4}\S.*\n {4}→ \S/);
            expect(said, 'every gap is filled').not.toMatch(/\{\w+\}|undefined/);
          }
      });
    });
}
