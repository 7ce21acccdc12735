/** Sizes of the pages that `npm run bench` has built, and the gates that they must pass. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Sized {
  address: string;
  bytes: number;
}

export interface Sizes {
  pages: number;
  /** Lines of the plans: clause pages of one language. */
  lines: number;
  median: number;
  largest: Sized;
  clauseMedian: number;
  clauseLargest: Sized;
  /** Of pages that are read, the one with the most HTML, and the most elements of one; a chart is its drawing, and a release keeps its pages as they were. */
  longest: Sized;
  fullest: Sized;
  /** Bytes of the search index, both languages, compressed as they are served. */
  index: number;
}

const NONE: Sized = { address: '—', bytes: 0 };
const CLAUSE_PAGE = /^(?:\/en)?\/plans\/[^/]+\/[^/]+\/$/;

/** HTML with the stylesheets and scripts that it loads, uncompressed. */
function weigh(folder: string, address: string, linked: Map<string, number>): Sized {
  const html = readFileSync(join(folder, address, 'index.html'));
  let bytes = html.length;
  for (const [, file = ''] of html
    .toString('latin1')
    .matchAll(/<(?:link rel="stylesheet" href|script[^>]*\ssrc)="([^"]+)"/g)) {
    const size = linked.get(file) ?? statSync(join(folder, file)).size;
    linked.set(file, size);
    bytes += size;
  }
  return { address, bytes };
}

const READ = /^(?!(?:\/en)?(?:\/embed)?\/(?:charts|archive)\/)/;
const elementsIn = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;

/** The page with the most of what is counted, as it is told of each page. */
function most(folder: string, addresses: readonly string[], count: (html: string) => number): Sized {
  let found = NONE;
  for (const address of addresses) {
    const counted = count(readFileSync(join(folder, address, 'index.html'), 'utf8'));
    if (counted > found.bytes) found = { address, bytes: counted };
  }
  return found;
}

export function pageSizes(folder: string, addresses: readonly string[]): Sizes {
  const linked = new Map<string, number>();
  const all = addresses.map((address) => weigh(folder, address, linked)).sort((a, b) => a.bytes - b.bytes);
  const clauses = all.filter(({ address }) => CLAUSE_PAGE.test(address));
  const read = addresses.filter((address) => READ.test(address));
  const middle = (list: readonly Sized[]) => list[list.length >> 1] ?? NONE;
  return {
    pages: all.length,
    lines: clauses.filter(({ address }) => !address.startsWith('/en/')).length,
    median: middle(all).bytes,
    largest: all.at(-1) ?? NONE,
    clauseMedian: middle(clauses).bytes,
    clauseLargest: clauses.at(-1) ?? NONE,
    longest: most(folder, read, (html) => Buffer.byteLength(html)),
    fullest: most(folder, read, elementsIn),
    index: 0,
  };
}

/** What must hold however much content there is. */
const GATES: { name: string; bytes: (sizes: Sizes) => number; most: number; unit?: string }[] = [
  { name: 'median clause page', bytes: ({ clauseMedian }) => clauseMedian, most: 60_000 },
  { name: 'longest page', bytes: ({ longest }) => longest.bytes, most: 300_000 },
  { name: 'page with most in it', bytes: ({ fullest }) => fullest.bytes, most: 3_000, unit: 'elements' },
];

export const failedGates = (sizes: Sizes): string[] =>
  GATES.filter(({ bytes, most }) => bytes(sizes) > most).map(
    ({ name, bytes, most, unit = 'bytes' }) => `${name}: ${bytes(sizes)} ${unit}, at most ${most}`,
  );
