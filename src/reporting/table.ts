/** The table of a form as it came back: which column holds what, and its rows, with what an office did to the sheet put right or reported. */
import { INPUT_COLUMNS, COLUMN_KEYS, COLUMNS, fold, type ColumnKey } from './layout.ts';
import type { Report } from './read-head.ts';
import { cellName, type Merge, type WorkbookCell, type WorkbookSheet } from './workbook.ts';

export type FormCells = Partial<Record<ColumnKey, WorkbookCell>>;

export interface TableRow {
  /** Counted from 0. */
  row: number;
  cells: FormCells;
  /** `F12`; of a column that the form lacks, the row alone. */
  at: (column: ColumnKey) => string;
  /** What stands in columns that nothing reads. */
  others: WorkbookCell[];
}

export interface FormTable {
  /** The row of the titles, counted from 0. */
  header: number;
  rows: TableRow[];
}

/** The others only explain. */
const NEEDED = COLUMN_KEYS.filter((key) => key !== 'name' && key !== 'what' && key !== 'help');

const isTitle = ({ value }: WorkbookCell, key: ColumnKey): boolean => fold(String(value)) === fold(COLUMNS[key]);

/** Null where the titles are not there, which is reported. */
export function readTable(sheet: WorkbookSheet, report: Report): FormTable | null {
  const byRow = Map.groupBy(sheet.cells, ({ row }) => row);
  const [header, titles] = [...byRow].find(([, cells]) => cells.some((cell) => isTitle(cell, 'indicator'))) ?? [0, []];
  const found = COLUMN_KEYS.flatMap((key) =>
    titles.filter((cell) => isTitle(cell, key)).map((cell) => ({ key, cell })),
  );
  const missing = NEEDED.filter((key) => !found.some((one) => one.key === key));
  if (missing.length > 0) {
    report('no-columns', cellName(header, 0), { missing: missing.map((key) => COLUMNS[key]).join(', ') });
    return null;
  }
  for (const [key, same] of Map.groupBy(found, (one) => one.key))
    for (const { cell } of same.slice(1)) report('column-twice', cell.name, { column: COLUMNS[key] });

  const columns = new Map(found.toReversed().map(({ key, cell }) => [key, cell.column]));
  const shared = mergedCells(sheet, header, new Map([...columns].map(([key, column]) => [column, key])), report);
  // A second column of the same title is reported as a whole, not cell by cell.
  const known = new Set(found.map(({ cell }) => cell.column));
  return {
    header,
    rows: [...new Set([...byRow.keys(), ...shared.keys()])]
      .filter((row) => row > header)
      .sort((a, b) => a - b)
      .map((row): TableRow => {
        const own = byRow.get(row) ?? [];
        const all = [...own, ...(shared.get(row) ?? [])];
        const cells: FormCells = {};
        for (const [key, column] of columns) {
          const cell = all.find((one) => one.column === column);
          if (cell) cells[key] = cell;
        }
        return {
          row,
          cells,
          at: (key) => cellName(row, columns.get(key) ?? 0),
          others: own.filter(({ column }) => !known.has(column)),
        };
      }),
  };
}

/**
 * A source or period that stands in one cell merged down over several rows holds for each of them. A merged value, or
 * cells merged across, could hide what was filled in, so that is a fault.
 */
function mergedCells(
  { cells, merges }: WorkbookSheet,
  header: number,
  keys: ReadonlyMap<number, ColumnKey>,
  report: Report,
): Map<number, WorkbookCell[]> {
  const shared = new Map<number, WorkbookCell[]>();
  for (const merge of merges.filter(({ to }) => to.row > header)) {
    const inputs = columnsOf(merge)
      .flatMap((column) => keys.get(column) ?? [])
      .filter((key) => INPUT_COLUMNS.includes(key));
    if (inputs.length === 0) continue;
    const { from, to } = merge;
    if (from.column !== to.column || inputs.includes('value')) {
      report('merged-cells', cellName(from.row, from.column), { range: merge.name });
      continue;
    }
    const first = cells.find(({ row, column }) => row === from.row && column === from.column);
    if (!first) continue;
    for (let row = from.row + 1; row <= to.row; row++)
      shared.set(row, [...(shared.get(row) ?? []), { ...first, row, name: cellName(row, from.column) }]);
  }
  return shared;
}

const columnsOf = ({ from, to }: Merge): number[] =>
  Array.from({ length: to.column - from.column + 1 }, (_, index) => from.column + index);
