/** Sorts results into what the page shows: pages of registers, the best clauses, then the rest by plan. Pure. */
import type { Facet, FacetTable } from '../index/facets.ts';
import type { Scored } from './rank.ts';

export interface Group {
  /** Id of a plan, or the kind of a register. */
  key: string;
  total: number;
  records: number[];
}

export interface Arranged {
  registers: number[];
  best: number[];
  groups: Group[];
}

const REGISTERS = ['agency', 'indicator', 'instrument'];
/** True for the key of a group of pages about bodies, indicators or instruments; all other groups are plans. */
export const isRegister = (key: string): boolean => REGISTERS.includes(key);
const TOP = 10;

export interface Room {
  best: number;
  perGroup: number;
}

/** `grouped` false: one list, for readers who chose a plan or document order within it. */
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
    return isRegister(kind) ? kind : (value('plan', record) ?? '');
  };
  const ordered = sort === 'document' ? [...results].sort((a, b) => a.record - b.record) : results;
  const inRegister = ({ record }: Scored): boolean => isRegister(keyOf(record));
  const clauses = ordered.filter((one) => !inRegister(one));
  const plans = new Set(clauses.map(({ record }) => keyOf(record)));
  const best = sort === 'relevance' && plans.size > 1 ? clauses.slice(0, room.best).map(({ record }) => record) : [];
  const registers =
    sort === 'relevance' && clauses.length > 0
      ? ordered
          .slice(0, TOP)
          .filter(inRegister)
          .slice(0, 3)
          .map(({ record }) => record)
      : [];
  const apart = new Set([...best, ...registers]);
  const groups = new Map<string, Group>();
  // Clauses first: registers have had their place above.
  for (const { record } of [...clauses, ...ordered.filter(inRegister)]) {
    const key = keyOf(record);
    const group = groups.get(key) ?? { key, total: 0, records: [] };
    groups.set(key, group);
    group.total++;
    if (!apart.has(record)) group.records.push(record);
  }
  const limit = groups.size === 1 ? room.perGroup * 5 : room.perGroup;
  return {
    registers,
    best,
    groups: [...groups.values()]
      .map((group) => ({ ...group, records: group.records.slice(0, limit) }))
      .filter(({ records }) => records.length > 0),
  };
}
