/** Owns what is saved on the device: pages with the time when they were read, and the files that they need to look as they do. Nothing in here fails: what cannot be kept or read is not there. */
import { offlinePath, type Saved } from './notice.ts';
import type { Scope } from './scope.ts';
import { attempt, dropCaches, safeCache, type Put } from './safe-cache.ts';
import { headersOfCopy, isPageOf, isWholeBody, mayBeFile, mayBePage, titleOf } from './worth-keeping.ts';

/** Enough for every plan clause by clause in one language; the oldest page goes first. */
const MOST_PAGES = 600;
/** How many of the oldest pages make room when the store is full. */
const ROOM = 20;

const AT = 'x-saved-at';
const TITLE = 'x-saved-title';
/** What the caches are called now; those of other names were filled by an older worker, which kept other things. */
const VERSION = 2;

export interface SavedPage {
  html: string;
  headers: Headers;
  at: number;
}

export interface SavedPages {
  savePage: (path: string, response: Response) => Promise<boolean>;
  /** Takes a page away that its host does not have any more. */
  forgetPage: (path: string) => Promise<void>;
  savedPage: (path: string) => Promise<SavedPage | undefined>;
  savedPages: () => Promise<Saved[]>;
  keepFile: (path: string, response: Response) => Promise<void>;
  savedFile: (path: string) => Promise<Response | undefined>;
  /** Throws away what an older version of the worker saved under other names. */
  clearOld: () => Promise<void>;
  /** Addresses of bundles and fonts never change their content. */
  isImmutable: (path: string) => boolean;
  /** Files of the search index, which are saved when a reader asks for it. */
  isOfIndex: (path: string) => boolean;
}

/** Milliseconds since 1970, or null where the header says no such thing. */
function momentOf(headers: Headers): number | null {
  const at = Number(headers.get(AT) ?? '');
  return at > 0 && Number.isSafeInteger(at) ? at : null;
}

function readTitle(headers: Headers): string {
  try {
    return decodeURIComponent(headers.get(TITLE) ?? '');
  } catch {
    return '';
  }
}

export function savedPagesOf({ folder, within, below }: Scope): SavedPages {
  /** Shelves belong to the host, so their names say which of its sites filled them. */
  const own = folder === '/' ? '' : ` ${folder}`;
  const names = { pages: `pages-${VERSION}${own}`, files: `files-${VERSION}${own}` };
  const pages = safeCache(names.pages);
  const files = safeCache(names.files);
  const standIns = [below(offlinePath('vi')), below(offlinePath('en'))];

  /** What a page needs to look as it does: bundles, fonts, pictures of the guide, icons. */
  const isOfPages = (path: string): boolean =>
    path.startsWith(folder) && /^\/(?:assets|fonts|guide)\/|^\/[\w-]+\.(?:svg|png)$/.test(within(path));

  /** The oldest pages that may go; never those that stand in for others. */
  const oldest = async (count: (all: number) => number): Promise<string[]> => {
    const all = (await pages.paths()).filter((path) => !standIns.includes(path));
    return all.slice(0, Math.max(0, count(all.length)));
  };
  const dropAll = (paths: readonly string[]) => Promise.all(paths.map((path) => pages.drop(path)));

  const keepFile = async (path: string, response: Response): Promise<void> => {
    if (!mayBeFile(response)) return;
    const body = await attempt(() => response.arrayBuffer(), null);
    if (body === null || !isWholeBody(response, body.byteLength)) return;
    await files.put(path, new Response(body, { headers: headersOfCopy(response) }));
  };

  /** Saves the files that a pattern found as its first group. */
  const saveFiles = (found: Iterable<RegExpExecArray>): Promise<unknown> =>
    Promise.all([...found].flatMap(([, file]) => (file !== undefined && isOfPages(file) ? [saveFile(file)] : [])));

  /** Files are few and small, and a page read long ago needs those of its time: none is thrown away. */
  const saveFile = async (path: string): Promise<void> => {
    if ((await files.headers(path)) !== undefined) return;
    const response = await attempt(() => fetch(path), null);
    if (response === null) return;
    const text = path.endsWith('.css') ? await attempt(() => response.clone().text(), '') : '';
    await keepFile(path, response);
    await saveFiles(text.matchAll(/url\(["']?(\/[^"')]+)/g));
  };

  return {
    keepFile,
    savePage: async (path, response) => {
      if (!mayBePage(response)) return false;
      const html = await attempt(() => response.text(), '');
      if (!isPageOf(html, path)) return false;
      const headers = headersOfCopy(response);
      headers.set(AT, String(Date.now()));
      headers.set(TITLE, encodeURIComponent(titleOf(html) ?? path));
      const put = (): Promise<Put> => pages.put(path, new Response(html, { headers }));
      let done = await put();
      if (done === 'full') {
        await dropAll(await oldest(() => ROOM));
        done = await put();
      }
      if (done !== 'kept') return false;
      await saveFiles(html.matchAll(/\s(?:href|src)="(\/(?!\/)[^"]+)"/g));
      await dropAll(await oldest((all) => all - MOST_PAGES));
      return true;
    },
    forgetPage: (path) => pages.drop(path),
    savedPage: async (path) => {
      const copy = await pages.get(path);
      if (copy === undefined) return undefined;
      const at = momentOf(copy.headers);
      const html = await copy.text();
      if (at !== null && isPageOf(html, path)) return { html, headers: copy.headers, at };
      await pages.drop(path);
      return undefined;
    },
    savedPages: async () => {
      const all = await Promise.all(
        (await pages.paths()).map(async (path) => {
          const headers = await pages.headers(path);
          // A page that was thrown away meanwhile is not saved any more.
          const at = headers && momentOf(headers);
          if (headers === undefined || at === null || at === undefined) return [];
          const title = readTitle(headers);
          return [{ path: within(path), title: title || within(path), at }];
        }),
      );
      return all.flat();
    },
    savedFile: async (path) => {
      const copy = await files.get(path);
      return copy !== undefined && mayBeFile(copy) ? copy : undefined;
    },
    clearOld: () =>
      dropCaches(
        (name) =>
          (own === '' ? !name.includes(' /') : name.endsWith(own)) && name !== names.pages && name !== names.files,
      ),
    isImmutable: (path) => path.startsWith(folder) && /^\/(?:assets|fonts)\//.test(within(path)),
    isOfIndex: (path) => path.startsWith(folder) && within(path).startsWith('/search-index/'),
  };
}
