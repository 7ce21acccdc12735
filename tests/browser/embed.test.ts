/** Cards in other people's pages: they show, they weigh little, and their links leave the frame. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { html, pages, start, type Running } from '../support/site.ts';
import { must } from '../../src/text/must.ts';

let site: Running;
let host: Server;
let framed = '/embed/plans/hai-phong-2026/iv-1-1/';
beforeAll(async () => {
  site = await start();
  host = createServer((_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(
        `<!doctype html><title>Host</title><iframe src="${site.base}${framed}" title="card" width="100%" height="400"></iframe>`,
      ),
  );
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await site.close();
  host.close();
});
/** Another origin: another port, and a name instead of a number. */
const hostAddress = () => `http://localhost:${(host.address() as AddressInfo).port}/`;

async function inHost<T>(
  path: string,
  width: number,
  look: (frame: import('playwright-core').Frame, page: import('playwright-core').Page) => Promise<T>,
): Promise<T> {
  framed = path;
  const context = await site.browser.newContext({ viewport: { width, height: 700 } });
  const page = await context.newPage();
  await page.goto(hostAddress());
  const frame = must(
    page.frames().find((one) => one !== page.mainFrame()),
    'one of them',
  );
  await frame.waitForLoadState();
  const result = await look(frame, page);
  await context.close();
  return result;
}

describe.each([
  '/embed/plans/hai-phong-2026/iv-1-1/',
  '/en/embed/plans/hai-phong-2026/iv-1-1/',
  '/embed/charts/judged-targets/',
  '/en/embed/charts/duties-hai-phong-2026/',
])('%s', (path) => {
  test.each([360, 768])('shows in a page of another origin at %i px and does not scroll sideways', async (width) => {
    await inHost(path, width, async (frame) => {
      expect(await frame.locator('h1').innerText()).not.toBe('');
      expect(
        await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
    });
  });

  test('its link opens the page of the site in the whole window', async () => {
    await inHost(path, 768, async (frame, page) => {
      await frame.locator('main > p a').click();
      await page.waitForURL(`${site.base}${path.replace('/embed', '')}`);
    });
  });

  test.each(['light', 'dark'] as const)('%s: axe finds nothing', async (colorScheme) => {
    const page = await site.browser.newPage({ colorScheme });
    await page.goto(site.base + path);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('has no script, is for no index, and weighs less than 15 kB without its drawing', () => {
    const text = html(path);
    expect(text).not.toContain('<script');
    expect(text).toContain('<meta name="robots" content="noindex"');
    if (path.includes('/plans/')) expect(Buffer.byteLength(text)).toBeLessThan(5_000);
  });
});

test('ordinary pages refuse to be framed', async () => {
  await inHost('/plans/hai-phong-2026/iv-1-1/', 768, (frame) => {
    // The browser's own error page stands in its place.
    expect(frame.url()).toBe('chrome-error://chromewebdata/');
    return Promise.resolve();
  });
});

test('every clause page and chart page has the line to copy, and it leads to a card', () => {
  const all = new Set(pages());
  const offering = pages().filter((path) => /^(?:\/en)?\/(?:plans\/[^/]+\/[^/]+|charts\/[^/]+)\/$/.test(path));
  expect(offering.length).toBeGreaterThan(1000);
  for (const path of offering) {
    const address = /&lt;iframe src=(?:"|&quot;|&#34;)https?:\/\/[^/]+([^"&]+)/.exec(html(path))?.[1];
    expect(address, path).toBe(path.replace(/^(\/en)?\//, '$1/embed/'));
    expect(all.has(must(address, 'address')), address).toBe(true);
  }
});

test('the text of a card fits the height that its line gives, on a phone', async () => {
  const long = [
    '/embed/plans/hai-phong-2026/iv-1-1/',
    '/embed/plans/hai-phong-2021/v-2-1-1/',
    '/en/embed/plans/ho-chi-minh-2025/ii-1-1-1/',
    '/en/embed/plans/ha-noi-2025/ii-2-2/',
  ].filter((path) => pages().includes(path));
  for (const path of long) {
    const height = Number(must(/height=(?:"|&quot;|&#34;)(\d+)/.exec(html(path.replace('/embed', ''))), 'match')[1]);
    await inHost(path, 376, async (frame) => {
      expect(await frame.evaluate(() => document.documentElement.scrollHeight), path).toBeLessThanOrEqual(height + 60);
    });
  }
});
