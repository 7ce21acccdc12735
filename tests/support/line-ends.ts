/** What Git makes of a folder where `core.autocrlf` is true: every line of every text ends as on Windows. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function likeOnWindows(root: string): number {
  const files = ['content', 'data'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  let changed = 0;
  for (const file of files) {
    const bytes = readFileSync(file);
    // As Git tells a text from other files.
    if (bytes.includes(0)) continue;
    writeFileSync(file, bytes.toString().replace(/\r?\n/g, '\r\n'));
    changed++;
  }
  return changed;
}
