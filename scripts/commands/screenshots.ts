/** `npm run screenshots`: retakes the pictures of the guides from `dist/`, in both languages, into `public/guide/`. */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { localised } from '../../src/derive/address.ts';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import { serve } from './serve.ts';
import { findChromium } from '../test/tools.ts';

interface Shot {
  name: string;
  path: (lang: Lang) => string;
  /** The picture begins here. */
  from: string;
  height: number;
  prepare?: (page: Page) => Promise<unknown>;
}

const SHOTS: Shot[] = [
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
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium: npm test installs it or says how.');
mkdirSync('public/guide', { recursive: true });
const { server, address } = await serve(process.env['DIST'] ?? 'dist', 0);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const lang of LANGS) {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  for (const { name, path, from, height, prepare } of SHOTS) {
    const page = await context.newPage();
    await page.goto(address.replace(/\/$/, '') + localised(path(lang), lang));
    await prepare?.(page);
    await page.evaluate(() => document.fonts.ready);
    const top = await page
      .locator(from)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top + scrollY - 12);
    const taken = await page.screenshot({ fullPage: true, clip: { x: 0, y: Math.max(0, top), width: WIDTH, height } });
    // Few colours are enough for text; the pictures stay small for weak networks.
    const { size } = await sharp(taken)
      .png({ palette: true, colours: 24, dither: 0, compressionLevel: 9, effort: 10 })
      .toFile(`public/guide/${name}.${lang}.png`);
    console.log(`public/guide/${name}.${lang}.png ${Math.round(size / 1000)} kB`);
    await page.close();
  }
  await context.close();
}
await browser.close();
server.close();
