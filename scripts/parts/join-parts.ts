/** Puts parts together into a site by their lists: no content is read again, only the register of addresses that every site is held to. */
import { constants, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COUNTRY } from '../../src/derive/parts.ts';
import { addressOf } from '../../src/derive/publication.ts';
import { comparePermalinks, loadAddresses, PERMALINKS, type Comparison } from '../../src/ledger/addresses.ts';
import { movesOf } from '../../src/ledger/moves.ts';
import { sitemapFiles } from '../../src/outputs/catalogues/sitemap.ts';
import { builtSite, filePaths } from '../build/addresses.ts';
import { needPacked } from '../build/page-files.ts';
import { markOf, sha256 } from '../build/part-list.ts';
import { clearBeside, nextTo, putInPlace, targetOf } from '../build/target.ts';
import { writeHosting } from '../hosting/write-hosting.ts';
import { fileOf } from '../hosting/known-file.ts';
import { EXIT, Stop } from '../kit/exit.ts';
import { madeIn } from './workshop.ts';
import { filesOf, readPart, type MadePart } from './made-part.ts';

interface Found {
  folder: string;
  made: MadePart;
}

const refuse = (vi: string, en: string): Stop => new Stop(EXIT.problems, { vi, en });

const missing = (name: string, folder: string): Stop =>
  refuse(
    `Thiếu phần ${name}: ${folder} không có phần nào đã dựng xong. Dựng lại phần ấy rồi ghép.`,
    `Part ${name} is missing: ${folder} holds no part that was built to its end. Build that part, then put the parts together.`,
  );

/** Every part below `from` that the country names, all made from the same content and code. */
function partsBelow(from: string): { country: Found; all: Found[] } {
  const find = (name: string): Found => {
    const folder = madeIn(from, name);
    const made = readPart(folder);
    if (made?.list.part.name !== name) throw missing(name, folder);
    return { folder, made };
  };
  const country = find(COUNTRY);
  const { code, address, beside } = country.made.list;
  const cities = beside.map(({ part: { name }, mark }): Found => {
    const found = find(name);
    const { list } = found.made;
    if (list.code !== code)
      throw refuse(
        `Phần ${name} được dựng bằng mã khác với phần ${COUNTRY}. Dựng lại mọi phần từ cùng một bản.`,
        `Part ${name} was built by other code than part ${COUNTRY}. Build every part from the same version.`,
      );
    if (list.address !== address)
      throw refuse(
        `Phần ${name} được dựng cho ${list.address}, phần ${COUNTRY} cho ${address}. Dùng cùng một SITE_URL cho mọi phần.`,
        `Part ${name} was built for ${list.address}, part ${COUNTRY} for ${address}. Give every part the same SITE_URL.`,
      );
    if (markOf(list) !== mark)
      throw refuse(
        `Phần ${name} được dựng từ nội dung khác với phần ${COUNTRY}. Chạy npm run parts, rồi dựng lại các phần đã đổi.`,
        `Part ${name} was built from other content than part ${COUNTRY}. Run npm run parts, then build the parts that have changed.`,
      );
    return found;
  });
  return { country, all: [...cities, country] };
}

/** Copies every file that the lists name, and no other; each must be as its list says. */
function copyFiles(all: readonly Found[], next: string): void {
  const owner = new Map<string, string>();
  for (const { folder, made } of all) {
    const { name } = made.list.part;
    for (const [path, { sha256: hash }] of Object.entries(made.files)) {
      const other = owner.get(path);
      if (other !== undefined)
        throw refuse(`Hai phần ${other} và ${name} đều có /${path}.`, `Parts ${other} and ${name} both hold /${path}.`);
      owner.set(path, name);
      const source = join(filesOf(folder), path);
      if (!existsSync(source) || fileOf(source).sha256 !== hash)
        throw refuse(
          `Phần ${name}: /${path} bị thiếu hoặc khác với danh sách của phần. Dựng lại phần ấy.`,
          `Part ${name}: /${path} is missing, or not what the list of the part says. Build that part again.`,
        );
      mkdirSync(dirname(join(next, path)), { recursive: true });
      copyFileSync(source, join(next, path), constants.COPYFILE_FICLONE);
    }
  }
}

export interface Joined extends Pick<Comparison, 'kept' | 'added' | 'lost'> {
  parts: number;
  files: number;
  pages: number;
}

/** Puts the parts in the workshop `from` together into `out`, with the register of addresses in `root`; whatever stands in `out` stays when anything is wrong. */
export function joinParts(root: string, from: string, out: string): Joined {
  const target = targetOf(out);
  const { country, all } = partsBelow(from);
  const { list, site } = country.made;
  if (site === null || list.content[PERMALINKS] !== registerHash(root))
    throw refuse(
      `${PERMALINKS} không phải là bản mà phần ${COUNTRY} được dựng cùng. Chạy npm run parts, rồi dựng lại phần ấy.`,
      `${PERMALINKS} is not the one that part ${COUNTRY} was built with. Run npm run parts, then build that part again.`,
    );
  const addresses = loadAddresses(root, []);
  const next = nextTo(target);
  try {
    copyFiles(all, next);
    needPacked(next, new Set(all.flatMap(({ made }) => made.asked)));
    const listed = all.flatMap(({ made }) => made.listed).sort((a, b) => (a.address < b.address ? -1 : 1));
    const dates = new Map(listed.map(({ address, date }) => [address, date]));
    for (const { path, text } of sitemapFiles(site, listed, ({ address }) => dates.get(address) ?? ''))
      writeFileSync(join(next, path), text);
    const paths = filePaths(next);
    const compared = comparePermalinks(addresses, builtSite(next, paths));
    if (compared.lost.length === 0) {
      writeHosting(next, addressOf(site), movesOf(addresses), { wasm: site.wasm, paths });
      putInPlace(next, target);
    }
    const files = all.reduce((sum, { made }) => sum + Object.keys(made.files).length, 0);
    return { parts: all.length, files, pages: listed.length, ...compared };
  } finally {
    clearBeside(target);
  }
}

const registerHash = (root: string): string | undefined =>
  existsSync(join(root, PERMALINKS)) ? sha256(readFileSync(join(root, PERMALINKS))) : undefined;
