/** Makes the pages and files of a site: the renderer is compiled when it is not kept, then processes beside each other render. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Published } from '../../../src/ledger/index.ts';
import { startChild, type Child, type Made } from './child.ts';
import { assetsOf, descriptionOf } from './kept.ts';
import { rendererKey } from './key.ts';
import { forgetTwins } from './twins.ts';
import { processesFor, shares, type Ask } from './share.ts';

const HOME = resolve('.cache', 'renderers');
/** So many are kept: of the site, of a preview, and of what was just changed. */
const KEPT = 6;

/** Twins of pages that were not made for so long are not kept. */
const DAYS = 7 * 24 * 3_600_000;

/** The folder of the renderer for `site`; compiled where there is none. */
async function renderer(made: Made, site: Published): Promise<string> {
  const folder = join(HOME, rendererKey(made.root, site));
  if (!existsSync(descriptionOf(folder))) {
    const next = join(HOME, 'next');
    rmSync(next, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(next, { recursive: true });
    await startChild('compile-child.ts', [next], made).ended;
    renameSync(next, folder);
  }
  const now = new Date();
  utimesSync(folder, now, now);
  forgetOld();
  return folder;
}

/** Those that no build has used for the longest time go. */
function forgetOld(): void {
  const age = (name: string): number => statSync(join(HOME, name)).mtimeMs;
  const old = readdirSync(HOME).sort((a, b) => age(b) - age(a));
  for (const name of old.slice(KEPT)) rmSync(join(HOME, name), { recursive: true, force: true });
}

/** Renders every page and file into `out`. */
export async function renderPages(made: Made, site: Published, out: string): Promise<void> {
  const folder = await renderer(made, site);
  const began = Date.now();
  cpSync('public', out, { recursive: true });
  cpSync(assetsOf(folder), join(out, 'assets'), { recursive: true });
  const children: Child[] = [];
  let next: ReturnType<typeof shares> | null = null;
  const add = (): void => {
    const child = startChild('render-child.ts', [folder, out], made);
    children.push(child);
    child.process.on('message', ({ count }: Ask) => {
      if (next === null) {
        next = shares(count);
        while (children.length < processesFor(count, availableParallelism())) add();
      }
      child.process.send(next());
    });
  };
  add();
  try {
    // Others are added while the first one works.
    for (let index = 0; index < children.length; index++) await children[index]?.ended;
  } finally {
    for (const { process } of children) process.kill();
  }
  forgetTwins(folder, began - DAYS);
}
