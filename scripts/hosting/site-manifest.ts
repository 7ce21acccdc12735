/** Makes and reads the manifest of a built site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, readManifest, type SiteManifest } from '../../src/hosting/manifest.ts';
import { filePaths } from '../build/addresses.ts';
import { knownFile, type KnownFile } from './known-file.ts';

/** Every file of the site but the manifest itself; `paths` where they are known. Of files that are `known`, by their path, only those are read that were written to. */
export const manifestOf = (
  folder: string,
  known: ReadonlyMap<string, KnownFile> = new Map(),
  paths: readonly string[] = filePaths(folder),
): SiteManifest => ({
  files: Object.fromEntries(
    paths
      .filter((path) => path !== MANIFEST)
      .map((path) => [path, knownFile(join(folder, path), known.get(path)).file]),
  ),
});

export const manifestIn = (folder: string): SiteManifest | null => {
  const file = join(folder, MANIFEST);
  return existsSync(file) ? readManifest(readFileSync(file, 'utf8')) : null;
};
