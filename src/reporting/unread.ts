/** What someone wrote where nothing reads it: a number beside the table or in a column that explains, a second sheet that was filled in. */
import { readNumber } from '../text/number.ts';
import { COLUMNS, DATA_SHEET, fold, type ColumnKey } from './layout.ts';
import type { Report } from './read-head.ts';
import type { TableRow } from './table.ts';
import type { WorkbookCell, WorkbookSheet } from './workbook.ts';

const EXPLAINING: readonly ColumnKey[] = ['name', 'what', 'help'];

const isFigure = ({ kind, value }: WorkbookCell): boolean =>
  kind === 'number' ||
  kind === 'percent' ||
  kind === 'formula' ||
  (kind === 'text' && readNumber(String(value)).is !== 'none');

/** Each column once, at its first cell: a whole column that someone added is one mistake. */
export function reportUnread(rows: readonly TableRow[], report: Report): void {
  const stray = rows.flatMap(({ cells, others }) => {
    const isBox = cells.indicator !== undefined || cells.box !== undefined;
    const explaining = EXPLAINING.flatMap((key) => cells[key] ?? []);
    return [...(isBox ? others : others.filter(isFigure)), ...explaining.filter(isFigure)];
  });
  for (const column of Map.groupBy(stray, (cell) => cell.column).values()) {
    const [first] = column;
    if (first)
      report('unread-cell', first.name, {
        value: String(first.value).slice(0, 60),
        count: String(column.length),
      });
  }
}

/** Copies of the sheet, filled in: which of them counts, only the office knows. */
export function secondSheets(sheets: readonly WorkbookSheet[]): { sheet: string; cell: string }[] {
  return sheets
    .filter(({ name }) => fold(name) !== fold(DATA_SHEET))
    .flatMap(({ name, cells }) => {
      const title = (key: ColumnKey) => cells.find(({ value }) => fold(String(value)) === fold(COLUMNS[key]));
      const [values, indicators] = [title('value'), title('indicator')];
      if (!values || !indicators || values.row !== indicators.row) return [];
      const filled = cells.find(({ row, column }) => row > values.row && column === values.column);
      return filled ? [{ sheet: name, cell: filled.name }] : [];
    });
}
