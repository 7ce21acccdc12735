/** Charts as they are published: each with its table, sentence, files and card; its marks read by pointer, finger and keys; whole without scripts, on paper and with letters spaced out. */
import Papa from 'papaparse';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crossedBreaks } from '../../src/charts/kit/testing.ts';
import { charts } from '../../src/charts/index.ts';
import { loadSite } from '../../src/model/index.ts';
import { chartRows } from '../../src/outputs/tables/chart-rows.ts';
import { violations } from '../support/axe.ts';
import { reader, type Reader } from '../support/reader.ts';
import { bytes, files, html, pages, read, start, type Running } from '../support/site.ts';
import { must } from '../../src/text/must.ts';

const site = loadSite('.');
const all = charts(site);
const LANGS = ['vi', 'en'] as const;
const at = (lang: 'vi' | 'en', path: string) => (lang === 'en' ? `/en${path}` : path);

/** What a figure lacks; the fixture below shows that it sees each part. */
function lacks(figure: string): string[] {
  return [
    ...(/<figcaption>\s*<h\d>[^<]{15,}<\/h\d>/.test(figure) ? [] : ['finding']),
    ...(/<\/div>\s*<p class="small">[^<]{20,}<\/p>/.test(figure) ? [] : ['sentence']),
    ...(/<table[\s\S]*<\/table>|href="#observations"/.test(figure) ? [] : ['table']),
    ...(/<svg[^>]*chart-narrow/.test(figure) ? [] : ['drawing']),
    // Among other things on a page a chart leads to its own page, where its files are.
    ...(/href="#observations"/.test(figure)
      ? []
      : ['csv', '(?:vi|en)\\.svg', '(?:vi|en)\\.png'].filter(
          (end) => !new RegExp(`href="/charts/[\\w.-]+\\.${end}"`).test(figure),
        )),
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
  test.each(['table', 'finding', 'sentence', 'drawing', 'csv'])('the check sees a missing %s', (part) => {
    const [whole = ''] = figures(html('/charts/overview/'));
    const cut = must(
      {
        table: /<table[\s\S]*<\/table>/,
        finding: /<h1>[^<]*<\/h1>/,
        sentence: /<p class="small">[^<]*<\/p>/,
        drawing: / chart-narrow/,
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
  for (const { id, finding } of all) {
    const svg = read(`charts/${id}.vi.svg`);
    expect(svg.startsWith('<?xml'), id).toBe(true);
    expect(svg, id).toContain('fill="#fff"');
    expect(svg, id).not.toContain('<a ');
    expect(svg.replace(/<[^>]*>/g, ' '), id).toContain(`/charts/${id}/`);
    expect(svg, id).toContain(must(finding.vi.split(' ')[0], 'vi'));
    if (id.startsWith('values-')) expect(crossedBreaks(svg), id).toEqual([]);
  }
});

test('a PNG has the width of a screen, and its letters are drawn', async () => {
  for (const id of ['overview', 'values-1.2.1-b', 'across-2.2.2-a']) {
    const image = sharp(bytes(`charts/${id}.vi.png`));
    expect((await image.metadata()).width, id).toBe(1210);
    // A heading row without ink would mean that no font was found; boxes in place of letters have more upright ink than letters.
    const { data, info } = await image
      .greyscale()
      .extract({ left: 28, top: 28, width: 700, height: 40 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const dark = data.filter((value) => value < 128).length / (info.width * info.height * info.channels);
    expect(dark, id).toBeGreaterThan(0.03);
  }
});

describe('in a browser', () => {
  let running: Running;
  let kept: Reader;
  beforeAll(async () => {
    running = await start();
    kept = await reader(running);
  });
  afterAll(async () => {
    await kept.close();
    await running.close();
  });
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
    const page = await kept.visit(path, { width, height: 900, scheme: colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await violations(page)).toEqual([]);
  });

  test.each(['/charts/values-1.2.1-b/', '/en/charts/overview/', '/charts/duties-hai-phong-2026/'])(
    '%s: keys and pointer show one card with the words of the mark, Escape takes it away',
    async (path) => {
      const page = await kept.visit(path, { width: 390, height: 900 });
      const marks = page.locator('.chart-narrow a.m');
      const names = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
      expect(new Set(names).size).toBeGreaterThan(1);
      // One stop of the keyboard for the whole drawing.
      expect(await page.locator('.chart-narrow a.m[tabindex="0"]').count()).toBe(1);
      await page.locator('.chart-actions a').first().focus();
      await page.keyboard.press('Shift+Tab');
      while (!(await page.evaluate(() => document.activeElement?.matches('a.m'))))
        await page.keyboard.press('Shift+Tab');
      const card = page.locator('.chart-card:visible');
      expect(await card.locator('p').innerText()).toBe(names[0]);
      await page.keyboard.press('ArrowRight');
      expect(await card.locator('p').innerText()).toBe(names[1]);
      expect(await page.locator('.m-on').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await card.count()).toBe(0);
      await marks.last().dispatchEvent('pointerover', { bubbles: true, pointerType: 'mouse' });
      expect(await card.locator('p').innerText()).toBe(names.at(-1));
    },
  );

  test('a first touch shows the card, its link leads on', async () => {
    const context = await running.browser.newContext({ viewport: { width: 360, height: 780 }, hasTouch: true });
    const page = await context.newPage();
    await page.goto(`${running.base}/charts/judged-targets/`);
    const mark = page.locator('.chart-narrow a.m').nth(3);
    const href = must(await mark.getAttribute('href'), 'address of the mark');
    await mark.tap();
    expect(page.url()).toBe(`${running.base}/charts/judged-targets/`);
    const link = page.locator('.chart-card:visible a');
    expect(await link.getAttribute('href')).toBe(href);
    await link.tap();
    await page.waitForURL(running.base + href);
    await context.close();
  });

  test.each(['/charts/overview/', '/en/charts/values-1.2.1-b/', '/embed/charts/timeline/', '/indicators/2.2.2-a/'])(
    '%s at 360 px: no letter of the drawing is under 12 CSS px',
    async (path) => {
      const page = await kept.visit(path, { width: 360, height: 780 });
      const sizes = await page.locator('.chart-svg:visible text').evaluateAll((all) =>
        all.map((one) => {
          const scale = one instanceof SVGGraphicsElement ? (one.getScreenCTM()?.a ?? 0) : 0;
          return Number.parseFloat(getComputedStyle(one).fontSize) * scale;
        }),
      );
      expect(sizes.length).toBeGreaterThan(3);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    },
  );

  /** What the real font and the reader's spacing do: labels that stand on one another or leave the drawing. */
  const collisions = (): string[] => {
    const faults: string[] = [];
    for (const svg of document.querySelectorAll<SVGSVGElement>('.chart-svg')) {
      if (svg.getBoundingClientRect().width === 0) continue;
      const frame = svg.viewBox.baseVal;
      const boxes = [...svg.querySelectorAll('text')]
        .flatMap((text) => (text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text]))
        .map((line) => {
          const first = line.getExtentOfChar(0);
          const last = line.getExtentOfChar(line.getNumberOfChars() - 1);
          const baseline = line.getStartPositionOfChar(0).y;
          return {
            text: line.textContent,
            left: first.x,
            right: last.x + last.width,
            top: baseline - 9,
            bottom: baseline + 2,
          };
        });
      boxes.forEach((a, index) => {
        if (a.left < -1.5 || a.right > frame.width + 1.5) faults.push(`${a.text} leaves the drawing`);
        for (const b of boxes.slice(index + 1))
          if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom)
            faults.push(`${a.text} / ${b.text}`);
      });
    }
    return faults;
  };

  test.each([360, 1280])('at %i px with the text spacing of WCAG 1.4.12 no label covers another', async (width) => {
    // The spacing comes from the reader’s browser, which the policy of the site does not bind.
    const context = await running.browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    for (const id of ['overview', 'coverage-hai-phong', 'timeline-hai-phong', 'values-1.2.1-b', 'across-2.2.2-a']) {
      await page.goto(`${running.base}/charts/${id}/`);
      await page.addStyleTag({ content: '* { letter-spacing: .12em !important; word-spacing: .16em !important }' });
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(collisions), id).toEqual([]);
      if (id !== 'overview') continue;
      await page.addStyleTag({ content: '* { letter-spacing: .5em !important }' });
      expect(await page.evaluate(collisions), 'the check sees letters that are too wide').not.toEqual([]);
    }
    await context.close();
  });

  test('a chart is printed on one sheet', async () => {
    const page = await running.browser.newPage();
    for (const id of ['coverage', 'judged-targets', 'values-1.2.1-b', 'timeline']) {
      await page.goto(`${running.base}/charts/${id}/`);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)], id).toHaveLength(1);
    }
    await page.close();
  });

  test('without scripts marks are links with names, and nothing is missing', async () => {
    const context = await running.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${running.base}/charts/values-1.2.1-b/`);
    expect(await page.locator('.chart-narrow a.m[href] > title').count()).toBeGreaterThan(5);
    expect(await page.locator('button[data-share]:visible').count()).toBe(0);
    expect(await page.locator('table tbody tr').count()).toBe(
      must(
        all.find(({ id }) => id === 'values-1.2.1-b'),
        'one of all',
      ).rows.length,
    );
    await context.close();
  });
});
