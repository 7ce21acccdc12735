/** Which engine answers on this page: our own, or Pagefind, whose layer is a script of its own that only its pages fetch. */
import { Engine } from '../ask/engine.ts';
import type { SearchEngine } from '../ask/search-engine.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Given } from './given.ts';
import { loadFrom, type Versions } from './load.ts';

/** An engine whose script is fetched when it is first asked; a failure is forgotten. */
function later(lang: Lang, open: () => Promise<SearchEngine>): SearchEngine {
  let opened: Promise<SearchEngine> | null = null;
  const engine = (): Promise<SearchEngine> => {
    opened ??= open();
    opened.catch(() => (opened = null));
    return opened;
  };
  return {
    lang,
    start: async () => (await engine()).start(),
    facets: async () => (await engine()).facets(),
    near: async (word) => (await engine()).near(word),
    names: async () => (await engine()).names(),
    shown: async (records) => (await engine()).shown(records),
    toSave: async () => (await engine()).toSave(),
    search: async (...asked) => (await engine()).search(...asked),
  };
}

export const engineFor = (choice: Given['engine'], lang: Lang, versions: Versions): SearchEngine =>
  choice === 'own'
    ? new Engine(lang, loadFrom(lang, versions))
    : later(lang, async () => (await import('./with-pagefind.ts')).pagefindEngine(lang, versions));
