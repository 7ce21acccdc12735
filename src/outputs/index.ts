/** The list of everything that is published as a file. The data page and the routes are made from it. */
import type { Site } from '../model/types.ts';
import { akomaFiles } from './akoma-ntoso.ts';
import { allZip } from './all-zip.ts';
import { feedFiles } from './atom.ts';
import { calendarFiles } from './calendar.ts';
import { catalogFiles } from './catalog.ts';
import { citationFiles } from './citation.ts';
import { clauseFiles } from './clause-json.ts';
import { csvOf } from './csv.ts';
import { dataPackageFile } from './datapackage.ts';
import { datasetteFile } from './datasette.ts';
import { dossierFiles } from './dossier-docx.ts';
import { headersFile } from './headers.ts';
import { indicatorFiles } from './indicator-files.ts';
import { jsonOf } from './json.ts';
import { schemaFiles } from './json-schema.ts';
import { llmsOf } from './llms.ts';
import { openApiFile } from './openapi.ts';
import { openSearchFiles } from './opensearch.ts';
import type { Output } from './output.ts';
import { parquetOf } from './parquet.ts';
import { robotsFile } from './robots.ts';
import { sqliteFile } from './sqlite.ts';
import { TABLES } from './tables/index.ts';
import { xlsxFile } from './xlsx.ts';

/** One table each: what a download button of a table offers. */
export const TABLE_FILES: readonly Output[] = TABLES.flatMap((table) => [csvOf(table), jsonOf(table), parquetOf(table)]);

/** All tables together. */
export const WHOLE_FILES: readonly Output[] = [xlsxFile, allZip, sqliteFile];

/** What describes the files, for programs. */
export const DESCRIPTIONS: readonly Output[] = [dataPackageFile, datasetteFile, openApiFile, ...catalogFiles(TABLE_FILES, WHOLE_FILES)];

/** Files under `/data/`. */
export const DATA_FILES: readonly Output[] = [...TABLE_FILES, ...WHOLE_FILES, ...DESCRIPTIONS, ...citationFiles];

/** Every file of the site that is no page. */
export const outputs = (site: Site): Output[] => [
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
