/** For tests: a throw-away copy of the real content, with words changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Copy {
  root: string;
  /** Replaces the first `from` in a file; it must be there. Returns its line, counted from 1. */
  change: (file: string, from: string, to: string) => number;
  write: (file: string, content: string | Uint8Array) => void;
  read: (file: string) => string;
  remove: () => void;
}

export function copyOfContent(): Copy {
  const root = mkdtempSync(join(tmpdir(), 'open-plan-'));
  for (const folder of ['content', 'data']) cpSync(folder, join(root, folder), { recursive: true });
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, content: string | Uint8Array) => writeFileSync(join(root, file), content);
  return {
    root,
    read,
    write,
    change: (file, from, to) => {
      const text = read(file);
      const at = text.indexOf(from);
      if (at < 0) throw new Error(`“${from}” is not in ${file}`);
      write(file, text.slice(0, at) + to + text.slice(at + from.length));
      return text.slice(0, at).split('\n').length;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
