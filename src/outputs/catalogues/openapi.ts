/** OpenAPI 3.1 of the static JSON interface: files that are served as they are, to any origin. */
import type { Site } from '../../model/types.ts';
import { rowSchema, thingSchemas } from './json-schema.ts';
import type { Output } from '../kit/output.ts';
import { absolute, baseAddress, contactOf, dateOf } from '../../derive/publication.ts';
import type { Table } from '../tables/table.ts';
import { TABLES } from '../tables/index.ts';
import { observations } from '../tables/observations.ts';
import { progress } from '../tables/progress.ts';
import { frameworkIndicators } from '../tables/registers.ts';
import { targets } from '../tables/targets.ts';

const CORS = {
  'Access-Control-Allow-Origin': { description: 'Any site may read the file.', schema: { type: 'string', const: '*' } },
};
const json = (description: string, schema: object) => ({
  description,
  headers: CORS,
  content: { 'application/json': { schema } },
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const NOT_FOUND = { $ref: '#/components/responses/NotFound' };
/** Each has its place below `components`; the dialect is that of the whole document. */
const component = (schema: object): object => {
  const { $schema: _, ...rest } = schema as Record<string, unknown>;
  return rest;
};

const operation = (
  id: string,
  tag: string,
  summary: string,
  description: string,
  response: object,
  parameters: object[] = [],
) => ({
  get: {
    operationId: id,
    tags: [tag],
    summary,
    description,
    ...(parameters.length > 0 && { parameters }),
    responses: { 200: response, 404: NOT_FOUND },
  },
});

const camel = (name: string): string =>
  name.replace(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase());

const tablePath = (table: Table): [string, object] => [
  `/data/${table.name}.json`,
  operation(
    `list${camel(table.name)}`,
    'tables',
    `${table.title.en} · ${table.title.vi}`,
    `${table.description.en} · ${table.description.vi}`,
    json('All rows of the table.', { type: 'array', items: ref(camel(table.name)) }),
  ),
];

/** A thing that has a JSON file of its own. */
interface ThingPath {
  path: string;
  id: string;
  tag: string;
  summary: string;
  description: string;
  schema: object;
  /** Name of each part of the path, what it is, and one that is there. */
  parts: readonly (readonly [name: string, description: string, example: string | undefined])[];
}

const rowOf = (table: Table) => ref(camel(table.name));
const rows = (table: Table) => ({ type: 'array', items: rowOf(table) });

const things = (site: Site): ThingPath[] => {
  const clause = site.clauses[0];
  return [
    {
      path: '/plans/{plan}.json',
      id: 'getPlan',
      tag: 'plans',
      summary: 'One plan · Một kế hoạch',
      description: 'A plan with its sections and the ids of its clauses, duties, targets and annex.',
      schema: ref('Plan'),
      parts: [['plan', 'Identifier of the plan.', site.plans[0]?.id]],
    },
    {
      path: '/plans/{plan}/{clause}.json',
      id: 'getClause',
      tag: 'clauses',
      summary: 'One clause · Một điều khoản',
      description: 'A clause with everything that it is linked to.',
      schema: ref('Clause'),
      parts: [
        ['plan', 'Identifier of the plan.', clause?.plan.id],
        ['clause', 'Last part of the identifier of the clause.', clause?.slug],
      ],
    },
    {
      path: '/agencies/{agency}.json',
      id: 'getAgency',
      tag: 'agencies',
      summary: 'One body · Một cơ quan',
      description: 'A body with its duties, predecessors and successors.',
      schema: ref('Agency'),
      parts: [['agency', 'Identifier of the body.', site.agencies[0]?.id]],
    },
    {
      path: '/cities/{city}.json',
      id: 'getCity',
      tag: 'cities',
      summary: 'One city · Một thành phố',
      description: 'A city with its plans, facts and boundary changes.',
      schema: ref('City'),
      parts: [['city', 'Identifier of the city.', site.cities[0]?.id]],
    },
    {
      path: '/framework/{feature}.json',
      id: 'getFeature',
      tag: 'framework',
      summary: 'One feature · Một tiêu chí',
      description: 'A feature of the framework with its indicators, targets, and the clauses that serve it.',
      schema: ref('Feature'),
      parts: [['feature', 'Number of the feature.', site.framework.features[0]?.no]],
    },
    {
      path: '/indicators/{indicator}.json',
      id: 'getIndicator',
      tag: 'indicators',
      summary: 'One indicator · Một chỉ số',
      description: 'An indicator with the rows of the tables that are about it.',
      schema: ref('IndicatorFile'),
      parts: [['indicator', 'Identifier of the indicator.', site.indicators[0]?.id]],
    },
    {
      path: '/indicators/{indicator}.metadata.json',
      id: 'getIndicatorMetadata',
      tag: 'indicators',
      summary: 'What travels with the numbers of an indicator · Thông tin đi kèm số liệu của một chỉ số',
      description: 'Definition, unit, sources, licences, how to cite.',
      schema: { type: 'object' },
      parts: [['indicator', 'Identifier of the indicator.', site.indicators[0]?.id]],
    },
    {
      path: '/instruments/{instrument}.json',
      id: 'getInstrument',
      tag: 'instruments',
      summary: 'One instrument · Một văn bản',
      description: 'An instrument with the plans and clauses that cite it.',
      schema: ref('Instrument'),
      parts: [['instrument', 'Identifier of the instrument.', site.instruments[0]?.id]],
    },
    {
      path: '/charts/{chart}.json',
      id: 'getChart',
      tag: 'charts',
      summary: 'One chart · Một biểu đồ',
      description: 'The numbers of a chart with its title, its reading and its files.',
      schema: ref('Chart'),
      parts: [['chart', 'Identifier of the chart.', 'timeline']],
    },
  ];
};

/** A path that no example fills would promise files that nobody has. */
const thingPaths = (site: Site): [string, object][] =>
  things(site)
    .filter(({ parts }) => parts.every(([, , example]) => example !== undefined))
    .map(({ path, id, tag, summary, description, schema, parts }) => [
      path,
      operation(
        id,
        tag,
        summary,
        description,
        json('The file.', schema),
        parts.map(([name, meaning, example]) => ({
          name,
          in: 'path',
          required: true,
          description: meaning,
          schema: { type: 'string' },
          example,
        })),
      ),
    ]);

const INDICATOR_FILE = {
  type: 'object',
  additionalProperties: false,
  required: ['indicator', 'targets', 'observations', 'progress'],
  properties: {
    indicator: rowOf(frameworkIndicators),
    targets: rows(targets),
    observations: rows(observations),
    progress: rows(progress),
  },
};

export function openApi(site: Site) {
  const { publisher } = site;
  const contact = contactOf(site);
  return {
    openapi: '3.1.1',
    info: {
      title: `${publisher.name.en} · ${publisher.name.vi}`,
      summary: 'Learning-city plans of Vietnamese cities as static JSON files.',
      description: `Every answer is a file that was written when the site was built; there is no server program, no key and no limit. Files change only with a new build. ${publisher.official_text_status.en}`,
      version: dateOf(site).replaceAll('-', '.'),
      license: { name: publisher.data_licence.name.en, url: publisher.data_licence.url },
      contact: {
        name: publisher.name.en,
        url: contact?.kind === 'page' ? contact.href : absolute(site, '/about/'),
        ...(contact?.kind === 'email' ? { email: contact.text } : {}),
      },
    },
    servers: [{ url: baseAddress(site), description: 'The site.' }],
    security: [],
    tags: [
      { name: 'tables', description: 'One file per table.' },
      { name: 'plans', description: 'One file per plan.' },
      { name: 'clauses', description: 'One file per clause.' },
      { name: 'agencies', description: 'One file per body.' },
      { name: 'cities', description: 'One file per city.' },
      { name: 'framework', description: 'One file per feature of the framework.' },
      { name: 'indicators', description: 'Two files per indicator.' },
      { name: 'instruments', description: 'One file per instrument.' },
      { name: 'charts', description: 'One file per chart.' },
      { name: 'descriptions', description: 'What the files are.' },
    ],
    paths: Object.fromEntries([
      ...TABLES.map(tablePath),
      ...thingPaths(site),
      [
        '/data/datapackage.json',
        operation(
          'getDataPackage',
          'descriptions',
          'Data Package',
          'Data Package v2 of the CSV files.',
          json('The descriptor.', { type: 'object' }),
        ),
      ],
      [
        '/data/catalog.jsonld',
        operation('getCatalogue', 'descriptions', 'Catalogue', 'DCAT-AP 3.0.1 catalogue.', {
          description: 'The catalogue.',
          headers: CORS,
          content: { 'application/ld+json': { schema: { type: 'object' } } },
        }),
      ],
    ]),
    components: {
      schemas: {
        ...Object.fromEntries(TABLES.map((table) => [camel(table.name), rowSchema(table)])),
        ...Object.fromEntries(thingSchemas().map(([name, schema]) => [camel(name), component(schema)])),
        IndicatorFile: INDICATOR_FILE,
      },
      responses: {
        NotFound: { description: 'There is no such file.', content: { 'text/html': { schema: { type: 'string' } } } },
      },
    },
  };
}

export const openApiFile: Output = {
  path: 'data/openapi.json',
  mediaType: 'application/json',
  title: { vi: 'Mô tả OpenAPI 3.1', en: 'OpenAPI 3.1 description' },
  summary: {
    vi: 'Mô tả các tệp JSON như một giao diện lập trình; trang khác đọc được (CORS).',
    en: 'Describes the JSON files as an interface for programs; other sites may read them (CORS).',
  },
  render: (site) => `${JSON.stringify(openApi(site), null, 1)}\n`,
};
