/** Data Package v2: the CSV files with types, keys, licence, sources and hashes, so that R and Python load them in one line. */
import type { Published } from '../../ledger/index.ts';
import { bytesOf, sha256 } from '../kit/bytes.ts';
import { csvOf } from './csv.ts';
import { dictionaryRows, KEY } from '../tables/dictionary.ts';
import type { Output } from '../kit/output.ts';
import type { Contact } from '../../text/contact.ts';
import { absolute, contactOf, dateOf, PACKAGE, timeOf } from '../../derive/publication.ts';
import type { Column, Table } from '../tables/table.ts';
import { TABLES } from '../tables/index.ts';
import { tableTerms, termsOfAll } from '../tables/table-terms.ts';
import { licencesOf, ownLicence, sourcesIn } from './package-terms.ts';

const TYPES = {
  string: 'string',
  edtf: 'string',
  url: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
} as const satisfies Record<Column['type'], string>;

function fieldsOf(table: Table) {
  const entries = dictionaryRows(table);
  return table.columns.map(({ name, type, optional = false, many, values, unit, sdmx, deprecated }, index) => ({
    name,
    type: TYPES[type],
    ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    description: entries[index]?.en,
    description_vi: entries[index]?.vi,
    constraints: {
      required: !optional,
      ...(name === KEY && { unique: true }),
      ...(values && !many && { enum: values }),
    },
    ...(type === 'edtf' && { rdfType: 'http://id.loc.gov/datatypes/edtf' }),
    ...(many && { separator: ';', ...(many !== 'alone' && { link_table: many.table }) }),
    ...(deprecated !== undefined && { deprecated }),
    ...(unit && { unit }),
    ...(sdmx && { sdmx }),
  }));
}

/** The Table Schema of a table. The format wants a list of columns even where a key has one. */
export const tableSchema = (table: Table) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: fieldsOf(table),
  fieldsMatch: ['exact'],
  missingValues: [''],
  primaryKey: [KEY],
  foreignKeys: table.columns
    .filter(({ references, many }) => references && !many)
    .map(({ name, references = '' }) => ({
      fields: [name],
      reference: { ...(references !== table.name && { resource: references }), fields: [KEY] },
    })),
});

async function resourceOf(table: Table, site: Published) {
  const bytes = await bytesOf(csvOf(table), site);
  const terms = tableTerms(table, site);
  const { foreignKeys, ...schema } = tableSchema(table);
  return {
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    title: table.title.en,
    title_vi: table.title.vi,
    description: table.description.en,
    description_vi: table.description.vi,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    ...(terms.others.length > 0 && { licenses: licencesOf(site, terms), sources: sourcesIn(terms) }),
    schema: { ...schema, ...(foreignKeys.length > 0 && { foreignKeys }) },
  };
}

/** A contributor has a place for an e-mail address and one for a page. */
const reached = ({ kind, text, href }: Contact) => (kind === 'email' ? { email: text } : { path: href });

export async function dataPackage(site: Published) {
  const { publisher } = site;
  const contact = contactOf(site);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: PACKAGE,
    id: absolute(site, '/data/datapackage.json'),
    title: publisher.name.en,
    title_vi: publisher.name.vi,
    description: `The learning-city plans of Vietnamese cities, clause by clause. ${publisher.official_text_status.en}`,
    description_vi: `Kế hoạch thành phố học tập của các thành phố Việt Nam, từng điều khoản một. ${publisher.official_text_status.vi}`,
    homepage: absolute(site, '/data/'),
    version: dateOf(site).replaceAll('-', '.'),
    created: timeOf(site),
    licenses: [ownLicence(site, termsOfAll(TABLES, site))],
    contributors: [
      { title: publisher.name.en, path: absolute(site, '/'), roles: ['publisher'] },
      ...(contact ? [{ title: publisher.name.en, ...reached(contact), roles: ['contactPoint'] }] : []),
    ],
    sources: site.plans.map((plan) => ({
      title: `${plan.title.vi}${plan.number ? `, ${plan.number}` : ''}`,
      path: plan.source.url ?? absolute(site, `/plans/${plan.id}/`),
      version: plan.date,
    })),
    keywords: [
      'learning city',
      'thành phố học tập',
      'Việt Nam',
      'UNESCO GNLC',
      ...site.cities.filter(({ plans }) => plans.length > 0).map(({ name }) => name.vi),
    ],
    resources: await Promise.all(TABLES.map((table) => resourceOf(table, site))),
  };
}

export const dataPackageFile: Output = {
  path: 'data/datapackage.json',
  mediaType: 'application/json',
  title: { vi: 'Data Package v2', en: 'Data Package v2' },
  summary: {
    vi: 'Mô tả mọi tệp CSV: kiểu, khóa, giấy phép, nguồn, mã băm; R và Python đọc trong một dòng.',
    en: 'Describes every CSV file: types, keys, licence, sources, hashes; R and Python read it in one line.',
  },
  render: async (site) => `${JSON.stringify(await dataPackage(site), null, 1)}\n`,
};
