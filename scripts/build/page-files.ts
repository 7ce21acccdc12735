/** Looks through the finished pages and writes the sitemap from them. One page is open and in memory at a time. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isListed, type BuiltPage } from '../../src/outputs/kit/built-page.ts';
import { sitemapFiles } from '../../src/outputs/catalogues/sitemap.ts';
import { pageAddresses } from './addresses.ts';
import type { Published } from '../../src/ledger/index.ts';
import { pageDates } from '../../src/outputs/releases/page-dates.ts';

/** Every page below `folder`, in the order of addresses. */
export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  for (const address of pageAddresses(folder))
    yield { address, html: await readFile(join(folder, address, 'index.html'), 'utf8') };
}

/** Styles and scripts that a page asks for, by address: what the build packs under names of its own. */
const PACKED = /\s(?:href|src)="([^"]*\/assets\/[^"]+)"/g;

export const packedIn = ({ html }: Pick<BuiltPage, 'html'>): string[] =>
  [...html.matchAll(PACKED)].map(([, address = '']) => address.replace(/^.*(?=\/assets\/)/, ''));

/** Stops where a file that pages ask for is not there: once a page without its looks has been published in silence. */
export function needPacked(folder: string, asked: Iterable<string>): void {
  const lost = [...asked].filter((address) => !existsSync(join(folder, address)));
  if (lost.length > 0) throw new Error(`pages ask for files that the build has not made: ${lost.join(', ')}`);
}

/** How many pages the sitemap lists. `root` is where the content and the releases stand. */
export async function writePageFiles(site: Published, root: string, folder: string): Promise<number> {
  const listed: Pick<BuiltPage, 'address'>[] = [];
  const packed = new Set<string>();
  for await (const page of builtPages(folder)) {
    for (const address of packedIn(page)) packed.add(address);
    // Not the page itself: the sitemap needs no text, and a hundred thousand pages do not fit into memory.
    if (isListed(page)) listed.push({ address: page.address });
  }
  needPacked(folder, packed);
  for (const { path, text } of sitemapFiles(site, listed, await pageDates(site, root)))
    await writeFile(join(folder, path), text);
  return listed.length;
}
