/**
 * Owns what index files are called. The name of each is made from its own bytes, so that it can be cached for good and an edit renames only what it
 * changes; the names stand in the head, the one file that is fetched first. Only the name of the head stands in the page.
 */
import type { Start } from './index-format.ts';

/** The kind of file that the head is. */
export const HEAD = 'start';

export interface FileNames {
  /** Hexadecimal digits of a name. */
  readonly digits: number;
  /** By kind of file, the names of all its files in their order, one after another. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Name of the folder with the files of Pagefind, which have names of their own; none where it is not the engine. */
  readonly pagefind?: string;
}

export interface Head extends Start {
  readonly files: FileNames;
}

/** “terms-12” is the thirteenth of its kind, “facets” the only one. */
const placeOf = (name: string): { kind: string; number: number } => {
  const [kind = '', number = '0'] = name.split('-');
  return { kind, number: Number(number) };
};

export const pathIn = (kind: string, name: string): string => `${kind}/${name}.bin`;

/** Path below the folder of the language of the file that code calls `name`. */
export function pathOf({ digits, kinds }: FileNames, name: string): string {
  const { kind, number } = placeOf(name);
  const own = kinds[kind]?.slice(number * digits, (number + 1) * digits) ?? '';
  if (own.length !== digits) throw new RangeError(`The index has no file “${name}”.`);
  return pathIn(kind, own);
}

/** What code calls each file that the head names, with its path. */
export const pathsOf = (files: FileNames): [name: string, path: string][] =>
  Object.entries(files.kinds).flatMap(([kind, names]) =>
    Array.from({ length: names.length / files.digits }, (_, number): [string, string] => {
      const name = NUMBERED.has(kind) ? `${kind}-${number}` : kind;
      return [name, pathOf(files, name)];
    }),
  );

/** Kinds of which there may be many. */
const NUMBERED: ReadonlySet<string> = new Set(['terms', 'records']);

/** Enough that a name which a browser has kept is not met again by chance. */
const LEAST_DIGITS = 8;

/** `hashes` are those of the files by what code calls them, in hexadecimal digits. */
export function namesOf(hashes: ReadonlyMap<string, string>, pagefind?: string): FileNames {
  const byKind = Map.groupBy(hashes, ([name]) => placeOf(name).kind);
  const distinct = (digits: number): boolean =>
    [...byKind.values()].every((all) => {
      const whole = new Set(all.map(([, hash]) => hash));
      return new Set([...whole].map((hash) => hash.slice(0, digits))).size === whole.size;
    });
  let digits = LEAST_DIGITS;
  while (!distinct(digits)) digits++;
  const kinds = Object.fromEntries(
    [...byKind].map(([kind, all]) => [
      kind,
      all
        .sort(([a], [b]) => placeOf(a).number - placeOf(b).number)
        .map(([, hash]) => hash.slice(0, digits))
        .join(''),
    ]),
  );
  return { digits, kinds, ...(pagefind === undefined ? {} : { pagefind }) };
}
