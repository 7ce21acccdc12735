/** Pages and files as the last build made them, with accounts of what each was made of. The folder is safe to delete. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Published } from '../../../src/ledger/index.ts';
import type { FileFacts } from '../../../src/outputs/kit/bytes.ts';
import type { Account } from '../../../src/reads/account.ts';
import { largest } from '../../../src/text/many.ts';
import { knownFile, stampOf, type KnownFile } from '../../hosting/known-file.ts';
import type { PageFacts } from '../page-facts.ts';
import { linkTo } from './fill.ts';

const PICTURES = resolve('public', 'guide');

/** Tells the states of one folder of content from those of others; part of their names. */
export const contentMark = (root: string): string =>
  createHash('sha256').update(resolve(root)).digest('hex').slice(0, 8);

/** What the folder of a state holds. It is written last and taken away first: without it nothing in the folder counts. */
export const listIn = (state: string): string => join(state, 'list.bin');
/** Pages and files of a state, by path. */
export const filesIn = (state: string): string => join(state, 'files');
/** Where one account of a state stands: each build adds what it has made, so that an edit writes down nothing but itself. */
const chapterIn = (state: string, chapter: string): string => join(state, 'accounts', `${chapter}.bin`);

/** What pages read beside the model: the releases, and the pictures whose size they say. Whoever has read others keeps nothing. */
export function groundOf({ ledger }: Published): string {
  const hash = createHash('sha256').update(JSON.stringify(ledger.releases));
  for (const file of existsSync(PICTURES) ? readdirSync(PICTURES).sort() : [])
    hash.update(file).update(readFileSync(join(PICTURES, file)));
  return hash.digest('base64url');
}

/** What came of one path of the site. */
export interface Files {
  /** As paths below the root. */
  readonly files: readonly string[];
  /** Null where it is no page. */
  readonly page: PageFacts | null;
  /** Of a file that others are made of. */
  readonly facts: FileFacts | null;
}

/** By path: the site shares kept files, and one that somebody wrote to is made again. */
type Known = ReadonlyMap<string, KnownFile>;

/** What a build left behind. */
export interface Kept {
  /** Names of its accounts; where several speak of a thing, the last one counts. */
  readonly chapters: readonly string[];
  /** What came of each path of the site. */
  readonly things: ReadonlyMap<string, Files>;
  readonly known: Known;
}

interface Written extends Kept {
  readonly ground: string;
}

const read = (file: string): unknown => deserialize(readFileSync(file));

/** What a state holds, as far as its files are as they were kept. Null where there is nothing whole, or something on other ground. */
export function keptIn(state: string, ground: string): Kept | null {
  if (!existsSync(listIn(state))) return null;
  const { ground: was, chapters, things, known } = read(listIn(state)) as Written;
  if (was !== ground || !chapters.every((chapter) => existsSync(chapterIn(state, chapter)))) return null;
  const isThere = (file: string): boolean => stampOf(join(filesIn(state), file)) === known.get(file)?.stamp;
  return { chapters, things: new Map([...things].filter(([, { files }]) => files.every(isThere))), known };
}

export const accountsIn = (state: string, chapters: readonly string[]): Account[] =>
  chapters.map((chapter) => read(chapterIn(state, chapter)) as Account);

/** What one process has made: an account, and what came of each path. `place` is the beginning of the names of both files. */
export function writeMade(place: string, account: Account, files: ReadonlyMap<string, Files>): void {
  writeAccount(place, account);
  writeFileSync(`${place}.files.bin`, serialize(files));
}

export const writeAccount = (place: string, account: Account): void =>
  writeFileSync(`${place}.bin`, serialize(account));

const filesOf = (things: ReadonlyMap<string, Files>, keys: Iterable<string>): string[] =>
  [...keys].flatMap((key) => things.get(key)?.files ?? []);

/** Files of `keys` as they are kept, with their stamps. */
export const keptFiles = ({ things, known }: Kept, keys: Iterable<string>): Map<string, string> =>
  new Map(filesOf(things, keys).map((file) => [file, known.get(file)?.stamp ?? '']));

/** What a build has made and left. */
export interface Outcome {
  /** Of what was kept, what need not be made. */
  readonly fresh: readonly string[];
  /** Where its processes wrote down what they have made. */
  readonly made: readonly string[];
  /** Where the accounts of what was kept stand as one; null where they stand as they were. */
  readonly joined: string | null;
}

/** Keeps the site that stands in `out`: of `before` what is fresh, and what was made now. Returns all of it. */
export function keep(
  state: string,
  ground: string,
  before: Kept | null,
  { fresh, made, joined }: Outcome,
  out: string,
): Kept {
  rmSync(listIn(state), { force: true });
  const old = new Map(
    fresh.flatMap((key): [string, Files][] => {
      const files = before?.things.get(key);
      return files === undefined ? [] : [[key, files]];
    }),
  );
  const now = new Map(made.flatMap((place) => [...(read(`${place}.files.bin`) as Map<string, Files>)]));
  const things = new Map([...old, ...now]);
  const there = new Set(filesOf(things, things.keys()));
  const again = filesOf(now, now.keys());
  for (const file of before === null ? [] : [...before.known.keys()].filter((one) => !there.has(one)).concat(again))
    rmSync(join(filesIn(state), file), { force: true });
  linkTo(out, filesIn(state), again);
  const kept = (file: string): KnownFile => knownFile(join(filesIn(state), file), before?.known.get(file));
  // What stays was looked at when it was read.
  const known = new Map([
    ...filesOf(old, old.keys()).map((file) => [file, before?.known.get(file) ?? kept(file)] as const),
    ...again.map((file) => [file, kept(file)] as const),
  ]);
  const chapters = settleAccounts(state, joined === null ? (before?.chapters ?? []) : [], [
    ...(joined === null ? [] : [joined]),
    ...(now.size === 0 ? [] : made),
  ]);
  const all: Kept = { chapters, things, known };
  writeFileSync(listIn(state), serialize({ ground, ...all } satisfies Written));
  return all;
}

/** Puts new accounts behind those that stay and takes away every other one; returns the names of all. */
function settleAccounts(state: string, stay: readonly string[], places: readonly string[]): string[] {
  const folder = dirname(chapterIn(state, ''));
  mkdirSync(folder, { recursive: true });
  const first = largest(stay.map(Number), 0) + 1;
  const chapters = [...stay, ...places.map((_, index) => String(first + index))];
  for (const name of readdirSync(folder))
    if (!stay.some((chapter) => chapterIn(state, chapter) === join(folder, name))) rmSync(join(folder, name));
  places.forEach((place, index) => renameSync(`${place}.bin`, chapterIn(state, String(first + index))));
  return chapters;
}
