/** The row under the box: what pages, cities and bodies are called that begin as one types. It never grows, so nothing moves. */
import type { SearchWords } from '../../i18n/words/search.ts';
import type { SearchEngine } from '../ask/search-engine.ts';
import { suggestNames } from '../ask/suggest.ts';
import type { State } from './state.ts';
import { element, stateLink } from './view.ts';

export async function showSuggestions(
  row: HTMLElement,
  state: State,
  engine: SearchEngine,
  words: SearchWords,
  isStale: () => boolean,
): Promise<void> {
  const names = state.query.trim().length < 2 ? [] : suggestNames(state.query, await engine.names(), engine.lang);
  if (isStale()) return;
  row.replaceChildren(
    ...(names.length === 0
      ? []
      : [
          element('span', { class: 'muted' }, words.suggestions),
          ...names.flatMap((name) => [' ', stateLink(name, { ...state, query: name, without: [] })]),
        ]),
  );
}
