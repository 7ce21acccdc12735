/** Lists over all cities with the real plans, and with ten times as many: none outgrows a page, and nothing is lost where one is split. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { timelinePath, timeline } from '../../src/derive/timeline.ts';
import {
  agencyList,
  featureList,
  gapList,
  indicatorList,
  levelList,
  longListPages,
  instrumentList,
  pairList,
  whoIsLong,
  type LongList,
} from '../../src/derive/long-lists/lists.ts';
import { isLong, MOST, sumOf, weigh } from '../../src/derive/long-lists/weight.ts';
import { levelsIn } from '../../src/derive/promises/level-duties.ts';
import { loadModel } from '../../src/model/index.ts';
import type { Site } from '../../src/model/types.ts';
import { readContent, writeContent } from '../../src/synthetic/folder.ts';
import { multiply } from '../../src/synthetic/multiply.ts';

const TIMES = 10;
const real = loadModel('.').site;
const folder = mkdtempSync(join(tmpdir(), 'open-plan-long-lists-'));
let many: Site = real;
beforeAll(() => {
  writeContent(multiply(readContent('.'), TIMES), folder);
  many = loadModel(folder).site;
});
afterAll(() => rmSync(folder, { recursive: true }));

const lists = (site: Site): LongList<unknown>[] => [
  ...levelsIn(site).map((level) => levelList(site, level)),
  ...site.framework.features.map((feature) => featureList(site, feature)),
  ...site.indicators.map((indicator) => indicatorList(site, indicator)),
  agencyList(site),
  gapList(site),
  pairList(site),
  instrumentList(site),
];

/** Pages that hold more than a page may, of a list as it is written. */
const tooHeavy = ({ isLong: split, path, entries, parts }: LongList<unknown>): string[] =>
  [
    { path, weight: split ? weigh({ city: parts.length }) : weigh(entries) },
    ...parts.map((part) => ({ path: part.path, weight: weigh(part.entries) })),
  ]
    .filter(({ weight }) => weight > MOST)
    .map((page) => page.path);

test('with the plans as they are, every list is one page', () => {
  expect(longListPages(real)).toEqual([]);
  expect(whoIsLong(real)).toBe(false);
  expect(isLong(real, timelinePath(), { event: timeline(real).length })).toBe(false);
});

test('with ten times as many no page holds more than a page may', () => {
  expect(many.cities.length).toBeGreaterThan(25);
  expect(lists(many).flatMap(tooHeavy)).toEqual([]);
  expect(whoIsLong(many)).toBe(true);
  expect(isLong(many, timelinePath(), { event: timeline(many).length })).toBe(true);
});

test('long ones are split and short ones are not, and the gate refuses a long one that is not', () => {
  const split = lists(many).filter((list) => list.isLong);
  expect(split.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/promises/levels/department/', '/framework/2.2.2/', '/agencies/by-city/']),
  );
  expect(split.length).toBeLessThan(lists(many).length / 2);
  for (const list of split) expect(tooHeavy({ ...list, isLong: false })).toContain(list.path);
});

test('what the parts hold is what the whole list holds', () => {
  for (const { path, entries, parts } of lists(many)) {
    const together = sumOf(parts.map((part) => part.entries));
    expect({ ...together, city: 0 }, path).toEqual({ ...entries, city: 0 });
  }
});

test('a list that was split stays split', () => {
  const published = (path: string) => ({
    ledger: { addresses: [{ path, status: 'page' as const, target: null, note: null, line: 2 }] },
  });
  const list = '/promises/levels/school/';
  expect(isLong(published(`${list}ha-noi/`), list, { duty: 3 })).toBe(true);
  expect(isLong(published(list), list, { duty: 3 })).toBe(false);
  expect(isLong(published('/framework/2.2.2/ha-noi/'), list, { duty: 3 })).toBe(false);
});
