/** The files that hold the tables: one table each, and all tables together. Catalogues and pages list them. */
import type { Output } from '../kit/output.ts';
import { OLD_NAMES, TABLES } from '../tables/index.ts';
import { allZip } from './all-zip.ts';
import { csvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import { parquetOf } from './parquet.ts';
import { sqliteFile } from './sqlite.ts';
import { xlsxFile, xlsxOf } from './xlsx.ts';

/** One table each: what a download button of a table offers, what people open first. */
export const TABLE_FILES: readonly Output[] = TABLES.flatMap((table) => [
  xlsxOf(table),
  csvOf(table),
  jsonOf(table),
  parquetOf(table),
]);

/** The same bytes under the old name of a table, so that no address dies before the release after next. */
export const OLD_FILES: readonly Output[] = OLD_NAMES.flatMap(([old, table]) =>
  [xlsxOf, csvOf, jsonOf, parquetOf].map((format) => ({ ...format({ ...table, name: old }), table: table.name })),
);

/** All tables together. */
export const WHOLE_FILES: readonly Output[] = [xlsxFile, allZip, sqliteFile];
