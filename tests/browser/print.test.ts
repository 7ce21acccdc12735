/** Pages on paper: what is closed is printed, and a link is a whole address. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../src/derive/publication.ts';
import { loadPublishedSite } from '../../src/ledger/index.ts';
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
