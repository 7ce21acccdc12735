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

/** Everything that has a say in the bytes, versions of libraries too; what is long comes in pieces. */
type Source = Iterable<string | number | undefined>;

function fileOf(kind: string, source: Source): string {
  const sum = createHash('sha256');
  // Each by itself: joined, long ones would be copied first.
  for (const one of source) sum.update(String(one ?? '')).update('\n');
  const hash = sum.digest('hex');
  return join(HOME, kind, hash.slice(0, 2), hash.slice(2));
}

/** What the file keeps, which is used by that; null where nothing is. */
function findIn(file: string): Uint8Array | null {
  if (!existsSync(file)) return null;
  const now = new Date();
  utimesSync(file, now, now);
  return readFileSync(file);
}

/** What is kept for `source`; null where nothing is. */
export const find = (kind: string, source: Source): Uint8Array | null => findIn(fileOf(kind, source));

export function put(kind: string, source: Source, content: Uint8Array | string): void {
  putWhole(fileOf(kind, source), content);
}

/** What `make` returns for `source`. */
export async function kept(
  kind: string,
  source: Source,
  make: () => Promise<Uint8Array | string> | Uint8Array | string,
): Promise<Uint8Array> {
  const file = fileOf(kind, source);
  const found = findIn(file);
  if (found !== null) return found;
  putWhole(file, await make());
  return readFileSync(file);
}

/** What nobody has asked for since `time`, in milliseconds, goes. */
export function forget(time: number): void {
  const entries = existsSync(HOME) ? readdirSync(HOME, { recursive: true, withFileTypes: true }) : [];
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    // Somebody else may be forgetting it.
    if (entry.isFile() && changedAt(file) < time) rmSync(file, { force: true });
  }
}

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;

/** When it was last looked through. */
const LOOKED = join(HOME, 'looked-through');
const DAY = 24 * 3_600_000;
const DAYS = 7 * DAY;

/** What nobody has asked for in a week goes; looked for once a day, since there are as many files as the site has. */
export function forgetDaily(now = Date.now()): void {
  if (existsSync(LOOKED) && now - changedAt(LOOKED) < DAY) return;
  putWhole(LOOKED, '');
  forget(now - DAYS);
}
