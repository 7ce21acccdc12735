/** Pagefind in a browser: its script and its WebAssembly stand beside our files, in a folder that the head names. */
import { PagefindEngine, type Pagefind } from '../ask/pagefind-engine.ts';
import type { SearchEngine } from '../ask/search-engine.ts';
import type { Lang } from '../../model/schema/common.ts';
import { Addresses, loadFrom, type Versions } from './load.ts';

interface PagefindScript {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind & { init: () => Promise<void> };
}

async function openPagefind(lang: Lang, versions: Versions): Promise<Pagefind> {
  const folder = await new Addresses(lang, versions).pagefind();
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindScript;
  // Without a worker, so that the policy of the page is the only one that must allow WebAssembly.
  const instance = createInstance({ basePath: folder, noWorker: true });
  await instance.init();
  return instance;
}

export const pagefindEngine = (lang: Lang, versions: Versions): SearchEngine =>
  new PagefindEngine(lang, loadFrom(lang, versions), () => openPagefind(lang, versions));
