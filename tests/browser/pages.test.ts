import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { localised } from '../../src/derive/address.ts';
import { follow, reader, type Reader } from '../support/reader.ts';
import { examples, start, type Running } from '../support/site.ts';
import { until } from '../support/until.ts';
import { must } from '../../src/text/must.ts';

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

interface Options {
  width?: number;
  scheme?: 'light' | 'dark';
  scripts?: boolean;
}

/** Opens a page in a context of its own; whatever the browser complains about is collected. */
async function open(path: string, { width = 1280, scheme = 'light', scripts = true }: Options = {}) {
  const context = await site.browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    javaScriptEnabled: scripts,
    bypassCSP: false,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(site.base + path);
  return { page, complaints, requests, close: () => context.close() };
}

/**
 * Pages take turns: one in light and Vietnamese, the next in dark and English. That the colours stand apart in both schemes is held
 * by `src/styles/tokens.test.ts`; here it is what they are used for.
 */
const VISITS = examples().map(({ path }, index) =>
  index % 2 === 0 ? ([path, 'light'] as const) : ([localised(path, 'en'), 'dark'] as const),
);

test.each(VISITS)(
  '%s %s: axe finds nothing, the browser complains of nothing, no other origin is asked, no sideways scrolling at 360 px',
  async (path, scheme) => {
    const { page, complaints, requests, visit } = kept;
    await visit(path, { scheme });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(complaints).toEqual([]);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((url) => !url.startsWith(site.base) && !url.startsWith('data:'))).toEqual([]);
  },
);

test('the axe gate rejects a page with a fault', async () => {
  const { page, close } = await open('/about/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = '/icon.svg';
    document.querySelector('main')?.append(image);
  });
  expect((await violations(page)).join()).toContain('image-alt');
  await close();
});

describe('without JavaScript', () => {
  test.each([
    '/plans/hai-phong-2026/',
    '/plans/hai-phong-2026/iv-1-1/',
    '/charts/duties-hai-phong-2026/',
    '/agencies/hp-sgddt/',
    '/data/',
  ])('%s reads the same', async (path) => {
    const withScripts = await open(path);
    const without = await open(path, { scripts: false });
    // What scripts add to charts for convenience is left out; the words of the page must be the same.
    await withScripts.page.evaluate(() =>
      document
        .querySelectorAll('.chart-card, .chart-actions button, .tools button, .plan-filter, .table-tools')
        .forEach((added) => added.remove()),
    );
    const text = async (page: Page) => (await page.innerText('main')).replace(/\s+/g, ' ');
    expect(await text(without.page)).toBe(await text(withScripts.page));
    await withScripts.close();
    await without.close();
  });

  test('search points to the index of every clause, which holds them all', async () => {
    const { page, close } = await open('/search/', { scripts: false });
    await follow(page, '/clauses/');
    await follow(page, '/clauses/hai-phong/');
    expect(await page.locator('main a[href^="/plans/hai-phong-2026/"]').count()).toBeGreaterThanOrEqual(121);
    await close();
  });
});

describe('by keyboard only', () => {
  test('the first Tab leads to the content, Enter goes there', async () => {
    const { page, close } = await open('/plans/hai-phong-2026/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await close();
  });

  test('from home to a clause and to its agency, with Tab and Enter alone', async () => {
    const { page, close } = await open('/en/');
    const follow = async (selector: string) => {
      for (let presses = 0; presses < 400; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
          await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
          return;
        }
      }
      throw new Error(`${selector} cannot be reached by Tab`);
    };
    await follow('main a[href="/en/plans/hai-phong-2026/"]');
    await follow('a[href="/en/plans/hai-phong-2026/iv-1-1/"]');
    await follow('main a[href="/en/agencies/hp-sgddt/"]');
    expect(await page.title()).toContain('Department of Education and Training');
    await close();
  });

  test('what has the focus is seen to have it', async () => {
    const { page, close } = await open('/plans/hai-phong-2026/iv-1-1/');
    await page.locator('main a').first().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
      'solid',
    );
    await close();
  });
});

describe('languages', () => {
  test('the switch leads to the same thing and back', async () => {
    const { page, close } = await open('/plans/hai-phong-2026/iv-1-1/');
    await page.click('a.lang');
    await page.waitForURL(`${site.base}/en/plans/hai-phong-2026/iv-1-1/`);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.click('a.lang');
    await page.waitForURL(`${site.base}/plans/hai-phong-2026/iv-1-1/`);
    await close();
  });

  test('the other language on a clause page is marked as such', async () => {
    const { page, close } = await open('/en/plans/hai-phong-2026/iv-1-1/');
    expect(await page.getAttribute('.text-other p', 'lang')).toBe('vi');
    expect(await page.innerText('.text-other p')).toMatch(/[ạảấầẩậắằẳặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷỹ]/);
    await close();
  });
});

test('print shows the text without the furniture and with addresses', async () => {
  const { page, close } = await open('/plans/hai-phong-2026/iv-1-1/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.isVisible('.top')).toBe(false);
  expect(await page.isVisible('.text')).toBe(true);
  expect(
    await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('main article ul a[href^="/"]') ?? document.body, '::after').content,
    ),
  ).toContain('/');
  await close();
});

test('data blocks are no violation of the Content-Security-Policy', async () => {
  const page = await site.browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) => console.error(`csp ${event.violatedDirective}`)),
  );
  for (const path of [
    '/',
    '/plans/hai-phong-2026/',
    '/en/plans/hai-phong-2026/iv-1-1/',
    '/data/',
    '/en/data/clauses/',
  ]) {
    const response = await page.goto(`${site.base}${path}`);
    expect(must(response, 'response').headers()['content-security-policy']).toContain("script-src 'self'");
    if (path !== '/') expect(await page.locator('script[type="application/ld+json"]').count()).toBeGreaterThan(0);
  }
  expect(said).toEqual([]);
  // The watch itself works: a script in the page is reported.
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.x = 1';
    document.head.append(script);
  });
  await until('a report', () => said.join().includes('csp script-src'));
  await page.close();
});
