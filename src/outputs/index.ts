/** The list of everything that is published as a file. The data page and the routes are made from it. */
import type { Published } from '../ledger/index.ts';
import { akomaFiles } from './documents/akoma-ntoso.ts';
import { allZip } from './formats/all-zip.ts';
import { feedFiles } from './feeds/atom.ts';
import { calendarFiles } from './feeds/calendar.ts';
import { catalogFiles } from './catalogues/catalog.ts';
import { citationFiles } from './documents/citation.ts';
import { clauseFiles } from './documents/clause-json.ts';
import { csvOf } from './formats/csv.ts';
import { dataPackageFile } from './catalogues/datapackage.ts';
import { datasetteFile } from './formats/datasette.ts';
import { dossierFiles } from './documents/dossier-docx.ts';
import { headersFile } from '../hosting/headers.ts';
import { indicatorFiles } from './documents/indicator-files.ts';
import { jsonOf } from './formats/json.ts';
import { schemaFiles } from './catalogues/json-schema.ts';
import { llmsOf } from './catalogues/llms.ts';
import { openApiFile } from './catalogues/openapi.ts';
import { openSearchFiles } from './catalogues/opensearch.ts';
import type { Output } from './kit/output.ts';
import { parquetOf } from './formats/parquet.ts';
import { robotsFile } from './catalogues/robots.ts';
import { sqliteFile } from './formats/sqlite.ts';
import { TABLES } from './tables/index.ts';
import { xlsxFile } from './formats/xlsx.ts';

/** One table each: what a download button of a table offers. */
export const TABLE_FILES: readonly Output[] = TABLES.flatMap((table) => [
  csvOf(table),
  jsonOf(table),
  parquetOf(table),
]);

/** All tables together. */
export const WHOLE_FILES: readonly Output[] = [xlsxFile, allZip, sqliteFile];

/** What describes the files, for programs. */
export const DESCRIPTIONS: readonly Output[] = [
  dataPackageFile,
  datasetteFile,
  openApiFile,
  ...catalogFiles(TABLE_FILES, WHOLE_FILES),
];

/** Files under `/data/`. */
export const DATA_FILES: readonly Output[] = [...TABLE_FILES, ...WHOLE_FILES, ...DESCRIPTIONS, ...citationFiles];

/** Every file of the site that is no page. */
export const outputs = (site: Published): Output[] => [
  ...DATA_FILES,
  ...clauseFiles(site),
  ...indicatorFiles(site),
  ...calendarFiles(site),
  ...dossierFiles(site),
  ...akomaFiles(site),
  ...schemaFiles(),
  ...feedFiles(site),
  llmsOf([...WHOLE_FILES, ...DESCRIPTIONS]),
  robotsFile,
  ...openSearchFiles,
  headersFile,
];
