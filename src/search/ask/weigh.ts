/** Weighs what was found by what the page is and by what the query names: a soft boost, never a filter. Pure. */
import type { Facet, FacetTable } from '../index/facets.ts';
import type { Scored } from './rank.ts';
import { ANY, type Boost, type Understood } from './understand.ts';

/** What each named thing adds to the score of a page that has it. */
const ADDS: Readonly<Partial<Record<Facet, number>>> = { city: 0.6, agency: 0.3, role: 0.25, year: 0.2, kind: 0.25 };
/** What is left of a page that is about another city than the one that is named. */
const ELSEWHERE = 0.6;
/** What the page of the named thing itself earns, where the query names nothing else. */
const ITS_OWN_PAGE = 2;
/** Just before the best that is said of it. */
const BEFORE = 1.01;
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
  guide: 0.5,
  chart: 0.65,
  table: 0.7,
  overview: 0.8,
};

const has = (table: FacetTable, facet: Facet, record: number, values: readonly string[]): boolean => {
  const column = table[facet];
  const own = column?.records[record] ?? [];
  return values === ANY ? own.length > 0 : own.some((number) => values.includes(column?.values[number] ?? ''));
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
  const answers = boosts.filter((one) => one.answers === true);
  const weighed = scored.map((one) => {
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
  });
  return askedFor(weighed, table, answers, cities).sort((a, b) => b.score - a.score || a.record - b.record);
}

/** The page of what was asked for stands before what is said of it. */
function askedFor(
  weighed: readonly Scored[],
  table: FacetTable,
  answers: readonly Boost[],
  cities: readonly string[],
): Scored[] {
  const best = (of: 'score' | 'coverage'): number => weighed.reduce((most, one) => Math.max(most, one[of]), 0);
  const isAsked = (record: number): boolean =>
    (cities.length === 0 || has(table, 'city', record, cities)) &&
    answers.some(({ facet, values }) => has(table, 'kind', record, [facet]) && has(table, facet, record, values));
  if (answers.length === 0) return [...weighed];
  const most = { score: BEFORE * best('score'), coverage: best('coverage') };
  return weighed.map((one) => (isAsked(one.record) ? { ...one, ...most } : one));
}
