/** What the reader asks for, as it stands in the address: `/search/?q=…&plan=…&sort=document`. Pure. */
import { chosenValues, FACETS, type Chosen } from '../index/facets.ts';

export interface State {
  query: string;
  chosen: Chosen;
  sort: 'relevance' | 'document';
  /** What the query names and the reader does not want put first, as typed, in small letters. */
  without: readonly string[];
}

const MOST_WITHOUT = 8;

export function readState(search: string): State {
  const parameters = new URLSearchParams(search);
  const chosen: Chosen = Object.fromEntries(
    FACETS.flatMap((facet) => {
      const value = parameters.get(facet) ?? '';
      return value === '' ? [] : [[facet, value]];
    }),
  );
  return {
    query: parameters.get('q') ?? '',
    chosen,
    sort: parameters.get('sort') === 'document' ? 'document' : 'relevance',
    without: parameters
      .getAll('without')
      .filter((one) => one !== '')
      .slice(0, MOST_WITHOUT),
  };
}

/** Long queries are cut: an address has room for so much. */
export function writeState({ query, chosen, sort, without }: State): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.slice(0, 300));
  for (const [facet, value] of chosenValues(chosen)) parameters.set(facet, value);
  if (sort === 'document') parameters.set('sort', sort);
  for (const one of without.slice(0, MOST_WITHOUT)) parameters.append('without', one);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
