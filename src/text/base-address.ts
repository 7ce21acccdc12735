/** Owns the base address of a site: https, a host, and the folder in which the site stands. Everything else is refused by name. */
import { fold } from './fold.ts';

export interface BaseAddress {
  /** `https://example.org` */
  readonly origin: string;
  /** `/`, or `/open-plan/`. */
  readonly base: string;
  /** Without a final slash: `https://example.org/open-plan`. */
  readonly href: string;
}

export type BaseFault = 'base-form' | 'base-scheme' | 'base-host' | 'base-port' | 'base-query' | 'base-folder';

/** An address of the site as it stands at its host: below the folder; one that lies elsewhere stays as it is. */
export const below = (base: string, address: string): string =>
  address.startsWith('/') ? `${base.slice(0, -1)}${address}` : address;

/** The way back: a path at the host as an address of the site; null where it lies outside of the folder. */
export const within = (base: string, path: string): string | null =>
  path.startsWith(base) ? `/${path.slice(base.length)}` : null;

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
/** Letters that no server, shell or form of a host reads in its own way. */
const FOLDER = /^[A-Za-z0-9][A-Za-z0-9_~-]*(?:\.[A-Za-z0-9_~-]+)*$/;
/** The last part looks like a page: `…/index.html`. */
const PAGE = /\.(?:html?|php|aspx?|md)$/i;

/** A host as every browser writes it: `1.2` is another one to them. */
function isPlainHost(host: string): boolean {
  const labels = host.split('.');
  if (labels.length < 2 || host.length > 253 || !labels.every((label) => LABEL.test(label))) return false;
  return URL.canParse(`https://${host}`) && new URL(`https://${host}`).hostname === host;
}

/** The parts of `text`, or what is wrong with it. Read as it is written: a parser would mend what an editor must see. */
export function readBaseAddress(text: string): BaseAddress | BaseFault {
  const [, scheme = '', authority = '', path = '', rest = ''] =
    /^([a-z]+):\/\/([^/?#]*)([^?#]*)(.*)$/is.exec(text) ?? [];
  if (scheme === '' || /\s/.test(text)) return 'base-form';
  if (scheme !== 'https') return 'base-scheme';
  if (rest !== '') return 'base-query';
  if (!authority.endsWith(']') && /:\d*$/.test(authority)) return 'base-port';
  if (!isPlainHost(authority)) return 'base-host';
  const folder = path.replace(/\/$/, '').slice(1);
  const parts = folder === '' ? [] : folder.split('/');
  if (path === '//' || !parts.every((part) => FOLDER.test(part)) || PAGE.test(folder)) return 'base-folder';
  const base = parts.length === 0 ? '/' : `/${parts.join('/')}/`;
  return { origin: `https://${authority}`, base, href: `https://${authority}${base.slice(0, -1)}` };
}

const SCHEME = /^(?:[a-z]+:)?\/*/i;
/** A folder in letters that every host reads alike: `kế hoạch` is `ke-hoach`. */
const plain = (part: string): string =>
  fold(part)
    .replace(/[^\w.~-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What was probably meant by an address that is refused, to be offered and never taken silently; null where there is no telling. */
export function nearestBase(text: string): string | null {
  const written = `https://${text.trim().replace(SCHEME, '')}`;
  if (!URL.canParse(written)) return null;
  const { hostname, pathname } = new URL(written);
  const parts = pathname.split('/').map(unescaped);
  const folders = parts.filter((part) => !PAGE.test(part)).map(plain);
  const meant = readBaseAddress(`https://${[hostname, ...folders.filter((part) => part !== '')].join('/')}`);
  return typeof meant === 'string' || meant.href === text ? null : meant.href;
}
