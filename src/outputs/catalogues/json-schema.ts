/** JSON Schema 2020-12 of what goes out (each table, each clause) and of what comes in (the YAML files), under `/schema/`. */
import { z } from 'zod';
import { editorSchemas } from '../../model/json-schema.ts';
import { CLAUSE_FILES, Due, FORMS, OPERATORS, ROLES, UNITS } from '../../model/schema/clause.ts';
import { Bilingual, Uncertain } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { dictionaryRows } from '../tables/dictionary.ts';
import type { Output } from '../kit/output.ts';
import { absolute } from '../../derive/publication.ts';
import type { Column, Table } from '../tables/table.ts';
import { TABLES } from '../tables/index.ts';

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

function property({ type, many, optional, values }: Column, description: string) {
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

const ids = z.array(z.string());
const kinds = Object.values(CLAUSE_FILES).map(({ kind }) => kind);

/** The file beside every clause page. */
const ClauseRecord = z.strictObject({
  id: z.string(),
  plan: z.string(),
  kind: z.enum(kinds),
  form: z.enum(FORMS),
  operative: z.boolean(),
  section: z.string(),
  section_title: Bilingual,
  item: z.int(),
  text: Bilingual,
  english_current: z.boolean(),
  url: z.strictObject({ vi: z.string(), en: z.string() }),
  parent: z.string().nullable(),
  children: ids,
  responsibility: z
    .strictObject({
      agencies: ids,
      roles: z.array(z.enum(ROLES)),
      partners: ids,
      other_partners: Bilingual.nullable(),
      due: Due.nullable(),
    })
    .nullable(),
  milestones: z.array(
    z.strictObject({ id: z.string(), what: Bilingual, from: z.string().nullable(), to: z.string().nullable() }),
  ),
  targets: z.array(
    z.strictObject({
      id: z.string(),
      indicator: z.string(),
      statement: Bilingual,
      operator: z.enum(OPERATORS),
      value: z.number().nullable(),
      value_upper: z.number().nullable(),
      unit: z.enum(UNITS),
      from: z.string().nullable(),
      by: z.string().nullable(),
    }),
  ),
  agencies: ids,
  features: z.array(z.strictObject({ feature: z.string(), why: Bilingual })),
  indicators: ids,
  instruments: ids,
  clauses: ids,
  cited_by: ids,
  uncertain: z.array(Uncertain),
  notes: z.array(Bilingual),
});

export const clauseSchema = () => z.toJSONSchema(ClauseRecord, { target: 'draft-2020-12' });

/** Every schema by its path below the version: `data/clauses`, `clause`, `input/plan`. */
export const allSchemas = (): [path: string, schema: object][] => [
  ...TABLES.map((table): [string, object] => [
    `data/${table.name}`,
    { title: table.title.en, type: 'array', items: rowSchema(table) },
  ]),
  ['clause', clauseSchema()],
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

export const schemaFiles = (): Output[] =>
  allSchemas().map(([path, schema]) => ({
    path: schemaPath(path),
    mediaType: 'application/schema+json',
    title: { vi: `JSON Schema: ${path}`, en: `JSON Schema: ${path}` },
    render: (site) => schemaText(path, schema, site),
  }));
