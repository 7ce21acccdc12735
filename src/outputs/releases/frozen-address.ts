/** Where the newest release keeps the text of a plan or clause: the address that a citation can rely on. */
import { frozenRows } from '../../ledger/releases.ts';
import type { Ledger } from '../../ledger/index.ts';
import { releasePath } from '../feeds/atom.ts';

export interface FrozenAddress {
  release: string;
  path: string;
}

/** Null for a page that is no plan or clause, and for one that is newer than the release. */
export function frozenAddress(
  { releases }: Pick<Ledger, 'releases'>,
  root: string,
  path: string,
): FrozenAddress | null {
  const release = releases.at(-1)?.id;
  const [, plan, clause] = /^\/plans\/([^/]+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
  if (release === undefined || plan === undefined) return null;
  const there = (table: string, id: string) => frozenRows(root, release, table).some((row) => row['id'] === id);
  if (clause === undefined) return there('plans', plan) ? { release, path: `${releasePath(release)}${plan}/` } : null;
  return there('clauses', `${plan}/${clause}`) || there('passages', `${plan}/${clause}`)
    ? { release, path: `${releasePath(release)}${plan}/#${clause}` }
    : null;
}
