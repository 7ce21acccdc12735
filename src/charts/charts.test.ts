/** Charts of the invented city: what is drawn and where, in short form. A change of shape shows here as a change of a line. */
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import { CELLS, type CellSign } from '../derive/answers/across.ts';
import { LANGS } from '../model/schema/common.ts';
import { charts } from './index.ts';
import { chartOf, chartsAbout } from './kit/chart.ts';
import { shapesOf } from './kit/testing.ts';
import { cellShapes } from './overview.ts';

const site = cityModel();
const all = charts(site);

test('every chart has an id of its own', () => expect(new Set(all.map(({ id }) => id)).size).toBe(all.length));

test.each(all.map((chart) => [chart.id, chart] as const))('%s: its shapes', (_, chart) => {
  expect(shapesOf(chart.svg('en'))).toMatchSnapshot();
});

test.each(all.map((chart) => [chart.id, chart] as const))(
  '%s: a sentence and a table in both languages, and it fits 360 units',
  (_, chart) => {
    for (const lang of LANGS) {
      expect(chart.title[lang]).not.toBe('');
      expect(chart.reading[lang]).toMatch(/[.]$/);
      expect(chart.svg(lang)).toContain('viewBox="0 0 360 ');
      expect(chart.svg(lang)).not.toMatch(/NaN|Infinity|undefined/);
      expect(chart.svg(lang), 'drawn twice').toBe(chart.svg(lang));
    }
    expect(chart.rows.length).toBeGreaterThan(0);
    for (const row of chart.rows) expect(row).toHaveLength(chart.columns.length);
  },
);

describe('what a chart is about', () => {
  test('every kind of chart is there, about something of its own kind', () => {
    const kinds = Object.fromEntries(
      all.map(({ kind, about }) => [kind, about === 'site' ? about : Object.keys(about)[0]]),
    );
    expect(kinds).toMatchSnapshot();
  });
  test('a page finds its charts by what they are about', () => {
    for (const chart of all) {
      expect(chartsAbout(all, chart.about)).toContain(chart);
      expect(chartOf(all, chart.kind, chart.about)).toBe(chart);
    }
  });
});

test('signs of the overview differ by shape, not by colour alone', () => {
  const shape = (sign: CellSign) =>
    toHtml(cellShapes(sign, 10, 10)).replace(/(fill|stroke)="#[0-9a-f]+"|class="[^"]*"/g, '');
  expect(new Set(CELLS.map(shape)).size).toBe(CELLS.length);
});
