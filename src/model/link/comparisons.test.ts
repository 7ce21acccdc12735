/** Faults in data/comparisons.yaml are reported at their lines; the real file has none. */
import { afterEach, expect, test } from 'vitest';
import { loadModel } from '../index.ts';
import { copyOfContent, type Copy } from '../testing.ts';

const FILE = 'data/comparisons.yaml';
let copy: Copy | undefined;
afterEach(() => copy?.remove());

const problemsOf = () =>
  loadModel(copy!.root)
    .problems.filter(({ file }) => file === FILE)
    .map(({ code, line }) => ({ code, line }));

test('the real file has no problem', () => {
  copy = copyOfContent();
  expect(problemsOf()).toEqual([]);
});

test.each([
  ['a clause that is not there', '- { a: [I.2], b: [I.3] }', '- { a: [I.2], b: [I.33] }', 'unknown-clause'],
  [
    'a section that is not there',
    'sections: { ha-noi-2024: [II.1] }',
    'sections: { ha-noi-2024: [II.9] }',
    'unknown-section',
  ],
  ['a section under two topics', 'sections: { ha-noi-2024: [II.1] }', 'sections: { ha-noi-2024: [I] }', 'duplicate-id'],
  [
    'a plan that is not there',
    'plans: [hai-phong-2021, hai-phong-2026]',
    'plans: [hai-phong-2012, hai-phong-2026]',
    'unknown-plan',
  ],
  ['a topic that is not there', '- topic: settings', '- topic: setting', 'unknown-topic'],
  ['an indicator that is not there', '- indicator: 2.2.1-a', '- indicator: 9.9.9-z', 'unknown-indicator'],
] as const)('%s', (_, from, to, code) => {
  copy = copyOfContent();
  const line = copy.change(FILE, from, to);
  expect(problemsOf()).toContainEqual({ code, line });
});

test('without the file there is nothing to compare, and no problem', () => {
  copy = undefined;
  const { site, problems } = loadModel('src/audit/fixtures/root');
  expect([site.comparisons.topics, problems.filter(({ file }) => file === FILE)]).toEqual([[], []]);
});
