/** A long plan on a phone: contents at hand, sections as pages, filters by keyboard; without JavaScript everything is shown. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages, start, type Running } from '../support/site.ts';

let site: Running;
beforeAll(async () => {
  site = await start();
});
afterAll(() => site.close());

const PLAN = '/en/plans/hai-phong-2026/';

async function phone(path: string, javaScriptEnabled = true) {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 780 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(site.base + path);
  return { page, close: () => context.close() };
}

test.each([PLAN, `${PLAN}sections/ii/`])(
  '%s: the bar of contents stays on the screen, nothing is wider than it',
  async (path) => {
    const { page, close } = await phone(path);
    await page.locator('.line').nth(20).scrollIntoViewIfNeeded();
    const bar = await page.locator('.toc').boundingBox();
    expect(bar).toMatchObject({ x: 0, y: 0, width: 360 });
    await expect.poll(() => page.locator('.toc-here').textContent()).toMatch(/^\s*I/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await close();
  },
);

test('by keyboard alone: contents open, a place in them is not hidden below the bar', async () => {
  const { page, close } = await phone(`${PLAN}sections/ii/`);
  await page.locator('.toc summary').focus();
  await page.keyboard.press('Enter');
  const link = page.locator('.toc a[href="#ii-2"]');
  await link.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.toc details').getAttribute('open')).toBeNull();
  const [heading, bar] = [await page.locator('#ii-2').boundingBox(), await page.locator('.toc').boundingBox()];
  expect(heading?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  await close();
});

test('only the duties of one body, only what is dated; the address keeps the choice', async () => {
  const { page, close } = await phone(PLAN);
  const all = await page.locator('.line').count();
  await page.getByLabel('Only the duties of').selectOption('hp-sgddt');
  const shown = page.locator('.line:visible');
  const some = await shown.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  for (const who of await shown.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-who'))))
    expect(who?.split(' ')).toContain('hp-sgddt');
  expect(await page.locator('.plan-filter output').textContent()).toContain(`${some} of ${all}`);
  await page.reload();
  expect(await page.locator('.line:visible').count()).toBe(some);
  await page.getByLabel('Only the duties of').selectOption('');
  await page.getByLabel('Only what is dated').focus();
  await page.keyboard.press('Space');
  const dated = await shown.evaluateAll((lines) => lines.map((line) => line.hasAttribute('data-dated')));
  expect(dated.length).toBeGreaterThan(0);
  expect(dated).not.toContain(false);
  await close();
});

test('without JavaScript every line is shown, no filter promises anything, and each section leads to its page', async () => {
  const { page, close } = await phone(PLAN, false);
  expect(await page.locator('.line:visible').count()).toBe(await page.locator('.line').count());
  expect(await page.locator('.plan-filter').isVisible()).toBe(false);
  await page.locator('.toc summary').click();
  expect(await page.locator('.toc a').first().isVisible()).toBe(true);
  await page.locator('h2#iv a').click();
  expect(new URL(page.url()).pathname).toBe(`${PLAN}sections/iv/`);
  expect(await page.locator('h1').textContent()).toContain('IV.');
  await close();
});

test('a long section is a list of its parts; a part says where it stands and leads to the next', async () => {
  const { page, close } = await phone(`${PLAN}sections/iv/`, false);
  expect(await page.locator('.line').count()).toBe(0);
  const parts = page.locator('.parts a');
  expect(await parts.count()).toBe(17);
  await parts.nth(15).click();
  expect(new URL(page.url()).pathname).toBe(`${PLAN}sections/iv-16/`);
  expect(await page.locator('.line').count()).toBeGreaterThan(10);
  expect(await page.locator('.crumbs a').last().getAttribute('href')).toBe(`${PLAN}sections/iv/`);
  expect(await page.locator('.toc [aria-current]').getAttribute('href')).toBe(`${PLAN}sections/iv-16/`);
  await page.locator('.pager [rel="next"]').click();
  expect(new URL(page.url()).pathname).toBe(`${PLAN}sections/iv-17/`);
  await close();
});

test('no section is longer than twenty screens of a phone', async () => {
  const { page, close } = await phone(PLAN);
  const paths = pages().filter((path) => /^\/plans\/[^/]+\/sections\//.test(path));
  expect(paths.length).toBeGreaterThan(80);
  for (const path of paths) {
    await page.goto(site.base + path);
    expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight), path).toBeLessThan(20);
  }
  await close();
});
