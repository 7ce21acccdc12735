/**
 * Owns which cities share a part. A part costs reading the registers of the whole country, which for a small city is many times what its own
 * pages cost: where there are many small cities, some are built together. A large one is a part by itself.
 */
import type { City } from '../model/types.ts';
import { fingerprint } from '../text/fingerprint.ts';

/** A city whose plans have so many lines is large. */
const LARGE = 150;
/** So many small cities are a part each. */
const FEW = 48;
/** More than those share parts, so many in each, or up to twice as many. */
const TOGETHER = 16;

/** Cities by the name of their part: its id, or `cities.5`, which is no id. A city that comes or goes leaves all others where they are, until there are twice as many. */
export function groupsOf(cities: readonly City[]): ReadonlyMap<string, readonly City[]> {
  const small = cities.filter((city) => sizeOf(city) < LARGE).length;
  const groups = small > FEW ? 2 ** Math.floor(Math.log2(small / TOGETHER)) : 0;
  return Map.groupBy(cities, (city) =>
    groups === 0 || sizeOf(city) >= LARGE ? city.id : `cities.${placeOf(city.id, groups)}`,
  );
}

const sizeOf = ({ plans }: City): number => plans.reduce((sum, { lines }) => sum + lines.length, 0);

/** The same for the same id everywhere: one of `count`, evenly. */
const placeOf = (id: string, count: number): number => Number.parseInt(fingerprint(id), 16) % count;
