/** `npm run build`: check → pages → search index → addresses, into a new folder that takes the place of `dist/` only when all went well. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { loadPublished } from '../../src/ledger/index.ts';
import { comparePermalinks } from '../../src/ledger/addresses.ts';
import { formatProblem, type Problem } from '../../src/messages/problems.ts';
import { INDEX_FOLDER } from '../../src/search/index/folder.ts';
import { toolPath } from '../kit/tool.ts';
import { writePageFiles } from './page-files.ts';
import { writeSearchIndex } from './search-index.ts';
import { step } from './steps.ts';

const STEPS = 5;
const locale = process.env['LC_ALL'] ?? process.env['LANG'] ?? 'en';

function stopOn(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  console.log('');
  for (const problem of problems) console.error(formatProblem(problem, locale.startsWith('vi') ? 'vi' : 'en'));
  console.error(`\n${problems.length} × ✗  dist/ không đổi · dist/ is unchanged.`);
  process.exit(1);
}

/** Addresses of the files below `folder`: `index.html` stands for its folder. */
export function builtAddresses(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .map((path) => (path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path))
    .sort();
}

/** Builds `root` into `out`; leaves `out` alone when anything fails. */
export async function build(root = process.cwd(), out = 'dist'): Promise<void> {
  const next = `${out}-next`;
  const { site, problems } = loadPublished(root);
  await step(STEPS, 'Kiểm tra nội dung · Check content', () => {
    stopOn(problems);
    return `${site.plans.length} plans, ${site.clauses.length} clauses, ${site.duties.length} duties, ${site.targets.length} targets`;
  });
  rmSync(next, { recursive: true, force: true });
  await step(STEPS, 'Dựng trang · Build pages', async () => {
    await astro(root, next);
    return `${builtAddresses(next).filter((path) => path.endsWith('/')).length} pages`;
  });
  await step(STEPS, 'Bản đọc bằng máy · Twins for machines', async () => {
    const { pages, twins } = await writePageFiles(site, next);
    return `${pages} pages in the sitemap, ${twins} .md`;
  });
  await step(STEPS, 'Chỉ mục tìm kiếm · Search index', async () => {
    const counts = await writeSearchIndex(site, join(next, INDEX_FOLDER));
    return `${counts.vi} + ${counts.en} records`;
  });
  await step(STEPS, 'Địa chỉ lâu dài · Permanent addresses', () => {
    const { kept, lost, added } = comparePermalinks(site.ledger.addresses, builtAddresses(next));
    stopOn(lost);
    return `${kept} kept, ${added.length} new${added.length > 0 ? ' (npm run permalinks)' : ''}`;
  });
  const old = `${out}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}

async function astro(root: string, out: string): Promise<void> {
  const env = { ...process.env, SITE_ROOT: root, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC' };
  try {
    await promisify(execFile)(process.execPath, [toolPath('astro'), 'build', '--silent'], {
      env,
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    console.error(`\n${stdout}\n${stderr}`);
    throw error;
  }
}

if (import.meta.main) await build();
