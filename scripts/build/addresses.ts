/** Addresses of what stands in a folder of a built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { isSign } from '../../src/outputs/kit/built-page.ts';
import type { Built } from '../../src/ledger/addresses.ts';

/** Every file below `folder`, in order: `plans/index.html`. */
export function filePaths(folder: string): string[] {
  const home = resolve(folder);
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}${sep}${entry.name}`.slice(home.length + 1).replaceAll(sep, '/'))
    .sort();
}

/** Every file below `folder` as the site serves it, in order: `index.html` stands for its folder. */
export const builtAddresses = (folder: string): string[] => filePaths(folder).map(addressOfFile).sort();

const addressOfFile = (path: string): string => `/${path}`.replace(/\/index\.html$/, '/');

/** Every page below `folder`, in order. */
export const pageAddresses = (folder: string): string[] => builtAddresses(folder).filter(isPage);

const isPage = (address: string): boolean => address.endsWith('/');

/** What the register of addresses asks about a built site; a page is read only when it is asked about. */
export function builtSite(folder: string): Built {
  const page = (address: string) => readFileSync(join(folder, address, 'index.html'), 'utf8');
  return {
    addresses: builtAddresses(folder),
    isSign: (address) => isSign({ html: page(address) }),
    hasPlace: (address, id) => address.endsWith('/') && page(address).includes(` id="${id}"`),
  };
}
