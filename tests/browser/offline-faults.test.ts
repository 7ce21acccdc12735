/** Whatever breaks around the service worker, the reader gets a page: each fault is switched on in a real browser. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faultyHost, html, type FaultyHost } from '../support/faulty-host.ts';
import { DIST, start, type Running } from '../support/site.ts';
import { until } from '../support/until.ts';

/** Light pages: each fault starts with an empty store and loads them anew. */
const PAGE = '/en/about/';
const CLAUSE = '/en/plans/hai-phong-2026/iv-1-1/';
const NEVER_READ = '/en/agencies/';

let site: Running;
let host: FaultyHost;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await start();
  host = await faultyHost(DIST);
});
afterAll(async () => {
  await host.close();
  await site.close();
});
beforeEach(async () => {
  Object.assign(host, { down: false, prefix: '' });
  host.faults.clear();
  context = await site.browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

/** Reads a page so that the worker is there and answers from now on. */
async function withWorker(path: string): Promise<void> {
  await page.goto(host.base + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
const isKept = (path: string) => page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, path);
const kept = (path: string) => until(`${path} kept`, () => isKept(path));
const gone = (path: string) => until(`${path} gone`, async () => !(await isKept(path)));

async function open(path: string) {
  const response = await page.goto(host.base + path);
  return {
    status: response?.status(),
    byWorker: response?.fromServiceWorker(),
    title: await page.locator('h1').first().innerText(),
    old: (await page.locator('#saved-copy').count()) > 0,
    top: await page.evaluate(() => {
      const top = document.querySelector('.top');
      return top === null ? null : getComputedStyle(top).backgroundColor;
    }),
  };
}
const LOOKS = 'rgb(11, 79, 108)';

/** Time runs out at once: what hangs needs no waiting. */
const IMPATIENT = 'const later = self.setTimeout; self.setTimeout = (act, _, ...more) => later(act, 0, ...more);';
const reject = (method: string, name = 'UnknownError') =>
  `${method} = () => Promise.reject(new DOMException('x', '${name}'));`;
const afterActivation = (code: string) => `self.addEventListener('activate', () => { ${code} });`;

describe('a fault in the worker’s world: with the network there, every page comes from it', () => {
  test.each([
    ['no store', `Object.defineProperty(self, 'caches', { value: undefined });`],
    ['a store that may not be named', `Object.defineProperty(self, 'caches', { get() { throw new DOMException('x', 'SecurityError'); } });`],
    ['opening is refused', reject('CacheStorage.prototype.open')],
    ['opening is refused later', afterActivation(reject('CacheStorage.prototype.open'))],
    ['opening throws', 'CacheStorage.prototype.open = () => { throw new Error("x"); };'],
    ['opening never ends', `${IMPATIENT} CacheStorage.prototype.open = () => new Promise(() => undefined);`],
    ['looking is refused', reject('Cache.prototype.match')],
    ['looking never ends', `${IMPATIENT} Cache.prototype.match = () => new Promise(() => undefined);`],
    ['the store is full', reject('Cache.prototype.put', 'QuotaExceededError')],
    ['the store is full later', afterActivation(reject('Cache.prototype.put', 'QuotaExceededError'))],
    ['keeping is refused', reject('Cache.prototype.put')],
    ['listing is refused', reject('Cache.prototype.keys') + reject('CacheStorage.prototype.keys')],
    ['a copy breaks while it is read', 'Cache.prototype.match = async () => new Response(new ReadableStream({ pull() { throw new Error("x"); } }), { headers: { "x-saved-at": "5" } });'],
    ['taking over is refused later', reject('NavigationPreloadManager.prototype.enable')],
  ])('%s', async (_, prefix) => {
    host.prefix = prefix;
    await withWorker(PAGE);
    for (const path of [CLAUSE, PAGE])
      expect(await open(path)).toMatchObject({ status: 200, old: false, top: LOOKS, byWorker: true });
  }); // prettier-ignore

  test('the registration is refused', async () => {
    host.prefix = 'throw new Error("x");';
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    expect(await open(PAGE)).toMatchObject({ status: 200, byWorker: false, top: LOOKS });
    expect(await open(CLAUSE)).toMatchObject({ status: 200, byWorker: false, top: LOOKS });
    expect(errors).toEqual([]);
  });

  test('the browser will not even be asked for a worker', async () => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'serviceWorker', {
        get: () => {
          throw new DOMException('x', 'SecurityError');
        },
      }),
    );
    expect(await open(PAGE)).toMatchObject({ status: 200, byWorker: false });
    expect(errors).toEqual([]);
  });
});

describe('a host that answers wrongly', () => {
  beforeEach(async () => {
    await withWorker(CLAUSE);
    await open(CLAUSE);
    await kept(CLAUSE);
  });
  const offline = async (path: string) => {
    host.down = true;
    return open(path);
  };

  test.each([500, 502, 503])('%i: the saved copy is shown and says how old it is', async (status) => {
    host.faults.set(CLAUSE, html(status, 'broken'));
    expect(await open(CLAUSE)).toMatchObject({ status: 200, old: true, top: LOOKS });
    // Where nothing is saved, the reader sees what the host says.
    host.faults.set(NEVER_READ, html(status, 'broken'));
    expect(await open(NEVER_READ)).toMatchObject({ status, title: 'broken' });
  });

  test.each([404, 410])('%i: the reader is told, and the copy is not offered any more', async (status) => {
    host.faults.set(CLAUSE, html(status, 'not here'));
    expect(await open(CLAUSE)).toMatchObject({ status, title: 'not here', old: false });
    await gone(CLAUSE);
    expect(await offline(CLAUSE)).toMatchObject({ title: 'No network' });
  });

  test.each([
    ['a page to sign in at', html(200, 'Sign in')],
    ['an error that calls itself good', html(200, 'Not found')],
    ['an error', html(403, 'Forbidden')],
  ])('%s is shown and not kept', async (_, act) => {
    const { title } = await open(CLAUSE);
    host.faults.set(CLAUSE, act);
    expect((await open(CLAUSE)).title).not.toBe(title);
    host.faults.set(NEVER_READ, act);
    await open(NEVER_READ);
    expect(await offline(CLAUSE)).toMatchObject({ title, old: true });
    expect(await offline(NEVER_READ)).toMatchObject({ title: 'No network' });
  });

  test('a way to another page is followed and not kept', async () => {
    host.faults.set(NEVER_READ, (response) => response.writeHead(302, { location: PAGE }).end());
    await open(NEVER_READ);
    expect(new URL(page.url()).pathname).toBe(PAGE);
    expect(await offline(NEVER_READ)).toMatchObject({ title: 'No network' });
  });

  test('the page of the other language is not kept in the place of this one', async () => {
    const { title } = await open(CLAUSE);
    const other = await (await fetch(host.base + CLAUSE.slice('/en'.length))).text();
    host.faults.set(CLAUSE, (response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(other),
    );
    await open(CLAUSE);
    expect(await page.getAttribute('html', 'lang')).toBe('vi');
    expect(await offline(CLAUSE)).toMatchObject({ title, old: true });
  });

  test('half a page, and nobody says that there is more: not kept', async () => {
    const { title } = await open(CLAUSE);
    host.faults.set(CLAUSE, (_, request) => {
      // Below the server's own protocol, which would not lie.
      request.socket.end(
        `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<html data-address="${CLAUSE}"><h1>half</h1>`,
      );
    });
    expect(await open(CLAUSE)).toMatchObject({ title: 'half' });
    expect(await offline(CLAUSE)).toMatchObject({ title, old: true });
  });
});

test('a host that never answers: the saved copy comes when patience ends', async () => {
  host.prefix = IMPATIENT;
  await withWorker(CLAUSE);
  await open(CLAUSE);
  await kept(CLAUSE);
  host.faults.set(CLAUSE, () => undefined);
  expect(await open(CLAUSE)).toMatchObject({ status: 200, old: true });
});

test('what an older worker kept, and copies that are broken, are not shown', async () => {
  host.prefix = null;
  await page.goto(host.base + PAGE);
  await page.evaluate(
    async ([clause, plan]) => {
      const put = async (cache: string, path: string, body: string, headers: Record<string, string>) =>
        (await caches.open(cache)).put(
          path,
          new Response(body, { headers: { 'content-type': 'text/html', ...headers } }),
        );
      await put('pages-1', clause, '<html><h1>old</h1>', { 'x-saved-at': '5' });
      await put('pages-2', clause, `<html data-address="${clause}"><h1>half</h1>`, { 'x-saved-at': '5' });
      await put('pages-2', plan, `<html data-address="${plan}"><h1>no time</h1></html>`, { 'x-saved-title': '%' });
    },
    [CLAUSE, NEVER_READ] as const,
  );
  host.prefix = '';
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await until('the old cache gone', () => page.evaluate(async () => !(await caches.keys()).includes('pages-1')));
  await kept('/en/offline/');
  host.down = true;
  for (const path of [CLAUSE, NEVER_READ]) expect(await open(path)).toMatchObject({ title: 'No network', top: LOOKS });
});
