/** Follows the links of a built site as a reader at its host would: below the folder, or out of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddresses } from '../../scripts/build/addresses.ts';
import { below, within } from '../../src/text/base-address.ts';

export interface Links {
  /** Pages by address, without the folder. */
  readonly pages: ReadonlyMap<string, string>;
  /** Addresses in `text`, a part of the page `from`, that lead nowhere within the site. */
  readonly broken: (from: string, text: string) => string[];
}

export function linksOf(dist: string, base = '/'): Links {
  const pages = new Map(
    pageAddresses(dist).map((address) => [address, readFileSync(join(dist, address, 'index.html'), 'utf8')]),
  );
  const ids = new Map(
    [...pages].map(([address, text]) => [
      address,
      new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)),
    ]),
  );
  const fault = (from: string, address: string): string | null => {
    if (/^(?:https?:|mailto:|webcal:|data:)/.test(address)) return null;
    const { pathname, hash } = new URL(address, `https://site.example${below(base, from)}`);
    const path = within(base, decodeURIComponent(pathname));
    if (path === null) return `${from} → ${address} (out of ${base})`;
    const there = path.endsWith('/') ? pages.has(path) : existsSync(join(dist, path));
    if (!there) return `${from} → ${address}`;
    return hash !== '' && path.endsWith('/') && !ids.get(path)?.has(decodeURIComponent(hash.slice(1)))
      ? `${from} → ${address} (fragment)`
      : null;
  };
  return {
    pages,
    broken: (from, text) =>
      [...text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)]
        .map(([, raw = '']) => fault(from, raw.replaceAll('&amp;', '&')))
        .filter((found) => found !== null),
  };
}
