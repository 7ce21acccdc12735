/** Owns which lists over all cities have a page for one city: where cities are found by letter, those lists lead to the city, and the city to its part of each. */
import type { Level } from '../../model/promise.ts';
import type { City, Feature, Indicator, Site } from '../../model/types.ts';
import { remembered, rememberedBy } from '../../reads/remember.ts';
import {
  agencyParts,
  featureParts,
  gapParts,
  indicatorParts,
  instrumentParts,
  levelParts,
  pairParts,
  type PartOf,
} from './lists.ts';
import type { Registered } from './weight.ts';

export interface ListsOfCity {
  readonly levels: readonly PartOf<Level>[];
  readonly gaps: readonly PartOf<null>[];
  readonly agencies: readonly PartOf<null>[];
  readonly pairs: readonly PartOf<null>[];
  readonly instruments: readonly PartOf<null>[];
  readonly features: readonly PartOf<Feature>[];
  readonly indicators: readonly PartOf<Indicator>[];
}

const byCity = <T>(parts: readonly PartOf<T>[]): ReadonlyMap<City, readonly PartOf<T>[]> =>
  Map.groupBy(parts, ({ city }) => city);

const allParts = remembered('parts of lists by city', (site: Site & Registered) => ({
  levels: byCity(levelParts(site)),
  gaps: byCity(gapParts(site)),
  agencies: byCity(agencyParts(site)),
  pairs: byCity(pairParts(site)),
  instruments: byCity(instrumentParts(site)),
  features: byCity(featureParts(site)),
  indicators: byCity(indicatorParts(site)),
}));

export const listsOfCity = rememberedBy('lists of a city', (site: Site & Registered, city: City): ListsOfCity => {
  const { levels, gaps, agencies, pairs, instruments, features, indicators } = allParts(site);
  return {
    levels: levels.get(city) ?? [],
    gaps: gaps.get(city) ?? [],
    agencies: agencies.get(city) ?? [],
    pairs: pairs.get(city) ?? [],
    instruments: instruments.get(city) ?? [],
    features: features.get(city) ?? [],
    indicators: indicators.get(city) ?? [],
  };
});
