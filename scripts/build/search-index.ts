/** The search indexes of both languages; each under a name made from its content, so that it can be cached for good. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import type { Site } from '../../src/model/types.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { INDEX_FOLDER } from '../../src/search/index/folder.ts';
import { records, titlesOf, type SitePage } from '../../src/search/index/records.ts';
import { namedPhrases } from '../../src/search/language/names.ts';
import { searchPages } from './search-pages.ts';

/** The files of one index by path, and how many records it holds. */
function indexOf(
  site: Site,
  pages: readonly SitePage[],
  lang: Lang,
): { files: [string, Uint8Array][]; count: number; version: string } {
  const all = records(site, lang, pages);
  const parts = [...buildIndex(all, lang, namedPhrases(site, lang, titlesOf(all, pages, lang)))];
  const hash = createHash('sha256');
  for (const [name, bytes] of parts) hash.update(name).update(bytes);
  const version = hash.digest('hex').slice(0, 10);
  const packed = parts.map(([name, bytes]): [string, Uint8Array] => [
    `${lang}/${version}/${name}.bin`,
    gzipSync(bytes, { level: 9 }),
  ]);
  return { files: [...packed, [`${lang}/version.txt`, new TextEncoder().encode(version)]], count: all.length, version };
}

/** Every file of both indexes by its path below the folder of indexes. One index per language: merged ones rank worse. */
export function indexFiles(site: Site, root: string): Map<string, Uint8Array> {
  const pages = searchPages(site, root);
  return new Map(LANGS.flatMap((lang) => indexOf(site, pages, lang).files));
}

/** The search pages of a built site say which index is theirs, so that nobody has to ask first. */
function stampPages(site: string, versions: Record<Lang, string>): void {
  const stamp = JSON.stringify(versions).replaceAll('"', '&quot;');
  for (const lang of LANGS) {
    const page = join(site, ...(lang === 'en' ? ['en'] : []), 'search', 'index.html');
    if (!existsSync(page)) continue;
    const html = readFileSync(page, 'utf8');
    const stamped = html.replace(/ data-versions(?:="[^"]*")?(?=[ >])/, ` data-versions="${stamp}"`);
    if (!html.includes(' data-versions')) throw new Error(`${page} has no place for the version of its index.`);
    writeFileSync(page, stamped);
  }
}

/** Writes both indexes into the built site `out`; returns the number of records. */
export function writeSearchIndex(site: Site, root: string, out: string): Record<Lang, number> {
  const counts = { vi: 0, en: 0 };
  const versions = { vi: '', en: '' };
  const pages = searchPages(site, root);
  for (const lang of LANGS) {
    const { files, count, version } = indexOf(site, pages, lang);
    counts[lang] = count;
    versions[lang] = version;
    for (const [path, bytes] of files) {
      const file = join(out, INDEX_FOLDER, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
  stampPages(out, versions);
  return counts;
}
