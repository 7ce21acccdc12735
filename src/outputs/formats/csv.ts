/** CSV: UTF-8 without BOM, RFC 4180, header row, text that starts like a formula made harmless. */
import Papa from 'papaparse';
import { openDataWords } from '../../i18n/words/open-data.ts';
import { inBoth } from '../../text/bilingual.ts';
import type { Site } from '../../model/types.ts';
import type { Output } from '../kit/output.ts';
import type { Cell, Table } from '../tables/table.ts';
import { encoded, inPieces } from './pieces.ts';

/** Excel runs a cell as a formula when something follows the sign; a lone operator stays as it is. */
const FORMULA = /^[=+\-@\t\r]./su;

const linesOf = (rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: FORMULA },
  )}\r\n`;

/** Header and rows as a file of CSV with CRLF line ends, in pieces. */
export function* toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): Generator<string> {
  yield linesOf([header]);
  for (const some of inPieces(rows)) yield linesOf(some);
}

export const tableCsv = (table: Table, site: Site): Uint8Array<ArrayBuffer> =>
  encoded(
    toCsv(
      table.columns.map(({ name }) => name),
      table.rows(site),
    ),
  );

/** A Vietnamese spreadsheet reads 1.935 as 1935, so that the CSV says for whom it is. */
export const FOR_PROGRAMS = inBoth((lang) => openDataWords(lang).csvUse);

export const csvOf = (table: Table): Output => ({
  path: `data/${table.name}.csv`,
  mediaType: 'text/csv',
  title: table.title,
  summary: FOR_PROGRAMS,
  table: table.name,
  render: (site) => tableCsv(table, site),
});
