/** Owns what a table is: one definition from which every file format and the data dictionary are derived. */
import type { Bilingual } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';

export type Cell = string | number | boolean | null;
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'edtf' | 'url';

/** Where each value of a list stands in a row of its own. */
export interface Link {
  readonly table: string;
  /** The column of that table that names this row, and the one that has the value. */
  readonly key: string;
  readonly value: string;
  /** The column of this table that `key` repeats; its id where nothing is said. */
  readonly of?: string;
  /** Only rows with one of these values. */
  readonly where?: Readonly<{ column: string; values: readonly string[] }>;
}

export interface Column {
  name: string;
  type: ColumnType;
  description: Bilingual;
  /** Several values joined by `;`: the table that has each of them as a row, or none for a file that stands beside no other. */
  many?: Link | 'alone';
  /** Table whose `id` this column names. */
  references?: string;
  /** Stands for one release more beside the column that is named here. */
  deprecated?: string;
  /** Empty cells are allowed. */
  optional?: boolean;
  /** Every value that may occur. */
  values?: readonly string[];
  /** What a number counts or is measured in; `column:unit` where another column says it. */
  unit?: string;
  /** The SDMX concept that the column carries, for tools that look for it by that name. */
  sdmx?: 'REF_AREA' | 'TIME_PERIOD' | 'OBS_VALUE' | 'UNIT_MEASURE' | 'OBS_STATUS' | 'FREQ' | 'INDICATOR';
}

export interface Table {
  name: string;
  title: Bilingual;
  description: Bilingual;
  columns: Column[];
  /** Only says again what other tables say, in another shape; what changed is told of those. */
  derived?: boolean;
  /** The SQL of the same rows, for a database that holds the tables that they come from. */
  view?: string;
  /** Rows in a fixed order; cells in the order of the columns. `id` is the key and comes first. */
  rows: (site: Site) => Cell[][];
}

/** A column and how its cell is read from a record. */
export interface Field<Row> extends Column {
  value: (row: Row) => Cell | undefined;
}

type Options = Omit<Column, 'name' | 'type' | 'description'>;

/** Describes one column: name, type, what it means in Vietnamese and English, and how to read it. */
export function field<Row>(
  name: string,
  type: ColumnType,
  vi: string,
  en: string,
  value: (row: Row) => Cell | undefined,
  options: Options = {},
): Field<Row> {
  return { name, type, description: { vi, en }, value, ...options };
}

/** Joins fields and a source of records to a table. */
export function table<Row>(definition: {
  name: string;
  title: Bilingual;
  description: Bilingual;
  fields: Field<Row>[];
  derived?: boolean;
  records: (site: Site) => readonly Row[];
}): Table {
  const { name, title, description, fields, records, derived } = definition;
  return {
    name,
    title,
    description,
    ...(derived === true && { derived }),
    columns: fields.map(({ value: _, ...column }) => column),
    rows: (site) => records(site).map((record) => fields.map(({ value }) => value(record) ?? null)),
  };
}

/** Ids joined by `;`, or nothing. */
export const joined = (ids: readonly string[]): string | null => (ids.length > 0 ? ids.join(';') : null);
