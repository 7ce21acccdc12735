/** Holds a link of prose against the addresses of the site: from its root, to something that is there. */
import type { Problem } from '../messages/problems.ts';
import { langOfPath } from '../text/lang-of-path.ts';
import { nearest } from '../text/nearest.ts';

/** What links of prose may lead to. Asked for only where there is such a link, since making it takes time. */
export interface Addresses {
  /** What was published before: asked first, since nearly every link leads there, and an editor waits. */
  readonly registered: () => ReadonlySet<string>;
  /** Pages and files: `/about/`, `/data/plans.csv`. */
  readonly known: () => ReadonlySet<string>;
  /** Places in pages of plans, in the address without a language: `/plans/x/#iv-1`. */
  readonly places: () => ReadonlySet<string>;
  /** Whether a file below `public/` is there. */
  readonly isPublic: (path: string) => boolean;
}

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** `www.x.example/a`: another site, without its https://. */
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/|$)/i;
const SAFE = /^(?:https?:\/\/|mailto:)/;
/** Clauses and sections end in a number; other places of a page have words. */
const NUMBERED = /^\/plans\/[^/]+\/#.*-\d+$/;

/** What is wrong with the address of a link; null where nothing is. */
export function linkFault(
  url: string,
  { registered, known, places, isPublic }: Addresses,
): Pick<Problem, 'code' | 'args'> | null {
  if (url === '' || url.startsWith('//') || HOST.test(url) || (SCHEME.test(url) && !SAFE.test(url)))
    return { code: 'unsafe-link', args: { text: url.slice(0, 40) || '—' } };
  if (SCHEME.test(url) || url.startsWith('#')) return null;
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(url) ?? [];
  const dead = (meant: string, all: ReadonlySet<string>) => ({
    code: 'dead-link' as const,
    args: { text: url.slice(0, 60), nearest: nearest(meant, all) || '—' },
  });
  const isThere =
    path.startsWith('/') &&
    (registered().has(path) || (path.length > 1 && isPublic(path.slice(1))) || known().has(path));
  if (!isThere) return dead(`/${path.replace(/^[./]+/, '')}`, known());
  const place = `${langOfPath(path) === 'en' ? path.slice('/en'.length) : path}${fragment}`;
  return NUMBERED.test(place) && !places().has(place) ? dead(place, places()) : null;
}
