/**
 * Owns which cities share a part. A part costs reading the registers of the whole country, which for a small city is many times what its own
 * pages cost: where there are many small cities, those of a region are built together. A large one is a part by itself.
 */
import type { City } from '../model/types.ts';
import { fingerprint } from '../text/fingerprint.ts';

/** A city whose plans have so many lines is large. */
const LARGE = 150;
/** So many small cities are a part each. */
const FEW = 48;
/** A region of twice as many is several parts, of so many each or up to twice as many. */
const TOGETHER = 16;
/** Of cities of which no region is stated. */
const NOWHERE = 'cities';

/**
 * Cities by the name of their part: its id, or its region and a number, `dong-nam-bo.2`, which is no id. A city that comes or goes leaves all
 * others where they are, until its region has twice as many.
 */
export function groupsOf(cities: readonly City[]): ReadonlyMap<string, readonly City[]> {
  const small = cities.filter((city) => sizeOf(city) < LARGE);
  if (small.length <= FEW) return Map.groupBy(cities, ({ id }) => id);
  const inRegion = Map.groupBy(small, regionOf);
  return Map.groupBy(cities, (city) => {
    if (sizeOf(city) >= LARGE) return city.id;
    const region = regionOf(city);
    return `${region}.${placeOf(city.id, partsFor(inRegion.get(region)?.length ?? 1))}`;
  });
}

const sizeOf = ({ plans }: City): number => plans.reduce((sum, { lines }) => sum + lines.length, 0);
const regionOf = ({ region }: City): string => region?.id ?? NOWHERE;
/** A power of two. */
const partsFor = (small: number): number => 2 ** Math.max(0, Math.floor(Math.log2(small / TOGETHER)));

/** The same for the same id everywhere: one of `count`, evenly. */
const placeOf = (id: string, count: number): number => Number.parseInt(fingerprint(id), 16) % count;
