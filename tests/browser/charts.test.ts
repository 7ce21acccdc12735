/** Charts as they are published: each with its table, sentence, files and card; read out by pointer and keys; whole without scripts. */
import Papa from 'papaparse';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crossedBreaks } from '../../src/charts/kit/testing.ts';
import { charts } from '../../src/charts/index.ts';
import { loadSite } from '../../src/model/index.ts';
import { chartRows } from '../../src/outputs/tables/chart-rows.ts';
import { violations } from '../support/axe.ts';
import { bytes, files, html, pages, read, start, type Running } from '../support/site.ts';
import { must } from '../../src/text/must.ts';

const site = loadSite('.');
const all = charts(site);
const LANGS = ['vi', 'en'] as const;
const at = (lang: 'vi' | 'en', path: string) => (lang === 'en' ? `/en${path}` : path);

/** What a figure lacks; the fixture below shows that it sees each part. */
function lacks(figure: string): string[] {
  return [
    ...(/<figcaption>(?:(?!<\/figcaption>)[\s\S])*<p>[^<]{20,}<\/p>/.test(figure) ? [] : ['sentence']),
    ...(/<table[\s\S]*<\/table>|href="#observations"/.test(figure) ? [] : ['table']),
    ...(/<svg[^>]*aria-labelledby/.test(figure) ? [] : ['drawing']),
    ...['csv', '(?:vi|en)\\.svg', '(?:vi|en)\\.png'].filter(
      (end) => !new RegExp(`href="/charts/[\\w.-]+\\.${end}"`).test(figure),
    ),
  ];
}
const figures = (text: string): string[] =>
  [...text.matchAll(/<figure class="chart"[\s\S]*?<\/figure>/g)].map(([figure]) => figure);

describe('no chart without table, sentence and files', () => {
  test('on every page that shows one', () => {
    for (const path of pages()) {
      if (/\/embed\/archive\//.test(path)) continue;
      for (const figure of figures(html(path))) expect(lacks(figure), path).toEqual([]);
    }
  });
  test.each(['table', 'sentence', 'drawing', 'csv'])('the check sees a missing %s', (part) => {
    const [whole = ''] = figures(html('/charts/overview/'));
    const cut = must(
      {
        table: /<table[\s\S]*<\/table>/,
        sentence: /<p>[^<]*<\/p>/,
        drawing: / aria-labelledby="[^"]*"/,
        csv: /\/charts\/[\w.-]+\.csv/,
      }[part],
      'value',
    );
    expect(lacks(whole.replace(cut, ''))).toEqual([part]);
  });
});

test('every chart has its page, card, CSV, SVG and PNG in both languages', () => {
  const built = new Set(pages());
  const folder = new Set(files('charts'));
  for (const { id } of all) {
    expect(folder.has(`${id}.csv`), id).toBe(true);
    for (const lang of LANGS) {
      expect(
        [
          built.has(at(lang, `/charts/${id}/`)),
          built.has(at(lang, `/embed/charts/${id}/`)),
          folder.has(`${id}.${lang}.svg`),
          folder.has(`${id}.${lang}.png`),
        ],
        id,
      ).toEqual([true, true, true, true]);
      expect(html(at(lang, `/embed/charts/${id}/`))).toContain('noindex');
    }
  }
});

test('the published numbers are those of the model: CSV and table of every chart', () => {
  for (const chart of all) {
    const { id, rows } = chart;
    const { data } = Papa.parse<string[]>(read(`charts/${id}.csv`), { skipEmptyLines: true });
    const table = chartRows(chart);
    expect(data[0], id).toEqual(table.columns.map(({ name }) => name));
    // A text that starts like a formula is made harmless by an apostrophe.
    expect(
      data.slice(1).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))),
      id,
    ).toEqual(table.rows(site).map((row) => row.map((cell) => String(cell ?? ''))));
    const [figure = ''] = figures(html(`/charts/${id}/`));
    expect([...figure.matchAll(/<tr>/g)].length, id).toBe(rows.length + 1);
  }
});

test('pictures stand alone: title, source, white ground; no line crosses a break', () => {
  for (const { id, title } of all) {
    const svg = read(`charts/${id}.vi.svg`);
    expect(svg.startsWith('<?xml'), id).toBe(true);
    expect(svg, id).toContain('fill="#fff"');
    expect(svg.replace(/<[^>]*>/g, ' '), id).toContain(`/charts/${id}/`);
    expect(svg, id).toContain(must(title.vi.split(' ')[0], 'vi'));
    if (id.startsWith('values-')) expect(crossedBreaks(svg), id).toEqual([]);
  }
});

test('a PNG has the width of a screen, and its letters are drawn', async () => {
  for (const id of ['overview', 'values-1.2.1-b', 'across-2.2.2-a']) {
    const image = sharp(bytes(`charts/${id}.vi.png`));
    expect((await image.metadata()).width, id).toBe(970);
    // A heading row without ink would mean that no font was found; boxes in place of letters have more upright ink than letters.
    const { data, info } = await image
      .greyscale()
      .extract({ left: 30, top: 30, width: 700, height: 45 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const dark = data.filter((value) => value < 128).length / (info.width * info.height * info.channels);
    expect(dark, id).toBeGreaterThan(0.03);
  }
});

describe('in a browser', () => {
  let running: Running;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(() => running.close());
  const KINDS = [
    '/charts/values-1.2.1-b/',
    '/charts/across-2.2.2-a/',
    '/charts/across-2.4.1-b/',
    '/charts/across-1.3.2-b/',
    '/charts/overview/',
    '/charts/dated-targets/',
    '/indicators/2.2.2-a/',
    '/indicators/1.2.2-a/',
    '/embed/charts/overview/',
  ];

  test.each(
    KINDS.flatMap(
      (path) =>
        [
          [path, 'light', 360],
          [`/en${path}`, 'dark', 768],
        ] as const,
    ),
  )('%s %s at %i px: axe finds nothing, nothing sticks out', async (path, colorScheme, width) => {
    const context = await running.browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto(running.base + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  test.each(['/charts/values-1.2.1-b/', '/en/charts/overview/', '/charts/duties-hai-phong-2026/'])(
    '%s: keys and pointer read the same words as the drawing has',
    async (path) => {
      const page = await running.browser.newPage({ viewport: { width: 390, height: 900 } });
      await page.goto(running.base + path);
      const slider = page.locator('.readout input');
      const titles = await page.locator('.chart-svg g > title').allTextContents();
      await slider.focus();
      expect(await slider.getAttribute('aria-valuetext')).toBe(titles[0]);
      await page.keyboard.press('ArrowRight');
      expect(await slider.getAttribute('aria-valuetext')).toBe(titles[1]);
      expect(await page.innerText('.readout p')).toBe(titles[1]);
      expect(await page.locator('.m-on').count()).toBe(1);
      await page.locator('.chart-svg g:has(> title)').last().dispatchEvent('pointerover', { bubbles: true });
      expect(await page.innerText('.readout p')).toBe(titles.at(-1));
      await page.close();
    },
  );

  test('without scripts there is no control, and nothing is missing', async () => {
    const context = await running.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${running.base}/charts/values-1.2.1-b/`);
    expect(await page.locator('.readout').count()).toBe(0);
    expect(await page.locator('table tbody tr').count()).toBe(
      must(
        all.find(({ id }) => id === 'values-1.2.1-b'),
        'one of all',
      ).rows.length,
    );
    await context.close();
  });
});
