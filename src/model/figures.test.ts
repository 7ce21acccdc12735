/** Figures and units in plans: above a hundred per cent with a reason, and a unit that only the register knows. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { copyOfCity } from '../../tests/support/city.ts';
import { formatThreshold } from '../i18n/format.ts';
import { formatProblem } from '../messages/problems.ts';
import { must } from '../text/must.ts';
import { loadModel } from './index.ts';
import type { Copy } from './testing.ts';

const ANNEX = 'content/plans/may-trang-2031/indicators.yaml';
let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

test('a target above a hundred per cent needs its reason, and the message says where it goes', () => {
  copy.change(ANNEX, 'value: 90', 'value: 105');
  const [problem] = loadModel(copy.root).problems;
  expect(formatProblem(must(problem, 'problem'), 'en')).toMatch(/over-100\n.*105.*100.*\n.*notes/);
  copy.change(
    ANNEX,
    '  statement: { vi: Phố có',
    '  notes: [{ vi: Tỷ lệ nhập học thô., en: Gross enrolment ratio. }]\n  statement: { vi: Phố có',
  );
  const { site, problems } = loadModel(copy.root);
  expect(problems).toEqual([]);
  const row = must(
    site.annex.find(({ id }) => id === 'may-trang-2031/1.1.1-a'),
    'row',
  );
  expect(row.targets.map((target) => formatThreshold(target, 'en'))).toEqual(['at least 105%']);
});

test('a unit that is added to the register can be used everywhere, without a line of code', () => {
  copy.write(
    'data/units.yaml',
    `${copy.read('data/units.yaml')}- id: permille\n  name: { vi: phần nghìn, en: per mille }\n  symbol: "‰"\n  most: 1000\n`,
  );
  copy.change(
    'data/observations/may-trang.csv',
    ',58.5,percent,,2030-12-31,2031-02,exact,,,break,',
    ',4.5,permille,,2030-12-31,2031-02,context,,x,break,',
  );
  const { site, problems } = loadModel(copy.root);
  expect(problems).toEqual([]);
  expect(site.observations.find(({ unit }) => unit.id === 'permille')).toMatchObject({
    value: 4.5,
    unit: { symbol: '‰' },
  });
});

test('minus zero in YAML is zero, and a fourth decimal keeps a fraction', () => {
  copy.change(ANNEX, 'value: 1.5', 'value: -0');
  copy.change(ANNEX, 'value: 40', 'value: 0');
  const { site, problems } = loadModel(copy.root);
  expect(problems).toEqual([]);
  expect(site.targets.filter(({ value }) => Object.is(value, -0))).toEqual([]);
  copy.change(ANNEX, 'value: -0', 'value: 12.8240');
  expect(loadModel(copy.root).site.targets.some(({ value }) => value === 12.824)).toBe(true);
});

test('while the register of units cannot be read, nobody is blamed for its units', () => {
  copy.change('data/units.yaml', '- id: percent', '- id: : percent');
  expect(new Set(loadModel(copy.root).problems.map(({ code }) => code))).toEqual(new Set(['colon-in-text']));
});

test.each([
  ['%', 'percent'],
  ['người', 'people'],
  ['Times', 'times'],
  ['person', 'people'],
])('a unit by its sign or name, “%s”, is answered with its id', (written, id) => {
  copy.change('data/observations/may-trang.csv', ',58.5,percent,', `,58.5,${written},`);
  const [problem] = loadModel(copy.root).problems;
  expect(problem).toMatchObject({ code: 'name-for-id', args: { fixed: id } });
});
