/** What a reader asks of the promises, as it stands in the address: `/promises/?city=ha-noi&answer=not-yet`. Pure; the page and its script share it. */
import type { Answer } from '../../model/answer.ts';
import { FILTERS, SORTS, type Filter, type Sort } from '../../model/promise.ts';
import { fold } from '../../text/fold.ts';
import type { City } from '../../model/types.ts';

/** Values of `year` for promises that have none. */
export const NO_YEAR = 'none';
export const AGAIN = 'again';

export type Chosen = Readonly<Partial<Record<Filter, string>>>;
export interface Asked {
  readonly chosen: Chosen;
  /** Words that the promise must have. */
  readonly query: string;
  readonly sort: Sort;
}

export interface Filterable {
  /** By filter, the values that the promise has. */
  readonly has: Readonly<Record<Filter, readonly string[]>>;
  readonly answer: Answer;
  /** All that may be searched. */
  readonly text: string;
  /** The last day on which it is due, or the next; null where there is none. */
  readonly day: string | null;
}

export const promisesPath = (city?: Pick<City, 'id'>): string => (city ? `/promises/${city.id}/` : '/promises/');
export const filteredPath = (chosen: Chosen): string =>
  `${promisesPath()}${writeAsked({ chosen, query: '', sort: SORTS[0] })}`;

export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  return {
    chosen: Object.fromEntries(
      FILTERS.flatMap((filter) => {
        const value = parameters.get(filter) ?? '';
        return value === '' ? [] : [[filter, value]];
      }),
    ),
    query: parameters.get('q')?.trim() ?? '',
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? SORTS[0],
  };
}

/** `?city=ha-noi`; nothing where nothing is asked. Long words are cut: an address has room for so much. */
export function writeAsked({ chosen, query, sort }: Asked): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query.slice(0, 200));
  for (const filter of FILTERS) {
    const value = chosen[filter];
    if (value !== undefined && value !== '') parameters.set(filter, value);
  }
  if (sort !== SORTS[0]) parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export const isAsked = ({ chosen, query }: Asked): boolean => query !== '' || Object.keys(chosen).length > 0;

const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '');

/** Every filter that is chosen, and every word, at the beginning of a word of the promise. */
export function matches(one: Filterable, { chosen, query }: Pick<Asked, 'chosen' | 'query'>): boolean {
  const chosenAll = FILTERS.every((filter) => {
    const value = chosen[filter];
    return value === undefined || value === '' || one.has[filter].includes(value);
  });
  if (!chosenAll || query === '') return chosenAll;
  const own = wordsIn(one.text);
  return wordsIn(query).every((word) => own.some((other) => other.startsWith(word)));
}

const byDay = (a: Filterable, b: Filterable): number =>
  a.day === b.day ? 0 : a.day === null ? 1 : b.day === null ? -1 : a.day < b.day ? -1 : 1;
const RANK: readonly Answer[] = ['missed', 'short', 'met', 'not-yet', 'cannot-be-judged'];
const rankOf = ({ answer }: Filterable): number => RANK.indexOf(answer);

/** `rows` stand as in the plans; `today` is the day of the data, ISO: by date, what is still to come goes first. */
export function sorted<Row extends Filterable>(rows: readonly Row[], sort: Sort, today: string): Row[] {
  if (sort === 'plan') return [...rows];
  if (sort === 'answer') return rows.toSorted((a, b) => rankOf(a) - rankOf(b) || byDay(a, b));
  const isPast = ({ day }: Filterable): number => (day !== null && day < today ? 1 : 0);
  return rows.toSorted((a, b) => isPast(a) - isPast(b) || byDay(a, b));
}

export const NOTHING_ASKED: Asked = { chosen: {}, query: '', sort: SORTS[0] };
