/** What pages say of themselves to those who list them, and the sitemap that is made of it. One page is open and in memory at a time. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isListed, pathOf, type BuiltPage } from '../../src/outputs/kit/built-page.ts';
import { sitemapFiles } from '../../src/outputs/catalogues/sitemap.ts';
import { pageAddresses } from './addresses.ts';
import type { Published } from '../../src/ledger/index.ts';
import { pageDates } from '../../src/outputs/releases/page-dates.ts';
import { must } from '../../src/text/must.ts';
import { packedIn, type PageFacts } from './page-facts.ts';

/** Every page below `folder`, in the order of addresses. */
export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  for (const address of pageAddresses(folder))
    yield { address, html: await readFile(join(folder, address, 'index.html'), 'utf8') };
}

/** Stops where a file that pages ask for is not there: once a page without its looks has been published in silence. */
export function needPacked(folder: string, asked: Iterable<string>): void {
  const lost = [...asked].filter((address) => !existsSync(join(folder, address)));
  if (lost.length > 0) throw new Error(`pages ask for files that the build has not made: ${lost.join(', ')}`);
}

/** What the finished pages below `folder` say of themselves. `root` is where the content and the releases stand. */
export async function factsOf(site: Published, root: string, folder: string): Promise<PageFacts[]> {
  const dateOf = pageDates(site, root);
  const facts: PageFacts[] = [];
  // Not the pages themselves: lists need no text, and a hundred thousand pages do not fit into memory.
  for await (const page of builtPages(folder))
    facts.push({
      address: page.address,
      date: isListed(page) ? dateOf(pathOf(page)) : null,
      asked: packedIn(page),
    });
  return facts;
}

/** Writes the sitemap into `folder`; returns how many pages it lists. */
export async function writePageFiles(site: Published, pages: readonly PageFacts[], folder: string): Promise<number> {
  needPacked(folder, new Set(pages.flatMap(({ asked }) => asked)));
  const dates = new Map(pages.flatMap(({ address, date }) => (date === null ? [] : [[address, date] as const])));
  const listed = [...dates.keys()].sort().map((address) => ({ address }));
  for (const { path, text } of sitemapFiles(site, listed, ({ address }) => must(dates.get(address), address)))
    await writeFile(join(folder, path), text);
  return listed.length;
}
