/** Files whose hash is known without reading them: nobody has written to one that is as long and as old as it was. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { PublishedFile } from '../../src/hosting/manifest.ts';

export interface KnownFile {
  readonly stamp: string;
  readonly file: PublishedFile;
}

/** How long and how old a file is; of one that is not there as of no other. Links to one file have one stamp, and so has a copy that keeps its time. */
export function stampOf(path: string): string {
  const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { size: -1, mtimeMs: 0 };
  return `${size} ${mtimeMs}`;
}

export function fileOf(path: string): PublishedFile {
  const bytes = readFileSync(path);
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What is known of a file, given what was known before. */
export function knownFile(path: string, before?: KnownFile): KnownFile {
  const stamp = stampOf(path);
  return before?.stamp === stamp ? before : { stamp, file: fileOf(path) };
}
