/** Charts of the invented city: what is drawn and where, in short form. A change of shape shows here as a change of a line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import { CELLS, type CellSign } from '../derive/answers/across.ts';
import { LANGS } from '../model/schema/common.ts';
import { charts } from './index.ts';
import { chartOf, chartsAbout } from './kit/chart.ts';
import { shapesOf } from './kit/testing.ts';
import { cellShapes } from './overview-cells.ts';
import { LIGHT, RULES } from './kit/palette.ts';
import { SHEETS, WIDE } from './kit/svg.ts';

/** Classes that are no colours. */
const PLAIN = ['m', 'c-strong', 'c-panel', 'c-join', 'c-break', 'chart-svg', 'chart-wide'];

const site = cityModel();
const all = charts(site);

test('every chart has an id of its own', () => expect(new Set(all.map(({ id }) => id)).size).toBe(all.length));

test.each(all.map((chart) => [chart.id, chart] as const))('%s: its shapes', (_, chart) => {
  expect(shapesOf(chart.svg('en', WIDE))).toMatchSnapshot();
});

test.each(all.map((chart) => [chart.id, chart] as const))(
  '%s: a finding, a sentence and a table in both languages, and a drawing for either sheet',
  (_, chart) => {
    for (const lang of LANGS) {
      expect(chart.title[lang]).not.toBe('');
      expect(chart.reading[lang]).toMatch(/[.]$/);
      expect(chart.finding[lang]).not.toBe('');
      for (const sheet of SHEETS) {
        expect(chart.svg(lang, sheet)).toContain(`viewBox="0 0 ${sheet.width} `);
        expect(chart.svg(lang, sheet), 'drawn twice').toBe(chart.svg(lang, sheet));
      }
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
  const shape = (sign: CellSign) => toHtml(cellShapes(sign, 10, 10)).replace(/class="[^"]*"/g, '');
  expect(new Set(CELLS.map(shape)).size).toBe(CELLS.length);
});

describe('colours', () => {
  const sheet = readFileSync(join(import.meta.dirname, '../styles/charts.css'), 'utf8');
  const [light = ''] = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8').split('@media');
  const [colours = ''] = sheet.split('@media (forced');
  const rules = Object.fromEntries(
    [...colours.matchAll(/\.((?:c|a)-[\w-]+) \{\s*(fill|stroke): var\((--[\w-]+)\);\s*\}/g)].map(
      ([, name = '', property = '', token = '']): [string, Record<string, string>] => [name, { [property]: token }],
    ),
  );
  test('a drawing on a page and one in a file take the same tokens', () => expect(rules).toEqual(RULES));
  test('the light values of pictures are those of the tokens; paper is white', () => {
    for (const [token, value] of Object.entries(LIGHT).filter(([name]) => !['--paper', '--c-on'].includes(name)))
      expect(light, token).toContain(`${token}: ${value};`);
  });
  test('no drawing has a colour of its own, and every class has a meaning', () => {
    for (const chart of all) {
      const svg = chart.svg('vi', WIDE);
      expect(svg, chart.id).not.toMatch(/#[0-9a-f]{3,6}"/i);
      for (const [, names = ''] of svg.matchAll(/class="([^"]*)"/g))
        for (const name of names.split(' '))
          expect([...Object.keys(RULES), ...PLAIN], `${chart.id} ${name}`).toContain(name);
    }
  });
  test('a picture has its colours as attributes, no stylesheet and no links; white ground, finding, subject and source', () => {
    for (const chart of all) {
      const picture = chart.picture('en', 'open-plan.example');
      expect(picture, chart.id).not.toMatch(/<style|<a |class="(?:a-|c-(?!panel|join|break))/);
      expect(picture, chart.id).toMatch(/<rect[^>]*fill="#fff"/);
      expect(picture.replace(/<\/?tspan[^>]*>/g, ' '), chart.id).toContain(chart.finding.en.split(' ')[0]);
      expect(picture, chart.id).toContain('>open-plan.example<');
      expect(picture, chart.id).toContain('<view id="marks"');
    }
  });
});
