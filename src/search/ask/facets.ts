/** How many results each filter value would leave. Pure. */
import type { FacetTable } from '../index/build-index.ts';
import type { Chosen } from './engine.ts';

/** For every facet the number of records per value, under the values chosen in all the other facets. */
export function countValues(
  table: FacetTable,
  records: readonly number[],
  chosen: Chosen,
): Record<string, Map<string, number>> {
  const facets = Object.entries(table);
  const picked = facets.map(([facet, { values }]) => (chosen[facet] ? values.indexOf(chosen[facet]) : null));
  const counts = facets.map(([, { values }]) => new Array<number>(values.length).fill(0));
  for (const record of records) {
    const fails = facets.flatMap(([, { records: rows }], index) =>
      picked[index] === null || rows[record]!.includes(picked[index]!) ? [] : [index],
    );
    if (fails.length > 1) continue;
    facets.forEach(([, { records: rows }], index) => {
      if (fails.length === 0 || fails[0] === index) for (const value of rows[record]!) counts[index]![value]!++;
    });
  }
  return Object.fromEntries(
    facets.map(([facet, { values }], index) => [
      facet,
      new Map(values.map((value, number) => [value, counts[index]![number]!])),
    ]),
  );
}
