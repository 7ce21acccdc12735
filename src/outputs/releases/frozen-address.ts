/** Where the newest release keeps the text of a plan or clause: the address that a citation can rely on, and whether it is what the page says today. */
import { isSame, releasePath, spellsOf, stoodPath, versionsPath } from '../../derive/as-it-stood.ts';
import { frozenRows } from '../../ledger/releases.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { Clause, Site } from '../../model/types.ts';

export interface FrozenAddress {
  release: string;
  /** Of the release. */
  date: string;
  path: string;
  /** The page says the same today, so that whoever cites what it says cites the release. */
  same: boolean;
  /** The page with every text that the clause had, where it had several. */
  versions: string | null;
}

type Releases = Pick<Ledger, 'releases'>;

/** Null for a page that is no plan or clause, and for one that is newer than the release. */
export function frozenAddress(
  { releases }: Releases,
  root: string,
  site: Pick<Site, 'plan' | 'clause'>,
  path: string,
): FrozenAddress | null {
  const last = releases.at(-1);
  const [, plan = '', clause] = /^\/plans\/([^/]+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
  if (last === undefined || plan === '') return null;
  const { id: release, date } = last;
  const there = (table: string, id: string) => frozenRows(root, release, table).some((row) => row['id'] === id);
  if (clause === undefined) {
    if (!there('plans', plan)) return null;
    const same = site.plan(plan)?.lines.every((line) => saysSame(root, releases, line)) ?? false;
    return { release, date, path: `${releasePath(release)}${plan}/`, same, versions: null };
  }
  const id = `${plan}/${clause}`;
  const spells = spellsOf(root, releases, id);
  const line = site.clause(id);
  if (spells.at(-1)?.releases.at(-1)?.id !== release) return null;
  return {
    release,
    date,
    path: stoodPath(release, id),
    same: line !== undefined && saysSame(root, releases, line),
    versions: spells.length > 1 ? versionsPath(id) : null,
  };
}

function saysSame(root: string, releases: Releases['releases'], { id, text, state }: Clause): boolean {
  const spell = spellsOf(root, releases, id).at(-1);
  return spell !== undefined && isSame(spell, { text, state });
}
