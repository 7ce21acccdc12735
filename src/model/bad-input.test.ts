import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadModel, loadSite } from './index.ts';
import { catalogue, formatProblem, ProblemsError, type ProblemCode } from '../messages/problems.ts';
import { copyOfContent, type Copy } from './testing.ts';

let copy: Copy;
beforeEach(() => {
  copy = copyOfContent();
});
afterEach(() => copy.remove());

const PLAN = 'content/plans/hai-phong-2026';
const problems = () => loadModel(copy.root).problems;

test('the real content has no problem', () => {
  expect(problems()).toEqual([]);
});

/** A fault an editor can make: the code that names it, the file, what stood there, what was written instead, and how many lines below that the problem points. */
const FAULTS: [ProblemCode, string, string, string, number?][] = [
  ['not-yaml', `${PLAN}/measures.yaml`, '- section: II.1', '- section: II.1\n   item: : 1'],
  ['duplicate-key', `${PLAN}/measures.yaml`, '  item: 1\n', '  item: 1\n  item: 1\n', 1],
  [
    'unknown-key',
    `${PLAN}/responsibilities.yaml`,
    '  agencies: [hp-sgddt]',
    '  agency: [hp-sgddt]\n  agencies: [hp-sgddt]',
  ],
  ['missing-key', `${PLAN}/responsibilities.yaml`, '  roles: [advise, implement]\n', ''],
  [
    'missing-translation',
    `${PLAN}/plan.yaml`,
    'short:\n  vi: Hải Phòng 2026\n  en: Hải Phòng 2026\n',
    'short:\n  vi: Hải Phòng 2026\n',
  ],
  ['wrong-type', `${PLAN}/measures.yaml`, '  item: 1\n', '  item: một\n'],
  ['wrong-value', `${PLAN}/indicators.yaml`, 'operator: ">="', 'operator: "≥"'],
  ['bad-date', `${PLAN}/milestones.yaml`, 'from: "2026-02"', 'from: "2026-13"'],
  ['date-order', `${PLAN}/milestones.yaml`, 'to: "2026-02"', 'to: "2025-02"'],
  ['html', `${PLAN}/measures.yaml`, '    vi: ', '    vi: <b>'],
  ['unsafe-link', `${PLAN}/measures.yaml`, '    vi: ', '    vi: xem javascript:alert '],
  ['unknown-agency', `${PLAN}/responsibilities.yaml`, 'agencies: [hp-sgddt]', 'agencies: [hp-sgdt]'],
  ['unknown-indicator', `${PLAN}/indicators.yaml`, 'indicator: 1.1.1-a', 'indicator: 1.1.1-z'],
  ['unknown-feature', `${PLAN}/measures.yaml`, '- feature: 2.6.1', '- feature: 2.9.9'],
  ['unknown-clause', `${PLAN}/responsibilities.yaml`, 'clauses: [', 'clauses: [IX.9.9, '],
  ['unknown-instrument', `${PLAN}/plan.yaml`, 'instrument: 1373-qdd-ttg-2021', 'instrument: 1737-qdd-ttg-2021'],
  ['unknown-city', `${PLAN}/plan.yaml`, 'city: hai-phong', 'city: hai-fong'],
  ['unknown-plan', 'data/agencies.yaml', 'plan: hai-phong-2026', 'plan: hai-phong-2062'],
  ['unknown-section', `${PLAN}/measures.yaml`, 'section: II.1', 'section: II.11'],
  ['duplicate-id', 'data/agencies.yaml', '- id: hp-syt', '- id: hp-stc'],
  ['same-place', `${PLAN}/measures.yaml`, '  item: 2\n', '  item: 1\n'],
  ['item-outside-section', `${PLAN}/objectives.yaml`, '  item: 6', '  item: 7'],
  ['hole-in-section', `${PLAN}/plan.yaml`, 'items: 12', 'items: 13'],
  ['orphan-section', `${PLAN}/plan.yaml`, 'ref: II.1\n', 'ref: VII.1\n'],
  ['bad-parent', 'content/plans/ha-noi-2025/measures.yaml', 'under: 2', 'under: 9'],
  ['operator-value', `${PLAN}/indicators.yaml`, 'operator: ">="\n  value: 95', 'operator: rated\n  value: 95'],
  ['range-order', 'content/plans/ha-noi-2024/objectives.yaml', 'value_upper: 80', 'value_upper: 70'],
  ['percent-range', `${PLAN}/indicators.yaml`, 'value: 95', 'value: 950'],
  ['wrong-unit', `${PLAN}/indicators.yaml`, 'unit: percent', 'unit: people'],
  ['foreign-agency', `${PLAN}/responsibilities.yaml`, 'agencies: [hp-sgddt]', 'agencies: [hn-sgddt]'],
  ['lone-requested', `${PLAN}/responsibilities.yaml`, 'roles: [implement, requested]', 'roles: [requested]'],
  ['plan-folder', `${PLAN}/plan.yaml`, 'id: hai-phong-2026', 'id: hai-phong-2027'],
];

describe('each fault comes back as a named problem at its place', () => {
  test.each(FAULTS)('%s', (code, file, from, to) => {
    const line = copy.change(file, from, to);
    const found = problems().filter((problem) => problem.code === code);
    expect(
      found,
      problems()
        .map(({ code: other, file: at }) => `${other} ${at}`)
        .slice(0, 5)
        .join(),
    ).not.toEqual([]);
    const [problem] = found;
    expect(problem!.file).toBe(file);
    expect(Math.abs(problem!.line - line), `line ${problem!.line} for a change at ${line}`).toBeLessThanOrEqual(
      to.split('\n').length + 7,
    );
    expect(problem!.column).toBeGreaterThan(0);
    for (const lang of ['vi', 'en'] as const) {
      const text = formatProblem(problem!, lang);
      expect(text).toMatch(/^\S+:\d+:\d+ [a-z-]+\n {4}\S.*\n {4}→ \S/);
      expect(text, 'every gap is filled').not.toMatch(/\{\w+\}|undefined/);
    }
  });

  test('not-utf8', () => {
    copy.write(`${PLAN}/measures.yaml`, Buffer.from([0x2d, 0x20, 0x61, 0x3a, 0x20, 0xff, 0xfe]));
    expect(problems()).toContainEqual(expect.objectContaining({ code: 'not-utf8', file: `${PLAN}/measures.yaml` }));
  });

  test('not-nfc', () => {
    const line = copy.change(`${PLAN}/plan.yaml`, 'vi: Hải Phòng 2026', `vi: ${'Hải Phòng 2026'.normalize('NFD')}`);
    expect(problems()).toContainEqual(expect.objectContaining({ code: 'not-nfc', line }));
  });

  test('missing-file and unknown-file', () => {
    copy.write('content/plans/hai-phong-2026/notes.yaml', '[]\n');
    expect(problems()).toContainEqual(
      expect.objectContaining({ code: 'unknown-file', file: 'content/plans/hai-phong-2026/notes.yaml' }),
    );
    rmSync(join(copy.root, PLAN, 'plan.yaml'));
    expect(problems()).toContainEqual(expect.objectContaining({ code: 'missing-file', file: `${PLAN}/plan.yaml` }));
  });

  test('every code of the catalogue is proven by some test', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const tests = readdirSync('.', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts') && !name.startsWith('node_modules'))
      .map((name) => readFileSync(name, 'utf8'))
      .join('\n');
    expect(Object.keys(catalogue).filter((code) => !tests.includes(`'${code}`))).toEqual([]);
  });
});

test('nearest ids are offered', () => {
  copy.change(`${PLAN}/responsibilities.yaml`, 'agencies: [hp-sgddt]', 'agencies: [hp-sgdt]');
  expect(problems()[0]!.args['nearest']).toContain('hp-sgddt');
  copy.change(`${PLAN}/responsibilities.yaml`, 'roles:', 'role:');
  expect(problems().find(({ code }) => code === 'unknown-key')!.args['known']).toContain('roles');
});

test('faults in several files come back together, sorted, and stop the build', () => {
  copy.change(`${PLAN}/responsibilities.yaml`, 'agencies: [hp-sgddt]', 'agencies: [hp-x]');
  copy.change(`${PLAN}/measures.yaml`, 'section: II.1', 'section: II.11');
  copy.change('data/agencies.yaml', '- id: hp-syt', '- id: hp-stc');
  const files = new Set(problems().map(({ file }) => file));
  expect(files.size).toBeGreaterThanOrEqual(3);
  expect([...files]).toEqual([...files].sort());
  expect(() => loadSite(copy.root)).toThrow(ProblemsError);
});

test('what only follows from an unreadable file is left out; what does not, stays', () => {
  copy.change(`${PLAN}/measures.yaml`, '- section: II.1', '- section: II.1\n   item: : 1');
  copy.change('content/plans/ha-noi-2024/responsibilities.yaml', 'agencies: [hn-sgddt]', 'agencies: [hn-nobody]');
  expect(new Set(problems().map(({ code }) => code))).toEqual(new Set(['not-yaml', 'unknown-agency']));
});

test('the model is frozen and linked both ways', () => {
  const { site } = loadModel(copy.root);
  const clause = site.clause('hai-phong-2026/iv-9-1')!;
  expect(clause.duty!.partners.map(({ id }) => id)).toEqual(expect.arrayContaining(['hp-sgddt', 'hp-snv']));
  expect(site.agency('hp-catp')!.duties).toContain(clause.duty);
  expect(site.agency('hp-snv')!.partner_in).toContain(clause.duty);
  expect(() => {
    (clause.text as { vi: string }).vi = 'x';
  }).toThrow(TypeError);
});

test('when the Vietnamese changes, the English is out of date until someone confirms it', () => {
  expect(loadModel(copy.root).site.lines.filter((line) => !line.english_current)).toEqual([]);
  copy.change(`${PLAN}/objectives.yaml`, '    vi: ', '    vi: Mới. ');
  expect(loadModel(copy.root).site.lines.filter((line) => !line.english_current)).toHaveLength(1);
});

describe('the official wording beside a plan', () => {
  test('stands with the clause it belongs to', () => {
    copy.write(`${PLAN}/official.txt`, '## iv-1-1\nLời văn thử của chúng tôi,\nhai dòng.\n\n## ii-1-2\nMột dòng.\n');
    const { site, problems: found } = loadModel(copy.root);
    expect(found).toEqual([]);
    expect(site.clause('hai-phong-2026/iv-1-1')!.official).toBe('Lời văn thử của chúng tôi,\nhai dòng.');
    expect(site.clause('hai-phong-2026/iv-1-2')!.official).toBeNull();
  });

  test('for a clause that does not exist is a problem at its line', () => {
    copy.write(`${PLAN}/official.txt`, '## iv-1-1\nMột.\n## iv-99-1\nHai.\n');
    expect(problems()).toEqual([
      expect.objectContaining({ code: 'unknown-clause', file: `${PLAN}/official.txt`, line: 3 }),
    ]);
  });
});
