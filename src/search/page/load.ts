/** Where index files come from in a browser: the network, or what was saved for reading without one. */
import type { Lang } from '../../model/schema/common.ts';
import type { Load } from '../ask/index-files.ts';
import type { Kept } from '../ask/search-engine.ts';
import { INDEX_FOLDER, PAGEFIND_FOLDER } from '../index/folder.ts';

/** The shelf on the device that holds a saved index. */
export const SHELF = `${INDEX_FOLDER} ${import.meta.env.BASE_URL}`;

export type Versions = Readonly<Partial<Record<Lang, string>>>;

const folderOf = (lang: Lang): string => `${import.meta.env.BASE_URL}${INDEX_FOLDER}/${lang}`;

async function fetched(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, { cache }).catch(async (error: unknown) => {
    const saved = 'caches' in globalThis ? await caches.match(address) : undefined;
    if (saved === undefined) throw error;
    return saved;
  });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

/** Files are gzipped as files, so no server has to be set up for it; should one undo that by itself, the better. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  if (!('DecompressionStream' in globalThis)) return (await import('fflate')).gunzipSync(bytes);
  return new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
  );
}

/** The version that the page was built with needs no question; the development server makes a new one at any time. */
function versionOf(lang: Lang, versions: Versions): () => Promise<string> {
  const built = versions[lang] ?? '';
  if (built !== '') return () => Promise.resolve(built);
  let asked: Promise<string> | null = null;
  return () => {
    asked ??= fetched(`${folderOf(lang)}/version.txt`, 'no-cache').then((response) => response.text());
    asked.catch(() => (asked = null));
    return asked;
  };
}

const addressOf = (lang: Lang, version: string, name: string): string => `${folderOf(lang)}/${version}/${name}.bin`;

export function loadFrom(lang: Lang, versions: Versions): Load {
  const version = versionOf(lang, versions);
  return async (name) => {
    const response = await fetched(addressOf(lang, await version(), name), 'default');
    return unpack(new Uint8Array(await response.arrayBuffer()));
  };
}

/** The folder of Pagefind’s files. */
export async function pagefindFolder(lang: Lang, versions: Versions): Promise<string> {
  return `${folderOf(lang)}/${await versionOf(lang, versions)()}/${PAGEFIND_FOLDER}/`;
}

/** Saves files of an index on the device, in place of an older one. */
export async function saveIndex(lang: Lang, versions: Versions, { names, paths }: Kept): Promise<void> {
  const version = await versionOf(lang, versions)();
  await caches.delete(SHELF);
  const shelf = await caches.open(SHELF);
  const addresses = [
    ...(versions[lang] ? [] : [`${folderOf(lang)}/version.txt`]),
    ...names.map((name) => addressOf(lang, version, name)),
    ...paths.map((path) => `${folderOf(lang)}/${version}/${PAGEFIND_FOLDER}/${path}`),
  ];
  // A few at a time: a phone and a small server have other things to do.
  for (let from = 0; from < addresses.length; from += 12) await shelf.addAll(addresses.slice(from, from + 12));
}
