/** `_headers` and `_redirects`, as Netlify, Cloudflare Pages and (redirects only) GitLab Pages read them. */
import { below } from '../../text/base-address.ts';
import type { SiteFacts } from '../facts.ts';
import { COMMON_POLICY, COMMON_POLICY_WITH_WASM, framePolicy, SCRIPTS_ONLY } from '../policy.ts';
import { CACHE_RULES, COMMON } from '../rules.ts';
import { contentType, TYPES } from '../types.ts';

/** Types that such hosts do not know by themselves. */
const STRANGE = ['parquet', 'sqlite', 'ttl', 'jsonld', 'bib', 'atom', 'md', 'bin'] as const;

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * Hosts add up the headers of all rules that match. So what holds everywhere stands in one rule, and who may frame a page
 * in rules of its own that do not overlap; browsers obey both policies together. A leave that some pages have therefore
 * stands in the rule for all, and is taken back for the other folders; pages outside of them carry their policy in themselves.
 */
export function headersFile({ base, folders, wasm }: SiteFacts): string {
  const at = (path: string) => below(base, path);
  const framed = (path: string) => ({
    'Content-Security-Policy':
      wasm.length === 0 || wasm.some((page) => `${page}*` === path)
        ? framePolicy(false)
        : `${framePolicy(false)}; ${SCRIPTS_ONLY}`,
  });
  return `${[
    rule(at('/*'), {
      ...COMMON,
      'Content-Security-Policy': wasm.length === 0 ? COMMON_POLICY : COMMON_POLICY_WITH_WASM,
    }),
    ...['/', ...folders.map((folder) => `/${folder}/*`)]
      .flatMap((path) => [path, `/en${path}`])
      .map((path) => rule(at(path), framed(path))),
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
