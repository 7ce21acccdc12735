/** Where index files come from in a browser. */
import type { Lang } from '../../model/schema/common.ts';
import type { Load } from '../ask/index-files.ts';
import { INDEX_FOLDER } from '../index/folder.ts';

async function fetched(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${address}`);
  return response;
}

/** Files are gzipped as files, so no server has to be set up for it; should one undo that by itself, the better. */
async function unpack(response: Response): Promise<Uint8Array> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
  );
}

export function loadFrom(lang: Lang): Load {
  const folder = `${import.meta.env.BASE_URL}${INDEX_FOLDER}/${lang}`;
  let version: Promise<string> | null = null;
  return async (name) => {
    version ??= fetched(`${folder}/version.txt`, 'no-cache').then((response) => response.text());
    version.catch(() => (version = null));
    return unpack(await fetched(`${folder}/${await version}/${name}.bin`, 'default'));
  };
}
