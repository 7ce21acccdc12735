/** The site below a folder: built with one setting, served there, followed link by link, read in a browser with scripts and without. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/kit/server.ts';
import { door } from '../support/door.ts';
import { faultyHost } from '../support/faulty-host.ts';
import { linksOf, type Links } from '../support/links.ts';
import { start, type Running } from '../support/site.ts';
import { until } from '../support/until.ts';

const BASE = '/o/ke-hoach-mo/';
const CITY = 'tests/fixtures/city';
/** Prose that the invented city does not have. */
const UNWRITTEN = /\/(?:methods|how-to-cite|accessibility|publish|for-[a-z]+|stories)\/[\w-]*\/?$/;
const dist = join(mkdtempSync(join(tmpdir(), 'open-plan-folder-')), 'dist');
let site: Running;
let server: Server;
/** Of the host, without a final slash. */
let host: string;
let links: Links;

const build = (address: string, out: string) => door({ SITE_URL: address }, 'build', '--root', CITY, '--out', out);

beforeAll(async () => {
  const { status, stdout, stderr } = build(`https://o.example${BASE}`, dist);
  expect(status, stdout + stderr).toBe(0);
  const running = await serve(dist, 0);
  server = running.server;
  host = new URL(running.address).origin;
  expect(running.address).toBe(host + BASE);
  links = linksOf(dist, BASE);
  site = await start();
});
afterAll(async () => {
  await site.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(join(dist, '..'), { recursive: true });
});

describe('links', () => {
  test('every address in every page stays in the folder and leads somewhere', () => {
    expect(links.pages.size).toBeGreaterThan(100);
    const broken = [...links.pages].flatMap(([path, text]) => links.broken(path, text));
    expect(broken.filter((link) => !UNWRITTEN.test(link))).toEqual([]);
  });

  test('the gate rejects an address that leaves the folder', () => {
    expect(links.broken('/', ' href="/plans/"')).toHaveLength(1);
    expect(links.broken('/', ` href="${BASE}plans/nowhere/"`)).toHaveLength(1);
    expect(links.broken('/', ` href="${BASE}plans/"`)).toEqual([]);
  });

  test('whole addresses name the folder, in pages and in files', () => {
    const offences = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:html|json|jsonld|xml|atom|ics|csv|md|txt|ttl)$/.test(entry.name))
      .flatMap(({ parentPath, name }) => {
        // Calendars fold long lines.
        const text = readFileSync(join(parentPath, name), 'utf8').replace(/\r\n[ \t]/g, '');
        const outside = /https:\/\/o\.example(?!\/o\/ke-hoach-mo(?:[/"'<)\s]|$))[^"'<)\s]*/.exec(text);
        return outside === null || parentPath.endsWith('.hosting') ? [] : [`${name}: ${outside[0]}`];
      });
    expect(offences).toEqual([]);
  });

  test('manifest, stylesheet and redirect page name the folder', () => {
    const read = (path: string) => readFileSync(join(dist, path), 'utf8');
    const manifest = JSON.parse(read('en/manifest.webmanifest')) as { scope: string; icons: { src: string }[] };
    expect(manifest).toMatchObject({ id: `${BASE}en/`, start_url: `${BASE}en/`, scope: BASE });
    expect(manifest.icons.every(({ src }) => src.startsWith(BASE))).toBe(true);
    expect(read('plans/may-trang/index.html')).toContain(`content="0; url=${BASE}plans/may-trang-2031/"`);
    const css = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.css'));
    // A printed link is this and the path in the page, which has the folder already.
    expect(css.map((name) => read(`assets/${name}`)).join()).toMatch(/--origin: ?["']https:\/\/o\.example["']/);
    for (const [, url] of css.flatMap((name) => [...read(`assets/${name}`).matchAll(/url\(["']?([^"')]+)/g)]))
      expect(url).toMatch(/^(?:data:|\/o\/ke-hoach-mo\/fonts\/)/);
  });
});

/** Opens pages and notes every request that is refused or leaves the folder. */
async function reader(browser: Browser, javaScriptEnabled: boolean): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(host + BASE)) faults.push(`outside: ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return { page, faults };
}

const looks = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.querySelector('.top') ?? document.body).backgroundColor);

describe.each([true, false])('in a browser, scripts: %s', (scripts) => {
  test('pages have their looks, and links lead from page to page', async () => {
    const { page, faults } = await reader(site.browser, scripts);
    await page.goto(host + BASE);
    if (scripts) expect(await looks(page)).toBe('rgb(11, 79, 108)');
    expect(await page.locator('link[rel=stylesheet]').count()).toBeGreaterThan(0);
    await page.click(`nav a[href="${BASE}plans/"]`);
    await page.waitForURL(`**${BASE}plans/`);
    await page.click(`main a[href="${BASE}plans/may-trang-2031/"]`);
    await page.waitForURL(`**${BASE}plans/may-trang-2031/`);
    await page.click('a.lang');
    await page.waitForURL(`**${BASE}en/plans/may-trang-2031/`);
    await page.goto(`${host}${BASE}plans/may-trang/`);
    await page.waitForURL(`**${BASE}plans/may-trang-2031/`);
    await page.goto(`${host}${BASE}charts/`);
    await page.goto(`${host}${BASE}embed/charts/overview/`);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('search finds what is below the folder', async () => {
  const { page, faults } = await reader(site.browser, true);
  await page.goto(`${host}${BASE}`);
  await page.fill('header input[type=search]', 'phong doc');
  await page.press('header input[type=search]', 'Enter');
  await page.waitForURL(`**${BASE}search/?q=*`);
  const first = page.locator('#search-results a').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(new RegExp(`^${BASE}`));
  await first.click();
  await page.waitForLoadState();
  expect(await page.locator('main h1').count()).toBe(1);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the worker keeps pages of the folder, on shelves of its own', async () => {
  const { page } = await reader(site.browser, true);
  await page.goto(`${host}${BASE}plans/may-trang-2031/`);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host + BASE);
  const kept = (path: string) => page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, path);
  for (const path of ['plans/may-trang-2031/', 'offline/', 'en/offline/']) await until(path, () => kept(BASE + path));
  const shelves = await page.evaluate(() => caches.keys());
  expect(shelves.every((name) => name.endsWith(` ${BASE}`))).toBe(true);
  await page.context().close();
});

test('a worker whose store refuses stops no page of the folder', async () => {
  const faulty = await faultyHost(dist);
  faulty.prefix = `CacheStorage.prototype.open = () => Promise.reject(new DOMException('x', 'UnknownError'));`;
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${faulty.base}/plans/may-trang-2031/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const response = await page.goto(`${faulty.base}/en/plans/may-trang-2031/`);
  expect([response?.status(), response?.fromServiceWorker()]).toEqual([200, true]);
  expect(await looks(page)).toBe('rgb(11, 79, 108)');
  await context.close();
  await faulty.close();
});

/** In a process of its own that does not hold up the server of this one. */
const call = (...args: string[]) =>
  new Promise<{ status: number; stdout: string }>((done) => {
    execFile(
      process.execPath,
      ['scripts/open-plan.ts', ...args, '--lang', 'en'],
      { encoding: 'utf8' },
      (error, stdout, stderr) =>
        done({ status: typeof error?.code === 'number' ? error.code : 0, stdout: stdout + stderr }),
    );
  });

describe('npm run watch-site', () => {
  const report = join(dist, '..', 'found.md');
  const watch = () => call('watch-site', '--root', CITY, '--address', host + BASE, '--site-only', '--report', report);

  test('finds nothing against the site as it was built, and leaves no report', async () => {
    const { status, stdout } = await watch();
    expect(stdout).toMatch(/✓ (\d+) of \1 files asked for, all as they were built/);
    expect(stdout).toMatch(/✓ Addresses that moved or were given up, which answer as they must: [1-9]/);
    expect(stdout).toMatch(/The site is well\.\n$/);
    expect([status, existsSync(report)]).toEqual([0, false]);
  });

  test('names one file that was changed among all, in a report for an issue', async () => {
    const file = join(dist, 'en/plans/may-trang-2031/index.html');
    const before = readFileSync(file);
    writeFileSync(file, `${before.toString()}<!-- changed -->`);
    const { status } = await watch();
    writeFileSync(file, before);
    expect(status).toBe(1);
    expect(readFileSync(report, 'utf8')).toMatch(
      /- \[ \] 1 of \d+ files: not as they were built \(\/en\/plans\/may-trang-2031\/\)\n {6}→ /,
    );
  });
});

test('npm run film keeps a picture of every step of a reader below the folder', async () => {
  const out = join(dist, '..', 'film');
  const { status, stdout } = await call('film', '--dist', dist, '--out', out, '--query', 'phong doc');
  expect(stdout).toContain(`${BASE}, 0 faults`);
  expect(status).toBe(0);
  const names = readdirSync(out).map((name) => name.replace(/^\d\d-|\.\w+$/g, ''));
  for (const name of [
    'home',
    'search',
    'clause',
    'chart',
    'download',
    'language',
    'missing',
    'moved',
    'no-scripts',
    'offline',
    'film',
    'sheet',
  ])
    expect(names).toContain(name);
  const { pages } = await sharp(join(out, 'film.webp')).metadata();
  expect(pages).toBe(names.length - 2);
});

test('what lies beside the folder is none of ours', async () => {
  const outside = await fetch(`${host}/plans/`);
  expect(outside.status).toBe(404);
});

describe('an address that no site can have', () => {
  test.each([
    ['https://example.org:8443/x', 'base-port'],
    ['https://example.org/x?lang=vi', 'base-query'],
    ['https://example.org/x/index.html', 'base-folder'],
    ['https://thành-phố.vn/', 'base-host'],
    ['http://example.org/', 'base-scheme'],
    ['example.org', 'base-form'],
  ])('%s stops the build with its name', (address, code) => {
    const { status, stderr } = build(address, join(dist, '..', 'never'));
    expect(status).toBe(1);
    expect(stderr).toContain(`SITE_URL:1:1 ${code}`);
  });
});
