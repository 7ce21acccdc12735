/** The other engine, chosen by one line of `data/publisher.yaml`: a site built with it finds, in a browser, under its own policy. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/kit/server.ts';
import { copyOfCity } from '../support/city.ts';
import { door } from '../support/door.ts';
import { start, type Running } from '../support/site.ts';

const copy = copyOfCity();
const out = mkdtempSync(join(tmpdir(), 'open-plan-pagefind-site-'));
let running: Running;
let server: Server;
let base: string;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  copy.write('data/publisher.yaml', `${copy.read('data/publisher.yaml')}search_engine: pagefind\n`);
  const { status, stdout, stderr } = door('build', '--root', copy.root, '--out', join(out, 'dist'));
  expect(status, stdout + stderr).toBe(0);
  const served = await serve(join(out, 'dist'), 0);
  server = served.server;
  base = served.address.replace(/\/$/, '');
  running = await start();
});
afterAll(async () => {
  await running.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  copy.remove();
  rmSync(out, { recursive: true, force: true });
});
beforeEach(async () => {
  context = await running.browser.newContext();
  page = await context.newPage();
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});
afterEach(() => context.close());

const settled = () =>
  page.waitForFunction(
    () =>
      document.querySelector('#search-results')?.ariaBusy === 'false' &&
      (document.querySelector('#search-status')?.textContent ?? '') !== '',
  );
const links = () =>
  page.$$eval('#search-results .search-list a', (found) => found.map((link) => link.getAttribute('href') ?? ''));

describe('a site that chose Pagefind', () => {
  test.each([
    ['phòng đọc', /phòng đọc/i],
    ['phong doc', /phòng đọc/i],
    ['đổi sách', /đổi sách/i],
    ['phongdoc', /phòng đọc/i],
    ['phongf ddocj', /phòng đọc/i],
  ])('finds “%s”, marks it, and writes đ as đ', async (query, marked) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${base}/search/?q=${encodeURIComponent(query)}`);
    await settled();
    expect(errors).toEqual([]);
    expect((await links()).filter((href) => href.startsWith('/plans/')).length).toBeGreaterThan(0);
    expect(await page.locator('#search-results mark').first().textContent()).toMatch(marked);
    expect(await page.locator('#search-results').textContent()).not.toContain('\u0335');
    // It is Pagefind that answered, and none of our words were fetched.
    expect(asked.filter((path) => /^\/search-index\/vi\/pagefind\/[0-9a-f]{10}\/wasm\./.test(path))).toHaveLength(1);
    expect(asked.filter((path) => /\/terms\/[^/]+\.bin$/.test(path))).toEqual([]);
  });

  test('says what it may not know as any engine does', async () => {
    await page.goto(`${base}/en/search/?q=qzxqzx`);
    await settled();
    expect(errors).toEqual([]);
    expect(await links()).toEqual([]);
    expect(await page.locator('#search-results a').count()).toBeGreaterThan(2);
  });

  test('lets its search pages compile WebAssembly, and no other page', async () => {
    const compiles = async (path: string): Promise<boolean> => {
      await page.goto(`${base}${path}`);
      return page.evaluate(() =>
        WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(
          () => true,
          () => false,
        ),
      );
    };
    expect(await compiles('/search/')).toBe(true);
    expect(await compiles('/en/search/')).toBe(true);
    expect(await compiles('/')).toBe(false);
    expect(await compiles('/plans/')).toBe(false);
    // Strings are never run as code, with either engine.
    await page.goto(`${base}/search/`);
    const evaluated = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "inline"';
      document.head.append(script);
      return document.title;
    });
    expect(evaluated).not.toBe('inline');
  });

  test('answers without a network once it was saved', async () => {
    await page.goto(`${base}/search/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.locator('#search-save').click();
    await page.waitForFunction(() => /Đã lưu/.test(document.querySelector('#search-save')?.textContent ?? ''));
    await context.setOffline(true);
    await page.fill('#search-box', 'phòng đọc');
    await settled();
    await page.waitForFunction(() => document.querySelector('#search-results .search-list a') !== null);
    expect((await links()).length).toBeGreaterThan(0);
  });
});
