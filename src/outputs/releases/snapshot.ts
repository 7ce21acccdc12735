/** The tables as a release holds them, as text, looked up by id: what two releases are compared by. */
import type { Site } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { onceEach } from '../../text/once-each.ts';
import { KEY } from '../tables/dictionary.ts';
import type { Table } from '../tables/table.ts';

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

/** Those who compare ask for few tables, and of a country the others are long. */
function snapshot(held: ReadonlySet<string>, rowsOf: (table: string) => readonly Row[]): Snapshot {
  const rows = onceEach((table) => new Map(rowsOf(table).map((row) => [row[KEY] ?? '', row])));
  return { rows: (table) => (held.has(table) ? rows(table) : NONE), holds: (table) => held.has(table) };
}

/** `rowsOf` gives the rows as they stand in the CSV file; null for a table that is not there. */
export function snapshotOf(tables: readonly Table[], rowsOf: (table: string) => readonly Row[] | null): Snapshot {
  const held = tables.filter(({ name }) => rowsOf(name) !== null).map(({ name }) => name);
  return snapshot(new Set(held), (table) => (rowsOf(table) ?? []).map(readable));
}

/** The tables as a release of today would hold them. */
export function snapshotNow(tables: readonly Table[], site: Site): Snapshot {
  const named = new Map(tables.map((table) => [table.name, table]));
  return snapshot(new Set(named.keys()), (name) => {
    const { columns, rows } = must(named.get(name), name);
    return rows(site).map((row) =>
      Object.fromEntries(columns.map((column, index) => [column.name, harmless(String(row[index] ?? ''))])),
    );
  });
}

const readable = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, harmless(cell)]));
