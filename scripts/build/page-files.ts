/** Writes the files that are made from finished pages: the sitemap and the Markdown twins. One page is open and in memory at a time. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isListed, isSign, langOf, pathOf, type BuiltPage } from '../../src/outputs/kit/built-page.ts';
import { markdownTwin, twinPath } from '../../src/outputs/documents/markdown-twin.ts';
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

/** `root` is where the content and the releases stand. */
export async function writePageFiles(
  site: Published,
  root: string,
  folder: string,
): Promise<{ pages: number; twins: number }> {
  const listed: Pick<BuiltPage, 'address'>[] = [];
  const packed = new Set<string>();
  const count = { pages: 0, twins: 0 };
  for await (const page of builtPages(folder)) {
    count.pages++;
    for (const [, address = ''] of page.html.matchAll(PACKED)) packed.add(address.replace(/^.*(?=\/assets\/)/, ''));
    // Not the page itself: the sitemap needs no text, and a hundred thousand pages do not fit into memory.
    if (isListed(page)) listed.push({ address: page.address });
    // What was given up says so on its page alone: a file of it would still be published.
    const twin = isSign(page) ? null : markdownTwin(site, page);
    if (twin === null) continue;
    count.twins++;
    await writeFile(join(folder, twinPath(pathOf(page), langOf(page))), twin);
  }
  // Once a page without its looks has been published in silence.
  const lost = [...packed].filter((address) => !existsSync(join(folder, address)));
  if (lost.length > 0) throw new Error(`pages ask for files that the build has not made: ${lost.join(', ')}`);
  for (const { path, text } of sitemapFiles(site, listed, await pageDates(site, root)))
    await writeFile(join(folder, path), text);
  return count;
}
