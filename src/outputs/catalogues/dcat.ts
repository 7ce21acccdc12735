/** The catalogue as DCAT-AP 3.0.1: one dataset per table and one for all tables, each file a distribution. */
import { dataFileWords } from '../../i18n/words/data-files.ts';
import { inBoth, LANGS, type Bilingual } from '../../text/bilingual.ts';
import type { Published } from '../../ledger/index.ts';
import { factsOf } from '../kit/bytes.ts';
import { fileType, ianaType } from '../kit/media.ts';
import type { Output } from '../kit/output.ts';
import { absolute, contactOf, dateOf } from '../../derive/publication.ts';
import { TABLES } from '../tables/index.ts';
import { yearsOf } from './years.ts';

export type Node = Record<string, unknown>;

const EU = 'http://publications.europa.eu/resource/authority/';
const LANGUAGES = { vi: `${EU}language/VIE`, en: `${EU}language/ENG` };
const THEMES: readonly { id: string; label: Bilingual }[] = [
  { id: `${EU}data-theme/EDUC`, label: inBoth((lang) => dataFileWords(lang).themes.education) },
  { id: `${EU}data-theme/GOVE`, label: inBoth((lang) => dataFileWords(lang).themes.government) },
];
const VIET_NAM = 'http://publications.europa.eu/resource/authority/country/VNM';

/** Terms are spelt out here, so that no reader has to fetch a context from elsewhere. */
export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const;

const id = (iri: string) => ({ '@id': iri });
const texts = (text: Bilingual) => LANGS.map((lang) => ({ '@value': text[lang], '@language': lang }));
const typed = (value: string, type: string) => ({ '@value': value, '@type': type });

/** Things that the catalogue points to, named and typed where they are used, since a harvester does not fetch them. */
function vocabulary(site: Published): Node[] {
  const { publisher } = site;
  const years = yearsOf(site);
  const contact = contactOf(site);
  return [
    {
      '@id': publisherId(site),
      '@type': 'foaf:Agent',
      'foaf:name': texts(publisher.name),
      'foaf:homepage': id(absolute(site, '/')),
    },
    { '@id': absolute(site, '/'), '@type': 'foaf:Document' },
    {
      '@id': publisher.data_licence.url,
      '@type': 'dct:LicenseDocument',
      'dct:title': texts(publisher.data_licence.name),
      'dct:identifier': publisher.data_licence.id,
    },
    ...LANGS.map((lang) => ({ '@id': LANGUAGES[lang], '@type': 'dct:LinguisticSystem' })),
    {
      '@id': `${EU}data-theme`,
      '@type': 'skos:ConceptScheme',
      'dct:title': [{ '@value': 'Data theme', '@language': 'en' }],
    },
    ...THEMES.map((theme) => ({
      '@id': theme.id,
      '@type': 'skos:Concept',
      'skos:prefLabel': texts(theme.label),
      'skos:inScheme': id(`${EU}data-theme`),
    })),
    {
      '@id': contactId(site),
      '@type': ['vcard:Kind', 'vcard:Organization'],
      'vcard:fn': texts(publisher.name),
      ...(contact === null
        ? { 'vcard:hasURL': id(absolute(site, '/about/')) }
        : { [contact.kind === 'email' ? 'vcard:hasEmail' : 'vcard:hasURL']: id(contact.href) }),
    },
    { '@id': IRREGULAR, '@type': 'dct:Frequency' },
    ...(years
      ? [
          {
            '@id': periodId(site),
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': typed(String(years.from), 'xsd:gYear'),
            'dcat:endDate': typed(String(years.to), 'xsd:gYear'),
          },
        ]
      : []),
    { '@id': VIET_NAM, '@type': 'dct:Location', 'rdfs:label': texts(inBoth((lang) => dataFileWords(lang).country)) },
  ];
}

const contactId = (site: Published): string => absolute(site, '/data/catalog.ttl#contact');
const periodId = (site: Published): string => absolute(site, '/data/catalog.ttl#period');
/** It changes when there is something new to say. */
const IRREGULAR = `${EU}frequency/IRREG`;

/** First published with the first release; before that nobody can say so of data that change. */
const issued = ({ ledger }: Published): Node => {
  const first = ledger.releases[0];
  return first ? { 'dct:issued': typed(first.date, 'xsd:date') } : {};
};

const publisherId = (site: Published): string => absolute(site, '/data/catalog.ttl#publisher');

async function distribution(output: Output, site: Published, landing: string): Promise<Node[]> {
  const { size, sha256 } = await factsOf(output, site);
  const url = absolute(site, output.path);
  const checksum = `${url}#sha256`;
  return [
    {
      '@id': `${url}#distribution`,
      '@type': 'dcat:Distribution',
      'dct:title': texts(output.title),
      'dcat:accessURL': id(landing),
      'dcat:downloadURL': id(url),
      'dct:license': id(site.publisher.data_licence.url),
      'dct:format': id(fileType(output.mediaType)),
      'dcat:mediaType': id(ianaType(output.mediaType)),
      'dcat:byteSize': typed(String(size), 'xsd:nonNegativeInteger'),
      'dct:modified': typed(dateOf(site), 'xsd:date'),
      'spdx:checksum': id(checksum),
    },
    {
      '@id': checksum,
      '@type': 'spdx:Checksum',
      'spdx:algorithm': id('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': typed(sha256, 'xsd:hexBinary'),
    },
    { '@id': fileType(output.mediaType), '@type': 'dct:MediaTypeOrExtent' },
    { '@id': ianaType(output.mediaType), '@type': 'dct:MediaType' },
  ];
}

interface Described {
  name: string;
  path: string;
  title: Bilingual;
  description: Bilingual;
  files: readonly Output[];
}

async function dataset({ name, path, title, description, files }: Described, site: Published): Promise<Node[]> {
  const landing = absolute(site, path);
  const nodes = await Promise.all(files.map((file) => distribution(file, site, landing)));
  return [
    {
      '@id': `${landing}#dataset`,
      '@type': 'dcat:Dataset',
      'dct:identifier': name,
      'dct:title': texts(title),
      'dct:description': texts(description),
      'dct:publisher': id(publisherId(site)),
      'dct:language': LANGS.map((lang) => id(LANGUAGES[lang])),
      'dct:spatial': id(VIET_NAM),
      ...issued(site),
      'dct:modified': typed(dateOf(site), 'xsd:date'),
      'dct:accrualPeriodicity': id(IRREGULAR),
      ...(site.plans.length > 0 && { 'dct:temporal': id(periodId(site)) }),
      'dcat:contactPoint': id(contactId(site)),
      'dcat:landingPage': id(landing),
      'dcat:theme': THEMES.map((theme) => id(theme.id)),
      'dcat:keyword': [
        { '@value': 'thành phố học tập', '@language': 'vi' },
        { '@value': 'learning city', '@language': 'en' },
      ],
      'dcat:distribution': files.map((file) => id(`${absolute(site, file.path)}#distribution`)),
    },
    { '@id': landing, '@type': 'foaf:Document' },
    ...nodes.flat(),
  ];
}

/** The whole catalogue as a list of nodes, each thing once. */
export async function catalogue(
  site: Published,
  tableFiles: readonly Output[],
  wholeFiles: readonly Output[],
): Promise<Node[]> {
  const all: Described = {
    name: 'all',
    path: '/data/',
    title: inBoth((lang) => dataFileWords(lang).allTables(site.publisher.name[lang])),
    description: inBoth((lang) => dataFileWords(lang).oneFile),
    files: wholeFiles,
  };
  const described = [
    all,
    ...TABLES.map(({ name, title, description }) => ({
      name,
      path: `/data/${name}/`,
      title,
      description,
      files: tableFiles.filter((file) => file.table === name),
    })),
  ];
  const catalog: Node = {
    '@id': absolute(site, '/data/catalog.ttl#catalog'),
    '@type': 'dcat:Catalog',
    'dct:title': texts(site.publisher.name),
    'dct:description': texts(inBoth((lang) => dataFileWords(lang).openData)),
    'dct:publisher': id(publisherId(site)),
    'dct:license': id(site.publisher.data_licence.url),
    'dct:language': LANGS.map((lang) => id(LANGUAGES[lang])),
    'dct:spatial': id(VIET_NAM),
    ...issued(site),
    'dct:modified': typed(dateOf(site), 'xsd:date'),
    'foaf:homepage': id(absolute(site, '/')),
    'dcat:themeTaxonomy': id(`${EU}data-theme`),
    'dcat:dataset': described.map(({ path }) => id(`${absolute(site, path)}#dataset`)),
  };
  const nodes = [
    catalog,
    ...vocabulary(site),
    ...(await Promise.all(described.map((one) => dataset(one, site)))).flat(),
  ];
  return [...new Map(nodes.map((node) => [node['@id'], node])).values()];
}
