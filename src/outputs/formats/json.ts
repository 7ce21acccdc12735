/** JSON: one array of objects per table, keys as the CSV's columns; lists as arrays, empty cells as null. */
import type { Site } from '../../model/types.ts';
import type { Output } from '../kit/output.ts';
import type { Cell, Table } from '../tables/table.ts';

type Value = Cell | string[];

/** Rows of a table as objects. */
export function toObjects(table: Table, site: Site): Record<string, Value>[] {
  return table
    .rows(site)
    .map((row) =>
      Object.fromEntries(
        table.columns.map(({ name, many }, index) => [name, many ? splitCell(row[index]) : (row[index] ?? null)]),
      ),
    );
}

const splitCell = (cell: Cell | undefined): string[] => (typeof cell === 'string' ? cell.split(';') : []);

export const jsonOf = (table: Table): Output => ({
  path: `data/${table.name}.json`,
  mediaType: 'application/json',
  title: table.title,
  table: table.name,
  render: (site) => `${JSON.stringify(toObjects(table, site), null, 1)}\n`,
});
