/** The list of everything that is published as a file. The data page and the routes are made from it. */
import type { Published } from '../ledger/index.ts';
import { catalogFiles } from './catalogues/catalog.ts';
import { schemaFiles } from './catalogues/json-schema.ts';
import { llmsOf } from './catalogues/llms.ts';
import { openApiFile } from './catalogues/openapi.ts';
import { openSearchFiles } from './catalogues/opensearch.ts';
import { robotsFile } from './catalogues/robots.ts';
import { akomaFiles } from './documents/akoma-ntoso.ts';
import { cityTableFiles } from './documents/city-tables.ts';
import { citationFiles } from './documents/citation.ts';
import { clauseFiles } from './documents/clause-json.ts';
import { compareFiles } from './documents/compare-facts.ts';
import { dossierFiles } from './documents/dossier-docx.ts';
import { indicatorFiles } from './documents/indicator-files.ts';
import { fullTextFiles } from './documents/llms-full.ts';
import { shareFiles } from './documents/share-pictures.ts';
import { promiseFiles } from './documents/promise-files.ts';
import { thingFiles } from './documents/thing-json.ts';
import { feedFiles } from './feeds/atom.ts';
import { calendarFiles } from './feeds/calendar.ts';
import { dataPackageFile } from './formats/datapackage.ts';
import { datasetteFile } from './formats/datasette.ts';
import { OLD_FILES, TABLE_FILES, WHOLE_FILES } from './formats/index.ts';
import type { Output } from './kit/output.ts';

/** What describes the files, for programs. */
export const DESCRIPTIONS: readonly Output[] = [
  dataPackageFile,
  datasetteFile,
  openApiFile,
  ...catalogFiles(TABLE_FILES, WHOLE_FILES),
];

/** Every file of the site that is no page. */
export const outputs = (site: Published): Output[] => [
  ...TABLE_FILES,
  ...OLD_FILES,
  ...WHOLE_FILES,
  ...DESCRIPTIONS,
  ...citationFiles,
  ...clauseFiles(site),
  ...thingFiles(site),
  ...indicatorFiles(site),
  ...promiseFiles,
  ...shareFiles(site),
  ...calendarFiles(site),
  ...dossierFiles(site),
  ...cityTableFiles(site),
  ...compareFiles(site),
  ...akomaFiles(site),
  ...schemaFiles(),
  ...feedFiles(site),
  ...fullTextFiles,
  llmsOf([...WHOLE_FILES, ...DESCRIPTIONS]),
  robotsFile,
  ...openSearchFiles,
];
