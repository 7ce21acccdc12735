/** Charts of the real plans: the drawing, the table and the sentence say what the model says. */
import { expect, test } from 'vitest';
import { loadSite } from '../../src/model/index.ts';
import { sharedTargets } from '../../src/derive/compare/dated-targets.ts';
import { livesOn, shownByCity, successions } from '../../src/derive/bodies/succession.ts';
import { datedTargetsChart } from '../../src/charts/dated-targets.ts';
import { judgedTargetsChart } from '../../src/charts/judged-targets.ts';
import { reorganisationChart } from '../../src/charts/reorganisation.ts';

import { must } from '../../src/text/must.ts';

const site = loadSite('.');
const plan = (id: string) => must(site.plan(id), id);
const city = must(site.city('hai-phong'), 'Hải Phòng');
const [a, b] = [plan('ha-noi-2024'), plan('hai-phong-2021')];
const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;

test('dated targets: one row and one mark with a name for each target', () => {
  const chart = datedTargetsChart(a, b);
  const targets = sharedTargets(a, b).flatMap(({ a: ofA, b: ofB }) => [...ofA, ...ofB]);
  expect(chart.rows).toHaveLength(targets.length);
  // Four more marks stand in the legend.
  for (const lang of ['vi', 'en'] as const) expect(count(chart.svg(lang), /<g><title>/g)).toBe(targets.length + 4);
});

test('reorganisation: a line for each step, broken where only a comparison shows it, with a ring where tasks alone moved', () => {
  const steps = successions(city);
  const svg = reorganisationChart(city).svg('en');
  expect(count(svg, /<g class="m"><title>[^<]* → /g)).toBe(steps.length);
  // One more of each stands in the legend.
  const links = steps.map(({ succession }) => succession);
  expect(count(svg, /stroke-dasharray/g)).toBe(links.filter((link) => !shownByCity(link)).length + 1);
  expect(count(svg, /<circle[^>]*c-hollow/g)).toBe(links.filter((link) => !livesOn(link)).length + 1);
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
    () => reorganisationChart(city),
    () => judgedTargetsChart(site),
  ])
    expect(make().svg('vi')).toBe(make().svg('vi'));
});
