/** What stands beside the text of a wide screen: there it is in a column of its own, on a phone and on paper it is read before and after the text. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localised } from '../../src/derive/address.ts';
import { reader, type Reader } from '../support/reader.ts';
import { examples, start, type Running } from '../support/site.ts';

let site: Running;
let kept: Reader;
beforeAll(async () => {
  site = await start();
  kept = await reader(site);
});
afterAll(async () => {
  await kept.close();
  await site.close();
});

const KINDS = [
  '/cities/[city]/',
  '/agencies/[agency]/',
  '/indicators/[indicator]/',
  '/framework/[feature]/',
  '/plans/[plan]/[clause]/',
  '/plans/[plan]/sections/[section]/',
];
const VISITS = examples()
  .filter(({ kind }) => KINDS.includes(kind.route))
  .map(({ path }, index) => (index % 2 === 0 ? path : localised(path, 'en')));

/** Left and top of the text, and of what stands beside it, in the order of the document. */
const placed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.sided > *')]
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return { name: part.classList[0] ?? '', left, right, top: top + scrollY, bottom: bottom + scrollY };
      }),
  );
type Part = Awaited<ReturnType<typeof placed>>[number];
const isBelow = (parts: readonly Part[]) => parts.every(({ top }, index) => top >= (parts[index - 1]?.bottom ?? 0) - 1);
const widest = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test('every kind of page that has something beside its text is visited', () => {
  expect(VISITS.length).toBeGreaterThanOrEqual(KINDS.length * 2);
});

test.each(VISITS)('%s', async (path) => {
  const wide = await kept.visit(path, { width: 1280 });
  const beside = await placed(wide);
  const text = beside.find(({ name }) => name === 'sided-text');
  expect(beside.map(({ name }) => name)).toContain('sided-more');
  for (const { name, left } of beside)
    if (name !== 'sided-text') expect(left, name).toBeGreaterThan(text?.right ?? Infinity);
  // What stands in one column does not cover each other.
  expect(isBelow(beside.filter(({ name }) => name !== 'sided-text'))).toBe(true);
  expect(await widest(wide)).toBeLessThanOrEqual(1280);

  const phone = await kept.visit(path, { width: 360 });
  expect(isBelow(await placed(phone))).toBe(true);

  const paper = await kept.visit(path, { width: 1280, media: 'print' });
  expect(isBelow(await placed(paper))).toBe(true);
  expect((await placed(paper)).map(({ name }) => name)).not.toContain('toc');
});
