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
import { onceEach } from '../../src/text/once-each.ts';

/** What a page says of itself to those who list pages. */
export interface PageFacts {
  /** As served: `/en/plans/`. */
  readonly address: string;
  /** When it last changed, where lists of pages name it; null where they do not. */
  readonly date: string | null;
  /** Styles and scripts that it asks for. */
  readonly asked: readonly string[];
}

/** Every page below `folder`, in the order of addresses. */
export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  for (const address of pageAddresses(folder))
    yield { address, html: await readFile(join(folder, address, 'index.html'), 'utf8') };
}

/** Styles and scripts that a page asks for, by address: what the build packs under names of its own. */
const PACKED = /\s(?:href|src)="([^"]*\/assets\/[^"]+)"/g;

export const packedIn = ({ html }: Pick<BuiltPage, 'html'>): string[] =>
  [...html.matchAll(PACKED)].map(([, address = '']) => copied(address.replace(/^.*(?=\/assets\/)/, '')));

/** One copy for all that are the same: what is cut out of a page keeps all of the page in memory, and there are as many as pages. */
const copied = onceEach((text) => Buffer.from(text).toString());

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
