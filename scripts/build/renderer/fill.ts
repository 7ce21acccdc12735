/** Fills the folder of a site with files that are kept, by links; what it holds of them already stays, and all else in it goes. */
import { constants, copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stampOf } from '../../hosting/known-file.ts';

/** `kept` are the paths of files below `from`, each with its stamp, which another file has not. */
export function fill(out: string, from: string, kept: ReadonlyMap<string, string>): void {
  if (kept.size === 0) rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const there = new Set<string>();
  clear(out, '', kept, there);
  linkTo(
    from,
    out,
    [...kept.keys()].filter((file) => !there.has(file)),
  );
}

/** Takes away what is not kept, and folders in which nothing is left. Notes what is, and says whether anything is. */
function clear(out: string, folder: string, kept: ReadonlyMap<string, string>, there: Set<string>): boolean {
  let left = false;
  for (const entry of readdirSync(join(out, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const place = join(out, path);
    if (entry.isDirectory()) {
      if (clear(out, path, kept, there)) left = true;
      else rmdirSync(place);
    } else if (kept.get(path) === stampOf(place)) {
      there.add(path);
      left = true;
    } else rmSync(place);
  }
  return left;
}

/** Puts files where others stand, without copying where both are on one disk. */
export function linkTo(from: string, to: string, files: Iterable<string>): void {
  const there = new Set<string>();
  for (const file of files) {
    const target = join(to, file);
    const folder = dirname(target);
    if (!there.has(folder)) mkdirSync(folder, { recursive: true });
    there.add(folder);
    linkOne(join(from, file), target);
  }
}

function linkOne(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Something stands there, and is not to be written to since others may share it; or the disk is another one.
    if (existsSync(target)) {
      rmSync(target);
      linkOne(source, target);
    } else copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}
