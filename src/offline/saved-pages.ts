/** Owns what is saved on the device: pages with the time when they were read, and the files that they need to look as they do. */
import type { Saved } from './notice.ts';
import { scope, within } from './scope.ts';

/** Shelves belong to the host, so their names say which of its sites filled them. */
const OWN = scope === '/' ? '' : ` ${scope}`;
const PAGES = `pages-1${OWN}`;
const FILES = `files-1${OWN}`;
/** Enough for every plan clause by clause in one language; the oldest page goes first. */
const MOST_PAGES = 600;

const AT = 'x-saved-at';
const TITLE = 'x-saved-title';

/** Addresses of bundles and fonts never change their content. */
export const isImmutable = (path: string): boolean => /^\/(?:assets|fonts)\//.test(within(path));

export const isPage = (response: Response): boolean =>
  response.ok && !response.redirected && (response.headers.get('content-type') ?? '').startsWith('text/html');

export async function savePage(path: string, response: Response): Promise<void> {
  const html = await response.text();
  const headers = new Headers(response.headers);
  // The body is kept unpacked, so what was said about the packed one would be wrong.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  headers.set(AT, String(Date.now()));
  headers.set(
    TITLE,
    encodeURIComponent(
      /<title>([^<]*)/
        .exec(html)?.[1]
        ?.replace(/&#(\d+);|&amp;/g, (_, code?: string) => (code ? String.fromCharCode(Number(code)) : '&')) ?? path,
    ),
  );
  const pages = await caches.open(PAGES);
  await pages.put(path, new Response(html, { headers }));
  const files = html.matchAll(/\s(?:href|src)="(\/(?!\/)[^"]+)"/g);
  await saveFiles([...files].filter(([, path = '']) => isOfPages(path)));
  const all = await pages.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_PAGES)).map((request) => pages.delete(request)));
}

/** What a page needs to look as it does: bundles, fonts, pictures of the guide, icons. */
const isOfPages = (path: string): boolean =>
  path.startsWith(scope) && /^\/(?:assets|fonts|guide)\/|^\/[\w-]+\.(?:svg|png)$/.test(within(path));

/** Saves the files that a pattern found as its first group. */
const saveFiles = (found: RegExpExecArray[]): Promise<unknown> =>
  Promise.all(found.flatMap(([, file]) => (file === undefined ? [] : [saveFile(file)])));

/** Files are few and small, and a page read long ago needs those of its time: none is thrown away. */
async function saveFile(path: string): Promise<void> {
  const files = await caches.open(FILES);
  if (await files.match(path)) return;
  const response = await fetch(path);
  if (!response.ok) return;
  const text = path.endsWith('.css') ? await response.clone().text() : '';
  await files.put(path, response);
  await saveFiles([...text.matchAll(/url\(["']?(\/[^"')]+)/g)].filter(([, font = '']) => isOfPages(font)));
}

export const keepFile = async (path: string, response: Response): Promise<void> =>
  (await caches.open(FILES)).put(path, response);

export const savedFile = async (path: string): Promise<Response | undefined> => (await caches.open(FILES)).match(path);

export async function savedPage(path: string): Promise<{ response: Response; at: number } | undefined> {
  const response = await (await caches.open(PAGES)).match(path);
  return response && { response, at: Number(response.headers.get(AT)) };
}

export async function savedPages(): Promise<Saved[]> {
  const pages = await caches.open(PAGES);
  const all = await Promise.all(
    (await pages.keys()).map(async (request) => {
      // A page that was thrown away meanwhile is not saved any more.
      const headers = (await pages.match(request))?.headers;
      return headers === undefined
        ? []
        : [
            {
              path: within(new URL(request.url).pathname),
              title: decodeURIComponent(headers.get(TITLE) ?? ''),
              at: Number(headers.get(AT)),
            },
          ];
    }),
  );
  return all.flat();
}

/** Throws away what an older version of the worker saved under other names. */
export async function clearOld(): Promise<void> {
  const own = (name: string) => (OWN === '' ? !name.includes(' /') : name.endsWith(OWN));
  const old = (await caches.keys()).filter((name) => own(name) && name !== PAGES && name !== FILES);
  await Promise.all(old.map((name) => caches.delete(name)));
}
