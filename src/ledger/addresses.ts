/** Owns the promise that an address never dies: compares what was ever published with what is built. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Problem } from '../messages/problems.ts';
import { problemAt } from '../model/read/source-file.ts';
import type { Bilingual } from '../text/bilingual.ts';

export const PERMALINKS = 'data/permalinks.csv';

/** One address that was ever published. */
export interface Permalink {
  readonly path: string;
  readonly status: 'page' | 'redirect' | 'tombstone';
  /** Where a redirect leads. */
  readonly target: string | null;
  /** Why a tombstone stands here. */
  readonly note: Bilingual | null;
}

export interface Comparison {
  kept: number;
  /** Published once, but neither built, redirected nor explained. */
  lost: Problem[];
  /** Built, but not in the register. */
  added: string[];
}

/** `data/permalinks.csv`: path,status,target,note_vi,note_en. Absent in a project that has published nothing yet. */
export function loadAddresses(root: string, problems: Problem[]): Permalink[] {
  const path = join(root, PERMALINKS);
  if (!existsSync(path)) return [];
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  for (const error of errors)
    problems.push(problemAt('csv-row', PERMALINKS, (error.row ?? 0) + 2, 1, { detail: error.message }));
  return data.flatMap(({ path: address = '', status = '', target, note_vi, note_en }, index) => {
    if (status === 'page' || status === 'redirect' || status === 'tombstone') {
      return {
        path: address,
        status,
        target: target || null,
        note: note_vi && note_en ? { vi: note_vi, en: note_en } : null,
      };
    }
    problems.push(
      problemAt('wrong-value', PERMALINKS, index + 2, 1, {
        key: 'status',
        value: status,
        known: 'page, redirect, tombstone',
      }),
    );
    return [];
  });
}

/** Addresses that carry a promise: not the bundles, fonts and indexes that only pages refer to. */
export const isPromised = (address: string): boolean =>
  !/^\/(?:assets|fonts|search-index)\/|^\/(?:_headers|404\.html|icon\.svg)$/.test(address);

export function comparePermalinks(addresses: readonly Permalink[], built: readonly string[]): Comparison {
  const there = new Set(built);
  const known = new Set(addresses.map(({ path }) => path));
  const lost = addresses.flatMap((entry, index) => judge(entry, there, index + 2));
  return { kept: known.size - lost.length, lost, added: built.filter((path) => isPromised(path) && !known.has(path)) };
}

function judge({ path, status, target }: Permalink, there: ReadonlySet<string>, line: number): Problem[] {
  if (status === 'redirect' && (target === null || !there.has(target)))
    return [problemAt('bad-redirect', PERMALINKS, line, 1, { path, target: target ?? '—' })];
  return there.has(path) ? [] : [problemAt('lost-address', PERMALINKS, line, 1, { path })];
}
