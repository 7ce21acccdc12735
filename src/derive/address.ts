/** Owns addresses: which path a thing has. Ids, never titles; the same path in both languages but for `/en`. */
import type { Lang } from '../model/schema/common.ts';
import type {
  Agency,
  City,
  Clause,
  Feature,
  FocalArea,
  Indicator,
  Instrument,
  Plan,
  Region,
  Section,
  Target,
} from '../model/types.ts';

export const planPath = (plan: Pick<Plan, 'id'>): string => `/plans/${plan.id}/`;
export const clausePath = (clause: Pick<Clause, 'id'>): string => `/plans/${clause.id}/`;
export const sectionPath = (section: Section): string => `${planPath(section.plan)}#${section.slug}`;
export const agencyPath = (agency: Pick<Agency, 'id'>): string => `/agencies/${agency.id}/`;
export const indicatorPath = (indicator: Pick<Indicator, 'id'>): string => `/indicators/${indicator.id}/`;
/** Where a target is explained: the clause that sets it; what stands in an annex alone, at its indicator. */
export const targetPath = ({ clause, indicator }: Pick<Target, 'clause' | 'indicator'>): string =>
  clause ? clausePath(clause) : indicatorPath(indicator);
export const instrumentPath = (instrument: Pick<Instrument, 'id'>): string => `/instruments/${instrument.id}/`;
export const cityPath = (city: Pick<City, 'id'>): string => `/cities/${city.id}/`;
/** Every region with its cities. */
export const regionsPath = '/regions/';
export const regionPath = (region: Pick<Region, 'id'>): string => `${regionsPath}#${region.id}`;
/** Every clause of the plans of a city, whole. */
export const cityClausesPath = (city: Pick<City, 'id'>): string => `/clauses/${city.id}/`;
export const featurePath = (feature: Pick<Feature, 'no'> | Pick<FocalArea, 'no'>): string =>
  `/framework/${feature.no}/`;
export const chartPath = (id: string): string => `/charts/${id}/`;

/** `/plans/` → `/plans/` in Vietnamese, `/en/plans/` in English. */
export const localised = (path: string, lang: Lang): string => (lang === 'en' ? `/en${path}` : path);

export const otherLang = (lang: Lang): Lang => (lang === 'vi' ? 'en' : 'vi');
