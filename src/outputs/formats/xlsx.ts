/** XLSX: a sheet that explains the file, then one sheet per table. Numbers are numbers; text is text even when it starts like a formula. */
import { unzipSync } from 'fflate';
import writeExcelFile, { type Sheet } from 'write-excel-file/node';
import type { Site } from '../../model/types.ts';
import { dictionaryRows } from '../tables/dictionary.ts';
import type { Output } from '../kit/output.ts';
import { baseAddress, contactOf, dateOf, PACKAGE } from '../../derive/publication.ts';
import type { Cell, Table } from '../tables/table.ts';
import { TABLES } from '../tables/index.ts';
import { zip } from './zip.ts';

type SheetOf = Sheet<never>;
type SheetCell = SheetOf['data'][number][number];

/** The first sheet is named in both languages, since readers choose the file before a language. */
export const FIRST_SHEET = 'Giới thiệu · About';

const bold = (value: string): SheetCell => ({ value, type: String, fontWeight: 'bold' });
const plain = (cell: Cell | undefined): SheetCell =>
  cell === null || cell === undefined || cell === ''
    ? null
    : typeof cell === 'string'
      ? { value: cell, type: String, format: '@' }
      : typeof cell === 'number'
        ? { value: cell, type: Number }
        : { value: cell, type: Boolean };

/** What the first sheet says: who, when, under which licence, from which documents, and what every column means. */
export function aboutRows(site: Site): Cell[][] {
  const { publisher } = site;
  const both = ({ vi, en }: { vi: string; en: string }): Cell[] => [vi, en];
  return [
    [publisher.name.vi, publisher.name.en],
    ['Địa chỉ', 'Address', baseAddress(site)],
    ['Ngày của dữ liệu', 'Date of the data', publisher.updated],
    [
      `Giấy phép: ${publisher.data_licence.name.vi}`,
      `Licence: ${publisher.data_licence.name.en}`,
      publisher.data_licence.url,
    ],
    ['Liên hệ', 'Contact', contactOf(site)?.href ?? 'chưa ghi · none stated yet'],
    both(publisher.official_text_status),
    [
      'Điều khoản được viết lại; văn bản chính thức có giá trị. Chỉ tiêu không phải là kết quả.',
      'Clauses are restated; the official text prevails. A target is not a result.',
    ],
    [],
    ['Nguồn', 'Sources'],
    ...site.plans.map((plan) => [plan.title.vi, plan.title.en, plan.number ?? '', plan.date]),
    [],
    ['Bảng', 'Table', 'Cột · Column', 'Loại · Type', 'Đơn vị · Unit', 'Ý nghĩa', 'Meaning'],
    ...TABLES.flatMap((table) =>
      dictionaryRows(table).map(({ column, type, unit, vi, en }) => [
        table.title.vi,
        table.name,
        column,
        type,
        unit,
        vi,
        en,
      ]),
    ),
  ];
}

const sheetOf = (table: Table, site: Site): SheetOf => ({
  sheet: table.name,
  data: [table.columns.map(({ name }) => bold(name)), ...table.rows(site).map((row) => row.map(plain))],
  columns: table.columns.map(({ name, type }) => ({
    width: /^(?!url_).*_(?:vi|en)$/.test(name) ? 60 : type === 'string' || type === 'url' ? 24 : 12,
  })),
  stickyRowsCount: 1,
});

async function written(sheets: SheetOf[], site: Site): Promise<Uint8Array> {
  const workbook = await writeExcelFile(sheets).toBuffer();
  // Written again, because the library stamps the archive with the time of the build.
  return zip(new Map(Object.entries(unzipSync(workbook))), dateOf(site));
}

/** Tables alone, for a file that stands beside an explanation. */
export const workbookOf = (tables: readonly Table[], site: Site): Promise<Uint8Array> =>
  written(
    tables.map((table) => sheetOf(table, site)),
    site,
  );

export const xlsxFile: Output = {
  path: `data/${PACKAGE}.xlsx`,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  title: { vi: 'Mọi bảng trong một sổ tính', en: 'All tables in one workbook' },
  summary: {
    vi: 'Mở bằng Excel hoặc LibreOffice: chữ có dấu và số đều đúng, trang đầu giải thích.',
    en: 'Opens in Excel or LibreOffice with letters and numbers right; the first sheet explains.',
  },
  render: async (site) => {
    const about: SheetOf = {
      sheet: FIRST_SHEET,
      data: aboutRows(site).map((row, index) => row.map((cell) => (index === 0 ? bold(String(cell)) : plain(cell)))),
      columns: [60, 60, 28, 14, 14, 60, 60].map((width) => ({ width })),
    };
    return written([about, ...TABLES.map((table) => sheetOf(table, site))], site);
  },
};
