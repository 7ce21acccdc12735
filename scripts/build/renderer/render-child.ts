/** A process of its own: renders files of the site with a kept renderer, those that it is told to, until none is left. */
import { mkdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths, type PathWithRoute, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { descriptionOf, serverOf, type Kept } from './kept.ts';
import type { Ask, Range } from './share.ts';
import { kept } from '../../../src/outputs/kit/store.ts';
import { ofPart } from '../of-part.ts';
import { twinFile, type MakeTwin } from './twins.ts';

/** What is used of the application that Astro has compiled. */
interface App extends StaticPathsApp {
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  setOptions: (options: unknown) => void;
  getComponentByRoute: Required<StaticPathsApp>['getComponentByRoute'];
  render: (request: Request, options: { routeData: PathWithRoute['route'] }) => Promise<Response>;
}

/** Files that are made beside each other, so that one is drawn while another is packed. */
const BESIDE = 4;

const [folder = '', out = ''] = process.argv.slice(2);
/** Names the code that makes twins. */
const code = process.env['RENDERER'];
const { entry, origin, base, pages } = JSON.parse(readFileSync(descriptionOf(folder), 'utf8')) as Kept;

async function start(): Promise<App> {
  const { app } = (await import(pathToFileURL(join(serverOf(folder), entry)).href)) as { app: App };
  app.setInternals({ pagesByKeys: new Map(pages) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return app;
}

/** `/en/plans/` → `en/plans/index.html`; a file and the page of an error keep their names. */
function fileOf({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}

/** As Astro asks for it: what names itself as a file with a slash at its end is asked for with it. */
function addressOf({ pathname }: PathWithRoute): URL {
  const path = pathname.replace(/^\//, '');
  const isFile = /[^/]\.\w+$/.test(path);
  return new URL(`${base.replace(/\/$/, '')}/${path}${path === '' || path.endsWith('/') || isFile ? '' : '/'}`, origin);
}

/** What the module of all files makes beside them. */
const MODULE_OF_FILES = 'src/pages/[...file].ts';
async function twinMaker(app: App): Promise<MakeTwin> {
  const route = app.manifest.routes.find(({ routeData }) => routeData.component === MODULE_OF_FILES);
  if (route === undefined) throw new Error(`there is no ${MODULE_OF_FILES}`);
  const { twinOf } = (await app.getComponentByRoute(route.routeData)) as unknown as { twinOf: MakeTwin };
  return twinOf;
}

async function put(file: string, body: string | Uint8Array): Promise<void> {
  const path = join(out, file);
  mkdirSync(dirname(path), { recursive: true });
  await writeFile(path, body);
}

async function write(app: App, twinOf: MakeTwin, path: PathWithRoute): Promise<void> {
  const file = fileOf(path);
  const response = await app.render(new Request(addressOf(path)), { routeData: path.route });
  if (!response.ok && file !== '404.html') throw new Error(`${path.pathname} answers ${response.status}`);
  if (path.route.type === 'endpoint') return put(file, new Uint8Array(await response.arrayBuffer()));
  const html = await response.text();
  await put(file, html);
  const page = { address: `/${file.replace(/index\.html$/, '')}`, html };
  const twin = twinFile(page);
  if (twin !== null) await put(twin, await kept('twin', [code, page.address, html], () => twinOf(page) ?? ''));
}

/** The first route that makes an address is the one that Astro would take. */
function once(paths: readonly PathWithRoute[]): PathWithRoute[] {
  const first = new Map(paths.toReversed().map((path) => [fileOf(path), path]));
  if (first.size < paths.length) {
    const twice = paths.filter((path) => first.get(fileOf(path)) !== path).map(({ pathname }) => pathname);
    throw new Error(`two routes make the same address: ${twice.join(', ')}`);
  }
  return [...paths];
}

const ask = (count: number): Promise<Range> => {
  const answer = new Promise<Range>((resolve) => process.once('message', (range: Range) => resolve(range)));
  process.send?.({ count } satisfies Ask);
  return answer;
};

// It ends when it has nothing to wait for; an answer is worth waiting for.
process.channel?.ref();
const app = await start();
const twinOf = await twinMaker(app);
const isOwn = ofPart(process.env['PART']);
const paths = once(await new StaticPaths(app).getAll()).filter((path) => isOwn(fileOf(path)));
for (let range = await ask(paths.length); range.from < range.to; range = await ask(paths.length)) {
  const mine = paths.slice(range.from, range.to).values();
  const oneByOne = async () => {
    for (const path of mine) await write(app, twinOf, path);
  };
  await Promise.all(Array.from({ length: BESIDE }, oneByOne));
}
process.channel?.unref();
