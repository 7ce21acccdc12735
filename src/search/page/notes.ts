/** What the reader should know about how the query was read, and what it may have meant. */
import type { SearchWords } from '../../i18n/words/search.ts';
import type { Answer, SearchEngine } from '../ask/search-engine.ts';
import { suggestQueries } from '../ask/suggest.ts';
import type { State } from './state.ts';
import { element, fill, stateLink } from './view.ts';

/** Of the queries that may have been meant, the one whose first result fits best: neighbours tell “trung tâm” from “trường tâm”. */
async function betterQuery(state: State, { unknown, guessed }: Answer, engine: SearchEngine): Promise<string | null> {
  const words = [...unknown, ...guessed];
  const near = new Map<string, readonly string[]>();
  for (const word of words) near.set(word, await engine.near(word));
  const tried: { query: string; score: number }[] = [];
  for (const query of suggestQueries(state.query, words, (word) => near.get(word) ?? [])) {
    const { results } = await engine.search(query, state.chosen, state.without);
    tried.push({ query, score: (results[0]?.score ?? 0) * (results[0]?.coverage ?? 0) });
  }
  const [best] = tried.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return best?.query ?? null;
}

/** What the query names, each with a way to take its weight away. */
function boostNote({ boosts }: Answer, state: State, words: SearchWords): Node[] {
  if (boosts.length === 0) return [];
  const chips = [...new Set(boosts.map(({ typed }) => typed))].flatMap((typed) => [
    ' ',
    element(
      'a',
      {
        class: 'search-boost',
        href: stateLink('', { ...state, without: [...state.without, typed.toLowerCase()] }).href,
        'aria-label': fill(words.boostOff, { q: typed }),
      },
      `${typed} ✕`,
    ),
  ]);
  return [element('p', { class: 'search-note small' }, words.boost, ...chips)];
}

export async function notesOn(answer: Answer, state: State, words: SearchWords, engine: SearchEngine): Promise<Node[]> {
  const { readAs, unknown, guessed, results } = answer;
  const made: Node[] = [
    ...(readAs === null ? [] : [element('p', { class: 'search-note' }, fill(words.readAs, { q: readAs }))]),
    ...boostNote(answer, state, words),
    ...(unknown.length > 0 && results.length > 0
      ? [element('p', { class: 'search-note muted' }, fill(words.unknown, { q: unknown.join(', ') }))]
      : []),
  ];
  const better = unknown.length + guessed.length > 0 ? await betterQuery(state, answer, engine) : null;
  if (better !== null && better !== state.query)
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
