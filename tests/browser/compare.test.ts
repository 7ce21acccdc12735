/** Comparing and reading dossiers in a browser on a phone: by keys alone, without JavaScript, and any two plans from their two files. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { follow } from '../support/reader.ts';
import { start, type Running } from '../support/site.ts';

let running: Running;
let context: BrowserContext;
let page: Page;
const PHONE = { width: 360, height: 740 };

beforeAll(async () => {
  running = await start();
});
afterAll(() => running.close());
afterEach(() => context.close());

async function open(path: string, options: Parameters<Running['browser']['newContext']>[0] = {}): Promise<void> {
  context = await running.browser.newContext({ viewport: PHONE, ...options });
  page = await context.newPage();
  await page.goto(running.base + path);
}
const PAIR = '/compare/ha-noi-2025/hai-phong-2026/';
const noSideways = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test('what differs and how much is on the first screen of a pair', async () => {
  await open(PAIR);
  for (const selector of ['.lead', '.kind-counts']) {
    const box = await page.locator(selector).first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(PHONE.height);
  }
  expect(await noSideways()).toBe(true);
});

test('by keys: from a square of the map to the rows, and to everything', async () => {
  await open(PAIR);
  await page.locator('.cell').nth(5).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/compare\/ha-noi-2025\/hai-phong-2026\/[a-z]+\/#/);
  expect(await noSideways()).toBe(true);
  const same = page.locator('main .same').first();
  expect(await same.isVisible()).toBe(false);
  await page.locator('.only-differences').focus();
  await page.keyboard.press('Space');
  expect(await same.isVisible()).toBe(true);
});

test('without JavaScript: a plain list of pairs, no form that leads nowhere, and the switch', async () => {
  await open('/compare/', { javaScriptEnabled: false });
  expect(await page.locator('form.choose').isVisible()).toBe(false);
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  await follow(page, PAIR);
  await follow(page, `${PAIR}indicators/`);
  const same = page.locator('main .same').first();
  expect(await same.isVisible()).toBe(false);
  await page.locator('.only-differences').uncheck();
  expect(await same.isVisible()).toBe(true);
});

test('two lists lead to the page of a pair that has one', async () => {
  await open('/en/compare/');
  await page.locator('select[name=a]').selectOption('hai-phong-2026');
  await page.locator('select[name=b]').selectOption('ha-noi-2025');
  await page.locator('.choose button').press('Enter');
  await page.waitForURL(`${running.base}/en${PAIR}`);
});

test('any other two are put together from the file of each, and the address says which', async () => {
  context = await running.browser.newContext({ viewport: PHONE });
  page = await context.newPage();
  // As if no page had been written for any pair.
  await page.route('**/compare/plans.vi.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), written: [] } });
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/compare/plans/')) asked.push(request.url().slice(running.base.length));
  });
  await page.goto(`${running.base}/compare/?a=ha-noi-2025&b=hai-phong-2026`);
  await page.waitForSelector('.chosen .diff-rows');
  expect(asked.sort()).toEqual(['/compare/plans/ha-noi-2025.vi.json', '/compare/plans/hai-phong-2026.vi.json']);
  expect(await page.locator('.chosen h3').count()).toBe(3);
  expect(await noSideways()).toBe(true);
  const broken = page.locator('.chosen a:not([href^="/plans/"], [href^="/agencies/"], [href^="/indicators/"])');
  expect(await broken.count()).toBe(0);
  await page.locator('select[name=b]').selectOption('ha-noi-2025');
  await page.locator('.choose button').click();
  await page.waitForFunction(
    () => document.querySelector('.chosen')?.textContent === 'Hãy chọn hai kế hoạch khác nhau.',
  );
  expect(new URL(page.url()).search).toBe('?a=ha-noi-2025&b=ha-noi-2025');
});

test('a file that does not come is said so, and the list stays', async () => {
  context = await running.browser.newContext({ viewport: PHONE });
  page = await context.newPage();
  await page.route('**/compare/plans.vi.json', (route) => route.abort());
  await page.goto(`${running.base}/compare/`);
  await page.waitForFunction(() => (document.querySelector('.chosen')?.textContent ?? '') !== '');
  expect(await page.locator('form.choose').isVisible()).toBe(false);
  expect(await page.locator(`main a[href="${PAIR}"]`).isVisible()).toBe(true);
});

const DOSSIER = '/dossier/hai-phong/';

test('a dossier: membership and counts on the first screen, each feature with its answer first, no sideways scroll', async () => {
  await open(DOSSIER, { javaScriptEnabled: false });
  for (const selector of ['.lead', '.split-words']) {
    const box = await page.locator(selector).first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(PHONE.height);
  }
  const card = page.locator('.brief-rows tbody tr').first();
  const tops = await Promise.all(
    ['.rec-first', 'th'].map(async (selector) => (await card.locator(selector).boundingBox())?.y ?? Infinity),
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  await follow(page, `${DOSSIER}funding/`);
  expect(await page.locator('h1').innerText()).toContain('Hải Phòng');
  expect(await page.locator('.claims li').count()).toBeGreaterThan(0);
});

test('by keys from a feature to all that is known of it', async () => {
  await open(DOSSIER);
  await page.locator('.brief-rows th a').nth(3).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/dossier\/hai-phong\/indicators\/#/);
  expect(await noSideways()).toBe(true);
});

test('in brief it prints on two sheets, what cites it on a third at most', async () => {
  await open(DOSSIER);
  const sheets = String(await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm' } })).match(
    /\/Type\s*\/Page\b/g,
  );
  expect(sheets?.length).toBeGreaterThan(1);
  expect(sheets?.length).toBeLessThanOrEqual(3);
});
