/** `npm run dossier [-- --city hai-phong] [--lang en] [--out reports] [--dist dist]`: the dossiers of the built site as tagged PDF, printed by the real browser. Run `npm run build` first. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { localised } from '../../src/derive/address.ts';
import { dossierCities, dossierOf, dossierPath } from '../../src/derive/dossier/dossier.ts';
import { loadSite } from '../../src/model/index.ts';
import { LANGS } from '../../src/model/schema/common.ts';
import { serve } from './serve.ts';
import { findChromium } from '../test/tools.ts';

const { values } = parseArgs({
  options: {
    city: { type: 'string', multiple: true },
    lang: { type: 'string', multiple: true },
    out: { type: 'string', default: 'reports' },
    dist: { type: 'string', default: 'dist' },
  },
});
const stop = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const site = loadSite(process.cwd());
const cities = dossierCities(site).filter(({ id }) => values.city?.includes(id) ?? true);
const langs = LANGS.filter((lang) => values.lang?.includes(lang) ?? true);
if (cities.length === 0 || langs.length === 0)
  stop(
    `npm run dossier -- --city <${dossierCities(site)
      .map(({ id }) => id)
      .join(' | ')}> --lang <${LANGS.join(' | ')}>`,
  );
if (!existsSync(join(values.dist, 'dossier')))
  stop(`${values.dist}/dossier: chưa dựng trang; chạy npm run build. · The site is not built; run npm run build.`);
const executablePath =
  findChromium() ??
  stop(
    'Cần Chromium: đặt CHROMIUM_PATH hoặc cài gói chromium. · Chromium is needed: set CHROMIUM_PATH or install the package chromium.',
  );

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
mkdirSync(values.out, { recursive: true });
const { server, address } = await serve(values.dist, 0);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const city of cities) {
    for (const lang of langs) {
      const page = await browser.newPage({ colorScheme: 'light' });
      await page.goto(address.replace(/\/$/, '') + localised(dossierPath(city), lang));
      await page.evaluate(() => document.fonts.ready);
      const path = join(values.out, `dossier-${city.id}.${lang}.pdf`);
      const style =
        'font-size:7pt;width:100%;padding:0 15mm;color:#333;font-family:sans-serif;display:flex;justify-content:space-between';
      await page.pdf({
        path,
        format: 'A4',
        tagged: true,
        outline: true,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: `<div style="${style}"><span>${escape(dossierOf(site, city, lang).title)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
        margin: { top: '15mm', bottom: '18mm', left: '15mm', right: '15mm' },
      });
      await page.close();
      console.log(path);
    }
  }
} finally {
  await browser.close();
  server.close();
}
