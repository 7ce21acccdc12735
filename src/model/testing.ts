/** For tests: a throw-away copy of content, with words changed. */
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Copy {
  root: string;
  /** Replaces the first `from` in a file; it must be there. Returns its line, counted from 1. */
  change: (file: string, from: string, to: string) => number;
  /** Writes a file, in a folder that may be new. */
  write: (file: string, content: string | Uint8Array) => void;
  read: (file: string) => string;
  /** Undoes every change. */
  restore: () => void;
  /** Takes one file away. */
  drop: (file: string) => void;
  /** Takes the whole copy away. */
  remove: () => void;
}

/** Where a small copy is kept: in memory where the system has a folder for that, since some tests write hundreds of times. */
export const IN_MEMORY = isWritable('/dev/shm') ? '/dev/shm' : tmpdir();

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** `content/`, `data/`, the pictures of the guides and the releases below `from`. */
export function copyOf(from: string, place = tmpdir()): Copy {
  const root = mkdtempSync(join(place, 'open-plan-'));
  // Prose names pictures, and the register of releases what was frozen: both must be there.
  for (const folder of ['content', 'data', 'public/guide', 'public/archive', 'public/schema'])
    if (existsSync(join(from, folder))) cpSync(join(from, folder), join(root, folder), { recursive: true });
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  /** Content before its first change; null for a file that is new. */
  const originals = new Map<string, Uint8Array | null>();
  const keep = (file: string) => {
    if (!originals.has(file)) originals.set(file, existsSync(join(root, file)) ? readFileSync(join(root, file)) : null);
  };
  const write = (file: string, content: string | Uint8Array) => {
    keep(file);
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  return {
    root,
    read,
    write,
    change: (file, before, after) => {
      const text = read(file);
      const at = text.indexOf(before);
      if (at < 0) throw new Error(`“${before}” is not in ${file}`);
      write(file, text.slice(0, at) + after + text.slice(at + before.length));
      return text.slice(0, at).split('\n').length;
    },
    drop: (file) => {
      keep(file);
      rmSync(join(root, file));
    },
    restore: () => {
      for (const [file, content] of originals)
        if (content === null) rmSync(join(root, file), { force: true });
        else writeFileSync(join(root, file), content);
      originals.clear();
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A copy of the real content. */
export const copyOfContent = (): Copy => copyOf('.');
