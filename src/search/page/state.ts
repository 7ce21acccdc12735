/** What the reader asks for, as it stands in the address: `/search/?q=…&plan=…&sort=document`. Pure. */
import type { Chosen } from '../ask/engine.ts';

const FILTERS = ['plan', 'city', 'kind', 'agency', 'role', 'feature', 'year'];

export interface State {
  query: string;
  chosen: Chosen;
  sort: 'relevance' | 'document';
}

export function readState(search: string): State {
  const parameters = new URLSearchParams(search);
  const chosen = Object.fromEntries(
    FILTERS.flatMap((facet) => (parameters.get(facet) ? [[facet, parameters.get(facet)!]] : [])),
  );
  return {
    query: parameters.get('q') ?? '',
    chosen,
    sort: parameters.get('sort') === 'document' ? 'document' : 'relevance',
  };
}

/** Long queries are cut: an address has room for so much. */
export function writeState({ query, chosen, sort }: State): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.slice(0, 300));
  for (const facet of FILTERS) if (chosen[facet]) parameters.set(facet, chosen[facet]);
  if (sort === 'document') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
