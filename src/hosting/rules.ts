/** Owns the one table of headers: which address gets which. Every host's form, and our own server, are made from it. */
import { FRAMED_FOLDERS } from '../derive/site-map.ts';
import type { SiteFacts } from './facts.ts';
import { EMBED_POLICY, POLICY, WASM_POLICY } from './policy.ts';

/** Every answer carries these, a 404 as well. The site is public and has no sign-in, so any other site may read it. */
export const COMMON: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Length, Content-Range, ETag',
};

/** `:x` is one part of an address, `*` is all that follows. */
export interface CacheRule {
  readonly pattern: string;
  readonly value: string;
}

/** Names made from the content, which never change their bytes, may be kept for good; fonts for a month. */
export const CACHE_RULES: readonly CacheRule[] = [
  { pattern: '/assets/*', value: 'public, max-age=31536000, immutable' },
  { pattern: '/search-index/:lang/:kind/*', value: 'public, max-age=31536000, immutable' },
  { pattern: '/fonts/*', value: 'public, max-age=2592000' },
];
/** All else is asked for again each time, and not sent again when it is the same. Without a word, browsers guess. */
export const CACHE_ELSE = 'no-cache';

/** A pattern of the table as a regular expression that nginx, Apache, Caddy and JavaScript all read; `below` is the base folder. */
export const patternSource = (pattern: string, below = '/'): string =>
  `^${`${below.slice(0, -1)}${pattern}`
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replace(/\*$/, '.+')}`;

export const isEmbed = (path: string): boolean => FRAMED_FOLDERS.some((folder) => path.startsWith(folder));

/** What differs from the policy of all other addresses, by the beginning of the address. */
export const policyRules = ({ wasm }: Pick<SiteFacts, 'wasm'>): readonly { folder: string; policy: string }[] => [
  ...FRAMED_FOLDERS.map((folder) => ({ folder, policy: EMBED_POLICY })),
  ...wasm.map((folder) => ({ folder, policy: WASM_POLICY })),
];

export const policyFor = (path: string, facts: Pick<SiteFacts, 'wasm'>): string =>
  policyRules(facts).find(({ folder }) => path.startsWith(folder))?.policy ?? POLICY;

export const cacheFor = (path: string): string =>
  CACHE_RULES.find(({ pattern }) => new RegExp(patternSource(pattern)).test(path))?.value ?? CACHE_ELSE;

const NO_WASM = { wasm: [] };

/** The headers of an answer at `path`; only what is there may be kept. */
export const headersFor = (
  path: string,
  found: boolean,
  facts: Pick<SiteFacts, 'wasm'> = NO_WASM,
): Readonly<Record<string, string>> => ({
  ...COMMON,
  'Content-Security-Policy': policyFor(path, facts),
  'Cache-Control': found ? cacheFor(path) : CACHE_ELSE,
});
