/** Owns when a page last changed: the date of the release that told of it last, or of the data where something changed that is not released yet. The clock and the build have no say, so that two builds agree. */
import { dateOf } from '../../derive/publication.ts';
import type { Published } from '../../ledger/index.ts';
import { frozenRows } from '../../ledger/releases.ts';
import type { ToldChange } from '../../ledger/told-changes.ts';
import type { Site } from '../../model/types.ts';
import { TABLES } from '../tables/index.ts';
import { snapshotNow, snapshotOf } from './snapshot.ts';
import { tellChanges } from './tell.ts';

/** `path` without the language. */
export type PageDate = (path: string) => string;

/** What changes are about, gone through once: a country has as many pages as changes. */
interface Told {
  readonly some: boolean;
  readonly plans: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  /** Rows of tables that changed, and whatever they belong to: `a-2031/i-1-a` to `a-2031/i-1`, `a-2031/i`, `a-2031` and `a`. */
  readonly cells: ReadonlySet<string>;
  /** The same of things and rows. */
  readonly rows: ReadonlySet<string>;
}

const withOwners = (row: string): string[] => [
  row,
  ...[...row.matchAll(/[/-]/g)].map(({ index }) => row.slice(0, index)),
];

function toldBy(changes: readonly ToldChange[]): Told {
  const cells = changes.flatMap((change) => change.cells.map(({ row }) => row));
  const things = changes.map(({ thing }) => thing);
  return {
    some: changes.length > 0,
    plans: new Set(changes.flatMap(({ plans }) => plans)),
    agencies: new Set(changes.flatMap(({ agencies }) => agencies)),
    indicators: new Set(changes.flatMap(({ indicators }) => indicators)),
    things: new Set(things),
    cells: new Set(cells.flatMap(withOwners)),
    rows: new Set([...things, ...cells].flatMap(withOwners)),
  };
}

/** Whether one of the changes is told of on a page; every change is, on a page that is about no one thing. */
function tellsOf(site: Site, path: string): (told: Told) => boolean {
  const [kind, id = '', slug] = path.split('/').slice(1, -1);
  if (kind === 'plans' && slug !== undefined) return ({ rows }) => rows.has(`${id}/${slug}`);
  if (id === '') return ({ some }) => some;
  if (kind === 'plans') return ({ plans }) => plans.has(id);
  if (kind === 'agencies') return ({ agencies }) => agencies.has(id);
  if (kind === 'indicators') return ({ indicators }) => indicators.has(id);
  const city = kind === 'cities' ? site.city(id) : undefined;
  if (!city) return ({ some }) => some;
  return ({ things, cells, plans, agencies }) =>
    things.has(id) ||
    cells.has(id) ||
    city.plans.some((plan) => plans.has(plan.id)) ||
    city.agencies.some((agency) => agencies.has(agency.id));
}

/** `root` is where the releases stand. */
export function pageDates(site: Published, root: string): PageDate {
  const { releases } = site.ledger;
  const [first, last] = [releases[0], releases.at(-1)];
  const updated = dateOf(site);
  if (first === undefined || last === undefined) return () => updated;
  const changes = tellChanges(
    site,
    TABLES,
    snapshotOf(Object.keys(last.rows), (table) => frozenRows(root, last.id, table)),
    snapshotNow(site),
  );
  const unreleased = toldBy(changes);
  const released = releases.map(({ date, told }) => ({ date, told: toldBy(told) }));
  return (path) => {
    const [, archived] = /^\/archive\/([^/]+)\//.exec(path) ?? [];
    const frozen = releases.find(({ id }) => id === archived);
    if (frozen) return frozen.date;
    const isAbout = tellsOf(site, path);
    if (isAbout(unreleased)) return updated;
    return released.findLast(({ told }) => isAbout(told))?.date ?? first.date;
  };
}
