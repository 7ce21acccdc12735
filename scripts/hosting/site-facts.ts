/** Reads what a built site says of itself to hosts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTING_FOLDER, type SiteFacts } from '../../src/hosting/facts.ts';

export const FACTS_FILE = join(HOSTING_FOLDER, 'site.json');

const PLAIN: SiteFacts = { base: '/', origin: '', redirects: [], gone: [], folders: [], wasm: [] };

/** A folder without the file is a plain site at the root of a domain. */
export function readFacts(folder: string): SiteFacts {
  const file = join(folder, FACTS_FILE);
  return existsSync(file) ? { ...PLAIN, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<SiteFacts>) } : PLAIN;
}
