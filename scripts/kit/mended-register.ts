/** Mends the register of addresses below a folder from what Git keeps of it: the last commit, the branch that is being merged, and those that were merged last. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERMALINKS } from '../../src/ledger/addresses.ts';
import { mendRegister } from '../../src/ledger/mend-register.ts';
import { pathsIn, SEAL } from '../../src/ledger/seal.ts';
import { largest } from '../../src/text/many.ts';
import { EXIT, Stop } from './exit.ts';

/** The older first: what was sealed before stands first. */
const VERSIONS = ['HEAD^1', 'HEAD^2', 'HEAD', 'MERGE_HEAD'];

/** The file in a version; null where there is no Git, no such version, or no such file in it. */
function kept(root: string, version: string): string | null {
  const args = ['-C', root, 'show', `${version}:./${PERMALINKS}`];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : null;
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

export function mendedRegister(root: string): { text: string; regained: number } {
  const current = textOf(join(root, PERMALINKS));
  const earlier = VERSIONS.flatMap((version) => kept(root, version) ?? []);
  const { text, disputed } = mendRegister(current, earlier);
  if (disputed.length > 0)
    throw new Stop(EXIT.call, {
      vi: `Hai nhánh ghi khác nhau về ${disputed.join(', ')}. Giữ một dòng cho mỗi địa chỉ trong ${PERMALINKS}, rồi chạy lại.`,
      en: `Two branches say different things of ${disputed.join(', ')}. Keep one row for each in ${PERMALINKS}, then run again.`,
    });
  const rows = pathsIn(text).length;
  // A seal of two versions names the number of each.
  const sealed = largest(
    [...textOf(join(root, SEAL)).matchAll(/^(\d+),/gm)].map(([, number]) => Number(number)),
    0,
  );
  if (rows < sealed)
    throw new Stop(EXIT.problems, {
      vi: `Tìm lại được ${rows} địa chỉ, nhưng đã ghi ${sealed}, và Git không giữ các dòng còn thiếu. Chép ${PERMALINKS} từ một bản sao, rồi chạy lại.`,
      en: `${rows} addresses were found again, and ${sealed} were written; Git does not keep the others. Put ${PERMALINKS} back from a copy, then run again.`,
    });
  const before = new Set(pathsIn(current));
  return { text, regained: pathsIn(text).filter((path) => !before.has(path)).length };
}
