/** Owns which form goes to whom: the annex of a city's newest plan, divided by responsible agency. */
import type { Agency, AnnexRow, City, Plan, Site } from '../model/types.ts';
import { boxesOf, type Box } from './boxes.ts';

/** Indicators that experts rate have no responsible agency; their form has this key. */
export const EXPERTS = 'experts';

export interface Form {
  city: City;
  year: string;
  plan: Plan;
  /** Null for the form of the experts. */
  agency: Agency | null;
  /** The id of the agency, or `experts`. */
  key: string;
  boxes: Box[];
}

/** The plan whose annex says what is reported: the newest one of the city that has an annex. */
export const reportingPlan = (city: City): Plan | null =>
  [...city.plans].filter(({ annex }) => annex.length > 0).sort((a, b) => (a.date < b.date ? 1 : -1))[0] ?? null;

/** The keys of all who report for a plan, in the order in which the annex first names them; experts last. */
export function reporters(plan: Plan): string[] {
  const agencies = plan.annex.flatMap(({ responsible }) => responsible.map(({ id }) => id));
  return [...new Set([...agencies, ...(plan.annex.some(isExpert) ? [EXPERTS] : [])])];
}

/** What `key` reports in `year`; null when it answers for nothing in the annex. */
export function formOf(city: City, year: string, key: string): Form | null {
  const plan = reportingPlan(city);
  if (plan === null) return null;
  const rows = plan.annex.filter((row) =>
    key === EXPERTS ? isExpert(row) : row.responsible.some(({ id }) => id === key),
  );
  if (rows.length === 0) return null;
  const agency = rows.flatMap(({ responsible }) => responsible).find(({ id }) => id === key) ?? null;
  return { city, year, plan, agency, key, boxes: rows.flatMap(boxesOf) };
}

const isExpert = ({ assessment, responsible }: AnnexRow): boolean =>
  assessment === 'expert-rating' && responsible.length === 0;

/** Cities that have an annex to report by. */
export const reportingCities = (site: Site): City[] => site.cities.filter((city) => reportingPlan(city) !== null);

export const fileNameOf = ({ city, year, key }: Form): string => `${city.id}-${year}-${key}.xlsx`;
