/** Files that are no pages, made when the development server is asked for them: tables, charts, search indexes, sitemap, Markdown twins. */
import type { ModuleRunner } from 'vite/module-runner';
import type { Published } from '../../src/ledger/index.ts';
import type * as Sitemap from '../../src/outputs/catalogues/sitemap.ts';
import type * as MarkdownTwin from '../../src/outputs/documents/markdown-twin.ts';
import type * as ChartFiles from '../../src/outputs/documents/chart-files.ts';
import type * as Outputs from '../../src/outputs/index.ts';
import type { Output } from '../../src/outputs/kit/output.ts';
import type * as SiteModule from '../../src/site.ts';
import type * as Bytes from '../../src/outputs/kit/bytes.ts';
import { contentType, mediaTypeOf } from '../../src/hosting/types.ts';
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
    files = await indexFiles(site, process.env['SITE_ROOT'] ?? process.cwd());
    indexes.set(site, files);
  }
  const body = files.get(path);
  return body === undefined ? null : { type: contentType(mediaTypeOf(path)), body };
}

/** `host` is where the server itself is asked for the page. */
async function twin(runner: ModuleRunner, address: string, host: string): Promise<MadeFile | null> {
  const { markdownTwin } = await runner.import<typeof MarkdownTwin>('/src/outputs/documents/markdown-twin.ts');
  const response = await fetch(`http://${host}${encodeURI(address)}`);
  if (!response.ok) return null;
  const body = markdownTwin(currentSite(), { address, html: await response.text() });
  return body === null ? null : { type: 'text/markdown; charset=utf-8', body };
}

async function sitemapFile(runner: ModuleRunner, path: string): Promise<MadeFile | null> {
  const { sitemapFiles } = await runner.import<typeof Sitemap>('/src/outputs/catalogues/sitemap.ts');
  // No page has been made yet; those that were published stand in the register.
  const pages = currentSite().ledger.addresses.filter(({ status, path }) => status === 'page' && path.endsWith('/'));
  const listed = pages.map((page) => ({ address: page.path }));
  const file = [...sitemapFiles(currentSite(), listed)].find((one) => `/${one.path}` === path);
  return file === undefined ? null : { type: 'application/xml', body: file.text };
}

/** Every output by its path; made once for a model. */
const outputsOf = new WeakMap<Published, ReadonlyMap<string, Output>>();

/** With `trailingSlash: 'always'` Astro's server finds no file of the route that a build makes them with. */
async function output(runner: ModuleRunner, path: string): Promise<MadeFile | null> {
  const { site, charts } = await runner.import<typeof SiteModule>('/src/site.ts');
  let files = outputsOf.get(site);
  if (files === undefined) {
    const { outputs } = await runner.import<typeof Outputs>('/src/outputs/index.ts');
    const { chartFiles } = await runner.import<typeof ChartFiles>('/src/outputs/documents/chart-files.ts');
    files = new Map([...outputs(site), ...chartFiles(charts)].map((one) => [`/${one.path}`, one]));
    outputsOf.set(site, files);
  }
  const found = files.get(path);
  if (found === undefined) return null;
  const { bytesOf } = await runner.import<typeof Bytes>('/src/outputs/kit/bytes.ts');
  return { type: found.mediaType, body: await bytesOf(found, site) };
}

/** The file at `path`, or null where a build makes none. */
export async function madeFile(runner: ModuleRunner, path: string, host: string): Promise<MadeFile | null> {
  if (path.endsWith('/')) return null;
  if (path.startsWith(`/${INDEX_FOLDER}/`)) return searchFile(runner, path.slice(INDEX_FOLDER.length + 2));
  if (/^\/sitemap(?:-\d+)?\.xml$/.test(path)) return sitemapFile(runner, path);
  const address = TWIN.exec(path)?.[1];
  return (address === undefined ? null : await twin(runner, `${address}/`, host)) ?? output(runner, path);
}
