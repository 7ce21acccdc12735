/** Charts by region: with many cities a strip or a box for each region on one scale, words alone where a region has one city, and apart what is of no region. */
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { DOTS } from '../../src/charts/across-regions.ts';
import { acrossChart } from '../../src/charts/across.ts';
import { cellText, type Chart } from '../../src/charts/kit/chart.ts';
import { geometryFaults } from '../../src/charts/kit/geometry.ts';
import { SHEETS, WIDE } from '../../src/charts/kit/svg.ts';
import { loadModel } from '../../src/model/index.ts';
import { LANGS } from '../../src/model/schema/common.ts';
import type { Site } from '../../src/model/types.ts';
import { CHART_TABLES } from '../../src/outputs/tables/chart-data.ts';
import type { Cell } from '../../src/outputs/tables/table.ts';
import { readContent, writeContent } from '../../src/synthetic/folder.ts';
import { addCopies } from '../../src/synthetic/multiply.ts';
import { must } from '../../src/text/must.ts';
import { CITY, copyOfCity } from '../support/city.ts';

interface Entry {
  id: string;
  region?: string;
}
const CITIES = 'data/cities.yaml';
const INDICATOR = '1.1.1-a';

/** `copies` copies of one city with values, in regions as `regionOf` says; null for none, and the year of its value where that is another. */
function siteWith(
  copies: number,
  placeOf: (index: number) => { region: string | null; year?: string; value: number },
): Site {
  const copy = copyOfCity();
  const files = readContent(CITY);
  const numbers = Array.from({ length: copies }, (_, index) => index + 2);
  const made = addCopies(files, files, { cities: new Set(['gio-xanh']), numbers, nameOf: (number) => `Phố ${number}` });
  const cities = parse(made.get(CITIES) ?? '') as Entry[];
  for (const number of numbers) {
    const id = `gio-xanh-x${number}`;
    const { region, year = '2030', value } = placeOf(number - 2);
    const entry = must(
      cities.find((one) => one.id === id),
      id,
    );
    delete entry.region;
    if (region !== null) entry.region = region;
    const path = `data/observations/${id}.csv`;
    const [head = ''] = must(made.get(path), path).split('\n');
    const row: Record<string, string> = {
      indicator: INDICATOR,
      period: year,
      breakdown: 'total',
      value: String(value),
      unit: 'percent',
      basis: 'exact',
      as_of: year,
      source_title: 'X',
      source_publisher: 'X',
      source_url: 'https://x.example',
      licence: 'CC BY 4.0',
    };
    made.set(
      path,
      `${head}\n${head
        .split(',')
        .map((name) => row[name] ?? '')
        .join(',')}\n`,
    );
  }
  made.set(CITIES, stringify(cities, { lineWidth: 0 }));
  for (const path of ['data/observations/may-trang.csv', 'data/observations/gio-xanh.csv']) {
    made.delete(path);
    rmSync(`${copy.root}/${path}`);
  }
  writeContent(made, copy.root);
  const { site, problems } = loadModel(copy.root);
  expect(problems).toEqual([]);
  copy.remove();
  return site;
}

const chartIn = (site: Site): Chart => acrossChart(site, must(site.indicator(INDICATOR), INDICATOR));
const namesOf = (svg: string): string[] => [...svg.matchAll(/<title>([^<]*)/g)].map(([, title = '']) => title);
const wordsOf = (svg: string): string => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

function sound(chart: Chart): void {
  for (const lang of LANGS)
    for (const sheet of SHEETS) expect(geometryFaults(chart.svg(lang, sheet)), `${lang} ${sheet.name}`).toEqual([]);
}

test('many cities: a box, dots, one city in words, and apart what is of no region', () => {
  const site = siteWith(DOTS + 14, (index) => {
    if (index < DOTS + 2) return { region: 'vung-nui', value: index };
    // Values so near that their dots would hide each other.
    if (index < DOTS + 10) return { region: 'vung-song', value: 50 + (index % 2) * 0.1 };
    if (index === DOTS + 10) return { region: 'vung-bien', value: 99 };
    return index === DOTS + 13 ? { region: null, value: 7 } : { region: 'vung-bien', year: '2028', value: 3 };
  });
  const chart = chartIn(site);
  sound(chart);
  const svg = chart.svg('en', WIDE);
  const names = namesOf(svg);
  // The box says its quarters; the dots are as many as the cities; one city has no strip.
  expect(names).toContain('from 0% to 13%, half of the cities from 3.25% to 9.75%, median 6.5%');
  const dots = names.filter((name) => name.includes('of 8 in its region'));
  // Each has a dot; the highest and the lowest are named besides.
  expect(dots).toHaveLength(8 + 2);
  const circles = [
    ...svg.matchAll(/<title>[^<]*of 8 in its region<\/title><circle cx="([\d.]+)" cy="([\d.]+)" r="4.5"/g),
  ]
    .map(([, cx, cy]) => [Number(cx), Number(cy)] as const)
    .filter(([cx]) => cx !== 6);
  expect(circles).toHaveLength(8);
  for (const [index, a] of circles.entries())
    for (const b of circles.slice(index + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThanOrEqual(9);
  const words = wordsOf(svg);
  expect(words).toContain('Coast: 1 city');
  expect(names.filter((name) => name.startsWith('Phố') && name.includes('99%; no. 1 of 26'))).toHaveLength(1);
  expect(words).toContain('In no region: 2 cities with a value from before 1 July 2029.');
  expect(words).toContain('Region not stated: 1 city.');
  // No strip for the one of the coast: as many strokes of a median as regions with several.
  expect(svg.match(/c-now/g)).toHaveLength(2);
  expect(chart.reading.en).toContain('a value whose period ends before is in none');
});

test('the table says of each city its region and its place, and of a value from before that it is of none', () => {
  const site = siteWith(9, (index) =>
    index === 8
      ? { region: 'vung-nui', year: '2028', value: 5 }
      : { region: index < 4 ? 'vung-nui' : 'vung-bien', value: index },
  );
  const { columns, rows } = chartIn(site);
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  const values = rows.filter((row) => cellText(row[at('kind')] ?? null, 'en') === 'value');
  const told = values.map((row) =>
    [at('city'), at('region'), at('place')].map((one) => cellText(row[one] ?? null, 'en')),
  );
  expect(told[0]).toEqual(['Phố 2', 'Mountains', 'no. 9 of 9, no. 4 of 4 in its region']);
  expect(told[7]).toEqual(['Phố 9', 'Coast', 'no. 1 of 9, no. 1 of 4 in its region']);
  expect(told[8]).toEqual(['Phố 10', 'value from before 1 July 2029, in no region', 'no. 3 of 9']);
  const { rows: data, columns: fields } = must(
    CHART_TABLES.find(({ name }) => name === 'chart_across'),
    'chart_across',
  );
  const cell = (row: readonly Cell[], name: string) => row[fields.findIndex((field) => field.name === name)];
  const old = data(site).filter((row) => cell(row, 'city') === 'gio-xanh-x10' && cell(row, 'kind') === 'value');
  expect(
    old.map((row) => [
      cell(row, 'region'),
      cell(row, 'region_state'),
      cell(row, 'place'),
      cell(row, 'place_in_region'),
    ]),
  ).toEqual([[null, 'before-regions', 3, null]]);
});

describe('few cities', () => {
  test.each([1, 3, 5])('%i: no strip, each with its region in words', (copies) => {
    const site = siteWith(copies, (index) => ({ region: index === 2 ? null : 'vung-song', value: 10 * index }));
    const chart = chartIn(site);
    sound(chart);
    const words = wordsOf(chart.svg('en', WIDE));
    expect(words).not.toContain('By region');
    expect(words).toContain('Rivers');
    expect(words.includes('region not stated')).toBe(copies > 2);
  });
});

test('many cities of one region: nothing is divided', () => {
  const site = siteWith(20, (index) => ({ region: 'vung-song', value: index }));
  const chart = chartIn(site);
  sound(chart);
  expect(wordsOf(chart.svg('en', WIDE))).not.toContain('By region');
});

test('cities of a made-up country lie in all regions', () => {
  const files = readContent(CITY);
  const numbers = Array.from({ length: 6 }, (_, index) => index + 2);
  const cities = parse(addCopies(files, files, { numbers }).get(CITIES) ?? '') as Entry[];
  const counts = Map.groupBy(cities, ({ region }) => region);
  for (const region of ['vung-nui', 'vung-song', 'vung-bien'])
    expect(counts.get(region)?.length, region).toBeGreaterThan(3);
});

test('a value alone has no place, and no words for one', () => {
  const { columns, rows } = chartIn(siteWith(1, () => ({ region: 'vung-song', value: 7 })));
  expect(rows.map((row) => row[columns.findIndex(({ key }) => key === 'place')])).toEqual(rows.map(() => null));
});
