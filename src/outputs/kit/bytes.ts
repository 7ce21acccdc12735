/** The bytes of an output, and what is said of them: hashes, archives and pages all ask for the same files. */
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

/** An output that was entered. */
export const outputAt = (path: string, site: Published): Output => must(named.get(site)?.get(path), path);

/** Files that whoever builds has made, or has kept where they would be the same. */
export interface MadeFiles {
  /** Null where files are not made one by one. */
  readonly bytes: (path: string) => Promise<Uint8Array | null>;
  /** Null where the file must be read to tell. */
  readonly facts: (path: string) => Promise<FileFacts | null>;
}
const none = () => Promise.resolve(null);
let made: MadeFiles = { bytes: none, facts: none };
export const setMadeFiles = (files: MadeFiles): void => {
  made = files;
};

const inMemory = rememberedBy('bytes of a file', async (site: Published, path: string): Promise<Uint8Array> => {
  const content = await outputAt(path, site).render(site);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
});

const bytesAt = async (site: Published, path: string): Promise<Uint8Array> =>
  (await made.bytes(path)) ?? inMemory(site, path);

/** What is remembered of a file: all files together are as large as what is published. */
const factsAt = rememberedBy(
  'size and hash of a file',
  async (site: Published, path: string): Promise<FileFacts> =>
    (await made.facts(path)) ?? factsIn(await bytesAt(site, path)),
);

export async function bytesOf(output: Output, site: Published): Promise<Uint8Array> {
  enter([output], site);
  // Whoever reads a file is made again when it is another one.
  await factsAt(site, output.path);
  return bytesAt(site, output.path);
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface FileFacts {
  size: number;
  sha256: string;
}

export const factsIn = (bytes: Uint8Array): FileFacts => ({ size: bytes.length, sha256: sha256(bytes) });

export function factsOf(output: Output, site: Published): Promise<FileFacts> {
  enter([output], site);
  return factsAt(site, output.path);
}
