/** What edits cost: one of each kind after another, each built with what was kept; at the end all bytes must be those of a build that keeps nothing. */
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceOf, EDITS } from '../../src/synthetic/edits.ts';
import { INDEX_FOLDER } from '../../src/search/index/folder.ts';
import { filePaths } from '../build/addresses.ts';
import { editOnce } from './one-edit.ts';

export interface EditRow {
  readonly kind: string;
  readonly edited: readonly string[];
  /** Pages and files that the build made and did not take from the last one. */
  readonly made: number;
  /** Files of the site that are not as they were, without the search index. */
  readonly changed: number;
  /** Files of the search index that came or went. */
  readonly shards: number;
}

export const hashesOf = (dist: string): Map<string, string> =>
  new Map(filePaths(dist).map((path) => [path, hash('sha256', readFileSync(join(dist, path)))]));

export const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));

function build(folder: string, out: string, ...more: string[]): number {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/open-plan.ts', 'build', '--out', out, ...more],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, LANG: 'en' } },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return Number(/(\d+) made/.exec(stdout)?.[1] ?? NaN);
}

/** `folder` holds code and content of its own. Returns a row for each kind, and the files that are not as a build makes them that keeps nothing. */
export function benchEdits(folder: string, seed: number): { rows: EditRow[]; wrong: string[] } {
  build(folder, 'dist');
  let before = hashesOf(join(folder, 'dist'));
  const chance = chanceOf(seed);
  const rows = Object.keys(EDITS).map((kind): EditRow => {
    const edited = editOnce(folder, kind, chance);
    const made = build(folder, 'dist');
    const now = hashesOf(join(folder, 'dist'));
    const all = differing(before, now);
    const shards = all.filter((path) => path.startsWith(`${INDEX_FOLDER}/`)).length;
    before = now;
    return { kind, edited, made, changed: all.length - shards, shards };
  });
  build(folder, 'dist-afresh', '--afresh');
  return { rows, wrong: differing(before, hashesOf(join(folder, 'dist-afresh'))) };
}

export const editTable = (rows: readonly EditRow[]): string[] => [
  '| edit | in | files that change | files of the search index | pages and files made |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map(
    ({ kind, edited, made, changed, shards }) =>
      `| ${kind} | ${edited.join(', ')} | ${changed} | ${shards} | ${made} |`,
  ),
];
