/** A reader who keeps one window open: pages after the first have styles, fonts and compiled scripts at hand, so that a hundred visits take half as long. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Running } from './site.ts';

interface Visit {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  media?: 'screen' | 'print';
}

export interface Reader {
  page: Page;
  /** What the browser has complained of, and what it has asked for, since the visit began. */
  complaints: string[];
  requests: string[];
  visit: (path: string, how?: Visit) => Promise<Page>;
  close: () => Promise<void>;
}

/** Offline copies would answer for the site: the worker is left out. */
export async function reader(site: Running, options: BrowserContextOptions = {}): Promise<Reader> {
  const context = await site.browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return {
    page,
    complaints,
    requests,
    visit: async (path, { width = 1280, height = 800, scheme = 'light', media = 'screen' } = {}) => {
      complaints.length = 0;
      requests.length = 0;
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme, media });
      await page.goto(site.base + path);
      return page;
    },
    close: () => context.close(),
  };
}

/** Follows the first link to `href` in the main part of the page, and is back when the page behind it is whole: a click ends before. */
export async function follow(page: Page, href: string): Promise<void> {
  await page.locator(`main a[href="${href}"]`).first().click();
  await page.waitForURL(({ pathname }) => pathname === href.replace(/[?#].*/, ''));
}
