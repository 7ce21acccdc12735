import { expect, test } from 'vitest';
import { loadModel } from '../../src/model/index.ts';
import { CITY } from '../../tests/support/city.ts';
import { grownTooFast, thingOf, tooManyParts, THINGS, type Growth } from './growth.ts';

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

test('what grows as the content does passes, what is a product of all with all is named', () => {
  expect(grownTooFast(growth(1), growth(10), 10)).toEqual([]);
  const pairs = { ...growth(10), comparison: { pages: 300, files: 50, bytes: 10_000 } };
  expect(grownTooFast(growth(1), pairs, 10)).toEqual([
    'comparison: 3 → 300 pages, 100.0 times for 10 times the content',
  ]);
});

test('parts of lists begin where a list is first split, and are no more than there are lists and cities', () => {
  const before = { ...growth(1), 'part of a list': { pages: 0, files: 0, bytes: 0 } };
  expect(grownTooFast(before, growth(10), 10)).toEqual([]);
  const parts = { ...growth(10), 'part of a list': { pages: 4_000, files: 4_000, bytes: 10_000 } };
  expect(grownTooFast(growth(10), parts, 10)).toHaveLength(2);
  const { site } = loadModel(CITY);
  expect(tooManyParts(growth(1), site)).toEqual([]);
  expect(tooManyParts(parts, site)).toHaveLength(1);
});
