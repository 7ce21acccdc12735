/** Files of the rows that a reader has filtered, made in the browser from the published table: with nothing filtered they hold what the published files hold. */
import { autoFilter } from '../../outputs/formats/auto-filter.ts';
import { toCsv } from '../../outputs/formats/csv.ts';
import { toJson } from '../../outputs/formats/json.ts';
import { sheetOf } from '../../outputs/formats/sheet.ts';
import type { PromiseTable } from '../../outputs/documents/promise-files.ts';

export const FORMATS = ['xlsx', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const ABOUT_WIDTHS = [60, 60, 28, 14, 14, 60, 60];

type Rows = Pick<PromiseTable, 'columns' | 'rows'>;

/** The rows with these ids, in the order of the table. */
export const rowsWith = ({ columns, rows }: PromiseTable, ids: ReadonlySet<string>): Rows => ({
  columns,
  rows: rows.filter(([id]) => typeof id === 'string' && ids.has(id)),
});

export const csvText = ({ columns, rows }: Rows): string =>
  [
    ...toCsv(
      columns.map(({ name }) => name),
      rows,
    ),
  ].join('');

/** As the published JSON: lists as arrays, empty cells as null. */
export const jsonText = ({ columns, rows }: Rows): string => [...toJson(columns, rows)].join('');

/** The rows, and behind them the sheet that explains, with the address that asked for them in front. */
async function workbookOf({ columns, rows }: Rows, about: PromiseTable['about'], address: string): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const sheets = [
    sheetOf({ name: 'promises', columns, rows }),
    sheetOf({
      name: 'Giới thiệu · About',
      said: [...about.slice(0, 1), [address], ...about.slice(1)],
      widths: ABOUT_WIDTHS,
    }),
  ];
  const filters = [{ columns: columns.length, rows: rows.length + 1 }, null];
  return writeExcelFile(sheets, { features: [autoFilter<File | Blob | ArrayBuffer>(filters)] }).toBlob();
}

export async function fileOf(
  format: Format,
  table: PromiseTable,
  ids: ReadonlySet<string>,
  address: string,
): Promise<Blob> {
  const own = rowsWith(table, ids);
  if (format === 'csv') return new Blob([csvText(own)], { type: 'text/csv;charset=utf-8' });
  if (format === 'json') return new Blob([jsonText(own)], { type: 'application/json' });
  return workbookOf(own, table.about, address);
}
