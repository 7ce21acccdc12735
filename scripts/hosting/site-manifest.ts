/** Makes and reads the manifest of a built site. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, readManifest, type PublishedFile, type SiteManifest } from '../../src/hosting/manifest.ts';
import { filePaths } from '../build/addresses.ts';

export function fileOf(path: string): PublishedFile {
  const bytes = readFileSync(path);
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Every file of the site but the manifest itself. */
export const manifestOf = (folder: string): SiteManifest => ({
  files: Object.fromEntries(
    filePaths(folder)
      .filter((path) => path !== MANIFEST)
      .map((path) => [path, fileOf(join(folder, path))]),
  ),
});

export const manifestIn = (folder: string): SiteManifest | null => {
  const file = join(folder, MANIFEST);
  return existsSync(file) ? readManifest(readFileSync(file, 'utf8')) : null;
};
