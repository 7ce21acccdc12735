/** `npm run film`: walks through the built site as a reader, where it stands, and keeps a picture of each step. */
import { mkdirSync, rmSync } from 'node:fs';
import { readFacts } from '../hosting/site-facts.ts';
import { needBuilt } from '../kit/built.ts';
import { launchChromium } from '../kit/chromium.ts';
import { defineCommand, DIST } from '../kit/command.ts';
import { EXIT } from '../kit/exit.ts';
import { serve } from '../kit/server.ts';

export const command = defineCommand(import.meta, {
  name: 'film',
  describe: {
    vi: 'đi qua trang đã dựng như một người đọc, mỗi bước một hình: trang chủ, tìm, điều khoản, biểu đồ, tải về, mất mạng, 404',
    en: 'walk through the built site as a reader, a picture for each step: home, search, clause, chart, download, offline, 404',
  },
  options: {
    dist: DIST,
    out: {
      value: 'DIR',
      default: 'reports/film',
      describe: { vi: 'thư mục nhận hình và phim', en: 'the folder for the frames and the film' },
    },
    query: {
      value: 'WORDS',
      default: 'học tập suốt đời',
      describe: { vi: 'những chữ để tìm', en: 'the words to search for' },
    },
  },
  examples: ['film', 'film -- --dist dist-folder --out reports/film'],
  run: async ({ options: { dist, out, query }, lang, tell }) => {
    needBuilt(dist);
    const { WIDTH, HEIGHT, writeFrames } = await import('../film/frames.ts');
    const { walk } = await import('../film/walk.ts');
    const browser = await launchChromium();
    const { server, address } = await serve(dist, 0);
    try {
      const look = {
        viewport: { width: WIDTH, height: HEIGHT },
        colorScheme: 'light',
        reducedMotion: 'reduce',
      } as const;
      const contexts = {
        scripts: await browser.newContext({ ...look, acceptDownloads: true }),
        plain: await browser.newContext({ ...look, javaScriptEnabled: false, serviceWorkers: 'block' }),
      };
      const { steps, faults } = await walk(contexts, { home: address, facts: readFacts(dist), query, server });
      rmSync(out, { recursive: true, force: true });
      mkdirSync(out, { recursive: true });
      for (const name of await writeFrames(contexts.plain, steps, out, lang)) console.log(`${out}/${name}`);
      for (const fault of faults) console.error(`✗ ${fault}`);
      tell({
        vi: `${steps.length} hình từ ${address}, ${faults.length} lỗi`,
        en: `${steps.length} frames from ${address}, ${faults.length} faults`,
      });
      return faults.length > 0 ? EXIT.problems : EXIT.good;
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  },
});
