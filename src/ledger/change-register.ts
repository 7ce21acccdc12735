/** Changes lines of the register of addresses: what was a page becomes a redirect or a tombstone, in both languages, with its files and all that stood below it. Text in, text out. */
import type { Bilingual } from '../text/bilingual.ts';
import type { Permalink } from './addresses.ts';

export type Change =
  { readonly kind: 'move'; readonly to: string } | { readonly kind: 'retire'; readonly note: Bilingual };

export interface Changed {
  readonly text: string;
  readonly changed: readonly Permalink[];
}

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const neutral = (path: string): string => path.replace(/^\/en\//, '/');

const EMBED = '/embed';

/** `/embed/plans/x/y/` is the card of `/plans/x/y/`. */
const framed = (path: string): { frame: string; path: string } =>
  path.startsWith(`${EMBED}/`) ? { frame: EMBED, path: path.slice(EMBED.length) } : { frame: '', path };

/** What follows `from` in `path`, where `path` is that address, a file of it (`/plans/x.json`) or below it; else null. */
function restOf(path: string, from: string): string | null {
  if (path === from) return '';
  if (!from.endsWith('/')) return null;
  if (path.startsWith(from)) return path.slice(from.length);
  return path.startsWith(`${from.slice(0, -1)}.`) ? path.slice(from.length - 1) : null;
}

/** `rest` beside or below the new address; a fragment belongs to the page alone. */
function joined(to: string, rest: string): string {
  const address = to.replace(/#.*$/, '');
  if (rest === '') return to;
  return rest.startsWith('.') ? `${address.replace(/\/$/, '')}${rest}` : `${address}${rest}`;
}

/** An address that is still published must not change; the next build names it. */
export function changeRegister(text: string, addresses: readonly Permalink[], from: string, change: Change): Changed {
  const lines = text.split('\n');
  const start = neutral(from);
  const changed = addresses.flatMap((entry): Permalink[] => {
    const { frame, path: shown } = framed(neutral(entry.path));
    const rest = restOf(shown, start) ?? (frame === '' ? null : restOf(`${frame}${shown}`, start));
    if (rest === null || entry.status !== 'page') return [];
    const english = entry.path.startsWith('/en/');
    if (change.kind === 'retire') return [{ ...entry, status: 'tombstone', note: change.note }];
    // A card goes where its page goes, unless the card itself was named, or the page became a place in another, which has no card.
    const own = start.startsWith(`${EMBED}/`) || change.to.includes('#') ? '' : frame;
    const to = change.to.startsWith('/') ? `${english ? '/en' : ''}${own}${neutral(change.to)}` : change.to;
    return [{ ...entry, status: 'redirect', target: joined(to, rest) }];
  });
  for (const { path, status, target, note, line } of changed) {
    const end = lines[line - 1]?.endsWith('\r') ? '\r' : '';
    lines[line - 1] = [path, status, target ?? '', note?.vi ?? '', note?.en ?? ''].map(cell).join(',') + end;
  }
  return { text: lines.join('\n'), changed };
}
