/**
 * The dossier of a city: one document in the order of UNESCO’s questions, as data, so that the page, the print and the DOCX say the same.
 */
import { factGroups } from './facts.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { City, Site } from '../../model/types.ts';
import {
  commitmentGroups,
  fundingGroup,
  governanceGroups,
  indicatorGroups,
  monitoringGroup,
  planGroups,
  visionGroup,
  type Group,
} from './groups.ts';
import { rememberedBy } from '../../reads/remember.ts';
import { must } from '../../text/must.ts';

export const PART_IDS = [
  'facts',
  'vision',
  'plan',
  'governance',
  'indicators',
  'monitoring',
  'funding',
  'commitments',
] as const;
export type PartId = (typeof PART_IDS)[number];

export interface Part {
  id: PartId;
  title: string;
  question: string;
  groups: Group[];
}

export interface Dossier {
  city: City;
  lang: Lang;
  title: string;
  lead: string;
  notes: string[];
  /** For those who write an application from it: stands in the document that they edit, and on no page. */
  drafting: string;
  parts: Part[];
}

export const dossierPath = (city?: Pick<City, 'id'>): string => (city ? `/dossier/${city.id}/` : '/dossier/');
export const dossierPartPath = (city: Pick<City, 'id'>, part: PartId): string => `${dossierPath(city)}${part}/`;
export const dossierFile = (city: Pick<City, 'id'>, lang: Lang): string => `dossier/${city.id}.${lang}.docx`;

/** Cities with a plan: of the others there is nothing to compile. */
export const dossierCities = (site: Pick<Site, 'cities'>): City[] =>
  site.cities.filter(({ plans }) => plans.length > 0);

/** Every part of every dossier: each is a page of its own. */
export const dossierParts = (site: Pick<Site, 'cities'>): { city: City; part: PartId }[] =>
  dossierCities(site).flatMap((city) => PART_IDS.map((part) => ({ city, part })));

/** Made once for all pages and files of it. */
export const dossierOf = (site: Site, city: City, lang: Lang): Dossier => dossiers(site, `${city.id} ${lang}`);
const dossiers = rememberedBy('dossier', (site: Site, key: string): Dossier => {
  const [id = '', lang] = key.split(' ');
  return compile(site, must(site.city(id), id), lang === 'en' ? 'en' : 'vi');
});

function compile(site: Site, city: City, lang: Lang): Dossier {
  const d = words(lang).dossier;
  const plans = [...city.plans].sort((a, b) => (a.date < b.date ? -1 : 1));
  const groups: Record<PartId, Group[]> = {
    facts: factGroups(site, city, lang),
    vision: plans.map((plan) => visionGroup(site, plan, lang)),
    plan: plans.flatMap((plan) => planGroups(site, plan, lang)),
    governance: plans.flatMap((plan) => governanceGroups(site, plan, lang)),
    indicators: indicatorGroups(site, city, lang),
    monitoring: plans.map((plan) => monitoringGroup(site, plan, lang)),
    funding: plans.map((plan) => fundingGroup(site, plan, lang)),
    commitments: plans.flatMap((plan) => commitmentGroups(plan, lang)),
  };
  return {
    city,
    lang,
    title: d.titleOf(city.name[lang]),
    lead: d.lead,
    notes: [d.asOf(formatDate(site.publisher.updated, lang)), d.apart],
    drafting: d.limitNote,
    parts: PART_IDS.map((id) => ({ id, ...d.parts[id], groups: groups[id] })),
  };
}
