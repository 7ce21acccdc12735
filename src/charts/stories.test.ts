/** The charts of the stories: the drawing, the table and the sentence say the same. */
import { expect, test } from 'vitest';
import { loadSite } from '../model/index.ts';
import { sharedTargets } from '../derive/compare/dated-targets.ts';
import { successions } from '../derive/bodies/succession.ts';
import { datedTargetsChart } from './dated-targets.ts';
import { judgedTargetsChart } from './judged-targets.ts';
import { reorganisationChart } from './reorganisation.ts';

const site = loadSite('.');
const [a, b] = [site.plan('ha-noi-2024')!, site.plan('hai-phong-2021')!];
const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;

test('dated targets: one row and one mark with a name for each target', () => {
  const chart = datedTargetsChart(a, b);
  const targets = sharedTargets(a, b).flatMap(({ a: ofA, b: ofB }) => [...ofA, ...ofB]);
  expect(chart.rows).toHaveLength(targets.length);
  // Four more marks stand in the legend.
  for (const lang of ['vi', 'en'] as const) expect(count(chart.svg(lang), /<g><title>/g)).toBe(targets.length + 4);
});

test('reorganisation: a line for each step, broken where only a comparison shows it', () => {
  const city = site.city('hai-phong')!;
  const steps = successions(city);
  const svg = reorganisationChart(city).svg('en');
  expect(count(svg, /<g><title>[^<]* → /g)).toBe(steps.length);
  expect(count(svg, /stroke-dasharray/g)).toBe(steps.filter(({ seen }) => seen === 'compared').length + 1);
});

test('judged targets: a mark with a name for each target', () => {
  const chart = judgedTargetsChart(site);
  const svg = chart.svg('vi');
  expect(count(svg, /<g class="m"><title>/g)).toBe(site.targets.length);
  expect(chart.rows.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(site.targets.length);
  expect(chart.reading.en).toContain(`Of ${site.targets.length} targets`);
});

test('the same model draws the same picture twice', () => {
  for (const make of [
    () => datedTargetsChart(a, b),
    () => reorganisationChart(site.city('hai-phong')!),
    () => judgedTargetsChart(site),
  ])
    expect(make().svg('vi')).toBe(make().svg('vi'));
});
