import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { across, CELLS, viewsOf, type CellSign } from '../derive/answers/across.ts';
import { progressOf } from '../derive/answers/progress.ts';
import { loadSite } from '../model/index.ts';
import { acrossChart, isAcross } from './across.ts';
import { charts } from './index.ts';
import { cellShapes, overviewChart } from './overview.ts';
import { targetsByYearChart } from './targets-by-year.ts';

const site = loadSite('.');
const indicator = (id: string) => site.indicator(id)!;
const marks = (svg: string): string[] => [...svg.matchAll(/<g class="m"><title>([^<]*)/g)].map(([, title]) => title!);

describe('one indicator across cities', () => {
  test('stands where at least two cities have something', () => {
    for (const one of site.indicators) expect(isAcross(site, one)).toBe(across(site, one).length > 1);
    expect(isAcross(site, indicator('learning-district-count'))).toBe(false);
  });
  test('every target of the model is in the table, and on the scale when it has a figure in its unit', () => {
    for (const one of site.indicators.filter((each) => isAcross(site, each))) {
      const { rows, svg } = acrossChart(site, one);
      expect(rows.filter((row) => (row[1] as { en: string }).en === 'target').map((row) => row[4])).toEqual(
        across(site, one).flatMap(({ targets }) => targets.map(({ target }) => target.value ?? null)),
      );
      const drawn = one.targets.filter(
        ({ value, unit }) => value !== undefined && unit === one.targets.find((each) => each.value !== undefined)!.unit,
      );
      if (one.measure === 'percent') expect(marks(svg('en')).length, one.id).toBeGreaterThanOrEqual(drawn.length);
    }
  });
  test('a city without a value says why', () => {
    const row = acrossChart(site, indicator('2.2.2-a')).rows.find(
      (cells) => (cells[1] as { en: string }).en === 'no value found',
    );
    expect(row).toMatchObject([
      { en: 'Hải Phòng' },
      {},
      null,
      null,
      null,
      null,
      { en: expect.stringContaining('found no value of the city') },
    ]);
  });
});

describe('what is no quantity keeps its own form', () => {
  test('a rating has five steps with their words, no scale of percent', () => {
    const svg = acrossChart(site, indicator('2.4.1-b')).svg('en');
    for (const { word } of site.framework.rating_scale) expect(svg).toContain(`>${word.en}<`);
    expect(svg).not.toContain('%');
  });
  test('a direction has arrows', () => {
    const svg = acrossChart(site, indicator('1.3.2-b')).svg('en');
    expect(marks(svg)).toEqual(expect.arrayContaining(['Hải Phòng 2026: down on the year before']));
    expect(svg).toContain('rotate(180');
    expect(svg).not.toContain('%');
  });
});

describe('the overview', () => {
  const chart = overviewChart(site);
  test('has 57 rows, a cell per city, and the signs of the answers', () => {
    expect(chart.rows).toHaveLength(57);
    expect(marks(chart.svg('en'))).toHaveLength(57 * 3);
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
  test('signs differ by shape, not by colour alone', () => {
    const shape = (sign: CellSign) =>
      toHtml(cellShapes(sign, 10, 10)).replace(/(fill|stroke)="#[0-9a-f]+"|class="[^"]*"/g, '');
    expect(new Set(CELLS.map(shape)).size).toBe(CELLS.length);
  });
});

test('dated targets: every dated percentage of the two plans, ranges with both ends', () => {
  const { rows, svg } = targetsByYearChart(site);
  const dated = site.targets.filter(
    ({ by, unit, value }) => by !== undefined && unit === 'percent' && value !== undefined,
  );
  expect(rows.map((row) => row[4]).sort()).toEqual(dated.map(({ value }) => value).sort());
  expect(rows.filter((row) => row[5] !== null)).toHaveLength(
    dated.filter(({ operator }) => operator === 'between').length,
  );
  expect(marks(svg('vi'))).toHaveLength(dated.length);
});

describe('every chart', () => {
  const all = charts(site);
  test('has an id of its own', () => expect(new Set(all.map(({ id }) => id)).size).toBe(all.length));
  test.each(all.map((chart) => [chart.id, chart] as const))(
    '%s: a sentence and a table in both languages, and it fits 360 units',
    (_, chart) => {
      for (const lang of ['vi', 'en'] as const) {
        expect(chart.title[lang]).not.toBe('');
        expect(chart.reading[lang]).toMatch(/[.]$/);
        const svg = chart.svg(lang);
        expect(svg).toContain('viewBox="0 0 360 ');
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }
      expect(chart.rows.length).toBeGreaterThan(0);
      for (const row of chart.rows) expect(row).toHaveLength(chart.columns.length);
    },
  );
});
