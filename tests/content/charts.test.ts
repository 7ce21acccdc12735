/** Charts of the real plans: the drawing, the table and the sentence say what the model says. */
import { describe, expect, test } from 'vitest';
import { acrossChart } from '../../src/charts/across.ts';
import { cellText, type Chart } from '../../src/charts/kit/chart.ts';
import { geometryFaults } from '../../src/charts/kit/geometry.ts';
import { NARROW, SHEETS } from '../../src/charts/kit/svg.ts';
import { crossedBreaks } from '../../src/charts/kit/testing.ts';
import { charts } from '../../src/charts/index.ts';
import { LANGS } from '../../src/model/schema/common.ts';
import { overviewChart } from '../../src/charts/overview.ts';
import { targetsByYearChart } from '../../src/charts/targets-by-year.ts';
import { valuesChart } from '../../src/charts/values.ts';
import { across, viewsOf } from '../../src/derive/answers/across.ts';
import { progressOf } from '../../src/derive/answers/progress.ts';
import { chartSubjects } from '../../src/derive/chart-subjects.ts';
import type { Indicator, Site } from '../../src/model/types.ts';
import { sameSegment } from '../../src/derive/answers/segments.ts';
import { linesOf, panelsOf } from '../../src/derive/answers/series.ts';
import { must } from '../../src/text/must.ts';
import { chartWords } from '../../src/i18n/words/charts.ts';
import { loadSite } from '../../src/model/index.ts';
import { sharedTargets } from '../../src/derive/compare/dated-targets.ts';
import { livesOn, shownByCity, successions } from '../../src/derive/bodies/succession.ts';
import { datedTargetsChart } from '../../src/charts/dated-targets.ts';
import { judgedTargetsChart } from '../../src/charts/judged-targets.ts';
import { reorganisationChart } from '../../src/charts/reorganisation.ts';

const site = loadSite('.');
const plan = (id: string) => must(site.plan(id), id);
const city = must(site.city('hai-phong'), 'Hải Phòng');
const [a, b] = [plan('ha-noi-2024'), plan('hai-phong-2021')];
const indicator = (id: string) => must(site.indicator(id), id);
/** The names of what is a link. */
const marks = (svg: string): string[] =>
  [...svg.matchAll(/<a href="[^"]*" class="m"><title>([^<]*)/g)].map(([, title = '']) => title);
/** Rows of one kind: value, target or no value. */
const rowsOf = ({ rows, columns }: Pick<Chart, 'rows' | 'columns'>, kind: string) => {
  const column = columns.findIndex(({ key }) => key === 'kind');
  return rows.filter((row) => cellText(row[column] ?? null, 'en') === kind);
};
/** Whether the site has a chart of it over all cities. */
const isAcross = (of: Site, one: Indicator): boolean =>
  chartSubjects(of).some((chart) => chart.kind === 'across' && chart.indicator === one);
const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;

test('dated targets: one row and one mark with a name for each target', () => {
  const chart = datedTargetsChart(a, b);
  const targets = sharedTargets(a, b).flatMap(({ a: ofA, b: ofB }) => [...ofA, ...ofB]);
  expect(chart.rows).toHaveLength(targets.length);
  for (const lang of LANGS)
    for (const sheet of SHEETS) expect(marks(chart.svg(lang, sheet))).toHaveLength(targets.length);
});

test('reorganisation: a line for each step, broken where only a comparison shows it, with a ring where tasks alone moved', () => {
  const steps = successions(city);
  const svg = reorganisationChart(city).svg('en', NARROW);
  expect(marks(svg).filter((words) => words.includes(' → '))).toHaveLength(steps.length);
  // One more of each stands in the legend.
  const links = steps.map(({ succession }) => succession);
  expect(count(svg, /stroke-dasharray/g)).toBe(links.filter((link) => !shownByCity(link)).length + 1);
  expect(count(svg, /<circle[^>]*c-hollow/g)).toBe(links.filter((link) => !livesOn(link)).length + 1);
});

test('judged targets: a mark with a name for each target', () => {
  const chart = judgedTargetsChart(site);
  const svg = chart.svg('vi', NARROW);
  expect(marks(svg)).toHaveLength(site.targets.length);
  expect(chart.rows.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(site.targets.length);
  expect(chart.reading.en).toContain(`Of ${site.targets.length} targets`);
});

test('the same model draws the same picture twice', () => {
  for (const make of [() => datedTargetsChart(a, b), () => reorganisationChart(city), () => judgedTargetsChart(site)])
    expect(make().svg('vi', NARROW)).toBe(make().svg('vi', NARROW));
});

describe('one indicator across cities', () => {
  test('stands where at least two cities have something', () => {
    for (const one of site.indicators) expect(isAcross(site, one)).toBe(across(site, one).length > 1);
    expect(isAcross(site, indicator('learning-district-count'))).toBe(false);
  });
  test('every target of the model is in the table, and on the scale when it has a figure in its unit', () => {
    for (const one of site.indicators.filter((each) => isAcross(site, each))) {
      const chart = acrossChart(site, one);
      expect(rowsOf(chart, chartWords('en').kinds.target).map((row) => row[4])).toEqual(
        across(site, one).flatMap(({ targets }) => targets.map(({ target }) => target.value ?? null)),
      );
      const drawn = one.targets.filter(
        ({ value, unit }) => value !== undefined && unit === one.targets.find((each) => each.value !== undefined)?.unit,
      );
      if (one.measure === 'percent')
        expect(marks(chart.svg('en', NARROW)).length, one.id).toBeGreaterThanOrEqual(drawn.length);
    }
  });
  test('a city without a value says why', () => {
    for (const one of site.indicators.filter((each) => isAcross(site, each))) {
      const without = across(site, one).filter(({ latest }) => latest === null);
      const rows = rowsOf(acrossChart(site, one), chartWords('en').kinds.missing);
      expect(rows.map(([name]) => name)).toEqual(without.map(({ city }) => city.name));
      for (const row of rows) expect(cellText(row[6] ?? null, 'en')).toContain('found');
    }
  });
});

describe('what is no quantity keeps its own form', () => {
  test('a rating has five steps with their words, no scale of percent', () => {
    const svg = acrossChart(site, indicator('2.4.1-b')).svg('en', NARROW);
    for (const { word } of site.framework.rating_scale) expect(svg).toContain(`>${word.en}<`);
    expect(svg).not.toContain('%');
  });
  test('a direction has arrows', () => {
    const svg = acrossChart(site, indicator('1.3.2-b')).svg('en', NARROW);
    expect(marks(svg)).toEqual(expect.arrayContaining(['Hải Phòng 2026: down on the year before']));
    expect(svg).toContain('l9-10h-5v-14h-8v14h-5z');
    expect(svg).not.toContain('%');
  });
});

describe('the overview', () => {
  const chart = overviewChart(site);
  test('has 57 rows, a cell per city, and the signs of the answers', () => {
    expect(chart.rows).toHaveLength(57);
    expect(marks(chart.svg('en', NARROW))).toHaveLength(57 * 3);
    for (const one of site.framework.indicators)
      for (const { city, sign } of viewsOf(site, one)) {
        const answers = progressOf(one, site.publisher.updated).filter((each) => each.city === city);
        if (sign === 'met')
          expect(
            answers.some(({ achievement }) => achievement.is === 'met'),
            one.id,
          ).toBe(true);
        if (sign === 'nothing' || sign === 'value-only') expect(answers, one.id).toEqual([]);
        if (sign === 'target-only' || sign === 'nothing')
          expect(
            one.observations.filter(({ area }) => area === city),
            one.id,
          ).toEqual([]);
      }
  });
});

test('dated targets: every dated percentage of the two plans, ranges with both ends', () => {
  const { rows, svg } = targetsByYearChart(site);
  const dated = site.targets.filter(
    ({ by, unit, value }) => by !== undefined && unit.id === 'percent' && value !== undefined,
  );
  expect(rows.map((row) => row[4]).sort()).toEqual(dated.map(({ value }) => value).sort());
  expect(rows.filter((row) => row[5] !== null)).toHaveLength(
    dated.filter(({ operator }) => operator === 'between').length,
  );
  expect(marks(svg('vi', NARROW))).toHaveLength(dated.length);
});

describe('values over time', () => {
  test('on the real data every joined pair is one segment', () => {
    for (const indicator of site.indicators)
      for (const { lines } of panelsOf(indicator)) {
        const all = lines.flatMap(({ points }) => points);
        for (const { points } of lines)
          points
            .slice(1)
            .forEach((point, index) =>
              expect(sameSegment(all, must(points[index], 'point before'), point), indicator.id).toBe(true),
            );
      }
  });
  test('finds nothing in any chart of the site', () => {
    for (const indicator of site.indicators.filter(({ observations }) => observations.length > 0))
      expect(crossedBreaks(valuesChart(indicator).svg('vi', NARROW)), indicator.id).toEqual([]);
  });
});

test('the table has every value and target of the drawing, as the model has them', () => {
  for (const indicator of site.indicators.filter(({ observations }) => observations.length > 0)) {
    const chart = valuesChart(indicator);
    const value = chart.columns.findIndex(({ key }) => key === 'value');
    const values = rowsOf(chart, chartWords('en').kinds.value).map((row) => Number(row[value]));
    const parts = panelsOf(indicator)
      .flatMap(({ lines }) => lines.flatMap(({ points }) => points))
      .filter(({ observations }) => observations.length > 1);
    expect([...values].sort(), indicator.id).toEqual(
      [...indicator.observations.map((one) => one.value), ...parts.map((one) => one.value)].sort(),
    );
  }
});

test('lines keep the order of time', () => {
  for (const indicator of site.indicators)
    for (const { lines } of panelsOf(indicator))
      expect(linesOf(lines.flatMap(({ points }) => points)).map(({ points }) => points.length)).toEqual(
        lines.map(({ points }) => points.length),
      );
});

describe('every chart of the site', () => {
  const all = charts(site);
  test('on either sheet nothing leaves its frame, no label covers another and no letter is small', () => {
    for (const chart of all)
      for (const lang of LANGS)
        for (const sheet of SHEETS)
          expect(geometryFaults(chart.svg(lang, sheet)), `${chart.id} ${lang} ${sheet.name}`).toEqual([]);
  });
  test('has a finding with a figure or a “none”, which is not said again in its subject or its reading', () => {
    for (const { id, finding, title, reading } of all)
      for (const lang of LANGS) {
        expect(finding[lang], id).toMatch(/\d|None|No |none|Chưa|Không|chưa/);
        expect(finding[lang], id).not.toMatch(/[.]$/);
        expect(`${title[lang]} ${reading[lang]}`, id).not.toContain(finding[lang]);
      }
  });
  test('has marks that are links to pages of the site, each with words of its own', () => {
    for (const chart of all)
      for (const sheet of SHEETS) {
        const svg = chart.svg('en', sheet);
        expect(marks(svg).length, chart.id).toBeGreaterThan(0);
        for (const words of marks(svg)) expect(words, chart.id).not.toBe('');
        for (const [, href] of svg.matchAll(/<a href="([^"]*)"/g))
          expect(href, chart.id).toMatch(/^\/en\/.*(?:\/|#\w+)$/);
      }
  });
});
