/** Writes a workbook of sheets; the header of each stays in sight and filters. */
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { unzipSync } from 'fflate';
import type { Feature } from 'write-excel-file/node';
import { autoFilter, SHEET } from './auto-filter.ts';
import { kept } from '../kit/store.ts';
import { inPieces } from './pieces.ts';
import { partsOf, sheetOf, type Listed, type Said } from './sheet.ts';
import { zip } from './zip.ts';

type Content = Stream | Buffer | Blob;
type Cells = ReturnType<typeof sheetOf>[];
type Filters = Parameters<typeof autoFilter>[0];

/** `date` is `YYYY-MM-DD`, the only time that the file knows. */
export async function workbook(asked: readonly (Said | Listed)[], date: string): Promise<Uint8Array> {
  const sheets = asked.flatMap((sheet): (Said | Listed)[] => ('said' in sheet ? [sheet] : partsOf(sheet)));
  const filters = sheets.map((sheet) =>
    'said' in sheet ? null : { columns: sheet.columns.length, rows: sheet.rows.length + 1 },
  );
  // The renderer names this code and its libraries; where there is none, as in a test, nothing is kept.
  const code = process.env['RENDERER'];
  const make = () => write(sheets.map(sheetOf), filters, date);
  return code === undefined ? make() : kept('xlsx', sourceOf([code, date], sheets), make);
}

/** What a workbook is made of, in pieces. */
function* sourceOf(before: readonly string[], sheets: readonly (Said | Listed)[]): Generator<string> {
  yield* before;
  for (const sheet of sheets) {
    yield JSON.stringify([
      sheet.name,
      'said' in sheet ? [sheet.said, sheet.widths] : sheet.columns.map(({ name, type }) => [name, type]),
    ]);
    if ('rows' in sheet) for (const some of inPieces(sheet.rows)) yield JSON.stringify(some);
  }
}

async function write(cells: Cells, filters: Filters, date: string): Promise<Uint8Array> {
  // By who writes one alone: most commands only ask which files there are.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const rows = new Map<string, string>();
  const written = await writeExcelFile(cells, {
    // What comes after looks for its place in the file, which is short without its rows.
    features: [withoutRows(rows), autoFilter<Content>(filters)],
  }).toBuffer();
  // Packed again, because the library stamps the archive with the time of the build.
  const files = Object.entries(unzipSync(written)).map(([name, bytes]): [string, Uint8Array] => {
    const own = rows.get(name);
    return [
      name,
      own === undefined
        ? bytes
        : Buffer.from(
            Buffer.from(bytes)
              .toString()
              .replace(NO_ROWS, () => own),
          ),
    ];
  });
  return zip(new Map(files), date);
}

const NO_ROWS = '<sheetData/>';
/** Sets the rows of each sheet aside, under the name of its file: the library would pack them as well, and takes several times as long. */
const withoutRows = (rows: Map<string, string>): Feature<Content> => ({
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, _options, { sheetId }) => {
          const [from, to] = [xml.indexOf('<sheetData>'), xml.lastIndexOf('</sheetData>') + '</sheetData>'.length];
          if (from === -1) return xml;
          rows.set(SHEET.replace('{id}', sheetId), xml.slice(from, to));
          return `${xml.slice(0, from)}${NO_ROWS}${xml.slice(to)}`;
        },
      },
    },
  },
});
