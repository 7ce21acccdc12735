/** The service worker: the network first, and a page read before when there is none. Served as `/sw.js`; nothing on a page waits for it. */
import { langOfPath, offlinePath, withAge, withList } from './notice.ts';
import { below, within } from './scope.ts';
import { clearOld, isImmutable, isPage, keepFile, savedFile, savedPage, savedPages, savePage } from './saved-pages.ts';

/** The parts of a worker's world that are used here; TypeScript has them in a library that excludes the one for pages. */
interface WaitingEvent extends Event {
  waitUntil: (promise: Promise<unknown>) => void;
}
interface AskingEvent extends WaitingEvent {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith: (response: Promise<Response>) => void;
}
interface Worker {
  location: Location;
  /** Not every browser that has workers loads pages ahead of them. */
  registration: { navigationPreload?: NavigationPreloadManager };
  clients: { claim: () => Promise<void>; matchAll: (options: object) => Promise<{ url: string }[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listen: (event: WaitingEvent) => void) => void) &
    ((type: 'fetch', listen: (event: AskingEvent) => void) => void);
}
const worker = globalThis as unknown as Worker;

/** How long a saved page is held back for a slow network. */
const PATIENCE = 8_000;

const fetchAndSave = async (path: string): Promise<void> => {
  const response = await fetch(path);
  if (isPage(response)) await savePage(path, response);
};

worker.addEventListener('install', (event) => {
  event.waitUntil(
    Promise.all((['vi', 'en'] as const).map((lang) => fetchAndSave(below(offlinePath(lang))))).then(() =>
      worker.skipWaiting(),
    ),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await clearOld();
      await worker.registration.navigationPreload?.enable();
      await worker.clients.claim();
      // The first page was read before there was a worker that could keep it.
      const open = await worker.clients.matchAll({ type: 'window' });
      await Promise.all(open.map(({ url }) => fetchAndSave(new URL(url).pathname)));
    })(),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate' && request.destination === 'document') event.respondWith(page(event, pathname));
  else if (isImmutable(pathname))
    event.respondWith(savedFile(pathname).then((file) => file ?? fromNetwork(event, pathname)));
  else if (request.destination === 'image')
    event.respondWith(fromNetwork(event, pathname).catch(async () => (await savedFile(pathname)) ?? Response.error()));
});

async function fromNetwork(event: AskingEvent, path: string): Promise<Response> {
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keepFile(path, response.clone()));
  return response;
}

async function page(event: AskingEvent, path: string): Promise<Response> {
  const network = askNetwork(event, path);
  const copy = await savedPage(path);
  if (!copy) return network.catch(() => standIn(path));
  const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const response = await Promise.race([network, patience]).catch(() => null);
  return response ?? shown(copy, (html) => withAge(html, { path: within(path), at: copy.at }, Date.now()));
}

async function askNetwork(event: AskingEvent, path: string): Promise<Response> {
  const response = (await event.preloadResponse) ?? (await fetch(event.request));
  if (isPage(response)) event.waitUntil(savePage(path, response.clone()));
  return response;
}

async function standIn(path: string): Promise<Response> {
  const lang = langOfPath(within(path));
  const offline = await savedPage(below(offlinePath(lang)));
  if (!offline) return Response.error();
  const saved = await savedPages();
  return shown(offline, (html) => withList(html, saved, lang, below));
}

/** The saved headers go along, so that a saved page has the same Content-Security-Policy. */
const shown = async ({ response }: { response: Response }, change: (html: string) => string): Promise<Response> =>
  new Response(change(await response.text()), { headers: response.headers });
