/** JSON: one array of objects per table, keys as the CSV's columns; lists as arrays, empty cells as null. */
import type { Output } from '../kit/output.ts';
import type { Cell, Table } from '../tables/table.ts';
import { encoded, inPieces } from './pieces.ts';

type Value = Cell | string[];
/** Cells of a column with `many` values are lists. */
type Columns = readonly { readonly name: string; readonly many?: unknown }[];
type Rows = readonly (readonly Cell[])[];

/** Rows as objects. */
export const toObjects = (columns: Columns, rows: Rows): Record<string, Value>[] =>
  rows.map((row) =>
    Object.fromEntries(
      columns.map(({ name, many }, index) => [name, many ? splitCell(row[index]) : (row[index] ?? null)]),
    ),
  );

const splitCell = (cell: Cell | undefined): string[] => (typeof cell === 'string' ? cell.split(';') : []);

/** What `JSON.stringify(toObjects(…), null, 1)` gives, in pieces; `indent` stands before each of its lines but the first. */
function* listed(columns: Columns, rows: Rows, indent: string): Generator<string> {
  if (rows.length === 0) {
    yield '[]';
    return;
  }
  let before = '[\n';
  for (const some of inPieces(rows)) {
    const text = JSON.stringify(toObjects(columns, some), null, 1).slice('[\n'.length, -'\n]'.length);
    yield `${before}${indent}${text.replaceAll('\n', `\n${indent}`)}`;
    before = ',\n';
  }
  yield `\n${indent}]`;
}

/** A table as a file of JSON, in pieces. */
export function* toJson(columns: Columns, rows: Rows): Generator<string> {
  yield* listed(columns, rows, '');
  yield '\n';
}

/** `record` as a file of JSON, in pieces; its `name`, which is empty, holds the rows. */
export function* toJsonWith<Name extends string>(
  record: Readonly<Record<Name, readonly never[]>>,
  name: Name,
  columns: Columns,
  rows: Rows,
): Generator<string> {
  const empty = `\n ${JSON.stringify(name)}: []`;
  // Deeper names have more space before them, and no string has a line break of its own.
  const [before = '', after = ''] = JSON.stringify(record, null, 1).split(empty);
  yield `${before}${empty.slice(0, -'[]'.length)}`;
  yield* listed(columns, rows, ' ');
  yield `${after}\n`;
}

export const jsonOf = (table: Table): Output => ({
  path: `data/${table.name}.json`,
  mediaType: 'application/json',
  title: table.title,
  table: table.name,
  render: (site) => encoded(toJson(table.columns, table.rows(site))),
});
