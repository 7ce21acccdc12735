/** Addresses of what stands in a folder of a built site, from the names of its files alone. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below `folder` as the site serves it, in order: `index.html` stands for its folder. */
export const builtAddresses = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .map((path) => (path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path))
    .sort();

/** Every page below `folder`, in order. */
export const pageAddresses = (folder: string): string[] => builtAddresses(folder).filter((path) => path.endsWith('/'));
