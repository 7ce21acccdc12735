/** The search indexes of both languages, for the engine that the publisher chose; each file under a name made from its content, so that it can be cached for good. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { LANGS, type Lang } from '../../src/model/schema/common.ts';
import { searchEngineOf } from '../../src/derive/publication.ts';
import type { Site } from '../../src/model/types.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { INDEX_FOLDER } from '../../src/search/index/folder.ts';
import { packIndex } from '../../src/search/index/pack-index.ts';
import { records, titlesOf, type SitePage } from '../../src/search/index/records.ts';
import { namedPhrases } from '../../src/search/language/names.ts';
import { kept } from '../../src/outputs/kit/store.ts';
import { codeKey } from './renderer/key.ts';
import { closePagefind, withPagefind } from './pagefind-index.ts';
import { searchPages } from './search-pages.ts';

interface LangIndex {
  /** By path below the folder of indexes. */
  files: [string, Uint8Array][];
  count: number;
  version: string;
}

async function indexOf(site: Site, pages: readonly SitePage[], lang: Lang): Promise<LangIndex> {
  const all = records(site, lang, pages);
  const own = await ownIndex(all, lang, namedPhrases(site, lang, titlesOf(all, pages, lang)));
  const made = searchEngineOf(site) === 'own' ? { files: own } : await withPagefind(own, all, lang);
  const { byPath, version } = packIndex(made.files, 'others' in made ? made.others : undefined);
  return {
    files: [
      ...[...byPath].map(([path, bytes]): [string, Uint8Array] => [`${lang}/${path}`, bytes]),
      [`${lang}/version.txt`, new TextEncoder().encode(version)],
    ],
    count: all.length,
    version,
  };
}

/** The index of the same records by the same code is kept: an edit of one language leaves the other as it was. */
async function ownIndex(
  ...[all, lang, phrases]: Parameters<typeof buildIndex>
): Promise<ReturnType<typeof buildIndex>> {
  const source = [process.version, codeKey(), lang, JSON.stringify([all, [...(phrases ?? [])]])];
  const bytes = await kept('index', source, () => serialize(buildIndex(all, lang, phrases)));
  return deserialize(bytes) as ReturnType<typeof buildIndex>;
}

/** One index per language: merged ones rank worse. */
async function indexesOf(site: Site, root: string): Promise<Record<Lang, LangIndex>> {
  const pages = searchPages(site, root);
  const made = { vi: await indexOf(site, pages, 'vi'), en: await indexOf(site, pages, 'en') };
  if (searchEngineOf(site) === 'pagefind') await closePagefind();
  return made;
}

/** Every file of both indexes by its path below the folder of indexes. */
export async function indexFiles(site: Site, root: string): Promise<Map<string, Uint8Array>> {
  return new Map(Object.values(await indexesOf(site, root)).flatMap(({ files }) => files));
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
    // Not into the file: it may be shared with what is kept for the next build.
    rmSync(page);
    writeFileSync(page, stamped);
  }
}

/** Writes both indexes into the built site `out`; returns the number of records. */
export async function writeSearchIndex(site: Site, root: string, out: string): Promise<Record<Lang, number>> {
  const { vi, en } = await indexesOf(site, root);
  for (const [path, bytes] of [...vi.files, ...en.files]) {
    const file = join(out, INDEX_FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  stampPages(out, { vi: vi.version, en: en.version });
  return { vi: vi.count, en: en.count };
}
