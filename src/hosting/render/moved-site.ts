/** What stays at the old address when a whole site moves: rules for hosts that have them, and a page at every old address for hosts that have none. */
import { words } from '../../i18n/words/index.ts';
import type { BaseAddress } from '../../text/base-address.ts';
import { langOfPath } from '../../text/lang-of-path.ts';

/** A browser goes on by itself; a search engine learns the new address from `canonical`. */
function page(address: string, to: string): string {
  const lang = langOfPath(address);
  const { movedTitle: title, movedTo: text } = words(lang);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${to}"><meta http-equiv="refresh" content="0; url=${to}"></head><body><h1>${title}</h1><p>${text} <a href="${to}">${to}</a></p></body></html>\n`;
}

const literal = (path: string): string => path.replace(/[.+*?^${}()|[\]\\]/g, '\\$&');

/** Files by path below the old site; `addresses` are those of its pages. */
export function movedSite(
  from: Pick<BaseAddress, 'base'>,
  to: Pick<BaseAddress, 'href'>,
  addresses: readonly string[],
): Record<string, string> {
  const { base } = from;
  return {
    _redirects: `${base}* ${to.href}/:splat 301\n`,
    '.htaccess': `RewriteEngine On\nRewriteBase ${base}\nRewriteRule ^(.*)$ ${to.href}/$1 [R=301,NE,L]\n`,
    '.hosting/nginx-server.conf': `location ${base} { rewrite ^${literal(base)}(.*)$ ${to.href}/$1 permanent; }\n`,
    '.hosting/open-plan.caddy': `(open_plan) {\n\thandle_path ${base}* {\n\t\tredir ${to.href}{uri} 301\n\t}\n}\n`,
    ...Object.fromEntries(
      addresses.map((address) => [`${address.slice(1)}index.html`, page(address, to.href + address)]),
    ),
    '404.html': page('/', `${to.href}/`),
  };
}
