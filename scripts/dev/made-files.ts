/** Files that are no pages, made when the development server is asked for them: tables, charts, search indexes, sitemap, Markdown twins. */
import type { ModuleRunner } from 'vite/module-runner';
import type { Published } from '../../src/ledger/index.ts';
import type * as Sitemap from '../../src/outputs/catalogues/sitemap.ts';
import type * as MarkdownTwin from '../../src/outputs/documents/markdown-twin.ts';
import type * as Bytes from '../../src/outputs/kit/bytes.ts';
import type * as FileRoute from '../../src/pages/[...file].ts';
import { INDEX_FOLDER } from '../../src/search/index/folder.ts';
import type * as SearchIndex from '../build/search-index.ts';
import { currentSite } from '../kit/current-site.ts';

export interface MadeFile {
  type: string;
  body: string | Uint8Array;
}

const TWIN = /^(\/.+)\.md$/;

/** Made once for a model; gone with it. */
const indexes = new WeakMap<Published, ReadonlyMap<string, Uint8Array>>();

async function searchFile(runner: ModuleRunner, path: string): Promise<MadeFile | null> {
  const site = currentSite();
  let files = indexes.get(site);
  if (files === undefined) {
    const { indexFiles } = await runner.import<typeof SearchIndex>('/scripts/build/search-index.ts');
    files = indexFiles(site);
    indexes.set(site, files);
  }
  const body = files.get(path);
  return body === undefined ? null : { type: path.endsWith('.txt') ? 'text/plain' : 'application/octet-stream', body };
}

/** `host` is where the server itself is asked for the page. */
async function twin(runner: ModuleRunner, address: string, host: string): Promise<MadeFile | null> {
  const { markdownTwin } = await runner.import<typeof MarkdownTwin>('/src/outputs/documents/markdown-twin.ts');
  const response = await fetch(`http://${host}${encodeURI(address)}`);
  if (!response.ok) return null;
  const body = markdownTwin(currentSite(), { address, html: await response.text() });
  return body === null ? null : { type: 'text/markdown; charset=utf-8', body };
}

async function sitemapFile(runner: ModuleRunner): Promise<MadeFile> {
  const { sitemap } = await runner.import<typeof Sitemap>('/src/outputs/catalogues/sitemap.ts');
  // No page has been made yet; those that were published stand in the register.
  const pages = currentSite().ledger.addresses.filter(({ status, path }) => status === 'page' && path.endsWith('/'));
  const body = sitemap(
    currentSite(),
    pages.map(({ path }) => ({ address: path })),
  );
  return { type: 'application/xml', body };
}

type Paths = ReturnType<typeof FileRoute.getStaticPaths>;
/** What the route of files can make, by the function that lists it: a new model has a new one. */
const listed = new WeakMap<() => Paths, ReadonlyMap<string, Paths[number]>>();

/** With `trailingSlash: 'always'` Astro answers a file of a route for all files in a build only; here its route is asked directly. */
async function output(runner: ModuleRunner, path: string): Promise<MadeFile | null> {
  const { getStaticPaths } = await runner.import<typeof FileRoute>('/src/pages/[...file].ts');
  let files = listed.get(getStaticPaths);
  if (files === undefined) {
    files = new Map(getStaticPaths().map((one) => [one.params.file, one]));
    listed.set(getStaticPaths, files);
  }
  const found = files.get(path.slice(1));
  if (found === undefined) return null;
  const { bytesOf } = await runner.import<typeof Bytes>('/src/outputs/kit/bytes.ts');
  return { type: found.props.output.mediaType, body: await bytesOf(found.props.output, currentSite()) };
}

/** The file at `path`, or null where a build makes none. */
export async function madeFile(runner: ModuleRunner, path: string, host: string): Promise<MadeFile | null> {
  if (path.endsWith('/')) return null;
  if (path.startsWith(`/${INDEX_FOLDER}/`)) return searchFile(runner, path.slice(INDEX_FOLDER.length + 2));
  if (path === '/sitemap.xml') return sitemapFile(runner);
  const address = TWIN.exec(path)?.[1];
  return (address === undefined ? null : await twin(runner, `${address}/`, host)) ?? output(runner, path);
}
