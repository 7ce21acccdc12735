/** The built site, as tests see it: files, pages, a server with the shipped headers, a browser. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';
import type {} from '../setup/browser.ts';
import { pageAddresses } from '../../scripts/build/addresses.ts';
import { localised } from '../../src/derive/address.ts';
import { errorPage, PAGE_KINDS, type PageKind } from '../../src/derive/site-map.ts';
import { LANGS } from '../../src/text/bilingual.ts';
import { langOfPath } from '../../src/text/lang-of-path.ts';

export const DIST = process.env['DIST'] ?? 'dist';

export const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
export const bytes = (path: string): Buffer => readFileSync(join(DIST, path));
export const html = (address: string): string => read(address.endsWith('/') ? `${address}index.html` : address);

/** Addresses of all pages, 404 left out. */
export const pages = (): string[] => pageAddresses(DIST);
export const files = (folder: string): string[] => readdirSync(join(DIST, folder));

const PARAMETER = /\[[^\]]+\]/g;
const named = ({ route }: PageKind): number => route.replace(PARAMETER, '').length;

/** The kind of the page at `path`, an address without the language. A name in a route goes before a parameter. */
export const kindOf = (path: string): PageKind | undefined =>
  PAGE_KINDS.filter(({ route }) => new RegExp(`^${route.replace(PARAMETER, '[^/]+')}$`).test(path)).sort(
    (a, b) => named(b) - named(a),
  )[0];

/** From the longest to the shortest, evenly; the content says which those are. */
function examplesOf({ examples = 2 }: PageKind, paths: readonly string[]): string[] {
  const bySize = paths
    .map((path) => ({ path, size: statSync(join(DIST, path, 'index.html')).size }))
    .sort((a, b) => b.size - a.size || a.path.localeCompare(b.path))
    .map(({ path }) => path);
  const count = Math.min(examples, bySize.length);
  const places = Array.from({ length: count }, (_, index) =>
    Math.round((index * (bySize.length - 1)) / Math.max(1, count - 1)),
  );
  return bySize.filter((_, index) => places.includes(index));
}

export interface Example {
  readonly kind: PageKind;
  /** The address in Vietnamese. */
  readonly path: string;
}

/** Pages of every kind that is built, taken from what is there. */
export function examples(): Example[] {
  const byKind = Map.groupBy(
    pages().filter((path) => langOfPath(path) === 'vi'),
    kindOf,
  );
  return PAGE_KINDS.flatMap((kind) => {
    const paths = kind.error ? [errorPage(kind.route)] : examplesOf(kind, byKind.get(kind) ?? []);
    return paths.map((path) => ({ kind, path }));
  });
}

/** The same in both languages, with what is right for pages that stand in a frame or where nothing is. */
export const TEMPLATES = examples().flatMap(({ kind, path }) =>
  LANGS.map((lang) => ({ kind, lang, path: localised(path, lang) })),
);

export interface Running {
  browser: Browser;
  /** Address of the site without a final slash. */
  base: string;
  close: () => Promise<void>;
}

/** The one browser that all tests share, and the served site; what a file opens is gone when it closes. */
export async function start(): Promise<Running> {
  const browser = await chromium.connect(inject('browser'));
  // Long enough for a machine that does much else; what is not on the page by then is a fault that is told, not a run that hangs.
  browser.on('context', (context) => context.setDefaultTimeout(120_000));
  return { browser, base: inject('base'), close: () => browser.close() };
}
