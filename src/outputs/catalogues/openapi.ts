/** OpenAPI 3.1 of the static JSON interface: files that are served as they are, to any origin. */
import type { Site } from '../../model/types.ts';
import { clauseSchema, rowSchema } from './json-schema.ts';
import type { Output } from '../kit/output.ts';
import { absolute, baseAddress, contactOf, dateOf } from '../../derive/publication.ts';
import type { Table } from '../tables/table.ts';
import { TABLES } from '../tables/index.ts';

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
const { $schema: _, ...clause } = clauseSchema() as Record<string, unknown>;

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

export function openApi(site: Site) {
  const { publisher } = site;
  const contact = contactOf(site);
  const example = site.clauses[0];
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
      { name: 'clauses', description: 'One file per clause.' },
      { name: 'descriptions', description: 'What the files are.' },
    ],
    paths: Object.fromEntries([
      ...TABLES.map(tablePath),
      [
        '/plans/{plan}/{clause}.json',
        operation(
          'getClause',
          'clauses',
          'One clause · Một điều khoản',
          'A clause with everything that it is linked to.',
          json('The clause.', ref('Clause')),
          [
            {
              name: 'plan',
              in: 'path',
              required: true,
              description: 'Identifier of the plan.',
              schema: { type: 'string' },
              ...(example && { example: example.plan.id }),
            },
            {
              name: 'clause',
              in: 'path',
              required: true,
              description: 'Last part of the identifier of the clause.',
              schema: { type: 'string' },
              ...(example && { example: example.slug }),
            },
          ],
        ),
      ],
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
      schemas: { ...Object.fromEntries(TABLES.map((table) => [camel(table.name), rowSchema(table)])), Clause: clause },
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
