/** The bytes of an output, made once per model: hashes, archives, pages and routes all ask for the same files. */
import { createHash } from 'node:crypto';
import type { Published } from '../../ledger/index.ts';
import { rememberedBy } from '../../reads/remember.ts';
import { must } from '../../text/must.ts';
import type { Output } from './output.ts';

/** Who names a file makes the output that describes it anew: here it is found by its path. Nothing of the model is kept. */
// eslint-disable-next-line no-restricted-globals -- descriptions of files and nothing of the model
const named = new WeakMap<Published, Map<string, Output>>();

/** Outputs whose bytes are asked for by their path. */
export function enter(outputs: readonly Output[], site: Published): readonly Output[] {
  const known = named.get(site) ?? new Map<string, Output>();
  named.set(site, known);
  for (const output of outputs) if (!known.has(output.path)) known.set(output.path, output);
  return outputs;
}

/** Reads a file as it was made before, where it would be the same; null elsewhere. */
export type KeptBytes = (path: string) => Promise<Uint8Array | null>;
let keptBytes: KeptBytes = () => Promise.resolve(null);
export const setKeptBytes = (read: KeptBytes): void => {
  keptBytes = read;
};

const bytesAt = rememberedBy('bytes of a file', async (site: Published, path: string): Promise<Uint8Array> => {
  const kept = await keptBytes(path);
  if (kept !== null) return kept;
  const content = await must(named.get(site)?.get(path), path).render(site);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
});

export function bytesOf(output: Output, site: Published): Promise<Uint8Array> {
  enter([output], site);
  return bytesAt(site, output.path);
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
