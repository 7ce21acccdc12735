/** Pages and files as the last build made them, with an account of what each was made of. The folder is safe to delete. */
import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Published } from '../../../src/ledger/index.ts';
import { joined, type Account } from '../../../src/reads/account.ts';
import { knownFile, stampOf, type KnownFile } from '../../hosting/known-file.ts';
import type { PageFacts } from '../page-files.ts';

const PICTURES = resolve('public', 'guide');

/** The account in the folder of a state. It is written last and taken away first: without it nothing in the folder counts. */
export const accountIn = (state: string): string => join(state, 'account.bin');
/** Pages and files of a state, by path. */
export const filesIn = (state: string): string => join(state, 'files');

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
}
export type PageAccount = Account<Files>;

/** By path: the site shares kept files, and one that somebody wrote to is made again. */
type Known = ReadonlyMap<string, KnownFile>;

interface Written {
  readonly ground: string;
  readonly account: PageAccount;
  readonly known: Known;
}

/** What a build left behind. */
export interface Kept {
  readonly account: PageAccount;
  readonly known: Known;
}

/** What a state holds, as far as its files are as they were kept. Null where there is nothing, or something on other ground. */
export function keptIn(state: string, ground: string): Kept | null {
  const written = readWritten(accountIn(state), ground);
  if (written === null) return null;
  const { account, known } = written;
  const isThere = (file: string): boolean => stampOf(join(filesIn(state), file)) === known.get(file)?.stamp;
  const things = new Map([...account.things].filter(([, { result }]) => result.files.every(isThere)));
  return { account: { ...account, things }, known };
}

function readWritten(file: string, ground: string): Written | null {
  if (!existsSync(file)) return null;
  const written = deserialize(readFileSync(file)) as Written;
  return written.ground === ground ? written : null;
}

/** What one process has made, for the one that started it. */
export const readAccount = (file: string, ground: string): PageAccount | null =>
  readWritten(file, ground)?.account ?? null;

export const writeAccount = (file: string, ground: string, account: PageAccount, known: Known = new Map()): void => {
  writeFileSync(file, serialize({ ground, account, known } satisfies Written));
};

/** Puts files where others stand, without copying where both are on one disk. */
export function linkTo(from: string, to: string, files: Iterable<string>): void {
  const there = new Set<string>();
  for (const file of files) {
    const target = join(to, file);
    const folder = dirname(target);
    if (!there.has(folder)) mkdirSync(folder, { recursive: true });
    there.add(folder);
    rmSync(target, { force: true });
    try {
      linkSync(join(from, file), target);
    } catch {
      copyFileSync(join(from, file), target, constants.COPYFILE_FICLONE);
    }
  }
}

/** Files of `keys` in an account. */
export const filesOf = (account: PageAccount, keys: Iterable<string>): string[] =>
  [...keys].flatMap((key) => account.things.get(key)?.result.files ?? []);

/** Puts what is kept of `fresh` into `out`. */
export function takeKept(state: string, before: PageAccount, fresh: Iterable<string>, out: string): void {
  linkTo(filesIn(state), out, filesOf(before, fresh));
}

/** Keeps the site that stands in `out`: of `before` what is fresh, and what was made now. Returns all of it. */
export function keep(
  state: string,
  ground: string,
  before: Kept | null,
  fresh: readonly string[],
  made: readonly PageAccount[],
  out: string,
): Kept {
  rmSync(accountIn(state), { force: true });
  const old = before === null ? [] : [{ account: before.account, keys: fresh }];
  const next = joined([...old, ...made.map((account) => ({ account, keys: account.things.keys() }))]);
  const there = new Set(filesOf(next, next.things.keys()));
  if (before !== null)
    for (const file of filesOf(before.account, before.account.things.keys()))
      if (!there.has(file)) rmSync(join(filesIn(state), file), { force: true });
  linkTo(
    out,
    filesIn(state),
    made.flatMap((account) => filesOf(account, account.things.keys())),
  );
  const known = new Map(
    [...there].map((file) => [file, knownFile(join(filesIn(state), file), before?.known.get(file))]),
  );
  writeAccount(accountIn(state), ground, next, known);
  return { account: next, known };
}
