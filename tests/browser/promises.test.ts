/** Promises on a narrow phone: found by clicks, by keys alone and without JavaScript; what is filtered stands in the address and in the files. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read as readWorkbook, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { withoutValues } from '../support/no-values.ts';
import { follow } from '../support/reader.ts';
import { read, start, type Running } from '../support/site.ts';
import { must } from '../../src/text/must.ts';

const PHONE = { width: 360, height: 740 };
let running: Running;
let context: BrowserContext;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'promises-'));
  running = await start();
});
afterEach(() => context.close());
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  context = await running.browser.newContext({ viewport: PHONE, javaScriptEnabled, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(running.base + path);
  return page;
}

interface Row {
  readonly id: string;
  readonly city: string;
  readonly answer: string;
  readonly body: string;
  readonly kind: string;
}
const table = Papa.parse<Row>(read('data/promises.csv'), { header: true, skipEmptyLines: true }).data;
const idsWith = (is: (row: Row) => boolean): string[] => table.filter(is).map(({ id }) => id);

const statusOf = (page: Page): Promise<string> => page.innerText('#promise-status');
const counted = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('#promise-status')?.textContent.trim() === wanted, text);
const shown = (page: Page): Promise<(string | null)[]> =>
  page.locator('#promises tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-promise')));
async function all(page: Page): Promise<(string | null)[]> {
  const more = page.locator('#promise-more');
  while (await more.isVisible()) {
    const before = (await shown(page)).length;
    await more.click();
    await page.waitForFunction((n) => document.querySelectorAll('#promises tbody tr').length > n, before);
  }
  return shown(page);
}

describe('by clicks', () => {
  test('city and answer narrow the list, its counts and its files; the address can be passed on', async () => {
    const page = await open('/en/');
    await page.locator('summary', { hasText: 'Menu' }).click();
    await page.locator('nav a[href="/en/promises/"]').first().click();
    await page.waitForURL('**/en/promises/');
    await page.locator('#promise-filters summary').click();
    await page.selectOption('#filter-city', 'ha-noi');
    const ofCity = idsWith(({ city }) => city === 'ha-noi');
    await counted(page, `${ofCity.length} of ${table.length} promises`);
    const met = idsWith(({ city, answer }) => city === 'ha-noi' && answer === 'met');
    expect(await page.innerText('[data-split="met"] [data-count]')).toBe(String(met.length));
    await page.locator('[data-split="met"] a').click();
    await counted(page, `${met.length} of ${table.length} promises`);
    expect(new URL(page.url()).search).toBe('?city=ha-noi&answer=met');
    expect((await shown(page)).sort()).toEqual(met.sort());

    const passedOn = await context.newPage();
    await passedOn.goto(page.url());
    await counted(passedOn, `${met.length} of ${table.length} promises`);
    expect((await shown(passedOn)).sort()).toEqual(met.sort());
    expect(await passedOn.inputValue('#filter-answer')).toBe('met');

    await page.goBack();
    await counted(page, `${ofCity.length} of ${table.length} promises`);
    expect((await all(page)).sort()).toEqual(ofCity.sort());
  });

  test('Excel, CSV and JSON hold the filtered rows, and no script of theirs is loaded before', async () => {
    const page = await open('/promises/?body=hp-sgddt');
    const own = idsWith(({ body }) => body.split(';').includes('hp-sgddt'));
    await counted(page, `${own.length} trong ${table.length} lời hứa`);
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    const save = async (format: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`a[data-format="${format}"]`).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`promises_body-hp-sgddt.${format}`);
      const path = join(folder, format);
      await download.saveAs(path);
      return readFile(path);
    };
    expect([...asked]).toEqual([]);
    const csv = Papa.parse<Row>((await save('csv')).toString('utf8'), { header: true, skipEmptyLines: true }).data;
    expect(csv).toEqual(table.filter(({ id }) => own.includes(id)));
    const json = JSON.parse((await save('json')).toString('utf8')) as Row[];
    expect(json).toEqual((JSON.parse(read('data/promises.json')) as Row[]).filter(({ id }) => own.includes(id)));
    const book = readWorkbook(await save('xlsx'));
    const cells = utils.sheet_to_json<string[]>(must(book.Sheets['promises'], 'sheet'), { header: 1 });
    expect(cells.slice(1).map(([id]) => id)).toEqual(own);
    expect(asked.has('/promises/table.json')).toBe(true);
  });

  test('a field without values is shown when a link asks for one, and narrows the list', async () => {
    const page = await open('/promises/');
    await withoutValues(page, 'filter-body');
    await page.reload();
    await counted(page, `${table.length} lời hứa`);
    expect(await page.locator('p:has(#filter-body)').getAttribute('hidden')).not.toBeNull();
    await page.goto(`${running.base}/promises/?body=hp-sgddt`);
    const own = idsWith(({ body }) => body.split(';').includes('hp-sgddt'));
    await counted(page, `${own.length} trong ${table.length} lời hứa`);
    expect(await page.inputValue('#filter-body')).toBe('hp-sgddt');
    expect(await page.locator('p:has(#filter-body)').getAttribute('hidden')).toBeNull();
  });

  test('words are found without their marks; nothing found is said; clearing shows all', async () => {
    const page = await open('/promises/');
    await page.locator('#promise-filters summary').click();
    await page.fill('#filter-q', 'xoa mu chu');
    await page.waitForFunction(
      () => location.search !== '' && document.querySelectorAll('#promises tbody tr').length < 24,
    );
    for (const text of await page.locator('#promises tbody tr').allInnerTexts()) expect(text).toMatch(/mù chữ/i);
    await page.fill('#filter-q', 'zzz');
    await counted(page, 'Không có lời hứa nào như vậy. Bỏ bớt một điều kiện lọc.');
    await page.locator('#promise-filters button[type="reset"]').click();
    await counted(page, `${table.length} lời hứa`);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a body leads to its promises by answer, and a gap to the promises that have it', async () => {
    const page = await open('/agencies/hp-sgddt/');
    await page.locator('main a[href*="body=hp-sgddt"][href*="answer=cannot-be-judged"]').click();
    const own = idsWith(({ body, answer }) => body.split(';').includes('hp-sgddt') && answer === 'cannot-be-judged');
    await counted(page, `${own.length} trong ${table.length} lời hứa`);
    await page.goto(`${running.base}/en/promises/gaps/`);
    const link = page.locator('main a[href*="lacks=date"]').first();
    const count = await link.innerText();
    await link.click();
    await counted(page, `${count} of ${table.length} promises`);
  });
});

test('by keys alone a reader filters, goes on in the list and opens a promise', async () => {
  const page = await open('/en/promises/');
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`${selector} cannot be reached by Tab`);
  };
  await tabTo('#promise-filters > summary');
  await page.keyboard.press('Enter');
  await tabTo('#filter-city');
  await page.keyboard.press('ArrowDown');
  const chosen = await page.inputValue('#filter-city');
  const own = idsWith(({ city }) => city === chosen).length;
  expect(own).toBeGreaterThan(40);
  await counted(page, `${own} of ${table.length} promises`);
  await tabTo('#promise-more');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('tbody') !== null);
  const index = await page.evaluate(() => {
    const row = document.activeElement?.closest('tr');
    return row ? [...(row.parentElement?.children ?? [])].indexOf(row) : -1;
  });
  expect(index).toBe(40);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  expect(new URL(page.url()).pathname).toMatch(/^\/en\/(?:plans|indicators)\//);
});

describe('without JavaScript', () => {
  test('every promise of a city is read in two clicks, the whole files are there, and no filter pretends', async () => {
    const page = await open('/promises/', false);
    expect(await page.locator('#promise-filters').isVisible()).toBe(false);
    expect(await page.locator('#promise-more').isVisible()).toBe(false);
    expect(await page.innerText('main')).toContain('Bộ lọc cần JavaScript');
    expect(await page.getAttribute('a[data-format="xlsx"]', 'href')).toBe('/data/promises.xlsx');
    await follow(page, '/promises/ha-noi/');
    expect(await page.locator('main tr[data-promise]').count()).toBe(idsWith(({ city }) => city === 'ha-noi').length);
  });

  test('what my ward must do, and what my school must do', async () => {
    const page = await open('/promises/', false);
    await follow(page, '/promises/levels/');
    await follow(page, '/promises/levels/commune/');
    expect(await page.innerText('main')).toMatch(/\d+ nhiệm vụ và \d+ chỉ tiêu/);
    expect(await page.innerText('main')).toContain('UBND xã, phường, đặc khu');
    await page.goto(`${running.base}/en/promises/levels/school/`);
    expect(await page.innerText('h1')).toBe('What must my school do?');
    expect(await page.innerText('main')).toContain('Hà Nội Metropolitan University');
  });
});

test.each([
  '/promises/',
  '/promises/gaps/',
  '/promises/levels/department/',
  '/en/promises/hai-phong/',
  '/agencies/hp-sgddt/',
])('%s: nothing is wider than the phone, and nothing in the way of anybody', async (path) => {
  const page = await open(path);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  expect(await statusOfMain(page)).toBe(true);
  expect(await violations(page)).toEqual([]);
});

/** The answer to the question of the title stands on the first screen. */
const statusOfMain = (page: Page): Promise<boolean> =>
  page.evaluate((height) => {
    const lead = document.querySelector('main .lead');
    return lead !== null && lead.getBoundingClientRect().bottom <= height;
  }, PHONE.height);

test('a list that cannot be fetched is said to be so, and the first rows stay', async () => {
  const page = await open('/en/promises/');
  await page.route('**/promises/rows-en.json', (route) => route.abort());
  const before = await shown(page);
  await page.locator('[data-split="met"] a').click();
  await page.waitForFunction(() => document.querySelector('#promise-status')?.textContent.includes('could not'));
  expect(await statusOf(page)).toContain('read it by city');
  expect(await shown(page)).toEqual(before);
});
