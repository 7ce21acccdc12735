/** Sorts results into what the page shows: the best of every kind in the order of the engine, then the rest by plan and kind. Pure. */
import type { Facet, FacetTable } from '../index/facets.ts';
import { PAGE_KINDS } from '../index/record.ts';
import type { Scored } from './rank.ts';

export interface Group {
  /** Id of a plan, or the kind of a page. */
  key: string;
  total: number;
  records: number[];
}

export interface Arranged {
  /** The best, as the engine ranks them. */
  best: number[];
  groups: Group[];
  /** Plans and kinds beside them, which the page only names. */
  others: Group[];
}

/** So many lists can be read; on a site with a hundred plans the rest are links. */
const MOST_GROUPS = 6;

const KINDS: readonly string[] = PAGE_KINDS;
/** True for the key of a group of pages of one kind; all other groups are plans. */
export const isPageKind = (key: string): boolean => KINDS.includes(key);

const LEADING = 3;
const CLAUSES = 5;

export interface Room {
  best: number;
  perGroup: number;
}

/** Pages that match better than every clause come first, some at most; the others after the first clauses. */
function pagesInTheirPlace(ordered: readonly Scored[], isPage: (one: Scored) => boolean): Scored[] {
  const first = ordered.findIndex((one) => !isPage(one));
  if (first < 0) return [...ordered];
  const leading = ordered.slice(0, Math.min(first, LEADING));
  const rest = ordered.slice(leading.length);
  const clauses = rest.filter((one) => !isPage(one)).slice(0, CLAUSES);
  const placed = new Set(clauses);
  return [...leading, ...clauses, ...rest.filter((one) => !placed.has(one))];
}

/** `sort` by document: one list per plan, for readers who want the order of the documents. */
export function arrange(
  results: readonly Scored[],
  table: FacetTable,
  sort: 'relevance' | 'document',
  room: Room,
): Arranged {
  const value = (facet: Facet, record: number): string | undefined => {
    const column = table[facet];
    return column?.values[column.records[record]?.[0] ?? -1];
  };
  const keyOf = (record: number): string => {
    const kind = value('kind', record) ?? '';
    return isPageKind(kind) ? kind : (value('plan', record) ?? '');
  };
  const ordered = sort === 'document' ? [...results].sort((a, b) => a.record - b.record) : results;
  const isPage = ({ record }: Scored): boolean => isPageKind(keyOf(record));
  const alone = new Set(ordered.map(({ record }) => keyOf(record))).size === 1;
  const best = sort === 'relevance' && !alone ? pagesInTheirPlace(ordered, isPage).slice(0, room.best) : [];
  const apart = new Set(best.map(({ record }) => record));
  const groups = new Map<string, Group>();
  for (const { record } of ordered) {
    const key = keyOf(record);
    const group = groups.get(key) ?? { key, total: 0, records: [] };
    groups.set(key, group);
    group.total++;
    if (!apart.has(record)) group.records.push(record);
  }
  const limit = alone ? room.perGroup * 5 : room.perGroup;
  const lists = [...groups.values()]
    .map((group) => ({ ...group, records: group.records.slice(0, limit) }))
    .filter(({ records }) => records.length > 0);
  return {
    best: best.map(({ record }) => record),
    groups: lists.slice(0, MOST_GROUPS),
    others: lists.slice(MOST_GROUPS),
  };
}

/** Records in the order in which the page shows them. */
export const pageOrder = ({ best, groups }: Arranged): number[] => [
  ...best,
  ...groups.flatMap(({ records }) => records),
];

/** What the page shows at first. */
export const ROOM: Room = { best: 8, perGroup: 3 };
