/**
 * One measured process of `npm run bench`, in a folder that holds the code and some content: `pages` renders, and compiles where no renderer is kept, `plain` writes as many pages
 * as simple strings, `files` makes what is made from finished pages, `index` the search index. A process each, because peak memory never falls again.
 * Prints one line of JSON, also when it stops itself because its minutes are over.
 */
import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { pageAddresses } from '../build/addresses.ts';
import { pageTexts, writePlain } from './page-texts.ts';
import type { Cost } from '../build/renderer/child.ts';

export interface Measured {
  /** Processor time, user and system: the machine is shared, so the clock would measure the neighbours as well. */
  processor: number;
  clock: number;
  /** Seconds by the clock until the model was there; null where Astro loads it. */
  model: number | null;
  /** Peak, in bytes. */
  memory: number;
  stopped: boolean;
}

export type Mode = 'pages' | 'plain' | 'files' | 'index';
/** What is measured: pages with nothing kept, with everything kept, and after one clause was changed; `bare` is pages without the files beside them; then the other steps. */
export type Step = 'cold' | 'kept' | 'edit' | 'bare' | 'plain' | 'files' | 'index';

/** Seconds by the clock until the model was there, and what processes of its own have cost. */
interface Run {
  model: number | null;
  costs: readonly Cost[];
}

async function run(mode: Mode, out: string): Promise<Run> {
  const root = process.cwd();
  // As a build does: what one process has read, the others need not.
  if (mode === 'pages') (await import('../build/share-readings.ts')).shareReadings();
  const { loadSite } = await import('../../src/model/index.ts');
  const { loadPublishedSite } = await import('../../src/ledger/index.ts');
  const site = loadSite(root);
  const model = performance.now() / 1000;
  if (mode === 'plain') writePlain(pageTexts(site, pageAddresses(out)), `${out}-plain`);
  if (mode === 'pages') {
    const { renderPages } = await import('../build/renderer/render-pages.ts');
    const { compile, render } = await renderPages(root, loadPublishedSite(root), out, {});
    // Memory is held by those that render beside each other; the one that compiles has ended by then.
    return { model: null, costs: [...compile.map(({ processor }) => ({ processor, memory: 0 })), ...render] };
  }
  if (mode === 'files') {
    const { factsOf, writePageFiles } = await import('../build/page-files.ts');
    const published = loadPublishedSite(root);
    await writePageFiles(published, await factsOf(published, root, out), out);
  }
  if (mode === 'index') await (await import('../build/search-index.ts')).writeSearchIndex(site, root, out);
  return { model, costs: [] };
}

/** Peak memory and processor time of the whole process, as a line of JSON. Its text runs in the watcher as well. */
const line = ({ model, costs }: Run, stopped: boolean, clock: number): string => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const measured: Measured = {
    processor: costs.reduce((sum, { processor }) => sum + processor, (userCPUTime + systemCPUTime) / 1e6),
    clock,
    model,
    memory: costs.reduce((sum, { memory }) => sum + memory, maxRSS * 1024),
    stopped,
  };
  return `\n${JSON.stringify(measured)}\n`;
};

/** Ends the process when its minutes are over. A thread of its own: a loop that never rests hears no timer and no signal. */
function watch(minutes: number): void {
  const code = `setTimeout(() => {
    require('node:fs').writeSync(1, (${line.toString()})({ model: null, costs: [] }, true, ${minutes * 60}));
    process.kill(process.pid, 'SIGKILL');
  }, ${minutes * 60_000})`;
  new Worker(code, { eval: true }).unref();
}

if (import.meta.main) {
  const [mode, out, minutes] = process.argv.slice(2) as [Mode, string, string];
  watch(Number(minutes));
  const done = await run(mode, out);
  writeSync(1, line(done, false, performance.now() / 1000));
  process.exit(0);
}
