/** A process of its own: renders files of the site with a kept renderer, those that it is told to, until none is left. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StaticPaths, type PathWithRoute } from 'astro/runtime/prerender/static-paths.js';
import { startApp, type App } from './app.ts';
import type { accountOf, joined, Thing } from '../../../src/reads/account.ts';
import type { freshIn } from '../../../src/reads/fresh.ts';
import type { Reading, Recorder } from '../../../src/reads/recorder.ts';
import { accountsIn, filesIn, writeAccount, writeMade, type Files } from './kept-pages.ts';
import type { Ask, Range, Start } from './share.ts';
import { kept } from '../../../src/outputs/kit/store.ts';
import type { factsIn, MadeFiles } from '../../../src/outputs/kit/bytes.ts';
import { isListed, pathOf } from '../../../src/outputs/kit/built-page.ts';
import { packedIn } from '../page-facts.ts';
import { claimsIn } from './claims.ts';
import { ofPart } from '../of-part.ts';
import { twinFile, type MakeTwin } from './twins.ts';

/** Files that are made beside each other, so that one is drawn while another is packed. */
const BESIDE = 4;
/** More accounts than these are written as one: each is read by every later build, also for what was made again since. */
const CHAPTERS = 4;

/** `place` is the beginning of the names of files in which it writes down what it has made; empty where nobody asks. */
const [folder = '', out = '', claimed = '', state = '', place = ''] = process.argv.slice(2);
/** Names the code that makes twins. */
const code = process.env['RENDERER'];
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
interface ModuleOfFiles {
  twinOf: MakeTwin;
  records: () => Records;
}
interface Records {
  recorder: Recorder;
  accountOf: typeof accountOf;
  joined: typeof joined;
  freshIn: typeof freshIn;
  setMadeFiles: (files: MadeFiles) => void;
  factsIn: typeof factsIn;
  sources: ReadonlySet<string>;
  contentOf: (path: string) => Promise<string | Uint8Array> | string | Uint8Array;
  pageDate: (path: string) => string;
}
async function moduleOfFiles(app: App): Promise<ModuleOfFiles> {
  const route = app.manifest.routes.find(({ routeData }) => routeData.component === MODULE_OF_FILES);
  if (route === undefined) throw new Error(`there is no ${MODULE_OF_FILES}`);
  return (await app.getComponentByRoute(route.routeData)) as unknown as ModuleOfFiles;
}

const folders = new Set<string>();
/** At once: a page is small, and to wait for each of three calls costs more than they do. */
function put(file: string, body: string | Uint8Array): void {
  const path = join(out, file);
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(path, body);
}

/** Renders one path and returns what came of it. */
async function write(
  { twinOf, pageDate, contentOf, sources, factsIn }: Omit<ModuleOfFiles, 'records'> & Records,
  path: PathWithRoute,
): Promise<Files> {
  const file = fileOf(path);
  if (path.route.component === MODULE_OF_FILES) {
    const content = await contentOf(file);
    put(file, content);
    return { files: [file], page: null, facts: sources.has(file) ? factsIn(Buffer.from(content)) : null };
  }
  const response = await app.render(new Request(addressOf(path)), { routeData: path.route });
  if (!response.ok && file !== '404.html') throw new Error(`${path.pathname} answers ${response.status}`);
  if (path.route.type === 'endpoint') {
    put(file, new Uint8Array(await response.arrayBuffer()));
    return { files: [file], page: null, facts: null };
  }
  const html = await response.text();
  put(file, html);
  const page = { address: `/${file.replace(/index\.html$/, '')}`, html };
  const facts = {
    address: page.address,
    date: isListed(page) ? pageDate(pathOf(page)) : null,
    asked: packedIn(page),
  };
  const twin = twinFile(page);
  if (twin === null) return { files: [file], page: facts, facts: null };
  put(twin, await kept('twin', [code, page.address, html], async () => (await twinOf(page)) ?? ''));
  return { files: [file, twin], page: facts, facts: null };
}

/** A path, and what was read when its route was asked for its paths. */
interface Listed extends PathWithRoute {
  cacheKey?: string;
  listing: Reading;
}

/** Every path of the site. The code of all routes is there before: what it reads when it is loaded concerns every page. */
async function list(app: App, recorder: Recorder): Promise<Listed[]> {
  const { manifest } = app;
  const all = manifest.routes;
  for (const { routeData } of all) await app.getComponentByRoute(routeData);
  const paths: Listed[] = [];
  for (const route of all) {
    manifest.routes = [route];
    const { value, reading } = await recorder.record(() => new StaticPaths(app).getAll());
    for (const path of value) paths.push({ ...path, listing: reading });
  }
  manifest.routes = all;
  return paths;
}

/** The first route that makes an address is the one that Astro would take. */
function once(paths: readonly Listed[]): Listed[] {
  const first = new Map(paths.toReversed().map((path) => [fileOf(path), path]));
  if (first.size < paths.length) {
    const twice = paths.filter((path) => first.get(fileOf(path)) !== path).map(({ pathname }) => pathname);
    throw new Error(`two routes make the same address: ${twice.join(', ')}`);
  }
  return [...paths];
}

/** Which paths would be the same as they are kept; each is looked at once, when somebody asks. */
function freshness(paths: ReadonlyMap<string, Listed>, isFresh: ReturnType<typeof freshIn>) {
  const known = new Map<string, Promise<boolean>>();
  return (file: string): Promise<boolean> => {
    const found = known.get(file) ?? isFresh(file, paths.get(file)?.cacheKey ?? null);
    known.set(file, found);
    return found;
  };
}

const told = <T>(): Promise<T> => new Promise((resolve) => process.once('message', (message: T) => resolve(message)));
const ask = (message: Ask): Promise<Range> => {
  const answer = told<Range>();
  process.send?.(message);
  return answer;
};

// It ends when it has nothing to wait for; an answer is worth waiting for.
process.channel?.ref();
const { kept: before } = await told<Start>();
const { app, origin, base } = await startApp(folder);
const { twinOf, records } = await moduleOfFiles(app);
const reads = records();
const { recorder, setMadeFiles, sources } = reads;
const isOwn = ofPart(process.env['PART']);
const paths = new Map(
  once(await list(app, recorder)).flatMap((path) => (isOwn(fileOf(path)) ? [[fileOf(path), path] as const] : [])),
);
const fresh = new Set<string>();
const keptFile = (file: string) => readFile(join(filesIn(state), file));
const factsBefore = new Map(before?.facts);
const keptFacts = (file: string) => factsBefore.get(file) ?? null;
let joinedAt: string | null = null;

if (before !== null) {
  const accounts = accountsIn(state, before.chapters);
  const there = new Set(before.things);
  const isSame = freshness(paths, reads.freshIn(recorder, accounts));
  const isFresh = async (file: string): Promise<boolean> => there.has(file) && (await isSame(file));
  const unlessStale = async <T>(file: string, kept: (file: string) => T | Promise<T>): Promise<T | null> => {
    if (!paths.has(file) || !sources.has(file)) return null;
    if (await isFresh(file)) return kept(file);
    // Whatever is made of it is made again.
    throw new Error(`${file} is not as it was`);
  };
  setMadeFiles({ bytes: (file) => unlessStale(file, keptFile), facts: (file) => unlessStale(file, keptFacts) });
  for (const file of paths.keys()) if (await isFresh(file)) fresh.add(file);
  if (accounts.length > CHAPTERS) {
    joinedAt = `${place}.kept`;
    writeAccount(joinedAt, reads.joined(accounts, fresh));
  }
}

const claims = claimsIn(claimed);
const made = new Map<string, Thing>();
const results = new Map<string, Files>();
/** Makes a file unless somebody else does. */
async function make(file: string, path: Listed): Promise<void> {
  if (sources.has(file) && !claims.take(file)) return;
  const { value: result, reading } = await recorder.record(() => write({ twinOf, ...reads }, path));
  reading.answers.add(recorder.outside);
  const given = path.cacheKey ?? null;
  if (given === null) reading.answers.add(path.listing);
  made.set(file, { given, reading });
  results.set(file, result);
  if (sources.has(file)) claims.done(file);
}
/** What stands in the site or will, with the folder that it stands in; null for what is no file that others are made of. */
async function whereMade(file: string): Promise<'kept' | 'made' | null> {
  if (fresh.has(file)) return 'kept';
  const path = sources.has(file) ? paths.get(file) : undefined;
  if (path === undefined) return null;
  await make(file, path);
  await claims.made(file);
  return 'made';
}
setMadeFiles({
  bytes: async (file) => {
    const where = await whereMade(file);
    return where === null ? null : where === 'kept' ? keptFile(file) : readFile(join(out, file));
  },
  facts: async (file) => ((await whereMade(file)) === 'kept' ? keptFacts(file) : (results.get(file)?.facts ?? null)),
});

const first = await ask({
  count: paths.size - fresh.size,
  fresh: [...fresh],
  joined: joinedAt,
  held: process.memoryUsage.rss(),
});
for (const file of first.fresh ?? []) fresh.add(file);
const todo = [...paths].filter(([file]) => !fresh.has(file));
for (let range = first; range.from < range.to; range = await ask({ count: todo.length })) {
  const mine = todo.slice(range.from, range.to).values();
  const oneByOne = async () => {
    for (const [file, path] of mine) await make(file, path);
  };
  await Promise.all(Array.from({ length: BESIDE }, oneByOne));
}
if (place !== '') writeMade(place, await reads.accountOf(recorder, made), results);
process.channel?.unref();
