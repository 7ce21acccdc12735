/** Owns what is served as it stands in `public/`: it is copied without litter, and releases stand there as they were frozen, whatever Git made of their line ends, and from whichever folder they are of. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { asFrozen, frozenFolders, manifestPath, RELEASE_ID, type Release } from '../../src/ledger/releases.ts';
import { isLitter } from '../../src/text/litter.ts';

/** Copies what is served as it is, but for what programs leave behind; a file that stands in `out` already stays. */
export const copyPublic = (from: string, out: string): Promise<void> =>
  // The one that waits names a full disk; the other one calls it a broken one.
  cp(from, out, { recursive: true, force: false, filter: (source) => !isLitter(basename(source)) });

/** `from` is the folder `public/` of the content that is built, which need not be the one that Astro copied. */
export function settlePublicFiles(out: string, from: string, releases: readonly Release[]): void {
  removeOthers(out, new Set(releases.map(({ id }) => id)));
  for (const { path, sha256 } of releases.flatMap(({ files }) => files)) {
    copyMissing(out, from, path);
    const file = join(out, path);
    const bytes = existsSync(file) ? readFileSync(file) : null;
    const frozen = bytes && asFrozen(bytes, sha256);
    if (frozen && frozen !== bytes) writeFileSync(file, frozen);
  }
  for (const { id } of releases) copyMissing(out, from, manifestPath(id));
}

/** Releases of other content, of which there are no pages here. */
function removeOthers(out: string, own: ReadonlySet<string>): void {
  const there = ['archive', 'schema'].flatMap((folder) =>
    existsSync(join(out, folder)) ? readdirSync(join(out, folder)) : [],
  );
  for (const id of new Set(there.filter((name) => RELEASE_ID.test(name) && !own.has(name))))
    for (const folder of frozenFolders(id)) rmSync(join(out, folder), { recursive: true, force: true });
}

function copyMissing(out: string, from: string, path: string): void {
  if (existsSync(join(out, path)) || !existsSync(join(from, path))) return;
  mkdirSync(dirname(join(out, path)), { recursive: true });
  cpSync(join(from, path), join(out, path));
}
