/** Addresses of what stands in a folder of a built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isSign } from '../../src/outputs/kit/built-page.ts';
import type { Built } from '../../src/ledger/addresses.ts';

/** Every file below `folder`, in order: `plans/index.html`. */
export const filePaths = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** Every file below `folder` as the site serves it, in order: `index.html` stands for its folder. */
export const builtAddresses = (folder: string): string[] =>
  filePaths(folder)
    .map((path) => `/${path}`)
    .map((path) => (path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path))
    .sort();

/** Every page below `folder`, in order. */
export const pageAddresses = (folder: string): string[] => builtAddresses(folder).filter((path) => path.endsWith('/'));

/** What the register of addresses asks about a built site; a page is read only when it is asked about. */
export function builtSite(folder: string): Built {
  const page = (address: string) => readFileSync(join(folder, address, 'index.html'), 'utf8');
  return {
    addresses: builtAddresses(folder),
    isSign: (address) => isSign({ html: page(address) }),
    hasPlace: (address, id) => address.endsWith('/') && page(address).includes(` id="${id}"`),
  };
}
