/** Tables that are longer than a screen, on a phone: filtered, put in order and back, and whole without JavaScript. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { start, type Running } from '../support/site.ts';

let site: Running;
let context: BrowserContext;
beforeAll(async () => {
  site = await start();
});
afterEach(() => context.close());
afterAll(() => site.close());

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  context = await site.browser.newContext({ viewport: { width: 360, height: 780 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(site.base + path);
  return page;
}
const rows = (page: Page) => page.locator('table.records').first().locator('tbody tr');
const names = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all.filter((row) => row.checkVisibility()).map((row) => row.querySelector('th')?.innerText ?? ''),
  );

test('words typed without marks leave the rows that have them, and how many is said', async () => {
  const page = await open('/agencies/');
  const all = await names(page);
  await page.locator('.table-tools input').first().fill('giao duc');
  const left = await names(page);
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(all.length);
  expect(await page.locator('.table-tools output').first().innerText()).toBe(
    `Hiện ${left.length} trong ${all.length} dòng`,
  );
  await page.locator('.table-tools input').first().fill('không có gì như thế');
  expect(await names(page)).toEqual([]);
  await page.locator('.table-tools input').first().fill('');
  expect(await names(page)).toEqual(all);
});

test('figures are ordered as figures, names by the alphabet, and the order of the table comes back', async () => {
  const page = await open('/en/agencies/');
  const all = await names(page);
  const order = page.locator('.table-tools select').first();
  await order.selectOption('2');
  const figures = await rows(page).evaluateAll((all) =>
    all.map((row) => Number(row.querySelector('td.num')?.textContent)),
  );
  expect(figures).toEqual(figures.toSorted((a, b) => b - a));
  await order.selectOption('0');
  const byName = await names(page);
  expect(byName).not.toEqual(all);
  expect(byName).toEqual(all.toSorted((a, b) => a.localeCompare(b, 'en')));
  await order.selectOption('');
  expect(await names(page)).toEqual(all);
});

test('without JavaScript the table is whole and has no fields', async () => {
  const page = await open('/agencies/', false);
  expect(await page.locator('.table-tools').count()).toBe(0);
  expect((await names(page)).length).toBeGreaterThan(12);
});
