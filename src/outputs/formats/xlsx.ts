/** XLSX: each table as a workbook of its own, and all of them in one. */
import { dateOf, PACKAGE } from '../../derive/publication.ts';
import type { Site } from '../../model/types.ts';
import type { Output } from '../kit/output.ts';
import { TABLES } from '../tables/index.ts';
import type { Table } from '../tables/table.ts';
import { ABOUT_SHEET, ABOUT_WIDTHS, aboutAll, aboutTable } from './about-sheet.ts';
import { sheetName } from './sheet.ts';
import { workbook } from './workbook.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The rows stand on the first sheet, where programs look; what they are and under which terms on the second. */
export const tableWorkbook = (table: Table, page: string, site: Site): Promise<Uint8Array> =>
  workbook(
    [sheetOf(table, site), { name: ABOUT_SHEET, said: aboutTable(table, page, site), widths: ABOUT_WIDTHS }],
    dateOf(site),
  );

/** Tables alone, for a file that stands beside an explanation. */
export const workbookOf = (tables: readonly Table[], site: Site): Promise<Uint8Array> =>
  workbook(
    tables.map((table) => sheetOf(table, site)),
    dateOf(site),
  );

const sheetOf = (table: Table, site: Site) => ({
  name: sheetName(table.name),
  columns: table.columns,
  rows: table.rows(site),
});

export const xlsxOf = (table: Table): Output => ({
  path: `data/${table.name}.xlsx`,
  mediaType: XLSX,
  title: table.title,
  table: table.name,
  render: (site) => tableWorkbook(table, `/data/${table.name}/`, site),
});

export const xlsxFile: Output = {
  path: `data/${PACKAGE}.xlsx`,
  mediaType: XLSX,
  title: { vi: 'Mọi bảng trong một sổ tính', en: 'All tables in one workbook' },
  summary: {
    vi: 'Mở bằng Excel hoặc LibreOffice: chữ có dấu và số đều đúng, trang đầu giải thích.',
    en: 'Opens in Excel or LibreOffice with letters and numbers right; the first sheet explains.',
  },
  render: (site) =>
    workbook(
      [
        { name: ABOUT_SHEET, said: aboutAll(site), widths: ABOUT_WIDTHS },
        ...TABLES.map((table) => sheetOf(table, site)),
      ],
      dateOf(site),
    ),
};
