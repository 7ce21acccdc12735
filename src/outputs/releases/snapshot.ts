/** The tables as a release holds them, as text, looked up by id: what two releases are compared by. */
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

/** `rowsOf` gives the rows as they stand in the CSV file; null for a table that is not there. */
export function snapshotOf(tables: readonly Table[], rowsOf: (table: string) => readonly Row[] | null): Snapshot {
  const all = new Map(
    tables.flatMap(({ name }) => {
      const rows = rowsOf(name);
      return rows === null ? [] : [[name, new Map(rows.map((row) => [row[KEY] ?? '', readable(row)]))] as const];
    }),
  );
  const none: ReadonlyMap<string, Row> = new Map();
  return { rows: (table) => all.get(table) ?? none, holds: (table) => all.has(table) };
}

const readable = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, harmless(cell)]));
