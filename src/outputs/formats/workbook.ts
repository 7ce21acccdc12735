/** Writes a workbook of sheets; the header of each stays in sight and filters. */
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { autoFilter } from './auto-filter.ts';
import { kept } from '../kit/store.ts';
import { sheetOf, type Listed, type Said } from './sheet.ts';
import { zip } from './zip.ts';

type Cells = ReturnType<typeof sheetOf>[];
type Filters = Parameters<typeof autoFilter>[0];

/** `date` is `YYYY-MM-DD`, the only time that the file knows. */
export async function workbook(sheets: readonly (Said | Listed)[], date: string): Promise<Uint8Array> {
  const filters = sheets.map((sheet) =>
    'said' in sheet ? null : { columns: sheet.columns.length, rows: sheet.rows.length + 1 },
  );
  const cells = sheets.map(sheetOf);
  // The renderer names this code and its libraries; where there is none, as in a test, nothing is kept.
  const code = process.env['RENDERER'];
  const make = () => write(cells, filters, date);
  return code === undefined ? make() : kept('xlsx', [code, date, JSON.stringify([cells, filters], named)], make);
}

/** A type of cells is a function; what tells it from another is its name. */
const named = (_: string, value: unknown): unknown => (typeof value === 'function' ? value.name : value);

async function write(cells: Cells, filters: Filters, date: string): Promise<Uint8Array> {
  const written = await writeExcelFile(cells, {
    features: [autoFilter<Stream | Buffer | Blob>(filters)],
  }).toBuffer();
  // Written again, because the library stamps the archive with the time of the build.
  return zip(new Map(Object.entries(unzipSync(written))), date);
}
