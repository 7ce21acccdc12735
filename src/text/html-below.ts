/** Puts the addresses of a finished page below the folder in which the site stands, so that nothing that writes an address needs to know of it. */
import { below } from './base-address.ts';

/** Attributes that hold one address from the root; `//` would begin another host. */
const ADDRESS = /(\s(?:href|src|action|poster|data-[\w-]+)=")(\/(?!\/)[^"]*)/g;
/** `<meta http-equiv="refresh" content="0; url=/new/">` */
const REFRESH = /(\scontent="\d+; url=)(\/(?!\/)[^"]*)/g;

/** `bundled`: folder of the files that the builder of the pages has put below the base by itself. */
export function htmlBelow(html: string, base: string, bundled: string): string {
  if (base === '/') return html;
  const done = below(base, bundled);
  const put = (_: string, before: string, address: string) =>
    before + (address.startsWith(done) ? address : below(base, address));
  return html.replace(ADDRESS, put).replace(REFRESH, put);
}
