/** `npm run release -- 2026.1`: freezes data and plan text of today under `public/archive/<release>/`, with hashes and what changed. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { charts } from '../../src/charts/index.ts';
import { loadPublished, type Published } from '../../src/ledger/index.ts';
import {
  archiveFolder,
  FROZEN,
  frozenFolders,
  frozenRows,
  hash,
  manifestPath,
  RELEASE_ID,
  RELEASES,
} from '../../src/ledger/releases.ts';
import { ProblemsError } from '../../src/messages/problems.ts';
import { frozenChartFiles } from '../../src/outputs/documents/chart-files.ts';
import { freeze } from '../../src/outputs/releases/release.ts';
import { defineCommand, ROOT } from '../kit/command.ts';
import { EXIT, Stop } from '../kit/exit.ts';
import { writeWhole } from '../kit/write-whole.ts';

const numbersOf = (id: string): readonly [number, number] => {
  const [year = 0, number = 0] = id.split('.').map(Number);
  return [year, number];
};

/** A release is made once, and after the one before. */
function refuseKnown(site: Published, id: string, root: string): void {
  const taken = frozenFolders(id).some((folder) => existsSync(join(root, FROZEN, folder)));
  if (taken || site.ledger.releases.some((release) => release.id === id))
    throw new Stop(EXIT.call, {
      vi: `Bản ${id} đã có và không bao giờ đổi.`,
      en: `Release ${id} is there already and never changes.`,
    });
  const last = site.ledger.releases.at(-1)?.id ?? '0.0';
  const [year, number] = numbersOf(id);
  const [lastYear, lastNumber] = numbersOf(last);
  if (year < lastYear || (year === lastYear && number <= lastNumber))
    throw new Stop(EXIT.call, { vi: `Bản mới phải sau bản ${last}.`, en: `A new release must come after ${last}.` });
}

/** Written beside and moved when every file is there: half a release, which no name could be given again, never stands among the frozen. */
function putFrozen(
  frozen: string,
  folders: readonly string[],
  files: Iterable<readonly [string, string | Uint8Array]>,
) {
  const next = join(frozen, '.release-next');
  rmSync(next, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), bytes);
  }
  for (const folder of folders) {
    mkdirSync(dirname(join(frozen, folder)), { recursive: true });
    renameSync(join(next, folder), join(frozen, folder));
  }
  rmSync(next, { recursive: true });
}

export const command = defineCommand(import.meta, {
  name: 'release',
  describe: {
    vi: 'đóng băng dữ liệu, lời văn và lược đồ thành một bản phát hành, kê điều đã đổi',
    en: 'freeze data, plan text and schemas as a release, and list what changed',
  },
  args: [{ name: 'RELEASE', required: true, describe: { vi: 'tên bản, năm.số', en: 'its name, year.number' } }],
  options: { root: ROOT },
  examples: ['release -- 2026.1'],
  run: async ({ args: [id = ''], options: { root }, tell }) => {
    if (!RELEASE_ID.test(id))
      throw new Stop(EXIT.call, {
        vi: 'Ghi tên bản phát hành: npm run release -- 2026.1',
        en: 'Name the release: npm run release -- 2026.1',
      });
    const { site, problems } = loadPublished(root);
    if (problems.length > 0) throw new ProblemsError(problems);
    refuseKnown(site, id, root);
    const { manifest, files } = await freeze(
      site,
      id,
      (release, table) => frozenRows(root, release, table),
      frozenChartFiles(charts(site)),
    );
    putFrozen(join(root, FROZEN), frozenFolders(id), files);
    const register = join(root, RELEASES);
    const before = existsSync(register) ? readFileSync(register, 'utf8') : 'id,date,sha256\n';
    const manifestHash = hash(readFileSync(join(root, FROZEN, manifestPath(id))));
    writeWhole(register, `${before}${id},${manifest.date},${manifestHash}\n`);

    const count = (kind: string) => manifest.changes.filter((change) => change.kind === kind).length;
    tell({
      vi: `${FROZEN}/${archiveFolder(id)}: ${files.size} tệp`,
      en: `${FROZEN}/${archiveFolder(id)}: ${files.size} files`,
    });
    if (manifest.previous === null) tell({ vi: 'Bản đầu tiên', en: 'first release' });
    else console.log(`${manifest.previous} → ${id}: +${count('added')} −${count('removed')} ~${count('changed')}`);
  },
});
