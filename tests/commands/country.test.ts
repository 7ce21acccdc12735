import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CITY } from '../support/city.ts';
import { loadModel } from '../../src/model/index.ts';
import { country, placeName, shapeOf } from '../../src/synthetic/country.ts';
import { readContent, writeContent } from '../../src/synthetic/folder.ts';
import { multiply, type Files } from '../../src/synthetic/multiply.ts';

const files = readContent(CITY);
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function load(made: Files) {
  const folder = mkdtempSync(join(tmpdir(), 'open-plan-country-'));
  folders.push(folder);
  writeContent(readContent(CITY), folder);
  writeContent(made, folder);
  const { site, problems } = loadModel(folder);
  expect(problems).toEqual([]);
  return site;
}

const real = load(files);
/** Lines of plans of each city, the largest first. */
const sizes = (site: typeof real): number[] =>
  site.cities
    .map(({ plans }) => plans.reduce((sum, { lines }) => sum + lines.length, 0))
    .filter((size) => size > 0)
    .sort((a, b) => b - a);

test('few cities are large and many small, and together they are so many times the content', () => {
  const made = load(country(files, 12));
  const all = sizes(made);
  const [largest = 0] = all;
  const smallest = all.at(-1) ?? 0;
  expect(smallest).toBeLessThan(largest);
  const small = all.filter((size) => size === smallest).length;
  expect(small).toBeGreaterThan(4 * (all.length - small));
  expect(Math.abs(made.lines.length - 12 * real.lines.length)).toBeLessThanOrEqual(smallest);
});

test('a gate that looks at sizes refuses copies that are all equally large', () => {
  const all = sizes(load(multiply(files, 12)));
  const smallest = all.at(-1) ?? 0;
  const small = all.filter((size) => size === smallest).length;
  expect(small).toBeLessThanOrEqual(all.length - small);
});

test('small cities have names of their own, and bodies of their own', () => {
  const made = load(country(files, 12));
  const added = made.cities.filter(({ id }) => /-x\d+$/.test(id));
  const names = added.map(({ name }) => name.vi).filter((name) => / \d+$/.test(name));
  expect(names.length).toBeGreaterThan(10);
  expect(new Set(names).size).toBe(names.length);
  for (const { city, duties } of made.plans)
    for (const { agencies } of duties)
      for (const agency of agencies) if (agency.city.kind === 'city') expect(agency.city).toBe(city);
});

test('it is the same each time, and once is the content itself', () => {
  expect(country(files, 12)).toEqual(country(files, 12));
  expect(country(files, 1)).toEqual(files);
  expect(shapeOf(files, 1)).toMatchObject({ large: 1, small: 0 });
  expect(new Set(Array.from({ length: 3_000 }, (_, number) => placeName(number))).size).toBe(3_000);
});
