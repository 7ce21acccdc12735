/**
 * How long a reader waits for both engines, on a slow phone and a weak line: the same site built with each, the same queries in turn, in a browser that
 * is slowed down alike. What counts is the ratio within a pair; the times are those of the machine.
 */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile } from 'd3-array';
import type { Browser, Page } from 'playwright-core';
import { loadPublishedSite } from '../../src/ledger/index.ts';
import { searchEngineOf } from '../../src/derive/publication.ts';
import { must } from '../../src/text/must.ts';
import { build } from '../build/build-site.ts';
import { launchChromium } from '../kit/chromium.ts';
import { serve } from '../kit/server.ts';
import { readQueries, type Case } from './search-measure.ts';

/** A phone of a few years ago. */
const SLOWER = 4;
/** Slow 4G: milliseconds there and back, bytes a second. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const ENGINES = ['own', 'pagefind'] as const;
type Engine = (typeof ENGINES)[number];

/** Milliseconds: from opening the page with a query until its results stand, and from a second query typed there. */
interface Wait {
  first: number;
  next: number;
}

/** The content of `root` built with `engine` into a folder of its own. */
async function builtWith(engine: Engine, root: string, folder: string): Promise<string> {
  const copy = join(folder, engine);
  for (const name of ['content', 'data', 'public']) cpSync(join(root, name), join(copy, name), { recursive: true });
  const publisher = join(copy, 'data', 'publisher.yaml');
  writeFileSync(publisher, readFileSync(publisher, 'utf8').replace(/^search_engine:.*\n/m, ''));
  appendFileSync(publisher, `search_engine: ${engine}\n`);
  if (searchEngineOf(loadPublishedSite(copy)) !== engine) throw new Error(`${publisher} does not choose ${engine}`);
  const out = join(folder, `${engine}-site`);
  await build(copy, out, 'en');
  return out;
}

const settled = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('#search-results')?.ariaBusy === 'false' &&
      (document.querySelector('#search-status')?.textContent ?? '') !== '',
    undefined,
    { polling: 'raf' },
  );
const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** A reader who has never been here: opens the page with one query, then types another. */
async function wait(browser: Browser, base: string, first: Case, next: Case): Promise<Wait> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, serviceWorkers: 'block' });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const slow = await context.newCDPSession(page);
  await slow.send('Network.enable');
  await slow.send('Network.emulateNetworkConditions', LINE);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const path = first.lang === 'en' ? 'en/search/' : 'search/';
  await page.goto(`${base}${path}?q=${encodeURIComponent(first.query)}`, { waitUntil: 'commit' });
  await settled(page);
  // Counted from when the address was asked for.
  const opened = await now(page);
  await page.evaluate(() => document.querySelector('#search-results')?.setAttribute('aria-busy', 'true'));
  const before = await now(page);
  await page.fill('main input[type=search]', next.query);
  await settled(page);
  const after = await now(page);
  await context.close();
  return { first: opened, next: after - before };
}

const figures = (values: readonly number[], digits: number): string =>
  [0.25, 0.5, 0.75].map((share) => (quantile(values, share) ?? 0).toFixed(digits)).join(' / ');

/** Prints a table; `file` is a set of queries, of which every so many are tried that `pairs` are. */
export async function compareLatency(root: string, file: string, pairs: number): Promise<void> {
  const all = readQueries(readFileSync(file, 'utf8')).filter(({ expected }) => expected.length > 0);
  const step = Math.max(1, Math.floor(all.length / pairs));
  const cases = all.filter((_, index) => index % step === 0).slice(0, pairs);
  const folder = mkdtempSync(join(tmpdir(), 'open-plan-latency-'));
  const browser = await launchChromium();
  const waits: Record<Engine, Wait[]> = { own: [], pagefind: [] };
  try {
    const sites: Partial<Record<Engine, Awaited<ReturnType<typeof serve>>>> = {};
    for (const engine of ENGINES) sites[engine] = await serve(await builtWith(engine, root, folder), 0);
    for (const [index, first] of cases.entries()) {
      const sameLang = cases.filter(({ lang }) => lang === first.lang);
      const next = must(sameLang[(sameLang.indexOf(first) + 1) % sameLang.length], 'query');
      // Whoever goes first meets the machine as the pair before left it.
      for (const engine of index % 2 === 0 ? ENGINES : ENGINES.toReversed())
        waits[engine].push(await wait(browser, must(sites[engine], engine).address, first, next));
    }
    for (const site of Object.values(sites)) site.server.close();
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  console.log(
    `\n${cases.length} pairs of queries; processor ${SLOWER} × slower, ${LINE.latency} ms and ${(LINE.downloadThroughput * 8) / 1e6} Mbit/s; quartiles\n`,
  );
  console.log('| | own, ms | Pagefind, ms | Pagefind ÷ own, in pairs |\n| --- | --- | --- | --- |');
  for (const [part, name] of [
    ['first', 'first query, page opened with it'],
    ['next', 'next query, typed'],
  ] as const) {
    const of = (engine: Engine): number[] => waits[engine].map((one) => one[part]);
    const ratios = of('pagefind').map((value, index) => value / must(of('own')[index], 'pair'));
    console.log(`| ${name} | ${figures(of('own'), 0)} | ${figures(of('pagefind'), 0)} | ${figures(ratios, 2)} |`);
  }
}
