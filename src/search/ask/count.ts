/** How many results each filter value would leave. Pure. */
import { FACETS, type Chosen, type Facet, type FacetTable } from '../index/facets.ts';

/** Number of records per value. */
export type Counts = Partial<Record<Facet, Map<string, number>>>;

/** For every facet the number of records per value, under the values chosen in all the other facets. */
export function countValues(table: FacetTable, records: readonly number[], chosen: Chosen): Counts {
  const facets = FACETS.flatMap((facet) => {
    const column = table[facet];
    if (column === undefined) return [];
    const value = chosen[facet] ?? '';
    const picked = value === '' ? null : column.values.indexOf(value);
    return [{ facet, column, picked, counts: column.values.map(() => 0) }];
  });
  for (const record of records) {
    const fails = facets.filter(
      ({ column, picked }) => picked !== null && column.records[record]?.includes(picked) !== true,
    );
    if (fails.length > 1) continue;
    for (const one of facets)
      if (fails.length === 0 || fails[0] === one)
        for (const value of one.column.records[record] ?? []) one.counts[value] = (one.counts[value] ?? 0) + 1;
  }
  return Object.fromEntries(
    facets.map(({ facet, column, counts }) => [
      facet,
      new Map(column.values.map((value, number) => [value, counts[number] ?? 0])),
    ]),
  );
}
