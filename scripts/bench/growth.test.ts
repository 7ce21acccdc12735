import { expect, test } from 'vitest';
import { loadModel } from '../../src/model/index.ts';
import { CITY } from '../../tests/support/city.ts';
import { grownTooFast, thingOf, tooManyParts, THINGS, type Counts, type Growth, type Grown } from './growth.ts';

test.each([
  ['index.html', 'site'],
  ['plans/index.html', 'site'],
  ['plans/ha-noi-2025/index.html', 'plan'],
  ['en/plans/ha-noi-2025.md', 'plan'],
  ['plans/ha-noi-2025/sections/iv/index.html', 'plan'],
  ['en/plans/ha-noi-2025/iv-1/index.html', 'clause'],
  ['embed/plans/ha-noi-2025/iv-1/index.html', 'clause'],
  ['cards/plans/ha-noi-2025.vi.png', 'plan'],
  ['cards/plans/ha-noi-2025/iv-1.vi.png', 'clause'],
  ['en/promises/ha-noi/index.html', 'city'],
  ['compare/plans/ha-noi-2025.json', 'comparison'],
  ['framework/2.2.2/index.html', 'feature'],
  ['en/framework/2.2.2/ha-noi/index.html', 'part of a list'],
  ['en/framework/2.2.2/ha-noi.md', 'part of a list'],
  ['promises/levels/school/index.html', 'city'],
  ['search-index/vi/version.txt', 'search index'],
] as const)('%s is about: %s', (path, thing) => {
  expect(thingOf(path)).toBe(thing);
});

const growth = (factor: number): Growth =>
  Object.fromEntries(
    THINGS.map((thing) => [thing, { pages: 3 * factor, files: 5 * factor, bytes: 1000 * factor }]),
  ) as Growth;

const counts = (cities: number, plans: number): Counts => ({
  ...(Object.fromEntries(THINGS.map((thing) => [thing, null])) as Counts),
  city: cities,
  plan: plans,
});
const grown = (made: Growth, cities = 4, plans = 5): Grown => ({ growth: made, counts: counts(cities, plans) });

test('what grows as the content does passes, what is a product of all with all is named', () => {
  expect(grownTooFast(grown(growth(1)), grown(growth(10), 40, 50), 10)).toEqual([]);
  const pairs = { ...growth(10), comparison: { pages: 300, files: 50, bytes: 10_000 } };
  expect(grownTooFast(grown(growth(1)), grown(pairs, 40, 50), 10)).toEqual([
    'comparison: 3 → 300 pages, 100.0 times for 10.0 times as much',
  ]);
});

test('many small cities may have as many pages as they are more, and a plan no more than there are plans', () => {
  const many = { ...growth(10), city: { pages: 60, files: 100, bytes: 20_000 } };
  expect(grownTooFast(grown(growth(1)), grown(many, 80, 50), 10)).toEqual([]);
  expect(grownTooFast(grown(growth(1)), grown(many, 40, 50), 10)).toHaveLength(3);
  const plans = { ...growth(10), plan: { pages: 60, files: 100, bytes: 20_000 } };
  expect(grownTooFast(grown(growth(1)), grown(plans, 80, 50), 10)).toHaveLength(3);
});

test('parts of lists begin where a list is first split, and are no more than there are lists and cities', () => {
  const before = { ...growth(1), 'part of a list': { pages: 0, files: 0, bytes: 0 } };
  expect(grownTooFast(grown(before), grown(growth(10)), 10)).toEqual([]);
  const parts = { ...growth(10), 'part of a list': { pages: 4_000, files: 4_000, bytes: 10_000 } };
  expect(grownTooFast(grown(growth(10)), grown(parts), 10)).toHaveLength(2);
  const { site } = loadModel(CITY);
  expect(tooManyParts(growth(1), site)).toEqual([]);
  expect(tooManyParts(parts, site)).toHaveLength(1);
});
