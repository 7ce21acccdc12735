/** Writes the files that are made from finished pages: the sitemap and the Markdown twins. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { langOf, pathOf, type BuiltPage } from '../../src/outputs/kit/built-page.ts';
import { markdownTwin, twinPath } from '../../src/outputs/documents/markdown-twin.ts';
import { sitemap } from '../../src/outputs/catalogues/sitemap.ts';
import type { Site } from '../../src/model/types.ts';

/** Every page below `folder`, in the order of addresses. */
export async function builtPages(folder: string): Promise<BuiltPage[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name === 'index.html',
  );
  const pages = await Promise.all(
    files.map(async ({ parentPath, name }) => ({
      address: `/${relative(folder, parentPath).split(sep).join('/')}/`.replace('//', '/'),
      html: await readFile(join(parentPath, name), 'utf8'),
    })),
  );
  return pages.sort((a, b) => (a.address < b.address ? -1 : 1));
}

export async function writePageFiles(site: Site, folder: string): Promise<{ pages: number; twins: number }> {
  const pages = await builtPages(folder);
  const writing = [writeFile(join(folder, 'sitemap.xml'), sitemap(site, pages))];
  for (const page of pages) {
    const text = markdownTwin(site, page);
    // Not awaited one by one: the disk works while the next page is read.
    if (text !== null) writing.push(writeFile(join(folder, twinPath(pathOf(page), langOf(page))), text));
  }
  await Promise.all(writing);
  return { pages: pages.length, twins: writing.length - 1 };
}
