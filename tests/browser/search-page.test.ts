/** The search page in a browser: typing, filters, address, keys, bytes, bad input. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { MOST_BYTES } from '../../scripts/bench/search-measure.ts';
import { start, type Running } from '../support/site.ts';
import { until } from '../support/until.ts';
import { must } from '../../src/text/must.ts';

let running: Running;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  running = await start();
});
afterAll(() => running.close());
beforeEach(async () => {
  context = await running.browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

const open = (path: string) => page.goto(`${running.base}${path}`);
const settled = (status: RegExp) =>
  page.waitForFunction(
    (pattern) =>
      new RegExp(pattern).test(document.querySelector('#search-status')?.textContent ?? '') &&
      document.querySelector('#search-results')?.ariaBusy === 'false',
    status.source,
  );
const links = (within = '#search-results') =>
  page.$$eval(`${within} .search-list a`, (found) => found.map((link) => link.getAttribute('href') ?? ''));
const clauses = async () => (await links()).filter((href) => href.includes('/plans/'));

test('typing without marks finds what typing with marks finds', async () => {
  await open('/search/?q=thu%20vien%20bao%20tang');
  await settled(/kết quả/);
  const plain = await clauses();
  await open(`/search/?q=${encodeURIComponent('thư viện bảo tàng')}`);
  await settled(/kết quả/);
  expect(plain.length).toBeGreaterThan(4);
  expect(plain[0]).toBe((await clauses())[0]);
});

test('results come as one types, and the address follows', async () => {
  await open('/search/');
  await page.keyboard.type('an toan giao thong', { delay: 10 });
  await settled(/an toan giao thong/);
  expect(page.url()).toContain('q=an+toan+giao+thong');
  expect((await clauses())[0]).toMatch(/^\/plans\/(?:ha-noi-2025\/iv-9-1-2|hai-phong-2026\/iv-9-2)\/$/);
  expect(await page.locator('#search-results mark').first().textContent()).toMatch(/an toàn giao thông/i);
});

test('Telex leftovers are read and said', async () => {
  await open('/search/?q=xoas%20muf%20chuwx');
  await settled(/kết quả/);
  expect(await page.locator('#search-notes').textContent()).toContain('xoá mù chữ');
});

test('a misspelt word gets a suggestion that works', async () => {
  await open('/search/?q=trunng%20tam');
  await settled(/kết quả|Không/);
  expect(await page.locator('#search-suggestion a').textContent()).toBe('trung tam');
  await page.locator('#search-suggestion a').click();
  await settled(/“trung tam”/);
  expect((await links()).length).toBeGreaterThan(0);
});

test('filters have counts, narrow the results, and stay in the address and its history', async () => {
  await open('/search/?q=hoc%20tap');
  await settled(/kết quả/);
  await page.waitForFunction(() =>
    /\(\d+\)$/.test(document.querySelector<HTMLOptionElement>('#by-plan option:nth-child(2)')?.text ?? ''),
  );
  await page.selectOption('#by-plan', 'hai-phong-2026');
  await page.waitForURL(/plan=hai-phong-2026/);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#search-results .search-list a')]
      .filter((link) => link.getAttribute('href')?.startsWith('/plans/'))
      .every((link) => link.getAttribute('href')?.includes('hai-phong-2026')),
  );
  const count = Number(
    must(/^\d+/.exec(must(await page.locator('#search-status').textContent(), 'textContent')), 'match')[0],
  );
  const said = Number(
    must(
      /\((\d+)\)$/.exec(
        await page.$eval('#by-plan', (select) => (select as HTMLSelectElement).selectedOptions[0]?.text ?? ''),
      ),
      'match',
    )[1],
  );
  expect(said).toBe(count);
  await page.goBack();
  await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#by-plan')?.value === '');
  await open('/search/?q=hoc%20tap&plan=ha-noi-2024&role=lead&sort=document');
  await settled(/kết quả/);
  expect(await page.inputValue('#by-role')).toBe('lead');
  expect(await page.inputValue('#sort')).toBe('document');
});

test('results are grouped by plan, and each group leads on', async () => {
  await open('/search/?q=xay%20dung%20xa%20hoi%20hoc%20tap');
  await settled(/kết quả/);
  const titles = await page.$$eval('#search-results h2', (found) => found.map((title) => title.textContent));
  expect(
    titles.filter((title) => /^(?:Hải Phòng|Hà Nội|TP\. Hồ Chí Minh|Thành phố Hồ Chí Minh)/.test(title)).length,
  ).toBeGreaterThanOrEqual(3);
  await page.locator('#search-results section p > a[href*="plan="]').first().click();
  await settled(/kết quả/);
  expect(page.url()).toContain('plan=');
});

test('keys: / to the box, arrows through the results, Esc back, Enter follows', async () => {
  await open('/search/?q=phạm+nhân');
  await settled(/kết quả/);
  await page.locator('h1').click();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box');
  await page.keyboard.press('ArrowDown');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(first).toBe((await links('#search'))[0]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${running.base}${first}`);
});

test('an English question on the Vietnamese page is answered in English below', async () => {
  await open('/search/?q=lifelong+learning+fund');
  await page.waitForSelector('#search-other:not([hidden]) [lang=en] a');
  expect((await links('#search-other')).slice(0, 2).sort()).toEqual([
    '/en/plans/ha-noi-2025/ii-6-3/',
    '/en/plans/hai-phong-2026/ii-6-5/',
  ]);
});

test('a Vietnamese question on the English page is answered in Vietnamese below', async () => {
  await open('/en/search/?q=quy+hoc+tap+suot+doi+doanh+nghiep');
  await page.waitForSelector('#search-other:not([hidden]) [lang=vi] a');
});

test('nothing found is said, with a way on', async () => {
  await open('/search/?q=qzxqzx');
  await settled(/Không tìm thấy/);
  expect(await page.locator('#search-results a').getAttribute('href')).toBe('/clauses/');
});

test('a first query costs at most 150 kB in all', async () => {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  const counted = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/\/(?:search-index\/|assets\/.*\.js)/.test(response.url)) counted.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.delete(requestId)) bytes += encodedDataLength;
  });
  await open(
    `/search/?q=${encodeURIComponent('đào tạo, bồi dưỡng cán bộ, công chức, viên chức nâng trình độ chuyên môn nghiệp vụ')}`,
  );
  await settled(/kết quả/);
  await until('the end of every request', () => counted.size === 0 && bytes > 0);
  expect(bytes).toBeGreaterThan(30_000);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

const BAD = [
  '<img src=x onerror="document.title=\'hit\'">',
  '"><script>document.title="hit"</script>',
  'học '.repeat(2500),
  '!!!…"“”()[]',
  '\u0301\u0323\u0335',
  'تعلّم مدى الحياة',
  '%00%ff',
  'a'.repeat(10_000),
];
for (const bad of BAD) {
  test(`bad input does no harm: ${bad.slice(0, 30)}`, async () => {
    await open('/search/');
    await page.$eval(
      '#search-box',
      (box, value) => {
        (box as HTMLInputElement).value = value;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      },
      bad,
    );
    await page.waitForFunction(() => new URLSearchParams(location.search).has('q'));
    await page.locator('#search-form button').click();
    await page.waitForFunction(() => document.querySelector('#search-results')?.ariaBusy === 'false');
    await page.reload();
    await page.waitForFunction(() => document.querySelector('#search-results')?.ariaBusy === 'false');
    expect(await page.title()).toContain('Tìm kiếm');
    expect(
      await page.locator('#search-results img, #search-results script, #search-status img, #search-notes img').count(),
    ).toBe(0);
  });
}

test('no sideways scrolling at 360 px, in either language', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [
    '/search/?q=hoc+tap+suot+doi',
    '/en/search/?q=lifelong+learning',
    `/search/?q=${'a'.repeat(280)}`,
  ]) {
    await open(path);
    await page.waitForFunction(() => document.querySelector('#search-results')?.ariaBusy === 'false');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});

test('without JavaScript the page leads to the index of every clause', async () => {
  const still = await running.browser.newContext({ javaScriptEnabled: false });
  const quiet = await still.newPage();
  await quiet.goto(`${running.base}/search/?q=hoc`);
  await quiet.locator('main a[href="/clauses/"]').first().click();
  expect(await quiet.locator('main a[href^="/plans/"]').count()).toBeGreaterThan(400);
  await still.close();
});

test('results have no accessibility violations, light and dark', async () => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open('/search/?q=so+gddt+hocj');
    await settled(/kết quả/);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});
