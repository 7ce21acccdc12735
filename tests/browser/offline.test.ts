/** Reading without a network: what was read opens again and says how old it is; what was not says so. */
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/kit/server.ts';
import { DIST, html, read, start, type Running } from '../support/site.ts';
import { until } from '../support/until.ts';
import { must } from '../../src/text/must.ts';

let site: Running;
let page: Page;
/** A server of its own, because here the network is taken away in earnest: an emulated loss of it does not reach every worker. */
let server: Server;
let base: string;

const stop = () =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Waits until the worker has kept the page at `path`. */
const kept = (path: string) =>
  until(path, () => page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, path));

beforeAll(async () => {
  site = await start();
  const running = await serve(DIST, 0);
  server = running.server;
  base = running.address.replace(/\/$/, '');
  page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
  for (const path of ['/plans/hai-phong-2026/', '/plans/hai-phong-2026/iv-1-1/', '/en/plans/hai-phong-2026/iv-1-1/']) {
    await page.goto(base + path);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await kept(path);
  }
  await stop();
});
afterAll(async () => {
  await stop();
  await site.close();
});

describe('without a network', () => {
  test.each([
    ['/plans/hai-phong-2026/', /Bản lưu trên máy này, lấy về .+\(.+2\d{3}.*\)/],
    ['/plans/hai-phong-2026/iv-1-1/', /Bản lưu trên máy này/],
    ['/en/plans/hai-phong-2026/iv-1-1/', /A copy saved on this device .+\(.+2\d{3}.*\)/],
  ])('%s opens and says how old it is', async (path, notice) => {
    await page.goto(base + path);
    expect(await page.innerText('#saved-copy')).toMatch(notice);
    expect(await page.locator('main h1').innerText()).not.toBe('');
    // With its looks: a font of the site, and the notice in its colour.
    expect(await page.evaluate(async () => (await document.fonts.ready).check("16px 'Be Vietnam Pro'"))).toBe(true);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.top') ?? document.body).backgroundColor),
    ).toBe('rgb(11, 79, 108)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('from a saved plan a link leads to a saved clause', async () => {
    await page.goto(`${base}/plans/hai-phong-2026/`);
    await page.click('main a[href="/plans/hai-phong-2026/iv-1-1/"]');
    await page.waitForURL('**/iv-1-1/');
    expect(await page.isVisible('#saved-copy')).toBe(true);
  });

  test.each([
    ['/plans/ha-noi-2025/', 'Không có mạng', '/plans/hai-phong-2026/', 'No network'],
    ['/en/agencies/', 'No network', '/en/plans/hai-phong-2026/iv-1-1/', 'Không có mạng'],
  ])('%s was never read: a page says so and lists what is there', async (path, title, saved, other) => {
    await page.goto(base + path);
    expect(await page.innerText('h1')).toBe(title);
    expect(await page.innerText('main section h2')).toBe(other);
    expect(
      await page.locator('#saved a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toContain(saved);
    expect(new URL(page.url()).pathname).toBe(path);
  });

  test('the saved page keeps its Content-Security-Policy', async () => {
    const response = await page.goto(`${base}/plans/hai-phong-2026/iv-1-1/`);
    expect(must(response, 'response').headers()['content-security-policy']).toContain("default-src 'none'");
  });
});

test('with the network back, the page comes from there and carries no notice', async () => {
  ({ server } = await serve(DIST, Number(new URL(base).port)));
  await page.goto(`${base}/plans/hai-phong-2026/`);
  expect(await page.locator('#saved-copy').count()).toBe(0);
});

describe('installing', () => {
  test.each(['', 'en/'])('/%smanifest.webmanifest names icons that are there, in the sizes it says', (prefix) => {
    const manifest = JSON.parse(read(`${prefix}manifest.webmanifest`)) as {
      start_url: string;
      name: string;
      icons: { src: string; sizes: string; type: string }[];
    };
    expect(manifest.start_url).toBe(`/${prefix}`);
    for (const { src, sizes, type } of manifest.icons) {
      expect(existsSync(join(DIST, src))).toBe(true);
      if (type !== 'image/png') continue;
      const png = readFileSync(join(DIST, src));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(manifest.icons.filter(({ type }) => type === 'image/png').map(({ sizes }) => sizes)).toEqual(
      expect.arrayContaining(['192x192', '512x512']),
    );
    expect(html(`/${prefix}`)).toContain(`<link rel="manifest" href="/${prefix}manifest.webmanifest"`);
  });

  test('the browser finds nothing that keeps the site from being installed', async () => {
    const own = await site.browser.newContext();
    const fresh = await own.newPage();
    await fresh.goto(`${site.base}/`);
    await fresh.evaluate(() => navigator.serviceWorker.ready);
    const session = await own.newCDPSession(fresh);
    const { errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A context of a test is a private window, where no browser installs anything.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    await own.close();
  });
});
