/** Addresses of what stands in a folder of a built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSign } from '../../src/outputs/kit/built-page.ts';
import type { Built } from '../../src/ledger/addresses.ts';

/** Every file below `folder`, in order: `plans/index.html`. */
export const filePaths = (folder: string): string[] => [...below(folder, '')].sort();

/** Folder by folder: asked for all at once, Node looks at every file again, which takes most of the time. */
function* below(folder: string, path: string): Generator<string> {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const name = `${path}${entry.name}`;
    if (entry.isDirectory()) yield* below(folder, `${name}/`);
    else if (entry.isFile()) yield name;
  }
}

/** Every file below `folder` as the site serves it, in order: `index.html` stands for its folder. */
export const builtAddresses = (folder: string): string[] => addressesOf(filePaths(folder));

const addressesOf = (paths: readonly string[]): string[] => paths.map(addressOfFile).sort();

const addressOfFile = (path: string): string => `/${path}`.replace(/\/index\.html$/, '/');

/** Every page below `folder`, in order. */
export const pageAddresses = (folder: string): string[] => builtAddresses(folder).filter(isPage);

const isPage = (address: string): boolean => address.endsWith('/');

/** What the register of addresses asks about a built site; a page is read only when it is asked about. `paths` are its files. */
export function builtSite(folder: string, paths: readonly string[] = filePaths(folder)): Built {
  const page = (address: string) => readFileSync(join(folder, address, 'index.html'), 'utf8');
  return {
    addresses: addressesOf(paths),
    isSign: (address) => isSign({ html: page(address) }),
    hasPlace: (address, id) => address.endsWith('/') && page(address).includes(` id="${id}"`),
  };
}
