/** The reader's own day on top of what was built: with a clock that stands, in a real browser, under the policy of the site. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysPast } from '../../src/text/days-past.ts';
import { loadSite } from '../../src/model/index.ts';
import { html, pages, start, type Running } from '../support/site.ts';

let site: Running;
beforeAll(async () => {
  site = await start();
});
afterAll(() => site.close());

const { updated } = loadSite('.').publisher;
const PATH = '/en/timeline/';

async function at(now: Date, path = PATH, scripts = true) {
  const context = await site.browser.newContext({ javaScriptEnabled: scripts, locale: 'en-GB' });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(site.base + path);
  const added = await page.locator('.reader-today').allTextContents();
  const items = await page
    .locator('[data-last]')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('data-last') ?? '', one.textContent] as const));
  // The card of a chart takes the place of the tips that its marks have without a script.
  const built = await page.evaluate(() => {
    for (const one of document.querySelectorAll('.reader-today, .chart-card, svg title')) one.remove();
    return document.querySelector('main')?.textContent ?? '';
  });
  await context.close();
  return { added, items, built, complaints };
}

/** Some years after the day of the data, so that much of what was ahead has passed. */
const LATER = new Date(Number(updated.slice(0, 4)) + 4, 2, 1, 12);
const later = `${LATER.getFullYear()}-03-01`;

test('each date that has passed since says by how many days, and the page by whose day', async () => {
  const { added, items, complaints } = await at(LATER);
  expect(complaints).toEqual([]);
  const passed = items.filter(([last]) => daysPast(last, later) > 0);
  expect(passed.length).toBeGreaterThan(3);
  expect(passed.length).toBeLessThan(items.length);
  for (const [last, text] of passed) expect(text).toContain(`${daysPast(last, later)} days past, by your device`);
  expect(added).toHaveLength(passed.length + 1);
  expect(added[0]).toContain(`1 March ${LATER.getFullYear()}`);
  // In Vietnamese as the site writes days.
  expect((await at(LATER, '/timeline/')).added[0]).toContain(`01/03/${LATER.getFullYear()}`);
});

test('the built answer stays as it is, and is the whole page without the script', async () => {
  const [later, none] = [await at(LATER), await at(LATER, PATH, false)];
  expect(later.built).toBe(none.built);
  expect(none.added).toEqual([]);
});

test('a clock that is behind the data, or of the same day, adds nothing', async () => {
  const [year = 0, month = 1, day = 1] = updated.split('-').map(Number);
  for (const now of [new Date(year, month - 1, day, 12), new Date(2020, 0, 1)])
    expect((await at(now)).added).toEqual([]);
});

test('a card that other sites frame counts no days, and a card of a clause has no drawing to be read out', () => {
  const cards = pages().filter((path) => path.includes('/embed/'));
  expect(cards.length).toBeGreaterThan(0);
  expect(cards.filter((path) => html(path).includes('data-today'))).toEqual([]);
  const scripts = (path: string) => [...html(path).matchAll(/<script[^>]*src="([^"]+)"/g)].length;
  expect(cards.filter((path) => path.includes('/plans/') && scripts(path) > 1)).toEqual([]);
});
