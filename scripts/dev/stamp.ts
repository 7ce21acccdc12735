/** Tells whether anything below some folders is not as it was: name, size and time of every file as one text. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Empty where there is no folder. A file that goes while it is looked at is as good as gone. */
export const stampOf = (folders: readonly string[]): string =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .flatMap((path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found?.isFile() ? [`${path}:${found.size}:${found.mtimeMs}`] : [];
    })
    .sort()
    .join('\n');
