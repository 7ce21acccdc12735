/** Writes a workbook of sheets; the header of each stays in sight and filters. */
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { autoFilter } from './auto-filter.ts';
import { sheetOf, type Listed, type Said } from './sheet.ts';
import { zip } from './zip.ts';

/** `date` is `YYYY-MM-DD`, the only time that the file knows. */
export async function workbook(sheets: readonly (Said | Listed)[], date: string): Promise<Uint8Array> {
  const filters = sheets.map((sheet) =>
    'said' in sheet ? null : { columns: sheet.columns.length, rows: sheet.rows.length + 1 },
  );
  const written = await writeExcelFile(sheets.map(sheetOf), {
    features: [autoFilter<Stream | Buffer | Blob>(filters)],
  }).toBuffer();
  // Written again, because the library stamps the archive with the time of the build.
  return zip(new Map(Object.entries(unzipSync(written))), date);
}
