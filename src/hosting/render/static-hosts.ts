/** `_headers` and `_redirects`, as Netlify, Cloudflare Pages and (redirects only) GitLab Pages read them. */
import { below } from '../../text/base-address.ts';
import type { SiteFacts } from '../facts.ts';
import { COMMON_POLICY, framePolicy } from '../policy.ts';
import { CACHE_RULES, COMMON } from '../rules.ts';
import { contentType, TYPES } from '../types.ts';

/** Types that such hosts do not know by themselves. */
const STRANGE = ['parquet', 'sqlite', 'ttl', 'jsonld', 'bib', 'atom', 'md', 'bin'] as const;

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * Hosts add up the headers of all rules that match. So what holds everywhere stands in one rule, and who may frame a page
 * in rules of its own that do not overlap; browsers obey both policies together.
 */
export function headersFile({ base, folders }: SiteFacts): string {
  const at = (path: string) => below(base, path);
  const framed = { 'Content-Security-Policy': framePolicy(false) };
  return `${[
    rule(at('/*'), { ...COMMON, 'Content-Security-Policy': COMMON_POLICY }),
    ...['/', ...folders.map((folder) => `/${folder}/*`)]
      .flatMap((path) => [path, `/en${path}`])
      .map((path) => rule(at(path), framed)),
    ...CACHE_RULES.map(({ pattern, value }) => rule(at(pattern), { 'Cache-Control': value })),
    ...STRANGE.flatMap((extension) => {
      const type = TYPES[extension];
      return type ? [rule(at(`/*.${extension}`), { 'Content-Type': contentType(type) })] : [];
    }),
  ].join('\n\n')}\n`;
}

export interface RedirectsForm {
  /** Where a file stands at the old address, the rule must be told to win over it. */
  readonly force: boolean;
  /** The host can answer 410. */
  readonly gone: boolean;
  /** The host needs rules to find the English page for a missing address. */
  readonly missing: boolean;
}

/** Cloudflare Pages and GitLab Pages refuse what they do not know, so only Netlify's form says more. */
export const REDIRECTS_FORMS = {
  plain: { force: false, gone: false, missing: false },
  netlify: { force: true, gone: true, missing: true },
} as const satisfies Record<string, RedirectsForm>;

export function redirectsFile({ base, redirects, gone }: SiteFacts, form: RedirectsForm): string {
  const force = form.force ? '!' : '';
  const at = (path: string) => below(base, path);
  return [
    ...redirects.map(({ from, to }) => `${at(from)} ${at(to)} 301${force}`),
    ...(form.gone ? gone.map((path) => `${at(path)} ${at(path.endsWith('/') ? path : '/410.html')} 410${force}`) : []),
    ...(form.missing ? [`${at('/en/*')} ${at('/en/404.html')} 404`] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
