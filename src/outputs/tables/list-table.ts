/** How a link table is made: each value of a cell that holds several is a row here, so that nobody has to split a cell. */
import type { Site } from '../../model/types.ts';
import type { Bilingual } from '../../text/bilingual.ts';
import { id } from './shared.ts';
import { field, table, type Column, type Field, type Table } from './table.ts';

/** One value of the list of one row; `more` tells apart several lists of one row. */
export interface Entry {
  readonly key: string;
  readonly value: string;
  readonly more?: string;
}

export interface ListOf {
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** The column that names the row with the list, and the table in which it stands. */
  readonly key: readonly [column: string, references: string, vi: string, en: string];
  readonly value: readonly [column: string, vi: string, en: string, options?: Pick<Column, 'references' | 'values'>];
  readonly more?: Field<Entry>;
  readonly entries: (site: Site) => readonly Entry[];
}

export const listTable = ({ name, title, description, key, value, more, entries }: ListOf): Table =>
  table<Entry>({
    name,
    title,
    description,
    derived: true,
    records: entries,
    fields: [
      id((entry) => [entry.key, ...(entry.more === undefined ? [] : [entry.more]), entry.value].join(':')),
      field(key[0], 'string', key[2], key[3], (entry) => entry.key, { references: key[1] }),
      ...(more ? [more] : []),
      field(value[0], 'string', value[1], value[2], (entry) => entry.value, value[3] ?? {}),
    ],
  });

export const pairs = <Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  values: (row: Row) => readonly string[],
): Entry[] => rows.flatMap((row) => [...new Set(values(row))].map((value) => ({ key: key(row), value })));
