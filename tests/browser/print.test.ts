/** Pages on paper: what is closed is printed, a link is a whole address, and the sheets are few. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localised } from '../../src/derive/address.ts';
import { addressOf } from '../../src/derive/publication.ts';
import { loadPublishedSite } from '../../src/ledger/index.ts';
import { LANGS } from '../../src/text/bilingual.ts';
import { reader, type Reader } from '../support/reader.ts';
import { html, start, TEMPLATES, type Running } from '../support/site.ts';

const { origin } = addressOf(loadPublishedSite('.'));

let site: Running;
let kept: Reader;
beforeAll(async () => {
  site = await start();
  kept = await reader(site);
});
afterAll(async () => {
  await kept.close();
  await site.close();
});

const printed = (path: string): Promise<Page> => kept.visit(path, { media: 'print' });

/** Closed parts of a page that are not rendered, by their summary; what is not meant for paper is left out. */
const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main details:not([open])')]
      .filter((part) => part.checkVisibility())
      .filter((part) =>
        [...part.children].some(
          (child) =>
            child.tagName !== 'SUMMARY' &&
            !child.classList.contains('no-print') &&
            (!child.checkVisibility() || child.getBoundingClientRect().height === 0),
        ),
      )
      .map((part) => part.querySelector('summary')?.textContent ?? ''),
  );

/** In one language: the other has the same parts. */
const WITH_PARTS = TEMPLATES.filter(
  ({ kind, path, lang }) => lang === 'vi' && !kind.framed && /<details(?![^>]*\bopen\b)/.test(html(path)),
);

describe('closed parts', () => {
  test('stand in pages of many kinds', () => {
    const routes = WITH_PARTS.map(({ kind }) => kind.route);
    for (const route of ['/plans/[plan]/', '/indicators/[indicator]/', '/timeline/', '/data/[table]/'])
      expect(routes).toContain(route);
  });

  test.each(WITH_PARTS.map(({ path }) => path))('%s is printed with them', async (path) => {
    const page = await printed(path);
    expect(await unseen(page)).toEqual([]);
  });

  test('the gate sees what stays closed', async () => {
    const page = await printed('/timeline/');
    await page.emulateMedia({ media: 'screen' });
    expect((await unseen(page)).length).toBeGreaterThan(0);
  });
});

/** What stands behind each link that is shown, as the browser puts it together. */
const behind = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main a')]
      .filter((link) => link.checkVisibility())
      .map((link) => ({
        href: link.getAttribute('href') ?? '',
        content: getComputedStyle(link, '::after').content,
        named:
          link.closest('.cite, .crumbs, .card, td') !== null || link.parentElement?.classList.contains('line') === true,
      })),
  );

test.each(['/plans/hai-phong-2026/iv-1-1/', '/en/timeline/', '/dossier/hai-phong/vision/', '/en/about/'])(
  '%s: a printed link names the host, a link within the page nothing',
  async (path) => {
    const page = await printed(path);
    const links = await behind(page);
    const away = links.filter(({ href, named }) => href.startsWith('/') && !named);
    expect(away.length).toBeGreaterThan(0);
    for (const { href, content } of away) expect(content).toBe(`" (${origin}${href})"`);
    for (const { href, content, named } of links)
      if (named || href.startsWith('#')) expect(['none', 'normal'], href).toContain(content);
  },
);

/** How many A4 sheets a page is printed on, with the margins that browsers offer first. */
async function sheets(path: string): Promise<number> {
  const page = await printed(path);
  await page.evaluate(() => document.fonts.ready);
  const margin = '10mm';
  const pdf = await page.pdf({ format: 'A4', margin: { top: margin, bottom: margin, left: margin, right: margin } });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

describe('sheets of paper', () => {
  // A duty, a task with terms and a note, a request, a doubtful reading, a target, a line of the roadmap, a closing paragraph.
  test.each([
    '/plans/hai-phong-2026/iv-1-1/',
    '/plans/hai-phong-2026/iv-1-7/',
    '/plans/ha-noi-2024/iii-5-1/',
    '/plans/ha-noi-2025/iv-16-1-1/',
    '/plans/ho-chi-minh-2025/v-1-5/',
    '/plans/ha-noi-2024/ii-2-1-d-2/',
    '/plans/hai-phong-2026/iii-5-1/',
    '/plans/hai-phong-2026/closing-1/',
  ])('a clause on one: %s', async (path) => {
    for (const lang of LANGS) expect(await sheets(localised(path, lang)), lang).toBe(1);
  });

  test.each(['1.2.1-b', '1.2.2-a', '2.2.2-a', '2.2.2-b', '2.1.2-a', 'literacy-rate-15-60'])(
    'an indicator on three at most: %s',
    async (id) => {
      for (const lang of LANGS)
        expect(await sheets(localised(`/indicators/${id}/`, lang)), lang).toBeLessThanOrEqual(3);
    },
  );

  test('the count sees more where there are more', async () => {
    expect(await sheets('/plans/hai-phong-2026/')).toBeGreaterThan(3);
  });
});
