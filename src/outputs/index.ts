/** The list of everything that is published as a file. The data page and the routes are made from it. */
import type { Site } from '../model/types.ts';
import { allZip } from './all-zip.ts';
import { clauseFiles } from './clause-json.ts';
import { csvOf } from './csv.ts';
import { dataPackageFile } from './datapackage.ts';
import { datasetteFile } from './datasette.ts';
import { headersFile } from './headers.ts';
import { jsonOf } from './json.ts';
import type { Output } from './output.ts';
import { parquetOf } from './parquet.ts';
import { sqliteFile } from './sqlite.ts';
import { TABLES } from './tables/index.ts';
import { xlsxFile } from './xlsx.ts';

/** One table each: what a download button of a table offers. */
export const TABLE_FILES: readonly Output[] = TABLES.flatMap((table) => [csvOf(table), jsonOf(table), parquetOf(table)]);

/** All tables together. */
export const WHOLE_FILES: readonly Output[] = [xlsxFile, allZip, dataPackageFile, sqliteFile, datasetteFile];

/** Files under `/data/`. */
export const DATA_FILES: readonly Output[] = [...TABLE_FILES, ...WHOLE_FILES];

/** Every file of the site that is no page. */
export const outputs = (site: Site): Output[] => [...DATA_FILES, ...clauseFiles(site), headersFile];
