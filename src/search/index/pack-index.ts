/** From the files of an index to what a site serves: gzipped, each under the name of its content. Pure. */
import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { HEAD, namesOf, pathIn, pathOf } from './file-names.ts';
import { PAGEFIND_FOLDER } from './folder.ts';
import { readJson, writeJson } from './index-format.ts';

export interface PackedIndex {
  /** Name of the head, which leads to all other files. */
  readonly version: string;
  /** By what code calls them. */
  readonly byName: ReadonlyMap<string, Uint8Array>;
  /** By their path below the folder of the language. */
  readonly byPath: ReadonlyMap<string, Uint8Array>;
}

const DIGITS = 10;
const packed = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });
const hashOf = (bytes: Uint8Array): string => hash('sha256', bytes);

const NONE: ReadonlyMap<string, Uint8Array> = new Map();

/** `pagefind`: its files by their path below its folder, which they have to themselves under one name, since its script asks for them by fixed ones. */
export function packIndex(files: ReadonlyMap<string, Uint8Array>, pagefind = NONE): PackedIndex {
  const start = files.get(HEAD);
  if (start === undefined) throw new Error('An index without its head.');
  const all = new Map([...files].filter(([name]) => name !== HEAD).map(([name, bytes]) => [name, packed(bytes)]));
  const folder =
    pagefind.size === 0
      ? undefined
      : hashOf(Buffer.from(JSON.stringify([...pagefind].map(([path, bytes]) => [path, hashOf(bytes)])))).slice(
          0,
          DIGITS,
        );
  const names = namesOf(new Map([...all].map(([name, bytes]) => [name, hashOf(bytes)])), folder);
  const head = packed(writeJson('head', { ...readJson('start', start), files: names }));
  const version = hashOf(head).slice(0, DIGITS);
  return {
    version,
    byName: new Map([[HEAD, head], ...all]),
    byPath: new Map([
      [pathIn(HEAD, version), head],
      ...[...all].map(([name, bytes]): [string, Uint8Array] => [pathOf(names, name), bytes]),
      ...[...pagefind].map(([path, bytes]): [string, Uint8Array] => [
        `${PAGEFIND_FOLDER}/${folder ?? ''}/${path}`,
        bytes,
      ]),
    ]),
  };
}
