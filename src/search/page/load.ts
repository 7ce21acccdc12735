/** Where index files come from in a browser: the network, or what was saved for reading without one. */
import type { Lang } from '../../model/schema/common.ts';
import type { Load } from '../ask/index-files.ts';
import type { Kept } from '../ask/search-engine.ts';
import { HEAD, pathIn, pathOf, type FileNames } from '../index/file-names.ts';
import { INDEX_FOLDER, PAGEFIND_FOLDER } from '../index/folder.ts';
import { readJson } from '../index/index-format.ts';

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

const decoded = async (address: string): Promise<Uint8Array> =>
  unpack(new Uint8Array(await (await fetched(address, 'default')).arrayBuffer()));

/** Where the files of an index are: the version of the page leads to its head, which names the others. */
export class Addresses {
  private readonly version: () => Promise<string>;
  private asked: Promise<{ bytes: Uint8Array; names: FileNames }> | null = null;
  private readonly folder: string;

  constructor(lang: Lang, versions: Versions) {
    this.version = versionOf(lang, versions);
    this.folder = folderOf(lang);
  }

  /** The head and what it names, asked once; a refusal is forgotten. */
  private head(): Promise<{ bytes: Uint8Array; names: FileNames }> {
    this.asked ??= this.of(HEAD)
      .then(decoded)
      .then((bytes) => ({ bytes, names: readJson('head', bytes).files }));
    this.asked.catch(() => (this.asked = null));
    return this.asked;
  }

  /** Bytes of the file that code calls `name`. */
  async load(name: string): Promise<Uint8Array> {
    return name === HEAD ? (await this.head()).bytes : decoded(await this.of(name));
  }

  /** Address of the file that code calls `name`. */
  async of(name: string): Promise<string> {
    return `${this.folder}/${name === HEAD ? pathIn(HEAD, await this.version()) : pathOf((await this.head()).names, name)}`;
  }

  /** The folder of Pagefind’s files. */
  async pagefind(): Promise<string> {
    const { pagefind } = (await this.head()).names;
    if (pagefind === undefined) throw new Error('This index has no files of Pagefind.');
    return `${this.folder}/${PAGEFIND_FOLDER}/${pagefind}/`;
  }
}

export function loadFrom(lang: Lang, versions: Versions): Load {
  const addresses = new Addresses(lang, versions);
  return (name) => addresses.load(name);
}

/** Saves files of an index on the device, in place of an older one. */
export async function saveIndex(lang: Lang, versions: Versions, { names, paths }: Kept): Promise<void> {
  const addresses = new Addresses(lang, versions);
  const folder = paths.length === 0 ? '' : await addresses.pagefind();
  const all = [
    ...(versions[lang] ? [] : [`${folderOf(lang)}/version.txt`]),
    ...(await Promise.all(names.map((name) => addresses.of(name)))),
    ...paths.map((path) => `${folder}${path}`),
  ];
  await caches.delete(SHELF);
  const shelf = await caches.open(SHELF);
  // A few at a time: a phone and a small server have other things to do.
  for (let from = 0; from < all.length; from += 12) await shelf.addAll(all.slice(from, from + 12));
}
