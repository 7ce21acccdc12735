/** The tables as a release holds them, as text, looked up by id: what two releases are compared by. */
import type { Site } from '../../model/types.ts';
import { onceEach } from '../../text/once-each.ts';
import { KEY } from '../tables/dictionary.ts';
import { tableNamed, TABLES } from '../tables/index.ts';

export type Row = Readonly<Record<string, string>>;

export interface Snapshot {
  /** Rows of a table by their id; none for a table that it does not hold. */
  rows: (table: string) => ReadonlyMap<string, Row>;
  /** Whether it holds the table, with rows or without. */
  holds: (table: string) => boolean;
}

/** What CSV puts before a text that a spreadsheet would run. */
const harmless = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r].)/su, '');

const NONE: ReadonlyMap<string, Row> = new Map();

/** Of `tables` those that somebody asks for are read: who compares asks for few, and of a country the others are long. */
function snapshot(tables: Iterable<string>, rowsOf: (table: string) => readonly Row[]): Snapshot {
  const held = new Set(tables);
  const rows = onceEach((table) => new Map(rowsOf(table).map((row) => [row[KEY] ?? '', row])));
  return { rows: (table) => (held.has(table) ? rows(table) : NONE), holds: (table) => held.has(table) };
}

/** `tables` are those that are there; `rowsOf` gives their rows as they stand in the CSV file. */
export const snapshotOf = (tables: Iterable<string>, rowsOf: (table: string) => readonly Row[]): Snapshot =>
  snapshot(tables, (table) => rowsOf(table).map(readable));

/** The tables as a release of today would hold them. */
export const snapshotNow = (site: Site): Snapshot =>
  snapshot(
    TABLES.map(({ name }) => name),
    (name) => {
      const { columns, rows } = tableNamed(name);
      return rows(site).map((row) =>
        Object.fromEntries(columns.map((column, index) => [column.name, harmless(String(row[index] ?? ''))])),
      );
    },
  );

const readable = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, harmless(cell)]));
