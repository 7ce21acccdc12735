/** `npm run watch-site`: looks at the published site as a whole, file by file, and at the sources that it cites. The weekly workflow in deploy/ runs it. */
import { rmSync, writeFileSync } from 'node:fs';
import { checkFolder } from '../../src/check.ts';
import { addressNamed } from '../../src/derive/publication.ts';
import { checkCited, checkPublished, siteNamed } from '../doctor/published.ts';
import { linesOf, markdownOf } from '../doctor/report.ts';
import { defineCommand, ROOT } from '../kit/command.ts';
import { EXIT } from '../kit/exit.ts';

export const command = defineCommand(import.meta, {
  name: 'watch-site',
  describe: {
    vi: 'xem trang đang công bố: từng tệp, nguồn tin, chuyển hướng, chứng chỉ, và các nguồn được dẫn',
    en: 'look at the published site: every file, feeds, redirects, certificate, and the sources that it cites',
  },
  options: {
    root: ROOT,
    address: {
      value: 'ADDRESS',
      describe: {
        vi: 'địa chỉ của trang; không có thì lấy SITE_URL hoặc base_address',
        en: 'address of the site; otherwise SITE_URL or base_address',
      },
    },
    report: {
      value: 'FILE',
      describe: {
        vi: 'khi có việc phải làm thì ghi vào tệp Markdown này; không có thì không để lại tệp',
        en: 'write what is to be done into this Markdown file; with nothing to do there is no such file',
      },
    },
    'site-only': {
      describe: {
        vi: 'chỉ xem trang, không hỏi các nguồn được dẫn',
        en: 'the site only, not the sources that it cites',
      },
    },
  },
  examples: ['watch-site -- --address https://plans.example --report found.md'],
  run: async ({ options: { root, address, report, 'site-only': siteOnly }, lang, tell }) => {
    const { site: content } = checkFolder(root);
    const site = siteNamed('address', address ?? addressNamed(content.publisher.base_address));
    const all = [...(await checkPublished(site, content, true)), ...(siteOnly ? [] : await checkCited(content))];
    for (const line of linesOf(all, lang)) console.log(line);
    const bad = all.filter(({ state }) => state === 'bad').length;
    if (report !== undefined) {
      const day = new Date().toISOString().slice(0, 10);
      if (bad > 0) writeFileSync(report, markdownOf(all, site.href, day, lang));
      else rmSync(report, { force: true });
    }
    tell(
      bad === 0
        ? { vi: '\nTrang ổn.', en: '\nThe site is well.' }
        : { vi: `\n${bad} việc phải làm.`, en: `\n${bad} things to do.` },
    );
    return bad > 0 ? EXIT.problems : EXIT.good;
  },
});
