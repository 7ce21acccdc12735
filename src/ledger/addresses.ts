/** Owns the promise that an address never dies: compares what was ever published with what is built. */
import { problemAt } from '../model/read/source-file.ts';
import type { Problem } from '../messages/problems.ts';
import type { Permalink, Site } from '../model/types.ts';

export const PERMALINKS = 'data/permalinks.csv';

export interface Comparison {
  kept: number;
  /** Published once, but neither built, redirected nor explained. */
  lost: Problem[];
  /** Built, but not in the register. */
  added: string[];
}

/** Addresses that carry a promise: not the bundles, fonts and indexes that only pages refer to. */
export const isPromised = (address: string): boolean =>
  !/^\/(?:assets|fonts|search-index)\/|^\/(?:_headers|404\.html|icon\.svg)$/.test(address);

export function comparePermalinks(site: Pick<Site, 'permalinks'>, built: readonly string[]): Comparison {
  const there = new Set(built);
  const known = new Set(site.permalinks.map(({ path }) => path));
  const lost = site.permalinks.flatMap((entry, index) => judge(entry, there, index + 2));
  return { kept: known.size - lost.length, lost, added: built.filter((path) => isPromised(path) && !known.has(path)) };
}

function judge({ path, status, target }: Permalink, there: ReadonlySet<string>, line: number): Problem[] {
  if (status === 'redirect' && (target === null || !there.has(target)))
    return [problemAt('bad-redirect', PERMALINKS, line, 1, { path, target: target ?? '—' })];
  return there.has(path) ? [] : [problemAt('lost-address', PERMALINKS, line, 1, { path })];
}
