/** The search page in a browser: typing, filters, address, keys, bytes, bad input. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { MOST_BYTES } from '../../scripts/bench/search-measure.ts';
import { withoutValues } from '../support/no-values.ts';
import { follow } from '../support/reader.ts';
import { bytes as bytesOf, start, type Running } from '../support/site.ts';
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

test('a filter without values is shown when a link asks for one, and narrows the results', async () => {
  await withoutValues(page, 'by-agency');
  await open('/search/?q=trường');
  await settled(/kết quả/);
  const all = await page.textContent('#search-status');
  expect(await page.locator('p:has(#by-agency)').getAttribute('hidden')).not.toBeNull();
  await open('/search/?q=trường&agency=hp-sgddt');
  await settled(/kết quả/);
  expect(await page.inputValue('#by-agency')).toBe('hp-sgddt');
  expect(await page.locator('p:has(#by-agency)').getAttribute('hidden')).toBeNull();
  expect(await page.textContent('#search-status')).not.toBe(all);
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
  await settled(/kết quả/);
  await page.locator('#search-end').scrollIntoViewIfNeeded();
  await page.waitForSelector('#search-other:not([hidden]) [lang=en] a');
  expect((await links('#search-other')).slice(0, 2).sort()).toEqual([
    '/en/plans/ha-noi-2025/ii-6-3/',
    '/en/plans/hai-phong-2026/ii-6-5/',
  ]);
});

test('a Vietnamese question on the English page is answered in Vietnamese below', async () => {
  await open('/en/search/?q=quy+hoc+tap+suot+doi+doanh+nghiep');
  await settled(/result/);
  await page.locator('#search-end').scrollIntoViewIfNeeded();
  await page.waitForSelector('#search-other:not([hidden]) [lang=vi] a');
});

test('nothing found is no verdict on the plans, and leads on to every list', async () => {
  await open('/search/?q=qzxqzx');
  await settled(/Chưa có kết quả khớp/);
  expect(await page.$$eval('#search-results a', (found) => found.map((link) => link.getAttribute('href')))).toEqual([
    '/clauses/',
    '/cities/',
    '/agencies/',
    '/indicators/',
  ]);
});

test('a city named in any way comes first, is said to, and can be taken away', async () => {
  await open('/en/search/?q=Hanoi+libraries');
  await settled(/results? for/);
  expect((await links()).slice(0, 3).every((href) => href.includes('ha-noi'))).toBe(true);
  await page.locator('.search-boost').first().click();
  await settled(/results? for/);
  expect(page.url()).toContain('without=hanoi');
  expect(await page.locator('.search-boost').count()).toBe(0);
  await open('/search/?q=tphcm');
  await settled(/kết quả/);
  expect((await links())[0]).toBe('/cities/ho-chi-minh/');
});

test('while one types, names are suggested in a row that does not grow', async () => {
  await open('/search/');
  const height = () => page.$eval('#search-suggestions', (row) => row.getBoundingClientRect().height);
  const before = await height();
  await page.keyboard.type('so y te', { delay: 10 });
  // Beginnings have suggestions of their own, which are replaced.
  await page.locator('#search-suggestions a', { hasText: /^Sở Y tế Hà Nội$/ }).waitFor();
  expect(await height()).toBe(before);
});

test('nothing moves when results come', async () => {
  for (const [width, height] of [
    [360, 740],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const path of [
      '/search/?q=xoa+mu+chu',
      '/en/search/?q=who+is+responsible+for+literacy+in+Hanoi',
      '/search/',
    ]) {
      await open(path);
      await page.waitForFunction(() => document.querySelector('#search-results')?.ariaBusy === 'false');
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) =>
              resolve(
                list
                  .getEntries()
                  .filter((entry) => !(entry as PerformanceEntry & { hadRecentInput: boolean }).hadRecentInput)
                  .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
              ),
            ).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
          }),
      );
      expect({ path, width, calm: shift <= 0.02, shift }).toMatchObject({ calm: true });
    }
  }
});

test('at 360 px the first result stands in the first screen, before the filters', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/search/?q=thu+vien', '/en/search/?q=who+is+responsible+for+literacy+in+Hanoi']) {
    await open(path);
    await settled(/./);
    await page.waitForSelector('#search-results .search-list a');
    const [first, filters] = await Promise.all(
      ['#search-results .search-list li', '#search-filters'].map((selector) =>
        page.$eval(selector, (element) => element.getBoundingClientRect().top),
      ),
    );
    expect(must(first, 'first result')).toBeLessThan(740 - 80);
    expect(must(first, 'first result')).toBeLessThan(must(filters, 'filters'));
    expect(await page.locator('input[type=search]:visible').count()).toBe(1);
  }
});

test('without DecompressionStream the index is unpacked all the same', async () => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
  });
  await open('/search/?q=thu+vien');
  await settled(/kết quả/);
  expect((await links()).length).toBeGreaterThan(4);
});

test('a saved index answers without a network', async () => {
  await open('/search/');
  await page.locator('#search-save').click();
  await page.waitForFunction(() => /Đã lưu/.test(document.querySelector('#search-save')?.textContent ?? ''));
  await context.route('**/search-index/**', (route) => route.abort());
  await page.fill('#search-box', 'xóa mù chữ');
  await settled(/kết quả cho “xóa mù chữ”/);
  expect((await links()).length).toBeGreaterThan(4);
  // The requests that were refused on purpose are no faults of the page.
  errors = errors.filter((error) => !/ERR_FAILED/.test(error));
});

test('a first query asks for no version and for at most 60 files', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open('/search/?q=dao+tao+boi+duong+can+bo+cong+chuc');
  await settled(/kết quả/);
  const index = asked.filter((path) => path.startsWith('/search-index/'));
  expect(index.length).toBeGreaterThan(4);
  expect(asked.length).toBeLessThanOrEqual(60);
  expect(index.filter((path) => !/^\/search-index\/vi\/[a-z]+\/[0-9a-f]{8,}\.bin$/.test(path))).toEqual([]);
});

test('a first query costs at most 150 kB in all', async () => {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  const counted = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/\/(?:search-index\/|assets\/.*\.js)/.test(response.url))
      counted.set(requestId, new URL(response.url).pathname);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = counted.get(requestId);
    // Hosts compress scripts; the server of the tests does not. Index files are compressed as files.
    if (path !== undefined) bytes += path.endsWith('.js') ? gzipSync(bytesOf(path)).length : encodedDataLength;
    counted.delete(requestId);
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
  await follow(quiet, '/clauses/');
  await follow(quiet, '/clauses/hai-phong/');
  expect(await quiet.locator('main li a[href^="/plans/hai-phong-2026/"]').count()).toBeGreaterThan(100);
  const said = must(await quiet.locator('main').textContent(), 'main');
  expect([...said.matchAll(/khuyết tật/g)].length).toBeGreaterThan(1);
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
