/** Links the regions of a country with the cities in them. */
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../../messages/problems.ts';
import type { Written } from '../read/load.ts';
import { problem } from '../read/source-file.ts';
import type { CitySpec } from '../schema/registers.ts';
import type { City, Region } from '../types.ts';
import type { Draft } from './draft.ts';

/** The regions in the order of the register; a city in one that is not there is a problem, and so is a region of a country or regions of a city. */
export function linkRegions(
  written: readonly Written<CitySpec>[],
  cities: ReadonlyMap<string, Draft<City>>,
  problems: Problem[],
): Region[] {
  const regions = new Map<string, Draft<Region>>();
  for (const { spec, origin } of written) {
    const country = cities.get(spec.id);
    if (spec.regions === undefined || country === undefined) continue;
    if (spec.kind !== 'country') {
      problems.push(problem('regions-of-city', origin, ['regions'], { id: spec.id }));
      continue;
    }
    for (const { id, name } of spec.regions.list)
      // The second one with an id is reported where lists are checked.
      if (!regions.has(id)) regions.set(id, { id, name, country, since: spec.regions.since, cities: [] });
  }
  for (const { spec, origin } of written) {
    const city = cities.get(spec.id);
    if (spec.region === undefined || city === undefined) continue;
    const region = regions.get(spec.region);
    if (spec.kind === 'country') problems.push(problem('region-of-country', origin, ['region'], { id: spec.id }));
    else if (region === undefined)
      problems.push(
        problem('unknown-region', origin, ['region'], {
          id: spec.region,
          nearest: nearest(spec.region, regions.keys()) || '—',
        }),
      );
    else if (city.region === null) {
      city.region = region;
      region.cities.push(city);
    }
  }
  return [...regions.values()];
}
