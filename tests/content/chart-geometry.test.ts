/** Every kind of chart with 1, 3, 4, 30 and 300 cities: no mark leaves its frame, no label covers another, and no drawing grows with the cities without end. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CITY, copyOfCity } from '../support/city.ts';
import { loadModel } from '../../src/model/index.ts';
import type { Site } from '../../src/model/types.ts';
import { LANGS } from '../../src/model/schema/common.ts';
import { multiply } from '../../src/synthetic/multiply.ts';
import { readContent, writeContent } from '../../src/synthetic/folder.ts';
import { charts } from '../../src/charts/index.ts';
import type { Chart } from '../../src/charts/kit/chart.ts';
import { CROWD } from '../../src/charts/kit/crowd.ts';
import { geometryFaults } from '../../src/charts/kit/geometry.ts';
import { SHEETS } from '../../src/charts/kit/svg.ts';

/** As many invented cities: copies of two of them, without what is over. */
function siteOf(cities: number): { site: Site; remove: () => void } {
  const copy = copyOfCity();
  const files = multiply(readContent(CITY), Math.ceil(cities / 2));
  const isOver = (path: string): boolean =>
    cities % 2 === 1 && /\/gio-xanh[^/]*$|\/gio-xanh[^/]*\/[^/]+$/.test(path) && !/gio-xanh(?:-\d+)?-x\d/.test(path);
  for (const path of ['content/plans/gio-xanh-2030', 'data/observations/gio-xanh.csv'])
    if (cities % 2 === 1) rmSync(join(copy.root, path), { recursive: true, force: true });
  const kept = new Map([...files].filter(([path]) => !isOver(path)));
  if (cities % 2 === 1) kept.set('data/comparisons.yaml', 'topics: []\npairs: []\n');
  writeContent(kept, copy.root);
  const { site } = loadModel(copy.root);
  return { site, remove: copy.remove };
}

/** The first chart of each kind, and of charts about an indicator all: they differ by what is measured. */
function examples(site: Site): Chart[] {
  const seen = new Set<string>();
  return charts(site).filter(({ kind, about }) => {
    const key = about === 'site' ? `${kind} site` : 'indicator' in about ? `${kind} ${about.indicator.id}` : kind;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

describe.each([1, 3, 4, 30, 300])('%i cities', (cities) => {
  let all: Chart[] = [];
  let remove = () => {};
  beforeAll(() => {
    const made = siteOf(cities);
    ({ remove } = made);
    expect(made.site.cities.filter(({ plans }) => plans.length > 0)).toHaveLength(cities);
    all = examples(made.site);
  });
  afterAll(() => remove());

  test('nothing leaves its frame, no label covers another', () => {
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(6);
    for (const chart of all)
      for (const lang of LANGS)
        for (const sheet of SHEETS)
          expect(geometryFaults(chart.svg(lang, sheet)), `${chart.id} ${lang} ${sheet.name}`).toEqual([]);
  });

  test('where there are many, charts over cities show their regions, and so they are measured', () => {
    const byRegion = all.filter(({ svg }) => svg('en', SHEETS[0]).includes('By region'));
    expect(byRegion.map(({ kind }) => kind)).toEqual(cities > CROWD ? expect.arrayContaining(['across']) : []);
  });

  test('a drawing of all cities stays one that a page can hold, and its words stay few', () => {
    for (const chart of all.filter(({ about }) => about === 'site' || 'indicator' in about)) {
      expect(chart.svg('en', SHEETS[0]).length, chart.id).toBeLessThan(200_000);
      expect(chart.reading.en.length, chart.id).toBeLessThan(2_000);
      expect(chart.finding.en.length, chart.id).toBeLessThan(250);
    }
  });
});

describe('the gate refuses', () => {
  const drawing = (shapes: string) =>
    `<svg viewBox="0 0 320 100" width="320" height="100" class="chart-svg" font-size="12">${shapes}</svg>`;
  test.each([
    ['a label that leaves the frame', '<text x="290" y="20">Hải Phòng</text>', 'leaves the frame'],
    [
      'a label that would leave it with letters spaced out',
      '<text x="262" y="20">Hải Phòng</text>',
      'leaves the frame',
    ],
    ['a mark that leaves it', '<a href="/"><circle cx="318" cy="20" r="6"></circle></a>', 'leaves the frame'],
    ['a path that leaves it', '<path d="M10 10l0 95"></path>', 'leaves the frame'],
    ['two labels in one place', '<text x="10" y="20">Hà Nội</text><text x="30" y="24">2030</text>', 'cover each other'],
    ['small letters', '<text x="10" y="20" font-size="10">2030</text>', 'letters of 10'],
    ['a figure that is none', '<path d="M10 10h5"></path><title>NaN</title>', 'no number'],
  ])('%s', (_, shapes, fault) => expect(geometryFaults(drawing(shapes)).join()).toContain(fault));
  test('and passes what is well', () =>
    expect(
      geometryFaults(
        drawing('<text x="10" y="20">Hà Nội</text><text x="10" y="40">2030</text><path d="M10 50h50"></path>'),
      ),
    ).toEqual([]));
});
