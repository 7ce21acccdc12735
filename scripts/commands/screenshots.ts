/** `npm run screenshots`: retakes the pictures of the guides from the built site, in both languages, into `public/guide/`. */
import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { localised } from '../../src/derive/address.ts';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import { needBuilt } from '../kit/built.ts';
import { launchChromium } from '../kit/chromium.ts';
import { defineCommand, DIST } from '../kit/command.ts';
import { serve } from '../kit/server.ts';

interface Shot {
  name: string;
  path: (lang: Lang) => string;
  /** The picture begins here. */
  from: string;
  height: number;
  prepare?: (page: Page) => Promise<unknown>;
}

const SHOTS: readonly Shot[] = [
  { name: 'feature', path: () => '/framework/2.2.2/', from: 'h1', height: 460 },
  { name: 'progress', path: () => '/indicators/2.2.2-a/', from: '#progress', height: 460 },
  {
    name: 'search',
    path: (lang) => `/search/?q=${encodeURIComponent({ vi: 'học tập suốt đời', en: 'lifelong learning' }[lang])}`,
    from: '#search-form',
    height: 460,
    prepare: (page) => page.waitForSelector('#search-results li'),
  },
  {
    name: 'cite',
    path: () => '/plans/hai-phong-2026/iv-1-1/',
    from: '.cite',
    height: 440,
    prepare: (page) => page.locator('.cite details').last().locator('summary').click(),
  },
  { name: 'plan', path: () => '/plans/hai-phong-2026/', from: '#iv-1', height: 460 },
];
const WIDTH = 720;

async function take(context: BrowserContext, base: string, shot: Shot, lang: Lang): Promise<void> {
  const { default: sharp } = await import('sharp');
  const page = await context.newPage();
  await page.goto(base + localised(shot.path(lang), lang));
  await shot.prepare?.(page);
  await page.evaluate(() => document.fonts.ready);
  const top = await page
    .locator(shot.from)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top + scrollY - 12);
  const clip = { x: 0, y: Math.max(0, top), width: WIDTH, height: shot.height };
  const taken = await page.screenshot({ fullPage: true, clip });
  const path = `public/guide/${shot.name}.${lang}.png`;
  // Few colours are enough for text; the pictures stay small for weak networks.
  const { size } = await sharp(taken)
    .png({ palette: true, colours: 24, dither: 0, compressionLevel: 9, effort: 10 })
    .toFile(path);
  console.log(`${path} ${Math.round(size / 1000)} kB`);
  await page.close();
}

export const command = defineCommand(import.meta, {
  name: 'screenshots',
  describe: {
    vi: 'chụp lại hình của các bài hướng dẫn từ trang đã dựng',
    en: 'retake the pictures of the guides from the built site',
  },
  options: { dist: DIST },
  run: async ({ options: { dist } }) => {
    needBuilt(dist);
    const browser = await launchChromium();
    const { server, address } = await serve(dist, 0);
    try {
      mkdirSync('public/guide', { recursive: true });
      for (const lang of LANGS) {
        const context = await browser.newContext({
          viewport: { width: WIDTH, height: 900 },
          colorScheme: 'light',
          reducedMotion: 'reduce',
          serviceWorkers: 'block',
        });
        for (const shot of SHOTS) await take(context, address.replace(/\/$/, ''), shot, lang);
        await context.close();
      }
    } finally {
      await browser.close();
      server.close();
    }
  },
});
