/** Weighs what was found by what the page is and by what the query names: a soft boost, never a filter. Pure. */
import type { Facet, FacetTable } from '../index/facets.ts';
import type { Scored } from './rank.ts';
import type { Understood } from './understand.ts';

/** What each named thing adds to the score of a page that has it. */
const ADDS: Readonly<Partial<Record<Facet, number>>> = { city: 0.6, agency: 0.3, role: 0.1, year: 0.2, kind: 0.25 };
/** What is left of a page that is about another city than the one that is named. */
const ELSEWHERE = 0.75;
/** What the page of the named thing itself earns, where the query names nothing else. */
const ITS_OWN_PAGE = 2;
/** A title that is only partly the query earns little. */
const STEEP = 14;
/** Pages that say the same with fewer words than the thing itself. */
const KINDS: Readonly<Record<string, number>> = {
  city: 0.9,
  agency: 0.75,
  indicator: 0.8,
  feature: 0.75,
  plan: 0.85,
  instrument: 0.85,
  term: 0.5,
  story: 0.8,
  guide: 0.75,
  chart: 0.65,
  table: 0.7,
  overview: 0.8,
};

const has = (table: FacetTable, facet: Facet, record: number, values: readonly string[]): boolean => {
  const column = table[facet];
  return (column?.records[record] ?? []).some((number) => values.includes(column?.values[number] ?? ''));
};

/** Whether the table has anything to say of a record at all. */
const isOf = (table: FacetTable, facet: Facet, record: number): boolean =>
  (table[facet]?.records[record] ?? []).length > 0;

export function weigh(
  scored: readonly Scored[],
  table: FacetTable,
  { boosts, named, called }: Pick<Understood, 'boosts' | 'named' | 'called'>,
): Scored[] {
  const kinds = table.kind;
  const cities = boosts.flatMap(({ facet, values }) => (facet === 'city' ? values : []));
  const shares = new Map<number, number>();
  for (const { record, share } of called) shares.set(record, Math.max(share, shares.get(record) ?? 0));
  return scored
    .map((one) => {
      const kind = kinds?.values[kinds.records[one.record]?.[0] ?? -1] ?? '';
      let score = one.score * (KINDS[kind] ?? 1);
      score *= 1 + ITS_OWN_PAGE * (shares.get(one.record) ?? 0) ** STEEP;
      if (cities.length > 0 && isOf(table, 'city', one.record) && !has(table, 'city', one.record, cities))
        score *= ELSEWHERE;
      for (const { facet, values } of boosts) {
        if (!has(table, facet, one.record, values)) continue;
        score *= kind === facet ? 1 + ITS_OWN_PAGE * named ** 2 : 1 + (ADDS[facet] ?? 0);
      }
      return { ...one, score };
    })
    .sort((a, b) => b.score - a.score || a.record - b.record);
}
