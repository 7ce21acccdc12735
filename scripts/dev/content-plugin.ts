/** Vite plugin: an edit below content/ or data/ is read at once, pages are made from the new model, and problems stand in the place of pages until they are mended. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { isRunnableDevEnvironment, type EnvironmentModuleNode, type Plugin, type ViteDevServer } from 'vite';
import type { Problem } from '../../src/messages/problems.ts';
import { PROSE } from '../build/prose-modules.ts';
import { setCurrentSite } from '../kit/current-site.ts';
import type * as Loaded from './loaded.ts';
import { madeFile } from './made-files.ts';
import { problemPage } from './problem-page.ts';
import { stampOf } from './stamp.ts';

const LOADED = resolve(import.meta.dirname, 'loaded.ts');
const SITE = resolve(import.meta.dirname, '../../src/site.ts');
const LEDGER = resolve(import.meta.dirname, '../../src/ledger/index.ts');

/** Addresses of Vite itself, which work whatever the content says. */
const OF_VITE = /^\/(?:@|__|src\/|node_modules\/)/;

const runnerOf = (server: ViteDevServer) => {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('Astro renders pages elsewhere');
  return ssr;
};

/** Forgets a file and all that was made from it, so that the next request makes it again. */
function forget(server: ViteDevServer, isWanted: (module: EnvironmentModuleNode) => boolean): void {
  const { moduleGraph, runner } = runnerOf(server);
  const forgotten = new Set<EnvironmentModuleNode>();
  for (const module of moduleGraph.idToModuleMap.values())
    if (isWanted(module)) moduleGraph.invalidateModule(module, forgotten, Date.now(), true);
  for (const { id } of forgotten) {
    const evaluated = id === null ? undefined : runner.evaluatedModules.getModuleById(id);
    if (evaluated !== undefined) runner.evaluatedModules.invalidateModule(evaluated);
  }
}

function answer(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

export function contentPlugin(root: string): Plugin {
  const folders = ['content', 'data'].map((name) => join(resolve(root), name) + sep);
  let problems: readonly Problem[] = [];
  /** The reading that goes on; a request waits for it. */
  let reading: Promise<void> = Promise.resolve();
  /** What the last reading found on the disk. A watcher may lose an event, or tell of a file that is half written. */
  let seen = '';

  async function read(server: ViteDevServer): Promise<void> {
    problems = [];
    try {
      const loaded = await runnerOf(server).runner.import<typeof Loaded>(LOADED);
      ({ problems } = loaded);
      if (problems.length === 0) setCurrentSite(loaded.site);
    } catch {
      // A fault of code: Astro shows it with the first page that needs the model.
    }
  }

  function lookAgain(server: ViteDevServer): void {
    const now = stampOf(folders);
    if (now === seen) return;
    seen = now;
    reading = reading.then(async () => {
      // Prose carries the names of what it links to.
      forget(server, ({ id, file }) => id === PROSE || file === LOADED || file?.endsWith('.mdx') === true);
      await read(server);
      // Astro keeps the paths of pages until it hears this.
      runnerOf(server).hot.send('astro:content-changed', {});
      server.ws.send({ type: 'full-reload' });
    });
  }

  async function handle(server: ViteDevServer, request: IncomingMessage, response: ServerResponse, next: () => void) {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (OF_VITE.test(pathname)) {
      next();
      return;
    }
    lookAgain(server);
    await reading;
    if (problems.length > 0) {
      const lang = pathname.startsWith('/en/') ? 'en' : 'vi';
      answer(response, 500, 'text/html; charset=utf-8', problemPage(problems, lang));
      return;
    }
    const made = await madeFile(runnerOf(server).runner, decodeURI(pathname), request.headers.host ?? '');
    if (made === null) next();
    else answer(response, 200, made.type, made.body);
  }

  return {
    name: 'open-plan:content',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer !== SITE) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found?.id === LEDGER ? LOADED : null;
    },
    configureServer(server) {
      server.watcher.add(folders);
      server.watcher.on('all', (_, path) => {
        if (folders.some((folder) => resolve(path).startsWith(folder))) lookAgain(server);
      });
      seen = stampOf(folders);
      // The runner is there when the server listens; until then nobody asks.
      reading = new Promise((done) => setImmediate(done)).then(() => read(server));
      server.middlewares.use((request, response, next) => {
        handle(server, request, response, next).catch(next);
      });
    },
  };
}
