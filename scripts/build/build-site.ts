/** Builds the site: check → pages → search index → addresses, into a new folder that takes the place of the old one only when all went well. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { comparePermalinks } from '../../src/ledger/addresses.ts';
import { siteCounts } from '../../src/derive/counts.ts';
import { checkFolder } from '../../src/check.ts';
import type { Published } from '../../src/ledger/index.ts';
import { FROZEN } from '../../src/ledger/releases.ts';
import { movesOf } from '../../src/ledger/moves.ts';
import { formatProblem, type Problem } from '../../src/messages/problems.ts';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import { addressOf, searchEngineOf, wasmPages } from '../../src/derive/publication.ts';
import type { KnownFile } from '../hosting/known-file.ts';
import { writeHosting } from '../hosting/write-hosting.ts';
import { PREVIEW } from '../kit/built.ts';
import { EXIT, Stop } from '../kit/exit.ts';
import { needReadablePaths } from '../kit/folder-names.ts';
import { builtSite, filePaths } from './addresses.ts';
import { alone } from './alone.ts';
import type { PageFacts } from './page-facts.ts';
import { writePageFiles } from './page-files.ts';
import { settlePublicFiles } from './public-files.ts';
import { renderPages, type Rendering } from './renderer/render-pages.ts';
import { writeSearchIndex } from './search-index.ts';
import { shareReadings } from './share-readings.ts';
import { steps, type Step } from './steps.ts';
import { clearBeside, nextTo, putInPlace, spareOf, targetOf } from './target.ts';

export function stopOn(problems: readonly Problem[], out: string): void {
  if (problems.length === 0) return;
  const lines = Object.fromEntries(
    LANGS.map((lang) => [lang, problems.map((problem) => formatProblem(problem, lang)).join('\n')]),
  );
  throw new Stop(EXIT.problems, {
    vi: `${lines['vi'] ?? ''}\n\n${problems.length} lỗi. ${out}/ không đổi.`,
    en: `${lines['en'] ?? ''}\n\n${problems.length} problems. ${out}/ is unchanged.`,
  });
}

/** Held by the build that runs in this project folder. */
const LOCK = resolve('.cache', 'build.lock');

/** Builds `root` into `out`, with its drafts for a preview; leaves `out` alone when anything fails. */
export async function build(
  root: string,
  out: string,
  lang: Lang,
  { drafts = false, afresh = false }: Rendering = {},
): Promise<void> {
  needReadablePaths(root);
  // What the machine calls a day is none of the site's business.
  process.env['TZ'] = 'UTC';
  const waiting = {
    vi: 'Một lần dựng khác đang chạy trong thư mục này; chờ đến lượt…',
    en: 'Another build is running in this folder; waiting for it …',
  };
  await alone(
    LOCK,
    () => console.log(waiting[lang]),
    async () => {
      const target = targetOf(out);
      const step = steps(6, lang);
      const site = await goodContent(root, out, step);
      const next = nextTo(target, spareOf(target));
      try {
        await fill(next, { root, out, site, step, drafts, afresh });
        putInPlace(next, target, spareOf(target));
      } finally {
        clearBeside(target);
      }
    },
  );
}

async function goodContent(root: string, out: string, step: Step): Promise<Published> {
  shareReadings();
  const { site, problems } = checkFolder(root);
  await step({ vi: 'Kiểm tra nội dung', en: 'Check content' }, () => {
    stopOn(problems, out);
    const { plans, clauses, duties, targets } = siteCounts(site);
    return {
      vi: `${plans} kế hoạch, ${clauses} điều khoản, ${duties} nhiệm vụ, ${targets} chỉ tiêu, tính đến ${site.publisher.updated} (npm run today)`,
      en: `${plans} plans, ${clauses} clauses, ${duties} duties, ${targets} targets, as of ${site.publisher.updated} (npm run today)`,
    };
  });
  return site;
}

interface Job {
  root: string;
  /** As the caller named it. */
  out: string;
  site: Published;
  step: Step;
  drafts: boolean;
  afresh: boolean;
}

/** Everything of a site, into the folder `next`. */
async function fill(next: string, { root, out, site, step, drafts, afresh }: Job): Promise<void> {
  let facts: readonly PageFacts[] = [];
  let hashes: ReadonlyMap<string, KnownFile> = new Map();
  let paths: readonly string[] = [];
  await step({ vi: 'Dựng trang', en: 'Build pages' }, async () => {
    const { made, pages: all, known } = await renderPages(root, site, next, { drafts, afresh });
    facts = all;
    hashes = known;
    if (drafts) writeFileSync(join(next, PREVIEW), '');
    settlePublicFiles(next, join(root, FROZEN), site.ledger.releases);
    return {
      vi: `${all.length} trang, ${known.size} tệp, làm lại ${made}`,
      en: `${all.length} pages, ${known.size} files, ${made} made`,
    };
  });
  await step({ vi: 'Sơ đồ trang', en: 'Sitemap' }, async () => {
    const pages = await writePageFiles(site, facts, next);
    return { vi: `${pages} trang`, en: `${pages} pages` };
  });
  await step({ vi: 'Chỉ mục tìm kiếm', en: 'Search index' }, async () => {
    const counts = await writeSearchIndex(site, root, next);
    const engine = searchEngineOf(site) === 'own' ? '' : `, ${searchEngineOf(site)}`;
    return { vi: `${counts.vi} + ${counts.en} bản ghi${engine}`, en: `${counts.vi} + ${counts.en} records${engine}` };
  });
  await step({ vi: 'Địa chỉ lâu dài', en: 'Permanent addresses' }, () => {
    paths = filePaths(next);
    const { kept, lost, added } = comparePermalinks(site.ledger.addresses, builtSite(next, paths));
    stopOn(lost, out);
    const hint = added.length > 0 ? ' (npm run permalinks)' : '';
    return { vi: `${kept} giữ, ${added.length} mới${hint}`, en: `${kept} kept, ${added.length} new${hint}` };
  });
  await step({ vi: 'Tệp cho máy chủ', en: 'Files for hosts' }, () => {
    const moves = movesOf(site.ledger.addresses);
    const { redirects, gone } = writeHosting(next, addressOf(site), moves, {
      wasm: wasmPages(site),
      known: hashes,
      paths,
    });
    return {
      vi: `${redirects.length} địa chỉ đã chuyển, ${gone.length} đã bỏ`,
      en: `${redirects.length} addresses moved, ${gone.length} given up`,
    };
  });
}
