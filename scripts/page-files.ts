/** Writes the files that are made from finished pages: the sitemap and the Markdown twins. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { langOf, pathOf, type BuiltPage } from '../src/outputs/built-page.ts';
import { markdownTwin, twinPath } from '../src/outputs/markdown-twin.ts';
import { sitemap } from '../src/outputs/sitemap.ts';
import type { Site } from '../src/model/types.ts';

/** Every page below `folder`, in the order of addresses. */
export function builtPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => ({ address: `/${relative(folder, entry.parentPath).split(sep).join('/')}/`.replace('//', '/'), html: readFileSync(join(entry.parentPath, entry.name), 'utf8') }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

export function writePageFiles(site: Site, folder: string): { pages: number; twins: number } {
  const pages = builtPages(folder);
  writeFileSync(join(folder, 'sitemap.xml'), sitemap(site, pages));
  let twins = 0;
  for (const page of pages) {
    const text = markdownTwin(site, page);
    if (text === null) continue;
    writeFileSync(join(folder, twinPath(pathOf(page), langOf(page))), text);
    twins++;
  }
  return { pages: pages.length, twins };
}
