/** What the reader should know about how the query was read. */
import type { SearchWords } from '../../i18n/words/search.ts';
import type { Answer, Engine } from '../ask/engine.ts';
import { suggestQueries } from '../ask/suggest.ts';
import type { State } from './state.ts';
import { element, fill, stateLink } from './view.ts';

/** Of the queries that may have been meant, the one whose first result fits best: neighbours tell “trung tâm” from “trường tâm”. */
async function betterQuery(state: State, { unknown }: Answer, engine: Engine): Promise<string | null> {
  const tried = await Promise.all(
    suggestQueries(state.query, unknown, await engine.vocabulary()).map(async (query) => ({
      query,
      score: (await engine.search(query, state.chosen)).results[0]?.score ?? 0,
    })),
  );
  const best = tried.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return best[0]?.query ?? null;
}

export async function notesOn(answer: Answer, state: State, words: SearchWords, engine: Engine): Promise<Node[]> {
  const note = (text: string): Node => element('p', { class: 'search-note' }, text);
  const made: Node[] = answer.readAs === null ? [] : [note(fill(words.readAs, { q: answer.readAs }))];
  if (answer.unknown.length === 0) return made;
  made.push(element('p', { class: 'search-note muted' }, fill(words.unknown, { q: answer.unknown.join(', ') })));
  const better = await betterQuery(state, answer, engine);
  if (better !== null)
    made.push(
      element(
        'p',
        { class: 'search-note', id: 'search-suggestion' },
        `${words.didYouMean} `,
        stateLink(better, { ...state, query: better }),
      ),
    );
  return made;
}
