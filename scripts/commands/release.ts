/** `npm run release -- 2026.1`: freezes data and plan text of today under `public/archive/<release>/`, with hashes and what changed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { charts } from '../../src/charts/index.ts';
import { loadPublished } from '../../src/ledger/index.ts';
import { formatProblem } from '../../src/messages/problems.ts';
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
import { frozenChartFiles } from '../../src/outputs/documents/chart-files.ts';
import { freeze } from '../../src/outputs/releases/release.ts';
import { must } from '../../src/text/must.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: '.' } },
});
const root = values.root;
const id = positionals[0] ?? '';

function stop(vi: string, en: string): never {
  console.error(`✗ ${vi} · ${en}`);
  process.exit(1);
}

if (!RELEASE_ID.test(id))
  stop('Ghi tên bản phát hành: npm run release -- 2026.1', 'Name the release: npm run release -- 2026.1');
const { site, problems } = loadPublished(root);
for (const problem of problems) console.error(formatProblem(problem, 'en'));
if (problems.length > 0)
  stop(`${problems.length} lỗi: chưa phát hành được.`, `${problems.length} problems: nothing was released.`);
if (
  site.ledger.releases.some((release) => release.id === id) ||
  frozenFolders(id).some((folder) => existsSync(join(root, FROZEN, folder)))
)
  stop(`Bản ${id} đã có và không bao giờ đổi.`, `Release ${id} is there already and never changes.`);
const last = site.ledger.releases.at(-1);
const order = (name: string) => name.split('.').map(Number);
const [year = 0, number = 0] = order(id);
const [lastYear = 0, lastNumber = 0] = order(last?.id ?? '0.0');
if (year < lastYear || (year === lastYear && number <= lastNumber))
  stop(`Bản mới phải sau bản ${last?.id}.`, `A new release must come after ${last?.id}.`);

const { manifest, files } = await freeze(
  site,
  id,
  (release, table) => frozenRows(root, release, table),
  frozenChartFiles(charts(site)),
);
for (const [path, bytes] of files) {
  const target = join(root, FROZEN, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
const register = join(root, RELEASES);
const before = existsSync(register) ? readFileSync(register, 'utf8') : 'id,date,sha256\n';
writeFileSync(register, `${before}${id},${manifest.date},${hash(must(files.get(manifestPath(id)), 'manifest'))}\n`);

const count = (kind: string) => manifest.changes.filter((change) => change.kind === kind).length;
console.log(`${FROZEN}/${archiveFolder(id)}: ${files.size} tệp · files`);
console.log(
  manifest.previous === null
    ? 'Bản đầu tiên · first release'
    : `${manifest.previous} → ${id}: +${count('added')} −${count('removed')} ~${count('changed')}`,
);
