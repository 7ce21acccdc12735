/** Decides what a host answers: found, moved, gone, missing, refused. Our own server acts on it, and the tests hold every other host to it. */
import { below, within } from '../text/base-address.ts';
import { goneFile, notFoundFile, type SiteFacts } from './facts.ts';

export type Answer =
  | { readonly status: 200 | 404 | 410; /** Path of the file below the site. */ readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 405; readonly file: null };

export interface Known {
  readonly facts: SiteFacts;
  /** Whether a file is there: `/plans/index.html`. */
  readonly hasFile: (path: string) => boolean;
}

const METHODS = ['GET', 'HEAD'];
export const ALLOW = METHODS.join(', ');

/** A bad percent sign, a control character or a way out of the folder; null where the address cannot be read. */
function readPath(target: string): string | null {
  const raw = target.replace(/[?#].*$/s, '');
  try {
    const path = decodeURIComponent(raw);
    return !path.startsWith('/') || /[\u0000-\u001f\u007f\\]|(?:^|\/)\.\.(?:\/|$)/.test(path) ? null : path;
  } catch {
    return null;
  }
}

export function answerTo({ facts, hasFile }: Known, method: string, target: string): Answer {
  if (!METHODS.includes(method)) return { status: 405, file: null };
  const full = readPath(target);
  if (full === null) return { status: 400, file: null };
  if (`${full}/` === facts.base) return { status: 301, location: facts.base };
  const path = within(facts.base, full);
  if (path === null) return { status: 404, file: notFoundFile('/') };
  const moved = facts.redirects.find(({ from }) => from === path);
  if (moved) return { status: 301, location: below(facts.base, moved.to) };
  if (facts.gone.includes(path)) return { status: 410, file: goneFile(path) };
  if (path.split('/').some((part) => part.startsWith('.'))) return { status: 404, file: notFoundFile(path) };
  if (path.endsWith('/index.html') && hasFile(path))
    return { status: 301, location: below(facts.base, path.slice(0, -'index.html'.length)) };
  if (path.endsWith('/'))
    return hasFile(`${path}index.html`)
      ? { status: 200, file: `${path}index.html` }
      : { status: 404, file: notFoundFile(path) };
  if (hasFile(path)) return { status: 200, file: path };
  return hasFile(`${path}/index.html`)
    ? { status: 301, location: below(facts.base, `${path}/`) }
    : { status: 404, file: notFoundFile(path) };
}
