/** Builds the site: check → pages → search index → addresses, into a new folder that takes the place of the old one only when all went well. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { comparePermalinks } from '../../src/ledger/addresses.ts';
import { siteCounts } from '../../src/derive/counts.ts';
import { checkFolder } from '../../src/check.ts';
import { movesOf } from '../../src/ledger/moves.ts';
import { formatProblem, type Problem } from '../../src/messages/problems.ts';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import { addressOf } from '../../src/derive/publication.ts';
import { writeHosting } from '../hosting/write-hosting.ts';
import { EXIT, Stop } from '../kit/exit.ts';
import { builtSite, pageAddresses } from './addresses.ts';
import { astroBuild } from './astro-build.ts';
import { writePageFiles } from './page-files.ts';
import { settlePublicFiles } from './public-files.ts';
import { writeSearchIndex } from './search-index.ts';
import { steps } from './steps.ts';

function stopOn(problems: readonly Problem[], out: string): void {
  if (problems.length === 0) return;
  const lines = Object.fromEntries(
    LANGS.map((lang) => [lang, problems.map((problem) => formatProblem(problem, lang)).join('\n')]),
  );
  throw new Stop(EXIT.problems, {
    vi: `${lines['vi'] ?? ''}\n\n${problems.length} lỗi. ${out}/ không đổi.`,
    en: `${lines['en'] ?? ''}\n\n${problems.length} problems. ${out}/ is unchanged.`,
  });
}

/** Builds `root` into `out`; leaves `out` alone when anything fails. */
export async function build(root: string, out: string, lang: Lang): Promise<void> {
  const step = steps(6, lang);
  const next = `${out}-next`;
  const { site, problems } = checkFolder(root);
  await step({ vi: 'Kiểm tra nội dung', en: 'Check content' }, () => {
    stopOn(problems, out);
    const { plans, clauses, duties, targets } = siteCounts(site);
    return {
      vi: `${plans} kế hoạch, ${clauses} điều khoản, ${duties} nhiệm vụ, ${targets} chỉ tiêu`,
      en: `${plans} plans, ${clauses} clauses, ${duties} duties, ${targets} targets`,
    };
  });
  rmSync(next, { recursive: true, force: true });
  await step({ vi: 'Dựng trang', en: 'Build pages' }, async () => {
    await astroBuild(root, next);
    settlePublicFiles(next, site.ledger.releases);
    const pages = pageAddresses(next).length;
    return { vi: `${pages} trang`, en: `${pages} pages` };
  });
  await step({ vi: 'Sơ đồ trang và bản Markdown', en: 'Sitemap and Markdown twins' }, async () => {
    const { pages, twins } = await writePageFiles(site, next);
    return { vi: `${pages} trang, ${twins} tệp .md`, en: `${pages} pages, ${twins} .md files` };
  });
  await step({ vi: 'Chỉ mục tìm kiếm', en: 'Search index' }, () => {
    const counts = writeSearchIndex(site, root, next);
    return { vi: `${counts.vi} + ${counts.en} bản ghi`, en: `${counts.vi} + ${counts.en} records` };
  });
  await step({ vi: 'Địa chỉ lâu dài', en: 'Permanent addresses' }, () => {
    const { kept, lost, added } = comparePermalinks(site.ledger.addresses, builtSite(next));
    stopOn(lost, out);
    const hint = added.length > 0 ? ' (npm run permalinks)' : '';
    return { vi: `${kept} giữ, ${added.length} mới${hint}`, en: `${kept} kept, ${added.length} new${hint}` };
  });
  await step({ vi: 'Tệp cho máy chủ', en: 'Files for hosts' }, () => {
    const { redirects, gone } = writeHosting(next, addressOf(site), movesOf(site.ledger.addresses));
    return {
      vi: `${redirects.length} địa chỉ đã chuyển, ${gone.length} đã bỏ`,
      en: `${redirects.length} addresses moved, ${gone.length} given up`,
    };
  });
  const old = `${out}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}
