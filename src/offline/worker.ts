/** The service worker: the network first, and a page read before when there is none. Served as `/sw.js`; nothing on a page waits for it, and whatever fails in here, the network is asked as if it were not there. */
import { answer, inTime } from './answer.ts';
import { langOfPath, offlinePath, withAge, withList } from './notice.ts';
import { savedPagesOf, type SavedPage } from './saved-pages.ts';
import { scopeOf } from './scope.ts';
import { attempt } from './safe-cache.ts';

/** The parts of a worker's world that are used here; TypeScript has them in a library that excludes the one for pages. */
interface WaitingEvent extends Event {
  waitUntil: (promise: Promise<unknown>) => void;
}
interface AskingEvent extends WaitingEvent {
  request: Request;
  /** Not every browser that has workers loads pages ahead of them. */
  preloadResponse?: Promise<Response | undefined>;
  respondWith: (response: Promise<Response>) => void;
}
interface Worker {
  location: Location;
  registration: { navigationPreload?: NavigationPreloadManager };
  clients: { claim: () => Promise<void>; matchAll: (options: object) => Promise<{ url: string }[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listen: (event: WaitingEvent) => void) => void) &
    ((type: 'fetch', listen: (event: AskingEvent) => void) => void);
}
const worker = globalThis as unknown as Worker;

const scope = scopeOf(worker.location.href);
const { folder, within, below } = scope;
const saved = savedPagesOf(scope);

/** How long a saved page is held back for a slow network, and a file for a slow store. */
const [PATIENCE, SHORT_PATIENCE] = [8_000, 1_000];
const wait = (length: number) => (): Promise<void> => new Promise((done) => setTimeout(done, length));

const fetchAndSave = (path: string): Promise<boolean> =>
  attempt(async () => saved.savePage(path, await fetch(path)), false);

/** The page that stands in for others; it may have been refused or lost since the worker came. */
async function keepStandIn(path: string): Promise<void> {
  const address = below(offlinePath(langOfPath(within(path))));
  if ((await saved.savedPage(address)) === undefined) await fetchAndSave(address);
}

/** Pages wait for a worker that comes or takes over, so that it takes no longer than this for anything: the rest goes on meanwhile. */
const soon = (act: () => Promise<unknown>): Promise<unknown> => inTime(act, wait(SHORT_PATIENCE));

worker.addEventListener('install', (event) => {
  event.waitUntil(
    attempt(async () => {
      await inTime(() => Promise.all(['/', '/en/'].map((address) => keepStandIn(below(address)))), wait(PATIENCE));
      await worker.skipWaiting();
    }, undefined),
  );
});

worker.addEventListener('activate', (event) => {
  const steps = [
    saved.clearOld,
    async () => worker.registration.navigationPreload?.enable(),
    () => worker.clients.claim(),
    async () => {
      // The first page was read before there was a worker that could keep it.
      const open = await worker.clients.matchAll({ type: 'window' });
      await Promise.all(open.map(({ url }) => fetchAndSave(new URL(url).pathname)));
    },
  ];
  event.waitUntil(Promise.all(steps.map(soon)));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // A part of a file is between the reader and the host.
  if (request.method !== 'GET' || origin !== worker.location.origin || request.headers.has('range')) return;
  const respond = (response: Promise<Response>) => event.respondWith(response.catch(() => fetch(request)));
  if (request.mode === 'navigate' && request.destination === 'document' && pathname.startsWith(folder))
    respond(page(event, pathname));
  else if (saved.isImmutable(pathname)) respond(file(event, pathname));
  // A library asks for its files by itself, with a time behind them.
  else if (saved.isOfIndex(pathname))
    respond(fetch(request).catch(async () => (await caches.match(pathname)) ?? Response.error()));
  else if (request.destination === 'image')
    respond(fromNetwork(event, pathname).catch(async () => (await saved.savedFile(pathname)) ?? Response.error()));
});

async function file(event: AskingEvent, path: string): Promise<Response> {
  return (await inTime(() => saved.savedFile(path), wait(SHORT_PATIENCE))) ?? fromNetwork(event, path);
}

async function fromNetwork(event: AskingEvent, path: string): Promise<Response> {
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(saved.keepFile(path, response.clone()));
  return response;
}

function page(event: AskingEvent, path: string): Promise<Response> {
  const network = askNetwork(event);
  // Before the answer is handed over, because its body can be read once only.
  const kept = network.then((response) => keep(path, response.clone()));
  event.waitUntil(kept.catch(() => undefined));
  return answer({ network, copy: () => copyOf(path), standIn: () => standIn(path), patience: wait(PATIENCE) });
}

async function askNetwork(event: AskingEvent): Promise<Response> {
  const early = event.preloadResponse;
  return (early && (await attempt(() => early, undefined))) ?? fetch(event.request);
}

async function keep(path: string, response: Response): Promise<void> {
  if (response.status === 404 || response.status === 410) await saved.forgetPage(path);
  else if (await saved.savePage(path, response)) await keepStandIn(path);
}

async function copyOf(path: string): Promise<Response | undefined> {
  const copy = await saved.savedPage(path);
  return copy && shown(copy, withAge(copy.html, { path: within(path), at: copy.at }, Date.now()));
}

async function standIn(path: string): Promise<Response | undefined> {
  const lang = langOfPath(within(path));
  const offline = await saved.savedPage(below(offlinePath(lang)));
  return offline && shown(offline, withList(offline.html, await saved.savedPages(), lang, below));
}

/** The saved headers go along, so that a saved page has the same Content-Security-Policy. */
const shown = ({ headers }: SavedPage, html: string): Response => new Response(html, { headers });
