/** `npm run dossier`: the dossiers of the built site as tagged PDF, printed by the real browser. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { localised } from '../../src/derive/address.ts';
import { dossierCities, dossierOf, dossierPartPath, dossierPath, PART_IDS } from '../../src/derive/dossier/dossier.ts';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import type { City, Site } from '../../src/model/types.ts';
import { needBuilt } from '../kit/built.ts';
import { launchChromium } from '../kit/chromium.ts';
import { defineCommand, DIST, ROOT } from '../kit/command.ts';
import { goodContent } from '../kit/content.ts';
import { EXIT, Stop } from '../kit/exit.ts';
import { serve } from '../kit/server.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const FOOT =
  'font-size:7pt;width:100%;padding:0 15mm;color:#333;font-family:sans-serif;display:flex;justify-content:space-between';

/** Runs in the page: sets the parts of the dossier behind the summary, each on a sheet of its own, so that one file holds the whole. */
async function joinParts(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const text = await (await fetch(address)).text();
    const part = new DOMParser().parseFromString(text, 'text/html').querySelector('article.dossier');
    if (part === null) throw new Error(address);
    part.classList.add('new-sheet');
    document.querySelector('article.dossier:last-of-type')?.after(document.adoptNode(part));
  }
}

async function print(browser: Browser, base: string, site: Site, city: City, lang: Lang, path: string): Promise<void> {
  const page = await browser.newPage({ colorScheme: 'light' });
  await page.goto(base + localised(dossierPath(city), lang));
  const parts = PART_IDS.map((part) => base + localised(dossierPartPath(city, part), lang));
  await page.evaluate(joinParts, parts);
  await page.evaluate(() => document.fonts.ready);
  await page.pdf({
    path,
    format: 'A4',
    tagged: true,
    outline: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="${FOOT}"><span>${escape(dossierOf(site, city, lang).title)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
    margin: { top: '15mm', bottom: '18mm', left: '15mm', right: '15mm' },
  });
  await page.close();
}

export const command = defineCommand(import.meta, {
  name: 'dossier',
  describe: {
    vi: 'in hồ sơ thành phố của trang đã dựng thành PDF có gắn thẻ, vào reports/',
    en: 'print the city dossiers of the built site as tagged PDF into reports/',
  },
  options: {
    city: { value: 'CITY', many: true, describe: { vi: 'chỉ thành phố này', en: 'this city only' } },
    out: { value: 'DIR', default: 'reports', describe: { vi: 'nơi ghi', en: 'where to write' } },
    dist: DIST,
    root: ROOT,
  },
  examples: ['dossier', 'dossier -- --city hai-phong --lang en'],
  run: async ({ options: { city: wanted, out, dist, root }, lang, langGiven }) => {
    const site = goodContent(root);
    const all = dossierCities(site);
    const unknown = wanted?.find((id) => !all.some((city) => city.id === id));
    if (unknown !== undefined) {
      const known = all.map(({ id }) => id).join(' | ');
      throw new Stop(EXIT.call, {
        vi: `Không có hồ sơ của “${unknown}”. Viết --city <${known}>.`,
        en: `There is no dossier of “${unknown}”. Write --city <${known}>.`,
      });
    }
    needBuilt(dist);
    const browser = await launchChromium();
    const { server, address } = await serve(dist, 0);
    try {
      mkdirSync(out, { recursive: true });
      for (const city of all.filter(({ id }) => wanted?.includes(id) ?? true))
        for (const language of langGiven ? [lang] : LANGS) {
          const path = join(out, `dossier-${city.id}.${language}.pdf`);
          await print(browser, address.replace(/\/$/, ''), site, city, language, path);
          console.log(path);
        }
    } finally {
      await browser.close();
      server.close();
    }
  },
});
