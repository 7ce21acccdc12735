/** Writes the search indexes of both languages below `folder`: only the files that the search page asks for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { LANGS, type Lang } from '../src/model/schema/common.ts';
import type { Site } from '../src/model/types.ts';
import { records } from '../src/search/records.ts';

const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|.*\.(?:pf_meta|pf_index|pf_fragment|pf_filter|pagefind))$/;

async function writeOne(site: Site, lang: Lang, folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: lang });
  if (index === undefined) throw new Error(errors.join('\n'));
  let count = 0;
  for (const record of records(site, lang)) {
    const added = await index.addCustomRecord(record);
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    count++;
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    if (!NEEDED.test(path)) continue;
    const target = join(folder, lang, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  await index.deleteIndex();
  return count;
}

/** One index per language: merged ones rank worse. */
export async function writeSearchIndex(site: Site, folder: string): Promise<Record<Lang, number>> {
  const counts = { vi: 0, en: 0 };
  for (const lang of LANGS) counts[lang] = await writeOne(site, lang, folder);
  await close();
  return counts;
}
