/** The content that `npm run bench` makes up is content like any other, and as much as it says. Nothing here is timed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failedGates, pageSizes } from '../../scripts/bench/bench-sizes.ts';
import { loadModel } from '../../src/model/index.ts';
import type { Site } from '../../src/model/types.ts';
import { readContent, writeContent } from '../../src/synthetic/folder.ts';
import { multiply } from '../../src/synthetic/multiply.ts';
import { must } from '../../src/text/must.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-plan-synthetic-'));
const real = loadModel('.').site;
let three: Site;

beforeAll(() => {
  writeContent(multiply(readContent('.'), 3), folder);
  const { site, problems } = loadModel(folder);
  expect(problems).toEqual([]);
  three = site;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('three times the content is three times the plans, clauses, duties, targets and pairs', () => {
  for (const list of ['plans', 'lines', 'clauses', 'duties', 'milestones', 'targets', 'annex'] as const)
    expect(three[list], list).toHaveLength(3 * real[list].length);
  expect(three.comparisons.pairs).toHaveLength(3 * real.comparisons.pairs.length);
});

test('cities and their agencies are copied with them; the country, its agencies and the framework stay one', () => {
  const of = (site: Site, kind: 'city' | 'country') => ({
    cities: site.cities.filter((city) => city.kind === kind).length,
    agencies: site.agencies.filter(({ city }) => city.kind === kind).length,
  });
  expect(of(three, 'city')).toEqual({ cities: 3 * of(real, 'city').cities, agencies: 3 * of(real, 'city').agencies });
  expect(of(three, 'country')).toEqual(of(real, 'country'));
  expect(three.indicators).toHaveLength(real.indicators.length);
});

test('a copy links to itself and is as current as the original', () => {
  const copy = must(three.clause('hai-phong-2026-x3/iv-1-3'), 'clause');
  const original = must(three.clause('hai-phong-2026/iv-1-3'), 'clause');
  expect(copy.text).toEqual(original.text);
  expect(copy.duty?.agencies.map(({ id }) => id)).toEqual(
    original.duty?.agencies.map(({ id }) => id.replace(/^hp-/, 'hpx3-')),
  );
  expect(three.lines.filter((line) => !line.english_current)).toHaveLength(
    3 * real.lines.filter((line) => !line.english_current).length,
  );
  for (const line of three.lines)
    for (const other of line.clauses) expect(other.plan.city, `${line.id} → ${other.id}`).toBe(line.plan.city);
});

test('once the content is the content itself', () => {
  const files = readContent('.');
  expect(multiply(files, 1)).toEqual(files);
});

test('a gate that fails says what was found and what is allowed', () => {
  const sizes = pageSizes('.', []);
  expect(failedGates(sizes)).toEqual([]);
  expect(failedGates({ ...sizes, fullest: { address: '/timeline/', bytes: 3_001 } })).toEqual([
    'page with most in it: 3001 elements, at most 3000',
  ]);
  expect(failedGates({ ...sizes, clauseMedian: 60_001 })).toEqual(['median clause page: 60001 bytes, at most 60000']);
});
