/** The bytes of an output, made once per model: hashes, archives, pages and routes all ask for the same files. */
import { createHash } from 'node:crypto';
import type { Published } from '../../ledger/index.ts';
import type { Output } from './output.ts';

const made = new WeakMap<Published, Map<string, Promise<Uint8Array>>>();

export function bytesOf(output: Output, site: Published): Promise<Uint8Array> {
  const files = made.get(site) ?? new Map<string, Promise<Uint8Array>>();
  made.set(site, files);
  const known = files.get(output.path);
  if (known !== undefined) return known;
  const bytes = Promise.resolve(output.render(site)).then((content) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  files.set(output.path, bytes);
  return bytes;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface FileFacts {
  size: number;
  sha256: string;
}

export async function factsOf(output: Output, site: Published): Promise<FileFacts> {
  const bytes = await bytesOf(output, site);
  return { size: bytes.length, sha256: sha256(bytes) };
}
