/** Every list over all cities that has a page of its own for each city as soon as it is too long: what it holds, and its parts. */
import type { Level } from '../../model/promise.ts';
import type { Agency, City, Feature, Indicator, Instrument, Site } from '../../model/types.ts';
import { featurePath, indicatorPath } from '../address.ts';
import { featureEvidence, type Evidence } from '../answers/evidence.ts';
import { progressIn } from '../answers/progress.ts';
import { observationsIn } from '../answers/readings.ts';
import {
  featuresWithoutBody,
  measuresWithoutBody,
  reorganisation,
  rowsWithoutBody,
  whoPath,
} from '../bodies/matrix.ts';
import { writtenPairs } from '../compare/pairs.ts';
import { namedAgencies, servingClauses, servingPassages } from '../counts.ts';
import { coveredCities } from '../coverage.ts';
import { levelDuties, levelsIn, levelsPath, type LevelOfCity } from '../promises/level-duties.ts';
import { promiseGaps, type GapRow } from '../promises/gaps.ts';
import { cityOfInstrument } from './in-cities.ts';
import { isLong, listOfPart, partPath, sumOf, type Entries, type Registered } from './weight.ts';
import { remembered } from '../../reads/remember.ts';

export interface PartOf<T> {
  readonly of: T;
  readonly city: City;
  readonly path: string;
  readonly entries: Entries;
}

/** A list, and what each city has in it; no page of a city where it has nothing. */
export interface LongList<T> {
  readonly path: string;
  readonly isLong: boolean;
  /** All together. */
  readonly entries: Entries;
  readonly parts: readonly PartOf<T>[];
}

function listOf<T>(site: Registered, path: string, of: T, cities: readonly (readonly [City, Entries])[]): LongList<T> {
  const entries = sumOf(cities.map(([, own]) => own));
  const parts = cities.map(([city, own]) => ({ of, city, path: partPath(path, city), entries: own }));
  return { path, isLong: isLong(site, path, entries), entries, parts: parts.filter((one) => holds(one.entries)) };
}

/** Anything but the name of the city. */
const holds = ({ city: _, ...entries }: Entries): boolean => Object.values(entries).some((count) => count > 0);

export const entriesOfLevel = ({ bodies, plans }: LevelOfCity): Entries => ({
  city: 1,
  agency: bodies.length,
  duty: plans.reduce((sum, one) => sum + one.tasks.length + one.targets.length, 0),
});

/** What the bodies of a level must do. */
export const levelList = (site: Site & Registered, level: Level): LongList<Level> =>
  listOf(
    site,
    levelsPath(level),
    level,
    levelDuties(site, level).map((one) => [one.city, entriesOfLevel(one)]),
  );

export interface FeatureOfCity {
  readonly city: City;
  readonly evidence: readonly Evidence[];
}
export const featureCities = (site: Site, feature: Feature): FeatureOfCity[] =>
  coveredCities(site).map((city) => ({ city, evidence: featureEvidence(site, feature, city) }));

/** What each city has for a feature. */
export const featureList = (site: Site & Registered, feature: Feature): LongList<Feature> =>
  listOf(
    site,
    featurePath(feature),
    feature,
    featureCities(site, feature).map(({ city, evidence }) => [
      city,
      {
        city: 1,
        clause: city.plans.reduce(
          (sum, plan) => sum + servingClauses(feature, plan).length + servingPassages(feature, plan).length,
          0,
        ),
        target: evidence.reduce((sum, { targets }) => sum + targets.length, 0),
        value: evidence.length,
      },
    ]),
  );

/** Targets, values and clauses of an indicator. Values of the whole country are no city's. */
export function indicatorList(site: Site & Registered, indicator: Indicator): LongList<Indicator> {
  const clauses = Map.groupBy(indicator.clauses, ({ plan }) => plan.city);
  const cities = site.cities.filter(({ kind }) => kind === 'city');
  return listOf(
    site,
    indicatorPath(indicator),
    indicator,
    cities.map((city) => [
      city,
      {
        city: 1,
        clause: clauses.get(city)?.length ?? 0,
        target: progressIn(indicator, city, site.publisher.updated).length,
        value: observationsIn(indicator, city).length,
      },
    ]),
  );
}

const AGENCIES = '/agencies/by-city/';
/** The register of agencies. */
export const agencyList = (site: Site & Registered): LongList<null> =>
  listOf(
    site,
    AGENCIES,
    null,
    site.cities.map((city) => [city, { city: 1, agency: namedAgencies(city).length }]),
  );

export const GAPS = '/promises/gaps/';
/** Rows of bodies, by their cities. */
export function gapRowsByCity(site: Site, rows: readonly GapRow[]): ReadonlyMap<City, readonly GapRow[]> {
  const city = ({ group, key }: GapRow): Agency['city'] | null =>
    group === 'body' && key !== null ? (site.agency(key)?.city ?? null) : null;
  const own = Map.groupBy(rows, city);
  return new Map(site.cities.flatMap((one) => (own.has(one) ? [[one, own.get(one) ?? []] as const] : [])));
}
/** What promises leave unsaid, by body; a city has a row of its own as well. */
export const gapList = (site: Site & Registered): LongList<null> =>
  listOf(
    site,
    GAPS,
    null,
    [...gapRowsByCity(site, promiseGaps(site))].map(([city, rows]) => [city, { city: 1, gap: rows.length + 1 }]),
  );

const PAIRS = '/compare/by-city/';
/** Pairs that have a page: of its plans, and of each city with another one. */
export const pairList = (site: Site & Registered): LongList<null> => {
  const { ofCity } = writtenPairs(site);
  return listOf(
    site,
    PAIRS,
    null,
    site.cities.map((city) => [city, { city: 1, pair: ofCity.get(city)?.length ?? 0 }]),
  );
};

const INSTRUMENTS = '/instruments/by-city/';
/** Instruments by the city whose plans alone name them; under null those of the country. */
export const instrumentsByCity = remembered(
  'instruments by city',
  (site: Site): ReadonlyMap<City | null, readonly Instrument[]> => Map.groupBy(site.instruments, cityOfInstrument),
);
/** Laws, decisions, plans and letters. */
export const instrumentList = (site: Site & Registered): LongList<null> =>
  listOf(
    site,
    INSTRUMENTS,
    null,
    site.cities.map((city) => [city, { city: 1, pair: instrumentsByCity(site).get(city)?.length ?? 0 }]),
  );

const partsIfLong = <T>({ isLong: long, parts }: LongList<T>): readonly PartOf<T>[] => (long ? parts : []);

/** Parts that have pages, of every list. */
export const levelParts = (site: Site & Registered): PartOf<Level>[] =>
  levelsIn(site).flatMap((level) => partsIfLong(levelList(site, level)));
export const featureParts = (site: Site & Registered): PartOf<Feature>[] =>
  site.framework.features.flatMap((feature) => partsIfLong(featureList(site, feature)));
export const indicatorParts = (site: Site & Registered): PartOf<Indicator>[] =>
  site.indicators.flatMap((indicator) => partsIfLong(indicatorList(site, indicator)));
export const agencyParts = (site: Site & Registered): readonly PartOf<null>[] => partsIfLong(agencyList(site));
export const gapParts = (site: Site & Registered): readonly PartOf<null>[] => partsIfLong(gapList(site));
export const pairParts = (site: Site & Registered): readonly PartOf<null>[] => partsIfLong(pairList(site));
export const instrumentParts = (site: Site & Registered): readonly PartOf<null>[] => partsIfLong(instrumentList(site));

/** Addresses of all pages that exist only because a list is long. */
export const longListPages = (site: Site & Registered): string[] =>
  [levelParts, featureParts, indicatorParts, agencyParts, gapParts, pairParts, instrumentParts].flatMap((parts) =>
    parts(site).map(({ path }) => path),
  );

/** Addresses of the lists that have such pages. */
export const splitLists = (site: Site & Registered): string[] => [
  ...new Set(longListPages(site).flatMap((path) => listOfPart(path) ?? [])),
];

/** What the reorganisation changed and what nobody is assigned to, in all cities: each city has it on its page of who does what as well. */
export const whoIsLong = remembered('who does what is long', (site: Site & Registered): boolean => {
  const entries = coveredCities(site).map((city): Entries => {
    const { changed, unresolved, appeared } = reorganisation(city);
    return {
      city: 1,
      agency: changed.length + unresolved.length + appeared.length,
      duty: city.plans.reduce(
        (sum, plan) => sum + featuresWithoutBody(plan, site.framework).length + rowsWithoutBody(plan).length,
        0,
      ),
      clause: city.plans.reduce((sum, plan) => sum + measuresWithoutBody(plan).length, 0),
    };
  });
  return isLong(site, whoPath(), sumOf(entries));
});
