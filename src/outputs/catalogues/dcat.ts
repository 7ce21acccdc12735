/** The catalogue as DCAT-AP 3.0.1: a dataset for all tables, for each table, plan and indicator; each file a distribution. */
import { dataFileWords } from '../../i18n/words/data-files.ts';
import { inBoth, LANGS, type Bilingual } from '../../text/bilingual.ts';
import type { Published } from '../../ledger/index.ts';
import { factsOf } from '../kit/bytes.ts';
import { fileType, ianaType } from '../kit/media.ts';
import type { Output } from '../kit/output.ts';
import { absolute, contactOf, dateOf } from '../../derive/publication.ts';
import { describedSets, type Described } from './dcat-described.ts';
import { EU, id, IRREGULAR, LANGUAGES, texts, typed, VIET_NAM, type Node } from './dcat-kit.ts';
import { placeNodes, termsNodes } from './dcat-terms.ts';

const THEMES: readonly { id: string; label: Bilingual }[] = [
  { id: `${EU}data-theme/EDUC`, label: inBoth((lang) => dataFileWords(lang).themes.education) },
  { id: `${EU}data-theme/GOVE`, label: inBoth((lang) => dataFileWords(lang).themes.government) },
];
/** Things that the catalogue points to, named and typed where they are used, since a harvester does not fetch them. */
function vocabulary(site: Published): Node[] {
  const { publisher } = site;
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
  ];
}

const contactId = (site: Published): string => absolute(site, '/data/catalog.ttl#contact');
const publisherId = (site: Published): string => absolute(site, '/data/catalog.ttl#publisher');

const issuedOn = (day: string | null): Node => (day === null ? {} : { 'dct:issued': typed(day, 'xsd:date') });

async function distribution(output: Output, site: Published, described: Described): Promise<Node[]> {
  const { size, sha256 } = await factsOf(output, site);
  const url = absolute(site, output.path);
  const checksum = `${url}#sha256`;
  const { properties } = termsNodes(site, described);
  return [
    {
      '@id': `${url}#distribution`,
      '@type': 'dcat:Distribution',
      'dct:title': texts(output.title),
      'dcat:accessURL': id(absolute(site, described.path)),
      'dcat:downloadURL': id(url),
      ...properties,
      'dct:format': id(fileType(output.mediaType)),
      'dcat:mediaType': id(ianaType(output.mediaType)),
      'dcat:byteSize': typed(String(size), 'xsd:nonNegativeInteger'),
      ...issuedOn(described.issued),
      'dct:modified': typed(described.modified, 'xsd:date'),
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

/** The years of a data set, as a thing of its own. */
function period({ path, years }: Described, site: Published): { properties: Node; nodes: Node[] } {
  if (years === null) return { properties: {}, nodes: [] };
  const own = `${absolute(site, path)}#period`;
  return {
    properties: { 'dct:temporal': id(own) },
    nodes: [
      {
        '@id': own,
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': typed(String(years.from), 'xsd:gYear'),
        'dcat:endDate': typed(String(years.to), 'xsd:gYear'),
      },
    ],
  };
}

async function dataset(described: Described, site: Published): Promise<Node[]> {
  const { name, path, title, description, files, places, issued, modified } = described;
  const landing = absolute(site, path);
  const [terms, place, years] = [termsNodes(site, described), placeNodes(site, places), period(described, site)];
  const distributions = await Promise.all(files.map((file) => distribution(file, site, described)));
  return [
    {
      '@id': `${landing}#dataset`,
      '@type': 'dcat:Dataset',
      'dct:identifier': name,
      'dct:title': texts(title),
      'dct:description': texts(description),
      'dct:publisher': id(publisherId(site)),
      'dct:language': LANGS.map((lang) => id(LANGUAGES[lang])),
      ...terms.properties,
      ...place.properties,
      ...years.properties,
      ...issuedOn(issued),
      'dct:modified': typed(modified, 'xsd:date'),
      'dct:accrualPeriodicity': id(IRREGULAR),
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
    ...terms.nodes,
    ...place.nodes,
    ...years.nodes,
    ...distributions.flat(),
  ];
}

/** The whole catalogue as a list of nodes, each thing once. */
export async function catalogue(
  site: Published,
  tableFiles: readonly Output[],
  wholeFiles: readonly Output[],
): Promise<Node[]> {
  const described = await describedSets(site, tableFiles, wholeFiles);
  const [all] = described;
  const catalog: Node = {
    '@id': absolute(site, '/data/catalog.ttl#catalog'),
    '@type': 'dcat:Catalog',
    'dct:title': texts(site.publisher.name),
    'dct:description': texts(inBoth((lang) => dataFileWords(lang).openData)),
    'dct:publisher': id(publisherId(site)),
    // Of the descriptions; each data set names its own.
    'dct:license': id(site.publisher.data_licence.url),
    'dct:language': LANGS.map((lang) => id(LANGUAGES[lang])),
    'dct:spatial': id(VIET_NAM),
    ...issuedOn(all?.issued ?? null),
    'dct:modified': typed(all?.modified ?? dateOf(site), 'xsd:date'),
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
