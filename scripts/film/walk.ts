/** The walk of a reader through a served site, step by step: what is done, and what is then seen. Every request that fails or leaves the site is noted. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { BrowserContext, Page } from 'playwright-core';
import type { SiteFacts } from '../../src/hosting/facts.ts';
import { splitFragment } from '../../src/ledger/moves.ts';
import type { Words } from '../kit/exit.ts';

export interface Step {
  readonly name: string;
  readonly words: Words;
  /** Where the browser is after it, without the host. */
  readonly address: string;
  readonly picture: Buffer;
}

export interface Walk {
  readonly steps: readonly Step[];
  /** Empty on a good walk. */
  readonly faults: readonly string[];
}

export interface Route {
  /** Address of the home page, with its final slash. */
  readonly home: string;
  readonly facts: SiteFacts;
  readonly query: string;
  /** The host goes away: what is seen from then on is what the browser has kept. */
  readonly server: Server;
}

/** Answers that a step asks for; anything else from 400 on is a fault. */
const watch = (page: Page, home: string, faults: string[]): void => {
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().includes('/nowhere/'))
      faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(home)) faults.push(`outside: ${url}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
};

const stop = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

export async function walk(
  contexts: { scripts: BrowserContext; plain: BrowserContext },
  { home, facts, query, server }: Route,
): Promise<Walk> {
  const steps: Step[] = [];
  const faults: string[] = [];
  const page = await contexts.scripts.newPage();
  watch(page, home, faults);
  const at = (path: string) => home + path;
  const shoot = async (name: string, words: Words, of: Page = page) => {
    await of.evaluate(() => document.fonts.ready);
    const { pathname, search } = new URL(of.url());
    const address = decodeURI(pathname + search);
    steps.push({ name, words, address, picture: await of.screenshot() });
  };
  /** What a step waits for and does not find is a fault of the site. */
  const step = async (name: string, words: Words, act: () => Promise<unknown>, of?: Page) => {
    try {
      await act();
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    }
    await shoot(name, words, of);
  };

  await step('home', { vi: 'Trang chủ, trong thư mục', en: 'The home page, in its folder' }, () => page.goto(home));
  await step('search', { vi: `Tìm “${query}”`, en: `Search for “${query}”` }, async () => {
    await page.fill('header input[type=search]', query);
    await page.press('header input[type=search]', 'Enter');
    await page.locator('#search-results a').first().waitFor();
  });
  await step('clause', { vi: 'Mở điều khoản đầu tiên trong kết quả', en: 'Open the first clause found' }, async () => {
    const link = page.locator(`#search-results a[href*="${facts.base}plans/"]`).first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForURL((url) => href.startsWith(url.pathname));
  });
  const clause = page.url();
  await step('charts', { vi: 'Danh mục biểu đồ', en: 'The list of charts' }, async () => {
    await page.click(`footer a[href="${facts.base}charts/"]`);
    await page.waitForURL(at('charts/'));
  });
  await step('chart', { vi: 'Một biểu đồ', en: 'A chart' }, async () => {
    await page.locator(`main a[href^="${facts.base}charts/"]`).first().click();
    await page.waitForURL((url) => url.href !== at('charts/'));
    await page.locator('main figure svg').filter({ visible: true }).first().scrollIntoViewIfNeeded();
  });
  await step('data', { vi: 'Trang dữ liệu', en: 'The data page' }, async () => {
    await page.click(`footer a[href="${facts.base}data/"]`);
    await page.waitForURL(at('data/'));
  });
  let file = '';
  try {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.evaluate((address) => {
        const link = document.querySelector<HTMLAnchorElement>(`main a[href="${address}"]`);
        if (link === null) throw new Error(`no link to ${address}`);
        link.download = '';
        link.click();
      }, `${facts.base}data/all.zip`),
    ]);
    const { length } = readFileSync(await download.path());
    file = `${download.suggestedFilename()}, ${length} B`;
  } catch (error) {
    faults.push(`download: ${String(error)}`);
  }
  await shoot('download', { vi: `Đã tải về: ${file}`, en: `Downloaded: ${file}` });
  await step('language', { vi: 'Sang tiếng Anh', en: 'The other language' }, async () => {
    await page.click('a.lang');
    await page.waitForURL(at('en/data/'));
  });
  await step('missing', { vi: 'Địa chỉ không có: 404', en: 'An address that is not there: 404' }, async () => {
    const answer = await page.goto(at('nowhere/'));
    if (answer?.status() !== 404) faults.push(`nowhere/: ${answer?.status() ?? '—'}`);
  });
  await step('missing-en', { vi: 'Và bằng tiếng Anh', en: 'And in English' }, async () => {
    const answer = await page.goto(at('en/nowhere/'));
    if (answer?.status() !== 404) faults.push(`en/nowhere/: ${answer?.status() ?? '—'}`);
  });
  const moved = facts.redirects.find(({ from, to }) => from.endsWith('/') && to.startsWith('/'));
  if (moved)
    await step('moved', { vi: `Địa chỉ cũ ${moved.from}`, en: `The old address ${moved.from}` }, async () => {
      await page.goto(at(moved.from.slice(1)));
      await page.waitForURL((url) => url.pathname === facts.base + splitFragment(moved.to).address.slice(1));
    });
  const plain = await contexts.plain.newPage();
  watch(plain, home, faults);
  await step('no-scripts', { vi: 'Không có JavaScript', en: 'Without JavaScript' }, () => plain.goto(clause), plain);

  await page.goto(clause);
  await page.evaluate(async () => navigator.serviceWorker.ready);
  // Not `waitForFunction`, to which a promise is an answer already.
  await page.evaluate(async (path) => {
    while ((await caches.match(path)) === undefined) await new Promise(requestAnimationFrame);
  }, new URL(clause).pathname);
  await stop(server);
  await step('offline', { vi: 'Mất mạng: trang đã đọc', en: 'Offline: a page that was read' }, async () => {
    await page.goto(clause);
    await page.waitForSelector('#saved-copy');
  });
  await step('offline-new', { vi: 'Mất mạng: trang chưa đọc', en: 'Offline: a page never read' }, async () => {
    await page.goto(at('accessibility/'));
    await page.locator('main h1').waitFor();
  });
  return { steps, faults };
}
