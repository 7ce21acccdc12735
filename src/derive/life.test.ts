/** What is said of plans and clauses that are not simply in force, wherever they are shown. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { cityModel, copyOfCity } from '../../tests/support/city.ts';
import { loadSite } from '../model/index.ts';
import type { Copy } from '../model/testing.ts';
import { must } from '../text/must.ts';
import { contextOf, scopeOf } from './context.ts';
import { countsOf } from './counts.ts';
import { planName, sameMatter, versionsOf } from './life.ts';
import { clauseLabel } from './references.ts';
import { timeline } from './timeline.ts';

let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

const MEASURES = 'content/plans/may-trang-2031/measures.yaml';
const change = (...changes: string[]) =>
  copy.change(
    MEASURES,
    '- section: II\n  item: 2\n',
    `- section: II\n  item: 2\n  changes:\n${changes.map((one) => `    - { ${one}, by: 46-qdd-hdds-2031 }\n`).join('')}`,
  );
const swap = () => must(loadSite(copy.root).clause('may-trang-2031/ii-2'), 'ii-2');

test('a plan that another replaced carries its state in its name, and so does all that names it', () => {
  const clause = must(cityModel().clause('may-trang-2026/i-1'), 'i-1');
  expect(planName(clause.plan)).toEqual({ vi: 'Mây Trắng 2026 (đã bị thay thế)', en: 'Mây Trắng 2026 (replaced)' });
  expect(clauseLabel(clause).en).toBe('I.1, Mây Trắng 2026 (replaced)');
  expect(contextOf(clause).en).toBe('Objective to 2030, Mây Trắng 2026 (replaced)');
  expect(scopeOf(clause, 'vi')).toBe('Mục tiêu đến năm 2030 (đã bị thay thế)');
});

test('a clause of it leads to the same matter in the new plan, where an editor found it', () => {
  const topic = cityModel();
  const byTopic = sameMatter(must(topic.clause('may-trang-2026/i-1'), 'i-1'), topic.comparisons);
  expect(byTopic.map((one) => ('ref' in one ? one.ref : one.id))).toEqual(['I.1', 'I.2']);
  copy.change(
    'data/comparisons.yaml',
    'pairs:\n',
    'pairs:\n  - plans: [may-trang-2026, may-trang-2031]\n    complete: [rooms]\n    clauses: [{ a: [I.1], b: [I.1.2] }]\n',
  );
  const site = loadSite(copy.root);
  const found = site.lines
    .filter(({ plan }) => plan.id === 'may-trang-2026')
    .map((clause) => [
      clause.slug,
      sameMatter(clause, site.comparisons).map((one) => ('item' in one ? one.id : one.ref)),
    ]);
  expect(Object.fromEntries(found)).toMatchObject({
    'i-1': ['may-trang-2031/i-1-2'],
    'i-2': ['I.1', 'I.2'],
    'ii-1': [],
  });
  expect(sameMatter(must(site.clause('may-trang-2031/i-1-2'), 'i-1-2'), site.comparisons)).toEqual([]);
});

test('nothing of it falls due after its end, and its end is an event', () => {
  const site = cityModel();
  const events = timeline(site).filter(({ plan }) => plan?.id === 'may-trang-2026');
  expect(events.map(({ id }) => id)).toContain('may-trang-2026-ends');
  expect(events.filter(({ from, to }) => (to ?? from ?? '') > '2031-03-12')).toEqual([]);
  expect(events.filter(({ state }) => state === 'recurring')).toEqual([]);
});

test('a repealed clause says so, and is counted no more', () => {
  const before = countsOf(loadSite(copy.root));
  change('kind: repealed, date: "2031-06-01"');
  expect(contextOf(swap()).vi).toBe('Nhiệm vụ, giải pháp (đã bãi bỏ), Mây Trắng 2031');
  expect(countsOf(loadSite(copy.root)).clauses).toBe(before.clauses - 1);
});

test('every text that a clause had has its time and what brought it', () => {
  change(
    'kind: amended, date: "2031-06-01", before: { vi: Lời một., en: Text one. }',
    'kind: amended, date: "2032-01-01", before: { vi: Lời hai., en: Text two. }',
  );
  expect(swap().text.en).toBe('Text two.');
  expect(versionsOf(swap()).map(({ text, from, to, by }) => [text.en, from, to, by?.id ?? null])).toEqual([
    ['Text one.', null, '2031-06-01', null],
    ['Text two.', '2031-06-01', '2032-01-01', '46-qdd-hdds-2031'],
    ['Neighbouring rooms swap books every quarter.', '2032-01-01', null, '46-qdd-hdds-2031'],
  ]);
});

test('a clause that stands as issued has one text', () =>
  expect(versionsOf(swap()).map(({ from, to }) => [from, to])).toEqual([[null, null]]));
