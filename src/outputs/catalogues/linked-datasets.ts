/** schema.org DataCatalog and Dataset, as search engines for data want them. */
import { dataFileWords } from '../../i18n/words/data-files.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { City, Indicator, Site } from '../../model/types.ts';
import { publisher, top, url, type Thing } from './linked-data.ts';
import { yearsIn, yearsOf } from './years.ts';
import type { Output } from '../kit/output.ts';
import { absolute, dateOf } from '../../derive/publication.ts';
import { TERMS_URL } from '../../derive/sources.ts';
import { TERMS_NAMES, termsWords } from '../../i18n/words/terms.ts';
import { indicatorPath } from '../../derive/address.ts';
import { indicatorRows } from '../tables/indicator-rows.ts';
import type { Table } from '../tables/table.ts';
import { tableTerms, termsOfAll, type TableTerms } from '../tables/table-terms.ts';

const VIET_NAM: Thing = { '@type': 'Country', name: 'Việt Nam' };

const download = (site: Site, output: Output): Thing => ({
  '@type': 'DataDownload',
  name: output.path.split('/').at(-1),
  contentUrl: absolute(site, output.path),
  encodingFormat: output.mediaType,
});

interface DatasetOf {
  name: string;
  path: string;
  title: string;
  description: string;
  files: readonly Output[];
  terms: TableTerms;
  years: { from: number; to: number } | null;
  where: Thing;
}

/** Each language version of a page tells of a thing of its own, which another page can point to. */
const datasetId = (site: Site, path: string, lang: Lang): string => `${url(site, path, lang)}#dataset`;

function dataset(
  site: Site,
  { name, path, title, description, files, terms, years, where }: DatasetOf,
  lang: Lang,
): Thing {
  const whole = `${description} ${dataFileWords(lang).openData}`;
  return top({
    '@type': 'Dataset',
    '@id': datasetId(site, path, lang),
    name: title,
    description: whole,
    url: url(site, path, lang),
    identifier: name,
    ...licences(site, terms, lang),
    // Addresses alone: titles are in the language of their source, and stand in the table of sources.
    ...(terms.others.length > 0 && { isBasedOn: [...new Set(terms.sources.map(({ url: at }) => at))] }),
    isAccessibleForFree: true,
    inLanguage: lang,
    dateModified: dateOf(site),
    ...(years && { temporalCoverage: `${years.from}/${years.to}` }),
    spatialCoverage: where,
    creator: publisher(site, lang),
    publisher: publisher(site, lang),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': catalogId(site, lang),
      name: site.publisher.name[lang],
      url: url(site, '/data/', lang),
    },
    distribution: files.map((file) => download(site, file)),
  });
}

/** One licence where every row is the site’s own; else the page that says which row stands under which terms, and these terms. */
function licences(site: Site, { all, others }: TableTerms, lang: Lang) {
  const { url: own, name } = site.publisher.data_licence;
  if (others.length === 0) return { license: own };
  const words = termsWords(lang);
  const work = (said: string, at: string): Thing => ({ '@type': 'CreativeWork', name: said, url: at });
  return {
    license: url(site, '/data/sources/', lang),
    usageInfo: [
      work(words.ownOnly(name[lang]), own),
      ...others.map(({ terms, rows }) =>
        work(words.rows(TERMS_NAMES[terms][lang], rows, all), TERMS_URL[terms] ?? url(site, '/data/sources/', lang)),
      ),
    ],
  };
}

const catalogId = (site: Site, lang: Lang): string => `${url(site, '/data/', lang)}#catalog`;

export const tableThing = (site: Site, table: Table, files: readonly Output[], lang: Lang): Thing =>
  dataset(
    site,
    {
      name: table.name,
      path: `/data/${table.name}/`,
      title: `${table.title[lang]} (${site.publisher.name[lang]})`,
      description: table.description[lang],
      files,
      terms: tableTerms(table, site),
      years: yearsOf(site),
      where: VIET_NAM,
    },
    lang,
  );

const placeThing = ({ kind, name, region }: City, lang: Lang): Thing => ({
  '@type': kind === 'city' ? 'City' : 'Country',
  name: name[lang],
  ...(region && { containedInPlace: { '@type': 'Place', name: region.name[lang] } }),
});

/** One place; several are the country with the cities in it. */
function placeOf(places: readonly City[], lang: Lang): Thing {
  const [first, ...rest] = places;
  if (first !== undefined && rest.length === 0) return placeThing(first, lang);
  const cities = places.filter(({ kind }) => kind === 'city');
  return cities.length === 0 ? VIET_NAM : { ...VIET_NAM, containsPlace: cities.map((city) => placeThing(city, lang)) };
}

/** The years and places that the targets and values of an indicator are about. The page lists the sources, so that they are not said twice. */
export function indicatorThing(site: Site, indicator: Indicator, files: readonly Output[], lang: Lang): Thing {
  const { observations, targets } = indicator;
  const places = [...new Set([...targets.map(({ plan }) => plan.city), ...observations.map(({ area }) => area)])];
  const { isBasedOn: _, ...thing } = dataset(
    site,
    {
      name: indicator.id,
      path: indicatorPath(indicator),
      title: `${indicator.name[lang]} (${site.publisher.name[lang]})`,
      description: indicator.definition[lang],
      files,
      terms: tableTerms(indicatorRows(indicator), site),
      years:
        yearsIn([
          ...observations.map(({ period }) => period),
          ...targets.flatMap(({ from, by }) => [from ?? [], by ?? []].flat()),
        ]) ?? yearsOf(site),
      where: placeOf(places, lang),
    },
    lang,
  );
  return thing;
}

export function catalogThings(
  site: Site,
  tables: readonly Table[],
  wholeFiles: readonly Output[],
  lang: Lang,
): Thing[] {
  const all = {
    name: 'all',
    path: '/data/',
    title: dataFileWords(lang).allTables(site.publisher.name[lang]),
    description: dataFileWords(lang).oneFile,
    files: wholeFiles,
    terms: termsOfAll(tables, site),
    years: yearsOf(site),
    where: VIET_NAM,
  };
  return [
    top({
      '@type': 'DataCatalog',
      '@id': catalogId(site, lang),
      name: site.publisher.name[lang],
      url: url(site, '/data/', lang),
      inLanguage: lang,
      license: site.publisher.data_licence.url,
      publisher: publisher(site, lang),
      dateModified: dateOf(site),
      dataset: [
        {
          '@type': 'Dataset',
          '@id': datasetId(site, '/data/', lang),
          name: all.title,
          url: url(site, '/data/', lang),
        },
        ...tables.map((table) => ({
          '@type': 'Dataset',
          '@id': datasetId(site, `/data/${table.name}/`, lang),
          name: table.title[lang],
          url: url(site, `/data/${table.name}/`, lang),
        })),
      ],
    }),
    dataset(site, all, lang),
  ];
}
