/** Owns what a line of a plan said in each release, read from what was frozen. */
import { archiveFolder, frozenRows, type Release } from '../ledger/releases.ts';
import type { Bilingual } from '../text/bilingual.ts';

type Row = Readonly<Record<string, string>>;
type Dated = Pick<Release, 'id' | 'date'>;

/** A text that did not change from one release to another. */
export interface Spell {
  readonly text: Bilingual;
  /** In force, amended, repealed and so on; empty for a passage of a release that did not say it. */
  readonly state: string;
  /** Those that hold it, oldest first. */
  readonly releases: readonly Dated[];
}

const TABLES = ['clauses', 'passages'] as const;
const read = new Map<string, ReadonlyMap<string, Row>>();
const changed = new Map<string, ReadonlySet<string>>();

/** The lines of a release by their id. Read once, since they never change. */
function linesOf(root: string, release: string): ReadonlyMap<string, Row> {
  const key = `${root}\n${release}`;
  const lines =
    read.get(key) ??
    new Map(TABLES.flatMap((table) => frozenRows(root, release, table)).map((row) => [row['id'] ?? '', row] as const));
  read.set(key, lines);
  return lines;
}

const spellOf = (row: Row, release: Dated): Spell => ({
  text: { vi: row['text_vi'] ?? '', en: row['text_en'] ?? '' },
  state: row['state'] ?? '',
  releases: [release],
});

/** What can be compared of two spells; a state that one of them does not know is no difference. */
export const isSame = (a: Omit<Spell, 'releases'>, b: Omit<Spell, 'releases'>): boolean =>
  a.text.vi === b.text.vi && a.text.en === b.text.en && (a.state === b.state || a.state === '' || b.state === '');

/** What a line said in the releases that have it, oldest first. */
export function spellsOf(root: string, releases: readonly Dated[], line: string): Spell[] {
  return releases.reduce<Spell[]>((spells, release) => {
    const row = linesOf(root, release.id).get(line);
    if (row === undefined) return spells;
    const [next, last] = [spellOf(row, release), spells.at(-1)];
    return last !== undefined && isSame(last, next)
      ? [...spells.slice(0, -1), { ...next, releases: [...last.releases, release] }]
      : [...spells, next];
  }, []);
}

/** Lines that did not say the same in all releases: only these need a page of their own for it. Since a release never changes, none of these pages ever goes. */
export function linesThatChanged(root: string, releases: readonly Dated[]): ReadonlySet<string> {
  const key = [root, ...releases.map(({ id }) => id)].join('\n');
  const known = changed.get(key);
  if (known) return known;
  const all = new Set(releases.flatMap(({ id }) => [...linesOf(root, id).keys()]));
  const lines = new Set([...all].filter((line) => spellsOf(root, releases, line).length > 1));
  changed.set(key, lines);
  return lines;
}

/** How the line is called in the release: for one that the site does not have any more. */
export const frozenPlace = (root: string, release: string, line: string): string => {
  const row = linesOf(root, release).get(line);
  return row ? `${row['section'] ?? ''}.${row['item'] ?? ''}` : line;
};

/** `/archive/2026.1/` */
export const releasePath = (id: string): string => `/${archiveFolder(id)}/`;
/** The text of a line in a release: a place in the page of its plan, there from the day of the release. */
export const stoodPath = (release: string, line: string): string => `${releasePath(release)}${line.replace('/', '/#')}`;
/** Every text of a line, with a place for each release. */
export const versionsPath = (line: string): string => `/archive/versions/${line}/`;
export const versionAnchor = (release: string): string => `r${release.replace('.', '-')}`;
/** What a release says of one plan, body or indicator. */
export const changesPagePath = (release: string, kind: string, id: string): string =>
  `${releasePath(release)}changes/${kind}/${id}/`;
