/**
 * Owns when what plans of all cities name, a body of the country or a law, is named by too many for its page: then it counts by city, and what
 * each plan says of it stands with the clauses of that city.
 */
import type { Agency, City, Instrument, Plan, Site } from '../../model/types.ts';
import { tasksOf } from '../bodies/task.ts';
import { outgrows } from './weight.ts';

export interface InCity {
  readonly city: City;
  readonly count: number;
}

/** How many of `plans`, which may come several times, are of each city. */
export function countIn(site: Site, plans: readonly Plan[]): InCity[] {
  const own = Map.groupBy(plans, ({ city }) => city);
  return site.cities.flatMap((city) => {
    const count = own.get(city)?.length ?? 0;
    return count > 0 ? [{ city, count }] : [];
  });
}

/** The plan of everything that the page of a body tells from plans of other cities, once for each. */
export const namedElsewhere = (agency: Agency): Plan[] =>
  [
    ...tasksOf(agency.duties).map(({ clause }) => clause.plan),
    ...tasksOf(agency.partner_in).map(({ clause }) => clause.plan),
    ...agency.annex.map(({ plan }) => plan),
    ...agency.concerned.map(({ plan }) => plan),
    ...agency.printed.map(({ plan }) => plan),
  ].filter(({ city }) => city !== agency.city);

/** A page of a body has 60 kB, a fifth of what others have. */
const SMALL = 3;
export const isNamedByMany = (agency: Agency): boolean => outgrows({ duty: SMALL * namedElsewhere(agency).length });

/** The plan of each clause that cites an instrument, and of what rests on it, carries it out or replaces it. */
export const citedIn = ({ cited_by, basis_of, carried_out_by, replaced_by, variants }: Instrument): Plan[] => [
  ...cited_by.map(({ plan }) => plan),
  ...basis_of,
  ...[...carried_out_by, ...replaced_by],
  ...variants.map(({ plan }) => plan),
];
export const isCitedByMany = (instrument: Instrument): boolean => outgrows({ link: citedIn(instrument).length });

/** The city whose plans alone name an instrument, or are it; null where they are of several cities, or none does. */
export function cityOfInstrument(instrument: Instrument): City | null {
  const plans = [...citedIn(instrument), ...(instrument.plan === null ? [] : [instrument.plan])];
  const [first, ...others] = new Set(plans.map(({ city }) => city));
  return first === undefined || others.length > 0 ? null : first;
}
