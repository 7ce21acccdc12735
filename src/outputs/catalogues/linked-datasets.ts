/** schema.org DataCatalog and Dataset, as search engines for data want them. */
import { dataFileWords } from '../../i18n/words/data-files.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { publisher, top, url, type Thing } from './linked-data.ts';
import { yearsOf } from './years.ts';
import type { Output } from '../kit/output.ts';
import { absolute, dateOf } from '../../derive/publication.ts';
import type { Table } from '../tables/table.ts';

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
}

function dataset(site: Site, { name, path, title, description, files }: DatasetOf, lang: Lang): Thing {
  const whole = `${description} ${dataFileWords(lang).openData}`;
  const years = yearsOf(site);
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
