/** Which addresses the build will make, known before it: what a page of prose may link to. */
import { comparePath, writtenPairs } from './derive/compare/pairs.ts';
import { comparisonParts } from './derive/compare/parts.ts';
import { whoPath } from './derive/bodies/matrix.ts';
import {
  agencyPath,
  chartPath,
  cityClausesPath,
  cityPath,
  clausePath,
  featurePath,
  indicatorPath,
  instrumentPath,
  localised,
  planPath,
} from './derive/address.ts';
import { dossierCities, dossierPartPath, dossierParts, dossierPath } from './derive/dossier/dossier.ts';
import { embedPath } from './derive/embed.ts';
import { sectionPagePath, sectionsWithPages } from './derive/plan-sections.ts';
import { letterPages } from './derive/long-lists/letters.ts';
import { longListPages } from './derive/long-lists/lists.ts';
import { PAGE_KINDS } from './derive/site-map.ts';
import { timelinePath } from './derive/timeline.ts';
import type { Published } from './ledger/index.ts';
import { hasTwin, twinPath } from './outputs/documents/twin-path.ts';
import { outputs } from './outputs/index.ts';
import { promisesPath } from './derive/promises/filter.ts';
import { levelsIn, levelsPath } from './derive/promises/level-duties.ts';
import { promisingCities } from './derive/promises/promise.ts';
import { TABLES } from './outputs/tables/index.ts';
import { LANGS } from './text/bilingual.ts';

export interface Written {
  /** Ids of all charts. */
  readonly charts: Iterable<string>;
  /** Pages of prose without their language: `/about/`, `/stories/one/`. */
  readonly prose: Iterable<string>;
}

/** Pages in one language, as the templates make them from the model. Pages of releases are in the register. */
export function modelPages(site: Published, { charts, prose }: Written): string[] {
  const planned = site.cities.filter(({ plans }) => plans.length > 0);
  const { plans, cities } = writtenPairs(site);
  const drawn = [...charts].map(chartPath);
  const lines = site.lines.map(clausePath);
  return [
    ...PAGE_KINDS.filter(({ route, error }) => !route.includes('[') && !error).map(({ route }) => route),
    ...site.plans.map(planPath),
    ...site.plans.flatMap((plan) => sectionsWithPages(plan)).map(sectionPagePath),
    ...lines,
    ...site.cities.map(cityPath),
    ...site.agencies.map(agencyPath),
    ...site.framework.features.map(featurePath),
    ...site.indicators.map(indicatorPath),
    ...site.instruments.map(instrumentPath),
    ...TABLES.map(({ name }) => `/data/${name}/`),
    ...[...plans, ...cities].map(([a, b]) => comparePath(a, b)),
    ...comparisonParts(site).map(({ path }) => path),
    ...planned.map((city) => whoPath(city)),
    ...planned.map((city) => timelinePath(city)),
    ...planned.map((city) => cityClausesPath(city)),
    ...promisingCities(site).map((city) => promisesPath(city)),
    ...levelsIn(site).map((level) => levelsPath(level)),
    ...longListPages(site),
    ...letterPages(site).map(({ path }) => path),
    ...dossierCities(site).map((city) => dossierPath(city)),
    ...dossierParts(site).map(({ city, part }) => dossierPartPath(city, part)),
    ...drawn,
    ...[...drawn, ...lines].map(embedPath),
    ...prose,
  ];
}

/** What was published before and is kept or leads on. */
export const registeredAddresses = ({ ledger }: Published): string[] =>
  ledger.addresses.filter(({ status }) => status !== 'tombstone').map(({ path }) => path);

/** Pages of both languages, files, and what was published before. */
export const knownAddresses = (site: Published, written: Written): ReadonlySet<string> =>
  new Set([
    ...modelPages(site, written).flatMap((path) =>
      LANGS.flatMap((lang) => [localised(path, lang), ...(hasTwin(path) ? [twinPath(path, lang)] : [])]),
    ),
    ...[...written.charts].flatMap((id) => [
      `/charts/${id}.xlsx`,
      `/charts/${id}.csv`,
      `/charts/${id}.json`,
      ...LANGS.flatMap((lang) => [`/charts/${id}.${lang}.svg`, `/charts/${id}.${lang}.png`]),
    ]),
    ...outputs(site).map(({ path }) => `/${path.replace(/^\//, '')}`),
    ...registeredAddresses(site),
  ]);

/** Places in the pages of plans that are called as their clauses and sections are: `/plans/x/#iv-1-3`. */
export const knownPlaces = (site: Published): ReadonlySet<string> =>
  new Set(
    site.plans.flatMap((plan) => [...plan.lines, ...plan.sections].map(({ slug }) => `${planPath(plan)}#${slug}`)),
  );
