/** Owns what stands beside the files of a part that was built: all that is asked of them later, so that nobody reads content or pages again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedFile } from '../../src/hosting/manifest.ts';
import type { Site } from '../../src/model/types.ts';
import type { PartList } from '../build/part-list.ts';

/** A page that the sitemap lists. */
export interface ListedPage {
  readonly address: string;
  /** When it last changed. */
  readonly date: string;
}

export interface MadePart {
  readonly list: PartList;
  /** By path below the root of the site. */
  readonly files: Readonly<Record<string, PublishedFile>>;
  readonly listed: readonly ListedPage[];
  /** Styles and scripts that its pages ask for. */
  readonly asked: readonly string[];
  /** Of the country alone: what hosts and the sitemap are told. */
  readonly site: { readonly publisher: Site['publisher']; readonly wasm: readonly string[] } | null;
}

const NAME = 'part.json';
/** The files of a part, below its folder. */
export const filesOf = (folder: string): string => join(folder, 'site');

export const writePart = (folder: string, part: MadePart): void =>
  writeFileSync(join(folder, NAME), `${JSON.stringify(part)}\n`);

/** Null where no part was built to its end. */
export function readPart(folder: string): MadePart | null {
  const file = join(folder, NAME);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as MadePart;
  } catch {
    // Half a file is as good as none.
    return null;
  }
}
