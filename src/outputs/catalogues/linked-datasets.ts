/** schema.org DataCatalog and Dataset, as search engines for data want them. */
import { dataFileWords } from '../../i18n/words/data-files.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { publisher, top, url, type Thing } from './linked-data.ts';
import { yearsOf } from './years.ts';
import type { Output } from '../kit/output.ts';
import { absolute, dateOf } from '../../derive/publication.ts';
import { TERMS_URL } from '../../derive/sources.ts';
import { TERMS_NAMES, termsWords } from '../../i18n/words/terms.ts';
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
}

function dataset(site: Site, { name, path, title, description, files, terms }: DatasetOf, lang: Lang): Thing {
  const whole = `${description} ${dataFileWords(lang).openData}`;
  const years = yearsOf(site);
  return top({
    '@type': 'Dataset',
    '@id': `${absolute(site, path)}#dataset`,
    name: title,
    description: whole,
    url: url(site, path, lang),
    identifier: name,
    ...licences(site, terms, lang),
    ...(terms.others.length > 0 && {
      isBasedOn: terms.sources.map(({ title: name, publisher: who, url: at }) => ({
        '@type': 'CreativeWork',
        name,
        url: at,
        publisher: { '@type': 'Organization', name: who },
      })),
    }),
    isAccessibleForFree: true,
    inLanguage: lang,
    dateModified: dateOf(site),
    ...(years && { temporalCoverage: `${years.from}/${years.to}` }),
    spatialCoverage: VIET_NAM,
    creator: publisher(site, lang),
    publisher: publisher(site, lang),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': catalogId(site),
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

const catalogId = (site: Site): string => `${absolute(site, '/data/')}#catalog`;

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
    },
    lang,
  );

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
  };
  return [
    top({
      '@type': 'DataCatalog',
      '@id': catalogId(site),
      name: site.publisher.name[lang],
      url: url(site, '/data/', lang),
      inLanguage: lang,
      license: site.publisher.data_licence.url,
      publisher: publisher(site, lang),
      dateModified: dateOf(site),
      dataset: [
        {
          '@type': 'Dataset',
          '@id': `${absolute(site, '/data/')}#dataset`,
          name: all.title,
          url: url(site, '/data/', lang),
        },
        ...tables.map((table) => ({
          '@type': 'Dataset',
          '@id': `${absolute(site, `/data/${table.name}/`)}#dataset`,
          name: table.title[lang],
          url: url(site, `/data/${table.name}/`, lang),
        })),
      ],
    }),
    dataset(site, all, lang),
  ];
}
