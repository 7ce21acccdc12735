/** HTTP headers: the Content-Security-Policy in one place, as `_headers` for static hosts. */
import type { Output } from '../outputs/kit/output.ts';

const policy = (frames: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frames}`,
  ].join('; ');

/** Every page: nothing inline, no other origin. */
export const POLICY = policy("'none'");
/** Embeds may stand in any page. */
export const EMBED_POLICY = policy('*');

const COMMON = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Cross-Origin-Opener-Policy: same-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
];

/** First folders of addresses whose pages carry the common policy. A test compares the list with what is built. */
export const FOLDERS = [
  'plans',
  'cities',
  'dossier',
  'agencies',
  'framework',
  'indicators',
  'instruments',
  'clauses',
  'search',
  'charts',
  'compare',
  'who-does-what',
  'timeline',
  'data',
  'archive',
  'about',
  'methods',
  'how-to-cite',
  'accessibility',
  'stories',
  'for-reviewers',
  'for-journalists',
  'for-editors',
  'offline',
  '404',
] as const;
/** Folders of files that other sites may read with a script. */
export const OPEN_FOLDERS = ['data', 'charts', 'plans', 'indicators', 'agencies', 'schema', 'archive'] as const;

const rule = (path: string, csp: string): string => [path, `  Content-Security-Policy: ${csp}`].join('\n');

/** Hosts add up the headers of all rules that match, so the rules with a policy must not overlap. */
export const headersFile: Output = {
  path: '_headers',
  mediaType: 'text/plain',
  title: { vi: 'Tiêu đề HTTP', en: 'HTTP headers' },
  render: () => {
    const both = (path: string) => [path, `/en${path}`];
    return `${[
      ['/*', ...COMMON.map((header) => `  ${header}`)].join('\n'),
      ...['/', ...FOLDERS.map((folder) => `/${folder}/*`)].flatMap(both).map((path) => rule(path, POLICY)),
      ...both('/embed/*').map((path) => rule(path, EMBED_POLICY)),
      ...OPEN_FOLDERS.map((folder) => `/${folder}/*\n  Access-Control-Allow-Origin: *`),
      ...['assets', 'fonts'].map((folder) => `/${folder}/*\n  Cache-Control: public, max-age=31536000, immutable`),
    ].join('\n\n')}\n`;
  },
};

/** How long a browser may keep an address without asking: bundles and fonts for good, all else not at all. Without a word, browsers guess. */
export const cacheFor = (path: string): string =>
  /^\/(?:assets|fonts)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** The policy that an address gets, for servers that choose by rule rather than by file. */
export const policyFor = (path: string): string => (/^\/(?:en\/)?embed\//.test(path) ? EMBED_POLICY : POLICY);
