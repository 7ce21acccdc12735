/** Cards in other people's pages: they show, they weigh little, and their links leave the frame. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { reader, type Reader } from '../support/reader.ts';
import { html, pages, start, type Running } from '../support/site.ts';
import { must } from '../../src/text/must.ts';

let site: Running;
let kept: Reader;
let host: Server;
let framed = '/embed/plans/hai-phong-2026/iv-1-1/';
beforeAll(async () => {
  site = await start();
  kept = await reader(site);
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
  await kept.close();
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
    expect(await violations(await kept.visit(path, { scheme: colorScheme }))).toEqual([]);
  });

  test('has no script of its own in it, is for no index, and weighs less than 15 kB without its drawing', () => {
    const text = html(path);
    expect(text).not.toMatch(/<script(?![^>]*\ssrc="\/)/);
    expect(text).toContain('<meta name="robots" content="noindex"');
    if (path.includes('/plans/')) expect(Buffer.byteLength(text)).toBeLessThan(5_000);
  });
});

describe('light and dark', () => {
  const ground = async (path: string, colorScheme: 'light' | 'dark', javaScriptEnabled = true): Promise<string> => {
    const context = await site.browser.newContext({ colorScheme, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(site.base + path);
    const colour = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
    await context.close();
    return colour;
  };
  test('a card follows the device, and the page that asks for one of the two', async () => {
    const path = '/embed/charts/judged-targets/';
    const [light, dark] = [await ground(path, 'light'), await ground(path, 'dark')];
    expect(light).not.toBe(dark);
    expect(await ground(`${path}?theme=dark`, 'light')).toBe(dark);
    expect(await ground(`${path}?theme=light`, 'dark')).toBe(light);
    expect(await ground(`${path}?theme=pink`, 'dark')).toBe(dark);
    expect(await ground(`${path}?theme=light`, 'dark', false)).toBe(dark);
  });
});

test.each([
  ['/embed/charts/judged-targets/', 360],
  ['/en/embed/charts/timeline/', 900],
])('with its script in the page the frame of %s at %i px is as high as the card', async (path, width) => {
  framed = path;
  const page = await site.browser.newPage({ viewport: { width, height: 700 } });
  await page.goto(hostAddress());
  await page.addScriptTag({ url: `${site.base}/embed.js` });
  await page.reload();
  await page.addScriptTag({ url: `${site.base}/embed.js` });
  const frame = must(
    page.frames().find((one) => one !== page.mainFrame()),
    'frame',
  );
  await frame.waitForLoadState();
  // Any change of room is told again.
  await page.setViewportSize({ width: width - 1, height: 700 });
  await page.waitForFunction(() => document.querySelector('iframe')?.style.height !== '');
  await frame.waitForFunction(() => document.documentElement.scrollHeight - innerHeight <= 0);
  const spare = await frame.evaluate(() => innerHeight - document.body.scrollHeight);
  expect(Math.abs(spare)).toBeLessThanOrEqual(2);
  await page.close();
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

const roomOf = (path: string): number =>
  Number(
    must(/height=(?:"|&quot;|&#34;)(\d+)/.exec(html(path.replace('/embed', '')).split('&lt;iframe')[1] ?? ''), path)[1],
  );

/** The cards with the least room for their letters in each language and plan, and the longest: where the estimate would fail first. */
const tight = (): string[] => {
  const cards = pages()
    .filter((path) => /\/embed\/plans\//.test(path))
    .map((path) => {
      const letters =
        html(path)
          .split('<main')[1]
          ?.replaceAll(/<[^>]+>/g, '').length ?? 0;
      return { path, letters, share: letters / roomOf(path) };
    });
  const groups = [...Map.groupBy(cards, ({ path }) => path.split('/plans/')[0] ?? '').values()];
  const firsts = (compare: (one: (typeof cards)[number]) => number): string[] =>
    groups.flatMap((own) =>
      own
        .toSorted((a, b) => compare(b) - compare(a))
        .slice(0, 8)
        .map(({ path }) => path),
    );
  return [
    ...new Set([
      ...firsts(({ share }) => share),
      ...firsts(({ letters }) => letters),
      ...firsts(({ letters }) => -letters),
    ]),
  ];
};

test('every card fits the height that its line gives, on a phone, with little to spare', async () => {
  const page = await site.browser.newPage({ viewport: { width: 328, height: 100 } });
  const spare: number[] = [];
  for (const path of tight()) {
    await page.goto(site.base + path);
    await page.evaluate(() => document.fonts.ready);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height, path).toBeLessThanOrEqual(roomOf(path));
    spare.push(roomOf(path) - height);
  }
  await page.close();
  // Room to spare is a hole in the page of another: the estimate stays near what is needed.
  expect(Math.min(...spare)).toBeLessThan(60);
  expect(Math.max(...spare)).toBeLessThan(200);
});

test('charts fit the height that their lines give, in a column of 360 pixels', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 100 } });
  const some = pages().filter((path, index) => path.includes('/embed/charts/') && index % 6 === 0);
  expect(some.length).toBeGreaterThan(20);
  for (const path of some) {
    await page.goto(site.base + path);
    await page.evaluate(() => document.fonts.ready);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect.soft(height, path).toBeLessThanOrEqual(roomOf(path));
  }
  await page.close();
});
