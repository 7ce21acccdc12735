/**
 * Owns that no row of the register of addresses is lost unnoticed: beside it stand how many rows were written and their hash.
 * Rows are only ever added at the end, so that those that were written stay the first ones, whatever an editor or a merge adds below.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, ProblemCode } from '../messages/problems.ts';
import { problemAt, withLf } from '../model/read/source-file.ts';
import { PERMALINKS } from './addresses.ts';
import { hash, type Release } from './releases.ts';

export const SEAL = 'data/permalinks-seal.csv';

export interface Seal {
  readonly rows: number;
  /** Of the addresses alone: what became of one may change, that it was published may not. */
  readonly sha256: string;
}

/** Signs that Git leaves where it could not join two versions. */
const MARK = /^(?:<{7}|>{7}) /m;

/** Every address of the register as it is written, also where the rest of the file is broken. */
export const pathsIn = (text: string): string[] =>
  withLf(text)
    .split('\n')
    .slice(1)
    .flatMap((row) => (row.trim() === '' ? [] : [row.replace(/,.*$/s, '')]));

export const sealOf = (paths: readonly string[]): Seal => ({
  rows: paths.length,
  sha256: hash(new TextEncoder().encode(paths.join('\n'))),
});

export const sealText = ({ rows, sha256 }: Seal): string => `rows,sha256\n${String(rows)},${sha256}\n`;

/** Null where it cannot be read. */
export function readSeal(text: string): Seal | null {
  const [, rows, sha256] = /^rows,sha256\n(\d+),([0-9a-f]{64})\n*$/.exec(withLf(text)) ?? [];
  return rows !== undefined && sha256 !== undefined ? { rows: Number(rows), sha256 } : null;
}

/** Whether everything that was sealed still stands first, in its order. */
export const holds = (paths: readonly string[], { rows, sha256 }: Seal): boolean =>
  paths.length >= rows && sealOf(paths.slice(0, rows)).sha256 === sha256;

/** What stands against the register as a whole; at most one problem, since all else follows from it. */
export function checkSeal(root: string, releases: readonly Release[]): Problem[] {
  const read = (name: string) => (existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : null);
  const [text, sealed] = [read(PERMALINKS), read(SEAL)];
  const last = releases.findLast(({ addresses }) => addresses !== undefined);
  const paths = pathsIn(text ?? '');
  const report = (code: ProblemCode, file: string, args: Record<string, string> = {}) => [
    problemAt(code, file, 1, 1, { found: String(paths.length), ...args }),
  ];
  if (text !== null && MARK.test(text)) return report('register-merged', PERMALINKS);
  if (sealed === null && last === undefined) return paths.length > 0 ? report('seal-missing', SEAL) : [];
  const seal = sealed === null ? null : readSeal(sealed);
  if (sealed !== null && seal === null) return report(MARK.test(sealed) ? 'register-merged' : 'seal-broken', SEAL);
  if (seal && paths.length < seal.rows) return report('register-short', PERMALINKS, { rows: String(seal.rows) });
  if (seal && !holds(paths, seal)) return report('register-changed', PERMALINKS, { rows: String(seal.rows) });
  if (last?.addresses && !holds(paths, last.addresses))
    return report('register-since-release', PERMALINKS, { rows: String(last.addresses.rows), release: last.id });
  return seal === null ? report('seal-missing', SEAL) : [];
}
