/** Owns what is asked of regions: which cities lie in each, and which region a published value is of. */
import { earliest, latest } from '../model/dates.ts';
import type { City, Region, Site } from '../model/types.ts';
import { remembered } from '../reads/remember.ts';
import type { Reading } from './answers/readings.ts';

/** What belongs to the cities of one region; `region` is null for those of which none is stated. */
export interface OfRegion<T> {
  readonly region: Region | null;
  readonly items: readonly T[];
}

/** Every region that has something, in the order of the register, then what is of cities without one. */
export function byRegion<T>(regions: readonly Region[], items: readonly T[], cityOf: (item: T) => City): OfRegion<T>[] {
  const own = Map.groupBy(items, (item) => cityOf(item).region);
  return [...regions, null].flatMap((region) => {
    const found = own.get(region) ?? [];
    return found.length > 0 ? [{ region, items: found }] : [];
  });
}

export const citiesByRegion = remembered('cities by region', (site: Site): readonly OfRegion<City>[] =>
  byRegion(
    site.regions,
    site.cities.filter(({ kind }) => kind === 'city'),
    (city) => city,
  ),
);

/** Whether a value is of a region, of a time before the regions were what they are, or of a city without a region. */
export type RegionState = (typeof REGION_STATES)[number];
export const REGION_STATES = ['in-region', 'before-regions', 'not-stated'] as const;

/** As with a change of boundary: a value whose period ends on the day or after it is of the new regions. */
export function regionState({ region }: Pick<City, 'region'>, reading: Pick<Reading, 'period'> | null): RegionState {
  if (region === null) return 'not-stated';
  return reading !== null && latest(reading.period) < earliest(region.since) ? 'before-regions' : 'in-region';
}
