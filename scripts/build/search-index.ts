/** The search indexes of both languages; each under a name made from its content, so that it can be cached for good. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import type { Site } from '../../src/model/types.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { records } from '../../src/search/index/records.ts';
import { shortForms } from '../../src/search/language/short-forms.ts';

/** The files of one index by path, and how many records it holds. */
function indexOf(site: Site, lang: Lang): { files: [string, Uint8Array][]; count: number } {
  const all = records(site, lang);
  const parts = [...buildIndex(all, lang, shortForms(site, lang))];
  const hash = createHash('sha256');
  for (const [name, bytes] of parts) hash.update(name).update(bytes);
  const version = hash.digest('hex').slice(0, 10);
  const packed = parts.map(([name, bytes]): [string, Uint8Array] => [
    `${lang}/${version}/${name}.bin`,
    gzipSync(bytes, { level: 9 }),
  ]);
  return { files: [...packed, [`${lang}/version.txt`, new TextEncoder().encode(version)]], count: all.length };
}

/** Every file of both indexes by its path below the folder of indexes. One index per language: merged ones rank worse. */
export const indexFiles = (site: Site): Map<string, Uint8Array> =>
  new Map(LANGS.flatMap((lang) => indexOf(site, lang).files));

/** Writes both indexes below `folder`; returns the number of records. */
export function writeSearchIndex(site: Site, folder: string): Record<Lang, number> {
  const counts = { vi: 0, en: 0 };
  for (const lang of LANGS) {
    const { files, count } = indexOf(site, lang);
    counts[lang] = count;
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  }
  return counts;
}
