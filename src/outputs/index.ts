/** The list of everything that is published as a file. The data page and the routes are made from it. */
import type { Site } from '../model/types.ts';
import { clauseFiles } from './clause-json.ts';
import { csvOf } from './csv.ts';
import { headersFile } from './headers.ts';
import { jsonOf } from './json.ts';
import type { Output } from './output.ts';
import { TABLES } from './tables/index.ts';

/** Files under `/data/`. */
export const DATA_FILES: readonly Output[] = TABLES.flatMap((table) => [csvOf(table), jsonOf(table)]);

/** Every file of the site that is no page. */
export const outputs = (site: Site): Output[] => [...DATA_FILES, ...clauseFiles(site), headersFile];
