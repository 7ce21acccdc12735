/** Thirty questions of every day on a narrow phone; a calm page on a slow one; what people paste. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, readQueries } from '../../scripts/bench/search-measure.ts';
import { localised } from '../../src/derive/address.ts';
import { start, type Running } from '../support/site.ts';
import { must } from '../../src/text/must.ts';

const HEIGHT = 740;
let running: Running;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  running = await start();
  context = await running.browser.newContext({ viewport: { width: 360, height: HEIGHT } });
});
afterAll(async () => {
  await context.close();
  await running.close();
});
const open = async () => {
  page = await context.newPage();
};
const close = () => page.close();
/** A window for each test of a group: what is watched or slowed in one is not so in the next. */
const windowEach = () => {
  beforeEach(open);
  afterEach(close);
};

const settled = () =>
  page.waitForFunction(
    () =>
      document.querySelector('#search-results')?.ariaBusy === 'false' &&
      (document.querySelector('#search-status')?.textContent ?? '') !== '',
  );

/** What must be among the first three, read from the plans: each part of `expected`, of which any with `|` will do. */
const EVERYDAY = readQueries(readFileSync('tests/search/everyday.csv', 'utf8'));
const AMONG = 3;
/** Asked so, classes come before the one clause that says who pays for them, which is the fourth. */
const LATER: ReadonlySet<string> = new Set(['tiền cho lớp xóa mù chữ']);

describe('at 360 px, thirty questions of every day', () => {
  // One window, as a reader asks one after the other.
  beforeAll(open);
  afterAll(close);

  test('are thirty, in both languages', () => {
    expect(EVERYDAY).toHaveLength(30);
    expect(new Set(EVERYDAY.map(({ lang }) => lang)).size).toBe(2);
  });

  test.each(EVERYDAY)('$lang $query', async ({ lang, query, expected }) => {
    await page.goto(`${running.base}${localised('/search/', lang)}?q=${encodeURIComponent(query)}`);
    await settled();
    const results = page.locator('#search-results .search-list li');
    await results.first().waitFor();
    const found = await results.evaluateAll((items) =>
      items.slice(0, 4).map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
    );
    const first = found.slice(0, LATER.has(query) ? AMONG + 1 : AMONG).map(addressOf);
    expect(expected.filter((right) => !right.some((id) => first.includes(id)))).toEqual([]);
    const box = must(await results.first().boundingBox(), 'first result');
    // Its title and some of its text are read without scrolling.
    expect(box.y).toBeLessThan(HEIGHT - 80);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
  });
});

describe('what people paste', () => {
  windowEach();
  const WORDS = 'xây dựng xã hội học tập suốt đời cho mọi người dân ở xã phường'.split(' ');
  const CLAUSE =
    'Tổ chức các lớp học xóa mù chữ, phổ cập giáo dục, đào tạo nghề cho trại viên, phạm nhân và học viên trong các trại giam, trại tạm giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng';
  test.each([
    ['two hundred words', Array.from({ length: 200 }, (_, n) => WORDS[n % WORDS.length]).join(' '), true],
    ['only words that say nothing', 'ai là gì ở đâu khi nào thế nào', false],
    ['several languages', 'lifelong learning học tập suốt đời 终身学习', true],
    ['a clause', CLAUSE, true],
  ])('%s', async (_, query, finds) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${running.base}/search/`);
    // A paste is one input of everything, cut only by what the box may hold.
    await page.fill('#search-box', query);
    await settled();
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    if (finds) expect(await page.locator('#search-results .search-list a').count()).toBeGreaterThan(3);
    if (query === CLAUSE)
      expect(await page.locator('#search-results .search-list a').first().getAttribute('href')).toMatch(
        /ha-noi-2024\/v-8-1|hai-phong-2026\/iv-9-1|ha-noi-2025\/iv-9-1-1|hai-phong-2021\/v-2-11-1/,
      );
  });
});

/** A phone of few means on a poor line, by the browser’s own tools. */
async function slowed(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
}

describe('on a slow phone with a poor line', () => {
  windowEach();
  test.each([
    '/search/',
    '/search/?q=xoa+mu+chu',
    '/search/?q=chuyen+doi+xo',
    '/en/search/?q=who+is+responsible+for+literacy+in+Hanoi',
  ])('nothing moves while results come: %s', async (path) => {
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean; value: number })[])
          if (!entry.hadRecentInput) seen.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await slowed(await context.newCDPSession(page));
    await page.goto(`${running.base}${path}`);
    await page.waitForFunction(() => document.querySelector('#search-results')?.ariaBusy === 'false');
    // What was laid out last is counted in the frame after it.
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => done((globalThis as unknown as { shift: number }).shift)),
          ),
        ),
    );
    expect(shift).toBeLessThanOrEqual(0.02);
  });

  test('the box answers a key in the frame of the key, whatever is being fetched', async () => {
    await slowed(await context.newCDPSession(page));
    await page.goto(`${running.base}/search/`);
    await page.waitForFunction(() => document.querySelector('#search-results')?.ariaBusy === 'false');
    await page.focus('#search-box');
    await page.evaluate(() => {
      const seen = globalThis as unknown as { frames: number[] };
      seen.frames = [];
      let frame = 0;
      const count = (): void => {
        frame++;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      const box = document.querySelector('#search-box');
      let pressed = 0;
      box?.addEventListener('keydown', () => (pressed = frame));
      // The letter stands in the box so many frames after its key.
      box?.addEventListener('input', () => requestAnimationFrame(() => seen.frames.push(frame - pressed)));
    });
    await page.keyboard.type('xoa mu chu');
    await page.waitForFunction(() => (globalThis as unknown as { frames: number[] }).frames.length === 10);
    const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
    expect(Math.max(...frames)).toBeLessThanOrEqual(2);
    await settled();
  });
});
