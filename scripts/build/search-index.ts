/** Writes the search indexes of both languages below `folder`; each under a name made from its content, so that it can be cached for good. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import type { Site } from '../../src/model/types.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { records, type SearchRecord } from '../../src/search/index/records.ts';
import { shortForms } from '../../src/search/language/short-forms.ts';

/** Writes one index and returns the number of its records. */
export function writeIndex(
  all: readonly SearchRecord[],
  shorts: [string, string][],
  lang: Lang,
  folder: string,
): number {
  const files = [...buildIndex(all, lang, shorts)];
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  const version = hash.digest('hex').slice(0, 10);
  mkdirSync(join(folder, lang, version), { recursive: true });
  for (const [name, bytes] of files)
    writeFileSync(join(folder, lang, version, `${name}.bin`), gzipSync(bytes, { level: 9 }));
  writeFileSync(join(folder, lang, 'version.txt'), version);
  return all.length;
}

/** One index per language: merged ones rank worse. */
export async function writeSearchIndex(site: Site, folder: string): Promise<Record<Lang, number>> {
  const counts = { vi: 0, en: 0 };
  for (const lang of LANGS) counts[lang] = writeIndex(records(site, lang), shortForms(site, lang), lang, folder);
  return Promise.resolve(counts);
}
