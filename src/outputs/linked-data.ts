/** schema.org descriptions that stand in the pages: breadcrumbs everywhere, Legislation for plans and clauses, DataCatalog and Dataset for the data. */
import { localised } from '../derive/address.ts';
import { clauseLabel, placeLabel } from '../derive/references.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Clause, Plan, Site } from '../model/types.ts';
import { akomaPath } from './akoma-ntoso.ts';
import type { Output } from './output.ts';
import { absolute, dateOf } from './publication.ts';
import type { Table } from './table.ts';

export interface Page {
  lang: Lang;
  /** Path without the language. */
  path: string;
  title: string;
  crumbs: readonly { name: string; path: string }[];
}

export type Thing = { '@context'?: 'https://schema.org'; '@type': string } & Record<string, unknown>;

const CONTEXT = 'https://schema.org' as const;
const top = (thing: Thing): Thing => ({ '@context': CONTEXT, ...thing });
const url = (site: Site, path: string, lang: Lang): string => absolute(site, localised(path, lang));
const publisher = (site: Site, lang: Lang): Thing => ({ '@type': 'Organization', name: site.publisher.name[lang], url: absolute(site, '/') });
const VIET_NAM: Thing = { '@type': 'Country', name: 'Việt Nam' };

export function breadcrumbs(site: Site, { lang, path, title, crumbs }: Page): Thing {
  const home = { name: site.publisher.name[lang], path: '/' };
  const trail = [home, ...crumbs.filter((crumb) => crumb.path !== '/'), { name: title, path }];
  return top({ '@type': 'BreadcrumbList', itemListElement: trail.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, name: crumb.name, item: url(site, crumb.path, lang) })) });
}

const planId = (site: Site, plan: Plan): string => `${absolute(site, `/plans/${plan.id}/`)}#legislation`;

/** Only what is printed: a plan without a number has no identifier of the state, and a date goes as far as it is known. */
export function planThing(site: Site, plan: Plan, lang: Lang): Thing {
  return top({
    '@type': 'Legislation',
    '@id': planId(site, plan),
    name: plan.title[lang],
    alternateName: plan.short[lang],
    description: plan.summary[lang],
    url: url(site, `/plans/${plan.id}/`, lang),
    inLanguage: lang,
    ...(plan.number !== null && { legislationIdentifier: plan.number }),
    legislationDate: plan.date.replace(/-XX/g, ''),
    legislationType: { vi: 'Kế hoạch', en: 'Plan' }[lang],
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: plan.issuer.name[lang], url: url(site, `/agencies/${plan.issuer.id}/`, lang) },
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: plan.city.name[lang] },
    license: site.publisher.data_licence.url,
    publisher: publisher(site, lang),
    dateModified: dateOf(site),
    encoding: [{ '@type': 'LegislationObject', contentUrl: absolute(site, akomaPath(plan, lang)), encodingFormat: 'application/akn+xml', inLanguage: lang, legislationLegalValue: 'https://schema.org/UnofficialLegalValue' }],
  });
}

export function clauseThing(site: Site, clause: Clause, lang: Lang): Thing {
  return top({
    '@type': 'Legislation',
    '@id': `${absolute(site, `/plans/${clause.id}/`)}#legislation`,
    name: clauseLabel(clause)[lang],
    legislationIdentifier: placeLabel(clause)[lang],
    identifier: clause.id,
    url: url(site, `/plans/${clause.id}/`, lang),
    inLanguage: lang,
    text: clause.text[lang],
    isPartOf: { '@type': 'Legislation', '@id': planId(site, clause.plan), name: clause.plan.title[lang] },
    license: site.publisher.data_licence.url,
    encoding: [{ '@type': 'LegislationObject', contentUrl: absolute(site, `/plans/${clause.id}.json`), encodingFormat: 'application/json', legislationLegalValue: 'https://schema.org/UnofficialLegalValue' }],
  });
}

/** Years that the plans cover, as far as their periods say. */
function coverage(site: Site): string {
  const years = site.plans.flatMap(({ date, period }) => [date, period.from, period.to]).filter((edtf) => edtf !== undefined).map((edtf) => Number(edtf.slice(0, 4))).filter((year) => year > 0);
  return `${Math.min(...years)}/${Math.max(...years)}`;
}

const download = (site: Site, output: Output): Thing => ({ '@type': 'DataDownload', name: output.path.split('/').at(-1), contentUrl: absolute(site, output.path), encodingFormat: output.mediaType });

interface DatasetOf {
  name: string;
  path: string;
  title: string;
  description: string;
  files: readonly Output[];
}

function dataset(site: Site, { name, path, title, description, files }: DatasetOf, lang: Lang): Thing {
  const whole = `${description} ${{ vi: 'Dữ liệu mở về kế hoạch thành phố học tập của các thành phố Việt Nam.', en: 'Open data about the learning-city plans of Vietnamese cities.' }[lang]}`;
  return top({
    '@type': 'Dataset',
    '@id': `${absolute(site, path)}#dataset`,
    name: title,
    description: whole,
    url: url(site, path, lang),
    identifier: name,
    license: site.publisher.data_licence.url,
    isAccessibleForFree: true,
    inLanguage: lang,
    dateModified: dateOf(site),
    temporalCoverage: coverage(site),
    spatialCoverage: VIET_NAM,
    creator: publisher(site, lang),
    publisher: publisher(site, lang),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': catalogId(site), name: site.publisher.name[lang], url: url(site, '/data/', lang) },
    distribution: files.map((file) => download(site, file)),
  });
}

const catalogId = (site: Site): string => `${absolute(site, '/data/')}#catalog`;

export const tableThing = (site: Site, table: Table, files: readonly Output[], lang: Lang): Thing =>
  dataset(site, { name: table.name, path: `/data/${table.name}/`, title: `${table.title[lang]} (${site.publisher.name[lang]})`, description: table.description[lang], files }, lang);

export function catalogThings(site: Site, tables: readonly Table[], wholeFiles: readonly Output[], lang: Lang): Thing[] {
  const all = { name: 'all', path: '/data/', title: { vi: `${site.publisher.name.vi}: mọi bảng`, en: `${site.publisher.name.en}: all tables` }[lang], description: { vi: 'Mọi bảng trong một tệp.', en: 'Every table in one file.' }[lang], files: wholeFiles };
  return [
    top({
      '@type': 'DataCatalog', '@id': catalogId(site), name: site.publisher.name[lang], url: url(site, '/data/', lang), inLanguage: lang, license: site.publisher.data_licence.url, publisher: publisher(site, lang), dateModified: dateOf(site),
      dataset: [{ '@type': 'Dataset', '@id': `${absolute(site, '/data/')}#dataset`, name: all.title, url: url(site, '/data/', lang) }, ...tables.map((table) => ({ '@type': 'Dataset', '@id': `${absolute(site, `/data/${table.name}/`)}#dataset`, name: table.title[lang], url: url(site, `/data/${table.name}/`, lang) }))],
    }),
    dataset(site, all, lang),
  ];
}
