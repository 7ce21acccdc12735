/**
 * Owns when a list over all cities is too long for one page: then the page counts, and what each city has stands on a page of the city.
 * A page may have 3,000 elements and 300 kB, however many cities take part.
 */
import type { Permalink } from '../../ledger/addresses.ts';
import type { City, Site } from '../../model/types.ts';
import { remembered } from '../../reads/remember.ts';

/** What one more of each adds to a page, in elements, or in hundreds of bytes where these are more. */
const WEIGHTS = {
  city: 15,
  agency: 7,
  cell: 1,
  clause: 8,
  duty: 7,
  event: 18,
  gap: 11,
  link: 2,
  /** A city by its name, with what it has behind it: 480 on a page. */
  name: 5,
  pair: 5,
  plan: 14,
  target: 25,
  value: 9,
} as const;
/** The frame of a page, its headings and its charts take the rest. */
export const MOST = 2_400;

export type Entries = Readonly<Partial<Record<keyof typeof WEIGHTS, number>>>;
const KINDS = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

export const weigh = (entries: Entries): number =>
  KINDS.reduce((sum, kind) => sum + WEIGHTS[kind] * (entries[kind] ?? 0), 0);

/** A list that has no parts of its own: where it is too long, it leads to pages of the cities that are there anyway. */
export const outgrows = (entries: Entries): boolean => weigh(entries) > MOST;

/** Plans that are too many to be told of one by one on a page. */
export const manyPlans = remembered('plans are many', ({ plans }: Pick<Site, 'plans'>): boolean =>
  outgrows({ plan: plans.length }),
);

export const sumOf = (all: readonly Entries[]): Entries =>
  Object.fromEntries(KINDS.map((kind) => [kind, all.reduce((sum, one) => sum + (one[kind] ?? 0), 0)]));

/** A model, with the register of addresses where there is one. */
export interface Registered extends Partial<Pick<Site, 'cities'>> {
  readonly ledger?: { readonly addresses: readonly Permalink[]; readonly split?: readonly string[] };
}

/** The part of a list that is of one city: `/framework/2.2.2/` → `/framework/2.2.2/ha-noi/`. */
export const partPath = (list: string, city: Pick<City, 'id'>): string => `${list}${city.id}/`;

/** Lists of which parts may be pages of their own: `/promises/levels/school/ha-noi/` is one of `/promises/levels/school/`. The names of all cities have parts by letter. */
const PART =
  /^(\/(?:promises\/(?:gaps|levels\/[^/]+)|framework\/[^/]+|indicators\/[^/]+|agencies\/by-city|compare\/by-city|instruments\/by-city|cities\/by-letter)\/)[^/]+\/$/;

/** `/framework/2.2.2/ha-noi/` → `/framework/2.2.2/`; null for what is no part of a list. */
export const listOfPart = (path: string): string | null => PART.exec(path)?.[1] ?? null;

const splitIn = remembered(
  'lists that were split',
  (addresses: readonly Permalink[]): ReadonlySet<string> =>
    new Set(addresses.flatMap(({ path, status }) => (status === 'page' ? (listOfPart(path) ?? []) : []))),
);
/** Also in the whole, where this is a part of a country. */
const isSplit = ({ ledger }: Registered, list: string): boolean =>
  ledger !== undefined && (splitIn(ledger.addresses).has(list) || ledger.split?.includes(list) === true);

/** One that has been split stays split, also when it grows shorter: an address never dies. */
export const isLong = (site: Registered, list: string, entries: Entries): boolean =>
  weigh(entries) > MOST || isSplit(site, list);
