/** Builds one part of a country into a folder of its own: its files, and beside them what the later steps ask. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkFolder } from '../../src/check.ts';
import { COUNTRY } from '../../src/derive/parts.ts';
import { wasmPages } from '../../src/derive/publication.ts';
import { loadPublished, type Published } from '../../src/ledger/index.ts';
import { FROZEN } from '../../src/ledger/releases.ts';
import { formatProblem } from '../../src/messages/problems.ts';
import { LANGS } from '../../src/text/bilingual.ts';
import { fileOf } from '../hosting/known-file.ts';
import { filePaths } from '../build/addresses.ts';
import { alone } from '../build/alone.ts';
import { factsOf } from '../build/page-files.ts';
import { shareReadings } from '../build/share-readings.ts';
import { markOf, type PartList } from '../build/part-list.ts';
import { settlePublicFiles } from '../build/public-files.ts';
import { renderPart } from '../build/renderer/render-pages.ts';
import { writeSearchIndex } from '../build/search-index.ts';
import { EXIT, Stop } from '../kit/exit.ts';
import { filesOf, writePart, type MadePart } from './made-part.ts';
import { lister } from './part-lists.ts';

/** Held while code is compiled: what Astro keeps of one must not come up in another. */
const COMPILING = resolve('.cache', 'build.lock');
/** Held while a part is built: two of the same name would write over each other. */
const lockOf = (name: string): string => resolve('.cache', `part-${name}.lock`);
const quietly = <T>(file: string, run: () => Promise<T>): Promise<T> => alone(file, () => undefined, run);

/** Builds the part that `list` says, which stands in `file`, from the content in `root` into `folder`; returns how many files there are. */
export function buildPart(root: string, list: PartList, file: string, folder: string): Promise<number> {
  return quietly(lockOf(list.part.name), () => build(root, list, file, folder));
}

async function build(root: string, list: PartList, file: string, folder: string): Promise<number> {
  const { name } = list.part;
  const site = goodContent(root, list);
  if (markOf(lister(root, site)(list.part, list.beside)) !== markOf(list))
    throw new Stop(EXIT.problems, {
      vi: `Phần ${name}: nội dung, mã hoặc địa chỉ của trang đã đổi từ khi kê các phần. Chạy lại npm run parts.`,
      en: `Part ${name}: the content, the code or the address of the site is not what it was when the parts were listed. Run npm run parts again.`,
    });
  const next = `${resolve(folder)}.next`;
  rmSync(next, { recursive: true, force: true });
  const files = filesOf(next);
  mkdirSync(files, { recursive: true });
  const whole = name === COUNTRY;
  await renderPart({ root, site, list: resolve(file) }, files, whole, (run) => quietly(COMPILING, run));
  if (whole) {
    settlePublicFiles(files, join(root, FROZEN), site.ledger.releases);
    await writeSearchIndex(site, root, files);
  }
  const made: MadePart = {
    list,
    files: Object.fromEntries(filePaths(files).map((path) => [path, fileOf(join(files, path))])),
    ...(await pagesOf(files, site, root)),
    site: whole ? { publisher: site.publisher, wasm: wasmPages(site) } : null,
  };
  writePart(next, made);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(resolve(folder)), { recursive: true });
  renameSync(next, folder);
  return Object.keys(made.files).length;
}

/** The model of a part, or why it has none: for a city its own content is judged, for the country everything. */
function goodContent(root: string, { part: { name, reads } }: PartList): Published {
  shareReadings();
  const { site, problems } = reads === null ? checkFolder(root) : loadPublished(root, { only: reads });
  if (problems.length === 0) return site;
  const [vi, en] = LANGS.map((lang) => problems.map((problem) => formatProblem(problem, lang)).join('\n'));
  throw new Stop(EXIT.problems, {
    vi: `${vi ?? ''}\n\nPhần ${name}: ${problems.length} lỗi.`,
    en: `${en ?? ''}\n\nPart ${name}: ${problems.length} problems.`,
  });
}

/** What the sitemap lists, and what pages ask for. */
async function pagesOf(files: string, site: Published, root: string): Promise<Pick<MadePart, 'listed' | 'asked'>> {
  const pages = await factsOf(site, root, files);
  return {
    listed: pages.flatMap(({ address, date }) => (date === null ? [] : [{ address, date }])),
    asked: [...new Set(pages.flatMap(({ asked }) => asked))].sort(),
  };
}
