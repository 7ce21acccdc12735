/** Which cells of two snapshots differ, row by row: one rule for every table. */
import type { ToldCell } from '../../ledger/told-changes.ts';
import type { Row, Snapshot } from './snapshot.ts';

export interface RowDifference {
  readonly id: string;
  readonly was: Row | null;
  readonly is: Row | null;
  readonly cells: readonly ToldCell[];
}

/** Rows that came, went or changed, in the order of today, those that went last. `isOwn` says which columns are looked at; one that only one side has is not. */
export function differencesOf(
  table: string,
  before: Snapshot,
  after: Snapshot,
  isOwn: (column: string) => boolean,
): RowDifference[] {
  const [old, now] = [before.rows(table), after.rows(table)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): RowDifference[] => {
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
    const cells = cellsOf(table, id, was, is, isOwn);
    return cells.length === 0 ? [] : [{ id, was, is, cells }];
  });
}

function cellsOf(
  table: string,
  row: string,
  was: Row | null,
  is: Row | null,
  isOwn: (column: string) => boolean,
): ToldCell[] {
  const cells = Object.keys(is ?? was ?? {})
    .filter((column) => isOwn(column) && (was === null || is === null || column in was))
    .map((column) => ({ table, row, column, before: was?.[column] ?? '', after: is?.[column] ?? '' }))
    .filter((cell) => cell.before !== cell.after);
  // A row that came or went is told even where nothing in it is its own.
  return cells.length > 0 || (was !== null && is !== null)
    ? cells
    : [{ table, row, column: '', before: '', after: '' }];
}
