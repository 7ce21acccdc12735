/** A sheet of a workbook, on the machine and in a browser: numbers are numbers, everything else is text that no program turns into a date. */
import type { Sheet } from 'write-excel-file/node';
import type { Cell, Column } from '../tables/table.ts';
import { inPieces } from './pieces.ts';

type SheetOf = Sheet<never>;
type SheetCell = SheetOf['data'][number][number];

/** A sheet of prose in rows: its first row is its title. */
export interface Said {
  readonly name: string;
  readonly said: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
}
/** A sheet of rows below their header. */
export interface Listed {
  readonly name: string;
  readonly columns: readonly Pick<Column, 'name' | 'type'>[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A sheet of Excel has so many rows, and one of them is the header; and the text of one is a string, which holds some ten million cells. */
const MOST_ROWS = 2 ** 20 - 1;
const MOST_CELLS = 5_000_000;
/** Excel takes names of 31 letters. */
const NAME = 31;
export const sheetName = (name: string, end = ''): string => `${name.slice(0, NAME - end.length)}${end}`;

/** A table that is too long for one sheet goes on in further ones: `duties`, `duties 2`. */
export function partsOf(sheet: Listed, mostRows = MOST_ROWS, mostCells = MOST_CELLS): Listed[] {
  const most = Math.min(mostRows, Math.floor(mostCells / sheet.columns.length));
  if (sheet.rows.length <= most) return [sheet];
  return [...inPieces(sheet.rows, most)].map((rows, index) => ({
    ...sheet,
    name: index === 0 ? sheet.name : sheetName(sheet.name, ` ${index + 1}`),
    rows,
  }));
}

const bold = (value: string): SheetCell => ({ value, type: String, fontWeight: 'bold' });
/** `@` is the format of text: a period such as 2024-06 and an id such as 1.2.2 stay as they are. */
const plain = (cell: Cell | undefined): SheetCell =>
  cell === null || cell === undefined || cell === ''
    ? null
    : typeof cell === 'string'
      ? { value: cell, type: String, format: '@' }
      : typeof cell === 'number'
        ? { value: cell, type: Number }
        : { value: cell, type: Boolean };

const widthOf = ({ name, type }: Pick<Column, 'name' | 'type'>): number =>
  /^(?!url_).*_(?:vi|en)$/.test(name) ? 60 : type === 'string' || type === 'url' ? 24 : 12;

export const sheetOf = (sheet: Said | Listed): SheetOf =>
  'said' in sheet
    ? {
        sheet: sheet.name,
        data: sheet.said.map((row, index) => row.map((cell) => (index === 0 ? bold(String(cell ?? '')) : plain(cell)))),
        columns: sheet.widths.map((width) => ({ width })),
      }
    : {
        sheet: sheet.name,
        data: [sheet.columns.map(({ name }) => bold(name)), ...sheet.rows.map((row) => row.map(plain))],
        columns: sheet.columns.map((column) => ({ width: widthOf(column) })),
        stickyRowsCount: 1,
      };
