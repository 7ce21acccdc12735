/** CSV: UTF-8 without BOM, RFC 4180, header row, text that starts like a formula made harmless. */
import Papa from 'papaparse';
import { openDataWords } from '../../i18n/words/open-data.ts';
import { inBoth } from '../../text/bilingual.ts';
import type { Site } from '../../model/types.ts';
import type { Output } from '../kit/output.ts';
import type { Cell, Table } from '../tables/table.ts';

/** Excel runs a cell as a formula when something follows the sign; a lone operator stays as it is. */
const FORMULA = /^[=+\-@\t\r]./su;

/** Header and rows to CSV text with CRLF line ends. */
export const toCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse([[...header], ...rows.map((row) => [...row])], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;

export const tableCsv = (table: Table, site: Site): string =>
  toCsv(
    table.columns.map(({ name }) => name),
    table.rows(site),
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
