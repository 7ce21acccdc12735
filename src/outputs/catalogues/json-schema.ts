/** JSON Schema 2020-12 of what goes out (each table, each thing with a file of its own) and of what comes in (the YAML files), under `/schema/`. */
import { z } from 'zod';
import { editorSchemas } from '../../model/json-schema.ts';
import type { Published } from '../../ledger/index.ts';
import type { Site } from '../../model/types.ts';
import { ClauseRecord } from '../documents/clause-record.ts';
import {
  AgencyRecord,
  ChartRecord,
  CityRecord,
  FeatureRecord,
  InstrumentRecord,
  PlanRecord,
} from '../documents/thing-records.ts';
import { dictionaryRows } from '../tables/dictionary.ts';
import type { Output } from '../kit/output.ts';
import { absolute } from '../../derive/publication.ts';
import type { Column, Table } from '../tables/table.ts';
import { OLD_NAMES, TABLES } from '../tables/index.ts';

/** The schemas of the data as it is now; a release freezes a copy under its own name. */
export const WORKING = 'latest';

const TYPES = {
  string: 'string',
  edtf: 'string',
  url: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
} as const satisfies Record<Column['type'], string>;

function property({ type, many, optional, values, deprecated }: Column, description: string) {
  if (deprecated !== undefined)
    return { type: optional ? [TYPES[type], 'null'] : TYPES[type], deprecated: true, description };
  if (many) return { type: 'array', items: { type: 'string', ...(values && { enum: values }) }, description };
  return {
    type: optional ? [TYPES[type], 'null'] : TYPES[type],
    ...(values && { enum: optional ? [...values, null] : values }),
    description,
  };
}

/** One row of a table as its JSON file has it. */
export function rowSchema(table: Table) {
  const meaning = new Map(dictionaryRows(table).map(({ column, vi, en }) => [column, `${en} · ${vi}`]));
  return {
    type: 'object',
    title: table.title.en,
    description: `${table.description.en} · ${table.description.vi}`,
    additionalProperties: false,
    required: table.columns.map(({ name }) => name),
    properties: Object.fromEntries(
      table.columns.map((column) => [column.name, property(column, meaning.get(column.name) ?? '')]),
    ),
  };
}

/** What has a JSON file of its own, by the name of its schema. */
const THINGS = {
  clause: ClauseRecord,
  plan: PlanRecord,
  agency: AgencyRecord,
  city: CityRecord,
  feature: FeatureRecord,
  instrument: InstrumentRecord,
  chart: ChartRecord,
};
export const thingSchemas = (): [name: string, schema: object][] =>
  Object.entries(THINGS).map(([name, record]) => [name, z.toJSONSchema(record, { target: 'draft-2020-12' })]);

/** Every schema by its path below the version: `data/clauses`, `clause`, `input/plan`. */
export const allSchemas = (): [path: string, schema: object][] => [
  ...TABLES.map((table): [string, object] => [
    `data/${table.name}`,
    { title: table.title.en, type: 'array', items: rowSchema(table) },
  ]),
  ...OLD_NAMES.map(([old, table]): [string, object] => [
    `data/${old}`,
    { title: table.title.en, deprecated: true, type: 'array', items: rowSchema(table) },
  ]),
  ...thingSchemas(),
  ...Object.entries(editorSchemas()).map(([name, schema]): [string, object] => [`input/${name}`, schema]),
];

export const schemaPath = (path: string, version: string = WORKING): string => `schema/${version}/${path}.schema.json`;

export const schemaText = (path: string, schema: object, site: Site, version: string = WORKING): string =>
  `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: absolute(site, schemaPath(path, version)), ...schema }, keepOurs, 1)}\n`.replace(
    /\r/g,
    '',
  );

/** Zod states the dialect and the permitted schemes in words of its own; the rest passes. */
const keepOurs = (key: string, value: unknown): unknown => (key === '~standard' ? undefined : value);

/** Which versions there are, and what each holds: programs find the one that they were written for. */
const versionsFile: Output = {
  path: 'schema/index.json',
  mediaType: 'application/json',
  title: { vi: 'Các phiên bản lược đồ', en: 'Versions of the schemas' },
  render: (site) =>
    `${JSON.stringify(
      {
        current: WORKING,
        versions: [WORKING, ...site.ledger.releases.map(({ id }) => id).reverse()].map((version) => ({
          version,
          schemas: schemasOf(site, version).map((path) => absolute(site, path)),
        })),
      },
      null,
      1,
    )}\n`,
};

/** A release holds those that it froze. */
const schemasOf = (site: Published, version: string): string[] =>
  version === WORKING
    ? allSchemas().map(([path]) => schemaPath(path))
    : (site.ledger.releases.find(({ id }) => id === version)?.files ?? [])
        .map(({ path }) => path)
        .filter((path) => path.startsWith(`schema/${version}/`));

export const schemaFiles = (): Output[] => [
  versionsFile,
  ...allSchemas().map(([path, schema]): Output => ({
    path: schemaPath(path),
    mediaType: 'application/schema+json',
    title: { vi: `JSON Schema: ${path}`, en: `JSON Schema: ${path}` },
    render: (site) => schemaText(path, schema, site),
  })),
];
