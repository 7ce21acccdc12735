/** What is slow to make, kept between builds under the hash of all that it is made of. The folder is safe to delete. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const HOME = resolve('.cache', 'made');

/** Written beside and moved, so that a build that runs at the same time never reads half a file. */
export function putWhole(file: string, content: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, content);
  renameSync(`${file}.${process.pid}`, file);
}

/** What `make` returns for `source`: everything that has a say in the bytes, versions of libraries too. */
export async function kept(
  kind: string,
  source: readonly (string | number | undefined)[],
  make: () => Promise<Uint8Array | string> | Uint8Array | string,
): Promise<Uint8Array> {
  const hash = createHash('sha256').update(source.join('\n')).digest('hex');
  const file = join(HOME, kind, hash.slice(0, 2), hash.slice(2));
  if (existsSync(file)) {
    const now = new Date();
    utimesSync(file, now, now);
  } else putWhole(file, await make());
  return readFileSync(file);
}

/** What nobody has asked for since `time`, in milliseconds, goes. */
export function forget(time: number): void {
  const entries = existsSync(HOME) ? readdirSync(HOME, { recursive: true, withFileTypes: true }) : [];
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && statSync(file).mtimeMs < time) rmSync(file);
  }
}
