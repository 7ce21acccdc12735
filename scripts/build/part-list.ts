/** Owns the list of a part: what it holds and all that it is made of. Written before the part is built, and the same for the same content. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Part } from '../../src/derive/parts.ts';

export interface PartList {
  readonly part: Part;
  /** For the country: every other part, and the mark of its list. */
  readonly beside: readonly { readonly part: Part; readonly mark: string }[];
  /** Names the code. */
  readonly code: string;
  /** Where the site is published. */
  readonly address: string;
  /** One hash for each file that is read, or for what is read of it. */
  readonly content: Readonly<Record<string, string>>;
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export const textOf = (list: PartList): string => `${JSON.stringify(list, null, 1)}\n`;

/** Two lists have the same mark when they say the same. */
export const markOf = (list: PartList): string => sha256(textOf(list));

/** A list is written by `textOf` alone. */
export const readList = (file: string): PartList => JSON.parse(readFileSync(file, 'utf8')) as PartList;
