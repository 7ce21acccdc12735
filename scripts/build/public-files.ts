/** Sets right what was copied from `public/`: litter goes, and frozen files have the bytes that were frozen, whatever Git made of their line ends. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asFrozen, type Release } from '../../src/ledger/releases.ts';
import { isLitter } from '../../src/text/litter.ts';

export function settlePublicFiles(out: string, releases: readonly Release[]): void {
  removeLitter(out);
  for (const { path, sha256 } of releases.flatMap(({ files }) => files)) {
    const file = join(out, path);
    const bytes = existsSync(file) ? readFileSync(file) : null;
    const frozen = bytes && asFrozen(bytes, sha256);
    if (frozen && frozen !== bytes) writeFileSync(file, frozen);
  }
}

function removeLitter(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (isLitter(entry.name)) rmSync(path, { recursive: true });
    else if (entry.isDirectory()) removeLitter(path);
  }
}
