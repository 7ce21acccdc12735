/** The index of Pagefind: its own script, words and WebAssembly, and which of its records is which of ours. Texts are shown from our own files. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Lang } from '../../src/model/schema/common.ts';
import { writeJson } from '../../src/search/index/index-format.ts';
import type { SearchRecord } from '../../src/search/index/records.ts';
import { CHARACTERS, forPagefind } from '../../src/search/language/pagefind-text.ts';

export interface PagefindFiles {
  /** By their path below the folder of Pagefind. */
  files: Map<string, Uint8Array>;
  /** Pagefind’s name of each record. */
  ids: string[];
}

const NEEDED = /^pagefind\.js$|^pagefind-entry\.json$|^wasm\.|\.pf_meta$|^index\//;

/** `pagefind_dcd` and JSON, gzipped. */
function numberOf(fragment: Uint8Array): number {
  const text = new TextDecoder().decode(fragment[0] === 0x1f ? gunzipSync(fragment) : fragment);
  const { meta } = JSON.parse(text.replace(/^pagefind_dcd/, '')) as { meta: { n: string } };
  return Number(meta.n);
}

export async function pagefindFiles(records: readonly SearchRecord[], lang: Lang): Promise<PagefindFiles> {
  const { index, errors } = await createIndex({ forceLanguage: lang, includeCharacters: CHARACTERS });
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const [n, { url, text, names, around }] of records.entries())
    await index.addCustomRecord({
      url,
      language: lang,
      content: forPagefind([text, ...names, ...around], lang),
      meta: { n: String(n) },
    });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const ids: string[] = records.map(() => '');
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id !== undefined) ids[numberOf(content)] = id;
  }
  return {
    files: new Map(files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content])),
    ids,
  };
}

/** What only our own engine reads of its index. */
const OWN_ONLY = /^terms-|^lengths$/;

/** Our index without what Pagefind does instead, and Pagefind’s own files. */
export async function withPagefind(
  own: ReadonlyMap<string, Uint8Array>,
  records: readonly SearchRecord[],
  lang: Lang,
): Promise<{ files: Map<string, Uint8Array>; others: Map<string, Uint8Array> }> {
  const { files: others, ids } = await pagefindFiles(records, lang);
  const files = new Map([...own].filter(([name]) => !OWN_ONLY.test(name)));
  files.set('pagefind', writeJson('pagefind', { ids, files: [...others.keys()] }));
  return { files, others };
}

/** Ends the program that Pagefind runs beside ours. */
export const closePagefind = (): Promise<null> => close();
