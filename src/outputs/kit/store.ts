/** Bytes that are slow to make, kept between builds under the hash of all that they are made of. The folder is safe to delete. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const hash = createHash('sha256').update(source.join('\n')).digest('hex');
  const file = join(HOME, kind, hash.slice(0, 2), hash.slice(2));
  if (existsSync(file)) return readFileSync(file);
  const bytes = await make();
  putWhole(file, bytes);
  return bytes;
}
