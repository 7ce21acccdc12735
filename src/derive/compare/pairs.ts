/**
 * Owns which plans and which cities are compared on a page of their own: pairs that mean something, never all with all. Any other two plans
 * are put together in the browser from a file of each (`facts.ts`). A pair that was once published keeps its page: an address never dies.
 */
import type { Permalink } from '../../ledger/addresses.ts';
import type { Bilingual } from '../../model/schema/common.ts';
import type { City, Plan, Site } from '../../model/types.ts';
import { firstDay } from '../day.ts';
import { planName } from '../life.ts';
import { yearOf } from '../span.ts';
import { remembered } from '../../reads/remember.ts';

export interface Side {
  id: string;
  name: Bilingual;
  plans: readonly Plan[];
}

export type SidePair = [Side, Side];

export interface WrittenPairs {
  readonly plans: readonly SidePair[];
  /** Cities of which two plans are compared on a page. */
  readonly cities: readonly SidePair[];
  /** The pairs of a city, of its plans and of itself. */
  readonly ofCity: ReadonlyMap<City, readonly SidePair[]>;
}

/** The model, with the register of addresses where there is one. */
type Compared = Site & { readonly ledger?: { readonly addresses: readonly Permalink[] } };

export const comparePath = (a: Pick<Side, 'id'>, b: Pick<Side, 'id'>): string => `/compare/${a.id}/${b.id}/`;

/** As many plans of one kind and year as an eye takes in; of more, readers choose two. */
const FEW = 4;

const byId = <T extends { id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
const everyTwo = <T>(records: readonly T[]): [T, T][] =>
  records.flatMap((a, index) => records.slice(index + 1).map((b): [T, T] => [a, b]));
export const sideOfPlan = (plan: Plan): Side => ({ id: plan.id, name: planName(plan), plans: [plan] });
export const sideOfCity = (city: City): Side => ({ id: city.id, name: city.name, plans: byId(city.plans) });

/** Issued in one year by bodies of one type, for cities of one kind. */
const kindAndYear = (plan: Plan): string => [plan.city.kind, plan.issuer.type, yearOf(firstDay(plan.date))].join(' ');

/** A plan that carries out or replaces another one on this site. */
const follows = (plan: Plan): Plan[] =>
  plan.related.flatMap(({ plan: other, relation }) =>
    relation === 'carries-out' || relation === 'replaces' ? [other] : [],
  );

const PUBLISHED = /^\/compare\/([^/]+)\/([^/]+)\/$/;

/** Two ids of every comparison whose address was given out. */
const publishedIds = ({ ledger }: Compared): [string, string][] =>
  (ledger?.addresses ?? []).flatMap(({ path, status }): [string, string][] => {
    const [, a, b] = (status === 'page' && PUBLISHED.exec(path)) || [];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });

function writtenOf(site: Compared): WrittenPairs {
  const published = publishedIds(site);
  const both = <T>(a: T | undefined, b: T | undefined): [T, T][] =>
    a === undefined || b === undefined ? [] : [[a, b]];
  const pairsOfPlans = [
    ...site.comparisons.pairs.map(({ a, b }): [Plan, Plan] => [a, b]),
    ...site.cities.flatMap(({ plans }) => everyTwo(plans)),
    ...site.plans.flatMap((plan) => follows(plan).map((other): [Plan, Plan] => [plan, other])),
    ...[...Map.groupBy(site.plans, kindAndYear).values()].flatMap((group) =>
      group.length <= FEW ? everyTwo(group) : [],
    ),
    ...published.flatMap(([a, b]) => both(site.plan(a), site.plan(b))),
  ];
  const plans = sorted(pairsOfPlans).map(([a, b]): SidePair => [sideOfPlan(a), sideOfPlan(b)]);
  const pairsOfCities = [
    ...plans.flatMap(([a, b]) => both(a.plans[0]?.city, b.plans[0]?.city)),
    ...published.flatMap(([a, b]) => both(site.city(a), site.city(b))),
  ].filter((pair) => pair.every((city) => city.plans.length > 0));
  const cities = sorted(pairsOfCities).map(([a, b]): SidePair => [sideOfCity(a), sideOfCity(b)]);
  const ofCity = new Map<City, SidePair[]>();
  for (const pair of [...cities, ...plans])
    for (const city of new Set(pair.flatMap((side) => side.plans.map((plan) => plan.city))))
      ofCity.set(city, [...(ofCity.get(city) ?? []), pair]);
  return { plans, cities, ofCity };
}

/** Each pair once, in the order of the ids, so that it has one address; nothing with itself. */
function sorted<T extends { id: string }>(pairs: readonly [T, T][]): [T, T][] {
  const ordered = pairs.flatMap(([a, b]): [T, T][] => (a.id === b.id ? [] : a.id < b.id ? [[a, b]] : [[b, a]]));
  const once = new Map(ordered.map((pair) => [`${pair[0].id} ${pair[1].id}`, pair]));
  return [...once].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair);
}

/** Made once for a site. */
export const writtenPairs = remembered('written pairs', writtenOf);

const byPath = remembered(
  'pairs by path',
  (site: Compared): ReadonlyMap<string, SidePair> =>
    new Map([...writtenPairs(site).cities, ...writtenPairs(site).plans].map((pair) => [comparePath(...pair), pair])),
);

/** The written pair whose page stands at `path`. */
export const pairAt = (site: Compared, path: string): SidePair | undefined => byPath(site).get(path);

/** The plans of the written pairs alone. */
export const comparedPlans = (site: Site): [Plan, Plan][] =>
  writtenPairs(site).plans.flatMap(([{ plans: inA }, { plans: inB }]) =>
    inA.flatMap((a) => inB.map((b): [Plan, Plan] => [a, b])),
  );

/** What tells two sides apart in few letters: their cities, or else their years, or else their names. */
export function shortNames(a: Side, b: Side): readonly [Bilingual, Bilingual] {
  const same = (name: (side: Side) => string | undefined) => name(a) === name(b);
  const city = ({ plans: [plan] }: Side) => plan?.city;
  const [inA, inB] = [city(a), city(b)];
  if (inA && inB && inA !== inB) return [inA.name, inB.name];
  const issued = ({ plans: [plan] }: Side) => (plan === undefined ? '' : String(yearOf(firstDay(plan.date)) ?? ''));
  if (!same(issued)) return [bothOf(issued(a)), bothOf(issued(b))];
  return [a.name, b.name];
}
const bothOf = (text: string): Bilingual => ({ vi: text, en: text });
