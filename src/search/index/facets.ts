/** Owns the filters of the search: their names, in the order of the page, and the table that the index keeps of them. */

export const FACETS = ['plan', 'city', 'kind', 'agency', 'role', 'feature', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** Every value of one filter, and for each record the numbers of its values. */
export interface FacetColumn {
  values: readonly string[];
  records: readonly (readonly number[])[];
}
export type FacetTable = Readonly<Partial<Record<Facet, FacetColumn>>>;

/** Values chosen by facet. */
export type Chosen = Readonly<Partial<Record<Facet, string>>>;

/** The chosen values that are there: [facet, value]. */
export const chosenValues = (chosen: Chosen): [Facet, string][] =>
  FACETS.flatMap((facet): [Facet, string][] => {
    const value = chosen[facet] ?? '';
    return value === '' ? [] : [[facet, value]];
  });
