/** What the ids of a row name: `target:ha-noi-2024/ii-1-3-a` names the plan `ha-noi-2024`, and `hp-sldtbxh:hp-snv` two bodies. */
import { KEY } from './dictionary.ts';
import type { Cell, Column } from './table.ts';

/** A kind may stand before the first name; what stands behind it are places within. */
const NAMES = 2;

/** Gives what may be names in a row of these columns, in their order: in the key, and in columns that refer to another table. */
export function namesIn(columns: readonly Pick<Column, 'name' | 'references'>[]): (row: readonly Cell[]) => string[] {
  const ids = columns.flatMap(({ name, references }, index) =>
    name === KEY || references !== undefined ? [index] : [],
  );
  return (row) =>
    ids.flatMap((index) =>
      String(row[index] ?? '')
        .split(';')
        .flatMap((id) => id.split(/[/#:]/, NAMES)),
    );
}
