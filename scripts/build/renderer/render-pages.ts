/** Makes the pages and files of a site: the renderer is compiled when it is not kept, then processes beside each other render. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { forgetDaily } from '../../../src/outputs/kit/store.ts';
import type { Published } from '../../../src/ledger/index.ts';
import type { PageFacts } from '../page-facts.ts';
import type { KnownFile } from '../../hosting/known-file.ts';
import { copyPublic } from '../public-files.ts';
import { alone } from '../alone.ts';
import { startChild, type Child, type Cost, type Made } from './child.ts';
import { assetsOf, descriptionOf } from './kept.ts';
import { fill } from './fill.ts';
import { contentMark, filesIn, groundOf, keep, keptFiles, keptIn, listIn, type Kept } from './kept-pages.ts';
import { rendererKey } from './key.ts';
import { processesFor, shares, type Ask, type Left, type Range, type Start } from './share.ts';

const HOME = resolve('.cache', 'renderers');
/** So many are kept: of the site, of a preview, and of what was just changed. */
const KEPT = 6;

const PAGES = resolve('.cache', 'pages');
/** Of the site, of a preview, and of what is left of the site beside its cities; each is as large as what it is of. */
const KEPT_PAGES = 3;

/** What came of it, and what the processes of a build have cost: the one that compiled, if it was needed, and those that rendered beside each other. */
export interface Rendered {
  compile: Cost[];
  render: Cost[];
  /** How many pages and files were made, and not taken from the last build. */
  made: number;
  pages: PageFacts[];
  /** Files by their path, with their hashes. */
  known: ReadonlyMap<string, KnownFile>;
}

/** The folder of the renderer that is named by `made.code`; compiled where there is none, at some cost. */
async function renderer(made: Made): Promise<{ folder: string; cost: Cost[] }> {
  const folder = join(HOME, made.code);
  const cost: Cost[] = [];
  if (!existsSync(descriptionOf(folder))) {
    const next = join(HOME, 'next');
    rmSync(next, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(next, { recursive: true });
    cost.push(await startChild('compile-child.ts', [next], made).ended);
    renameSync(next, folder);
  }
  const now = new Date();
  utimesSync(folder, now, now);
  forgetOldest(HOME, KEPT);
  return { folder, cost };
}

/** What was used so lately may be in use: parts are built beside each other. */
const LATELY = 15 * 60_000;

/** Those that no build has used for the longest time go. */
function forgetOldest(home: string, most: number): void {
  const age = (name: string): number => Date.now() - statSync(join(home, name)).mtimeMs;
  const old = readdirSync(home).sort((a, b) => age(a) - age(b));
  for (const name of old.slice(most))
    if (age(name) > LATELY) rmSync(join(home, name), { recursive: true, force: true });
}

export interface Rendering {
  /** Pages show plans that are not published yet. */
  drafts?: boolean;
  /** No page is taken from the last build. */
  afresh?: boolean;
}

/** Renders every page and file of `site`, which stands in `root`, into `out`. Pages that would be as the last build made them are taken from it. Returns what each process has cost. */
export async function renderPages(
  root: string,
  site: Published,
  out: string,
  { drafts = false, afresh = false }: Rendering,
): Promise<Rendered> {
  const made: Made = { root, drafts, code: rendererKey(root, site) };
  const { folder, cost } = await renderer(made);
  if (afresh) rmSync(listIn(stateOf(made)), { force: true });
  const rendered = await renderKept(made, folder, site, out);
  await copyCommon(folder, out);
  return { compile: cost, ...rendered };
}

/** Takes from the last build what would be the same, renders the rest, and keeps both. */
async function renderKept(
  made: Made,
  folder: string,
  site: Published,
  out: string,
): Promise<Omit<Rendered, 'compile'>> {
  const state = stateOf(made);
  const ground = groundOf(site);
  const before = keptIn(state, ground);
  const accounts = mkdtempSync(join(state, 'made-'));
  const claims = join(accounts, 'claims');
  try {
    const places: string[] = [];
    const { costs, fresh, joined } = await beside({
      start: () => {
        const place = join(accounts, String(places.length));
        places.push(place);
        return startChild('render-child.ts', [folder, out, claims, state, place], made);
      },
      kept: before === null ? null : leftOf(before),
      begin: (fresh) => {
        fill(out, filesIn(state), before === null ? new Map() : keptFiles(before, fresh));
      },
    });
    const { things, known } = keep(state, ground, before, { fresh, made: places, joined }, out);
    forgetDaily();
    const pages = [...things.values()].flatMap(({ page }) => page ?? []);
    return { render: costs, made: things.size - fresh.length, pages, known };
  } finally {
    rmSync(accounts, { recursive: true, force: true });
  }
}

/**
 * Renders the pages and files of one part of a country alone, by its list. The engine keeps parts as a whole; of the country, which no
 * edit leaves as it was, pages are kept as well, and what all parts share stands beside them.
 */
export async function renderPart(
  { root, site, list }: { root: string; site: Published; list: string },
  out: string,
  isCountry: boolean,
  oneByOne: <T>(run: () => Promise<T>) => Promise<T>,
): Promise<void> {
  const made: Made = { root, drafts: false, code: rendererKey(root, site, isCountry), part: list };
  const { folder } = await oneByOne(() => renderer(made));
  if (isCountry) {
    // Another build may run beside it, but no other one of the country.
    await alone(
      resolve('.cache', 'country.lock'),
      () => undefined,
      () => renderKept(made, folder, site, out),
    );
    await copyCommon(folder, out);
    return;
  }
  const claims = mkdtempSync(join(tmpdir(), 'open-plan-'));
  try {
    await beside({
      start: () => startChild('render-child.ts', [folder, out, claims], made),
      kept: null,
      begin: () => undefined,
    });
  } finally {
    rmSync(claims, { recursive: true, force: true });
  }
  forgetDaily();
}

/** Files that are served as they are, and those that pages ask for. */
async function copyCommon(folder: string, out: string): Promise<void> {
  await copyPublic('public', out);
  await cp(assetsOf(folder), join(out, 'assets'), { recursive: true });
}

const leftOf = ({ chapters, things }: Kept): Left => ({
  chapters,
  things: [...things.keys()],
  facts: [...things].flatMap(([path, { facts }]) => (facts === null ? [] : [[path, facts] as const])),
});

/** Where the pages of the last build of this content by the same code are kept. */
function stateOf({ root, code, drafts, part }: Made): string {
  const kind = [...(drafts ? ['drafts'] : []), ...(part === undefined ? [] : ['part'])];
  const state = join(PAGES, [code, contentMark(root), ...kind].join('-'));
  mkdirSync(state, { recursive: true });
  const now = new Date();
  utimesSync(state, now, now);
  forgetOldest(PAGES, KEPT_PAGES);
  return state;
}

interface Job {
  start: () => Child;
  /** What the first process is told of the last build. */
  kept: Left | null;
  /** Is told once what need not be made, before the rest is. */
  begin: (fresh: readonly string[]) => void;
}
interface Done {
  costs: Cost[];
  fresh: readonly string[];
  /** Where accounts of what was kept were written as one. */
  joined: string | null;
}

/** Starts a process, and more beside it as soon as it has said how much there is to do; ends when all have, or with the first fault. */
async function beside({ start, kept, begin }: Job): Promise<Done> {
  const costs: Cost[] = [];
  const children: Child[] = [];
  const { promise, resolve: done, reject } = Promise.withResolvers<undefined>();
  let next: ReturnType<typeof shares> | null = null;
  let working = 0;
  let found: Pick<Done, 'fresh' | 'joined'> = { fresh: [], joined: null };
  const add = (): void => {
    const child = start();
    child.process.send({ kept: children.length === 0 ? kept : null } satisfies Start);
    working++;
    children.push(child);
    child.ended.then((cost) => {
      costs.push(cost);
      if (--working === 0) done(undefined);
    }, reject);
    child.process.on('message', (message: Ask | object) => {
      if (!('count' in message)) return;
      const { count, fresh, joined = null, held = 0 } = message;
      if (next !== null) {
        child.process.send({ ...next(), ...(fresh && { fresh: found.fresh }) } satisfies Range);
        return;
      }
      found = { fresh: fresh ?? [], joined };
      next = shares(count);
      const most = processesFor(count, availableParallelism(), process.availableMemory() + held, held);
      while (children.length < most) add();
      try {
        // Before anything is written: a file that is not as it was may be shared with what is kept.
        begin(found.fresh);
        child.process.send(next());
      } catch (error) {
        reject(error);
      }
    });
  };
  add();
  try {
    await promise;
    return { costs, ...found };
  } finally {
    for (const child of children) child.process.kill();
  }
}
