/**
 * Owns in which parts a country is built: each city that has plans, or several small ones, and `country`, which is everything else. A city's
 * pages are made from its own content, the registers, and the plans of other cities that its plans name, or that prove what became of its bodies; a page that
 * needs more is the country's.
 */
import type { Agency, City, Plan, Site } from '../model/types.ts';
import { chartSubjects, type ChartSubject } from './chart-subjects.ts';
import { splitLists } from './long-lists/lists.ts';
import type { Registered } from './long-lists/weight.ts';
import { groupsOf } from './part-groups.ts';

/** The part that holds whatever is no city's; so would a city of this very id be. */
export const COUNTRY = 'country';

export interface Part {
  /** Id of its city, the name of a group of cities, or `country`. */
  readonly name: string;
  /** Whose pages and files are its own. */
  readonly cities: readonly string[];
  /** Its plans, whose pages and files are its own. */
  readonly plans: readonly string[];
  /** Bodies whose pages and files are its own. */
  readonly bodies: readonly string[];
  /** Charts of one of its plans or of a city as a whole. */
  readonly charts: readonly string[];
  /** Lists over all cities that have a page for each city, as the whole country tells; those of its cities are its own. */
  readonly split: readonly string[];
  /** What is read for it besides the registers; null where everything is. */
  readonly reads: { readonly plans: readonly string[]; readonly cities: readonly string[] } | null;
}

/** The parts of a country, `country` last. */
export function partsOf(site: Site & Registered): Part[] {
  const cities = site.cities.filter(
    ({ id, kind, plans }) => id !== COUNTRY && kind === 'city' && plans.some(isPublished),
  );
  const charts = Map.groupBy(chartSubjects(site), cityOf);
  const split = splitLists(site);
  return [
    ...[...groupsOf(cities)].map(([name, group]) =>
      together(
        name,
        group.map((city) => partOfCity(city, charts.get(city) ?? [], split)),
      ),
    ),
    { name: COUNTRY, cities: [], plans: [], bodies: [], charts: [], split: [], reads: null },
  ];
}

const isPublished = ({ state }: Plan): boolean => state !== 'draft';

/** The one city that a chart is of, and that alone has a say in it; what became of bodies may be proved by plans of others. */
function cityOf(chart: ChartSubject): City | null {
  if (chart.kind === 'duties' || chart.kind === 'targets') return chart.plan.city;
  return chart.kind === 'timeline' || chart.kind === 'coverage' ? chart.city : null;
}

function partOfCity(city: City, charts: readonly ChartSubject[], split: readonly string[]): Part {
  const own = city.plans.filter(isPublished);
  const read = new Set([...own, ...[...own.flatMap(namedBy), ...city.agencies.flatMap(provenBy)].filter(isPublished)]);
  return {
    name: city.id,
    cities: [city.id],
    plans: own.map(({ id }) => id),
    bodies: city.agencies.filter((agency) => staysIn(city, agency)).map(({ id }) => id),
    charts: charts.map(({ id }) => id),
    split,
    reads: {
      plans: [...read].map(({ id }) => id),
      cities: [...new Set([city, ...[...read].map((plan) => plan.city)])].map(({ id }) => id),
    },
  };
}

/** One part of several cities: what each of them has and reads, once. */
export function together(name: string, parts: readonly Part[]): Part {
  const all = (ids: (part: Part) => readonly string[]): string[] => [...new Set(parts.flatMap(ids))];
  return {
    name,
    cities: all(({ cities }) => cities),
    plans: all(({ plans }) => plans),
    bodies: all(({ bodies }) => bodies),
    charts: all((part) => part.charts),
    split: all((part) => part.split),
    reads: { plans: all(({ reads }) => reads?.plans ?? []), cities: all(({ reads }) => reads?.cities ?? []) },
  };
}

/** Plans that the pages of a plan speak of: what it cites, carries out, replaces, follows, and what does so with it. */
function namedBy({ related, ends, lines }: Plan): Plan[] {
  return [
    ...related.map(({ plan }) => plan),
    ...(ends?.successor ? [ends.successor] : []),
    ...lines.flatMap(({ clauses, cited_by, changes }) => [
      ...[...clauses, ...cited_by].map(({ plan }) => plan),
      ...changes.flatMap(({ instrument }) => instrument.plan ?? []),
    ]),
  ];
}

/** Plans that prove what a body came from and what it became: the tables of its city name their clauses. */
const provenBy = ({ successors, predecessors }: Agency): Plan[] =>
  [...successors, ...predecessors].flatMap(({ clauses }) => clauses.map(({ plan }) => plan));

/** Whether all that the page of a body tells of where it came from and what it became lies in its city, and so does what proves it. */
const staysIn = (city: City, { successors, predecessors, members, member_of }: Agency): boolean =>
  [...successors, ...predecessors].every(({ clauses }) => clauses.every(({ plan }) => plan.city === city)) &&
  [...[...successors, ...predecessors].map(({ agency }) => agency), ...members, ...member_of].every(
    (other) => other.city === city,
  );

/** Says to which of `parts` what stands at a path below the root of the site belongs: `en/plans/hai-phong-2026/index.html`. */
export function ownerIn(parts: readonly Part[]): (path: string) => string {
  const by = (ids: (part: Part) => readonly string[]) =>
    new Map(parts.flatMap((part) => ids(part).map((id) => [id, part.name])));
  const known = {
    cities: by(({ cities }) => cities),
    plans: by(({ plans }) => plans),
    bodies: by(({ bodies }) => bodies),
    charts: by(({ charts }) => charts),
  };
  return (path) => {
    const place = path.replace(/^\/?(?:en\/)?/, '');
    const found = OWN.flatMap(({ at, what }) => {
      const id = at.exec(place)?.[1];
      return id === undefined ? [] : [known[what].get(id) ?? COUNTRY];
    });
    return found[0] ?? COUNTRY;
  };
}

/** Where the pages and files of one city stand; all others name more than one, or none. An id has no full stop in it. */
const OWN: readonly { readonly at: RegExp; readonly what: 'cities' | 'plans' | 'bodies' | 'charts' }[] = [
  // Parts of lists over all cities; a city with each of the others is the country's.
  {
    at: /^(?:promises\/(?:gaps|levels\/[^/]+)|framework\/[^/]+|indicators\/[^/]+|agencies\/by-city)\/([^/.]+)/,
    what: 'cities',
  },
  { at: /^(?:embed\/|cards\/)?plans\/([^/.]+)/, what: 'plans' },
  { at: /^compare\/plans\/([^/.]+)\./, what: 'plans' },
  { at: /^agencies\/([^/.]+)/, what: 'bodies' },
  { at: /^(?:clauses|promises|who-does-what|dossier)\/([^/.]+)/, what: 'cities' },
  { at: /^cards\/cities\/([^/.]+)\./, what: 'cities' },
  { at: /^(?:embed\/)?charts\/([^/.]+)/, what: 'charts' },
  // The page of a city and its timeline lead to other cities.
  { at: /^cities\/([^/.]+)\.(?:json|xlsx|zip)$/, what: 'cities' },
  { at: /^timeline\/([^/.]+)\.ics$/, what: 'cities' },
];

/** The part that a list says it is of. */
export const partIn = (list: string): Part => (JSON.parse(list) as { readonly part: Part }).part;
