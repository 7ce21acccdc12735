/** The search page’s script: reads the address, asks the engine, shows what it answers, and keeps the address true. */
import { arrange, ROOM } from '../ask/group.ts';
import { allowedBy, NO_ANSWER, type Answer } from '../ask/search-engine.ts';
import { chosenValues } from '../index/facets.ts';
import { SearchForm } from './form.ts';
import { given, part } from './given.ts';
import { walkWithKeys } from './keys.ts';
import { allNames } from './names.ts';
import { engineFor } from './engines.ts';
import { notesOn } from './notes.ts';
import { otherLanguage } from './other-language.ts';
import { resultsOf } from './results.ts';
import { offerToSave } from './save.ts';
import { readState, writeState, type State } from './state.ts';
import { showSuggestions } from './suggestions.ts';
import { element, fill, fillCount, hrefOf, stateLink } from './view.ts';

const root = part('search', HTMLElement);
const { lang, words, names: own, plansAt, lists, engine: choice, versions } = given(root);
const names = allNames(own, plansAt);
const form = new SearchForm(words);
const { box } = form;
const status = part('search-status', HTMLElement);
const notes = part('search-notes', HTMLElement);
const list = part('search-results', HTMLElement);
const suggestions = part('search-suggestions', HTMLElement);
const examples = [...list.childNodes];

const engine = engineFor(choice, lang, versions);
const otherLang = lang === 'vi' ? 'en' : 'vi';
const other = otherLanguage(
  engineFor(choice, otherLang, versions),
  part('search-other', HTMLElement),
  part('search-other-results', HTMLElement),
  part('search-end', HTMLElement),
  names,
  words,
  lang,
);

const PAUSE = 180;
const FEW = 3;
const HALF = 0.6;

let turn = 0;
let page = 1;
let without: readonly string[] = [];

/** The language switch leads to the same question. */
function keepSwitch(state: State): void {
  const link = document.querySelector<HTMLAnchorElement>('a.lang');
  if (link !== null) link.search = writeState(state);
}

/** Filters without words: everything that has the chosen values, as in the documents. */
async function browse(state: State): Promise<Answer> {
  const allowed = allowedBy(await engine.facets(), chosenValues(state.chosen));
  const { records } = await engine.start();
  const results = Array.from({ length: records }, (_, record) => ({ record, score: 0, coverage: 1 })).filter(
    ({ record }) => allowed(record),
  );
  return { ...NO_ANSWER, results };
}

/** What to do when nothing is found: leave out the filters, or start from a list. */
function helpForNothing(state: State, withoutFilters: number): HTMLElement[] {
  const widen = stateLink(fillCount(withoutFilters, words.nothingFiltered, lang), { ...state, chosen: {} });
  return [
    ...(withoutFilters > 0 ? [element('p', {}, widen)] : []),
    element('p', {}, words.nothingHelp),
    element('ul', {}, ...lists.map(([href, name]) => element('li', {}, element('a', { href }, name)))),
  ];
}

/** Notes and results appear at once, so that nothing a reader looks at moves. */
function show(said: readonly Node[], found: readonly Node[], text: string): void {
  notes.replaceChildren(...said);
  list.replaceChildren(...found);
  status.textContent = text;
}

async function answerTo(state: State, mine: number): Promise<void> {
  const asked = state.query.trim() !== '';
  const filtered = Object.keys(state.chosen).length > 0;
  const isStale = (): boolean => mine !== turn;
  if (!asked && !filtered) {
    show([], examples, '');
    suggestions.replaceChildren();
    other.hide();
    await form.showCounts(state, null, engine);
    return;
  }
  if (list.querySelector('.search-list') === null) status.textContent = words.loading;
  const answer = asked ? await engine.search(state.query, state.chosen, state.without) : await browse(state);
  const { results, sought } = answer;
  if (isStale()) return;
  const said = asked ? await notesOn(answer, state, words, engine) : [];
  const everything = asked && filtered ? await engine.search(state.query, {}, state.without) : answer;
  if (isStale()) return;
  const query = state.query.trim().slice(0, 120);
  if (results.length === 0) {
    show(said, helpForNothing(state, filtered ? everything.results.length : 0), fill(words.nothing, { q: query }));
  } else {
    const sort = asked ? state.sort : 'document';
    const arranged = arrange(results, await engine.facets(), sort, { ...ROOM, perGroup: ROOM.perGroup * page });
    const more = (): void => {
      page++;
      void run(state, 'stay');
    };
    const naming = { lang, names: await names(), sought, words };
    const shown = await resultsOf(arranged, { state, words, naming, engine, more });
    if (isStale()) return;
    show(said, shown, fillCount(results.length, asked ? words.resultsFor : words.results, lang, { q: query }));
  }
  const best = results.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  if (asked) other.show(state, results.length < FEW || best < HALF || answer.unknown.length > 0);
  else other.hide();
  await showSuggestions(suggestions, state, engine, words, isStale);
  if (isStale()) return;
  await form.showCounts(state, asked ? everything.results.map(({ record }) => record) : null, engine);
}

/** Answers `state`; a later question overtakes an earlier one. */
async function run(state: State, address: 'push' | 'replace' | 'stay'): Promise<void> {
  const mine = ++turn;
  without = state.without;
  if (address === 'push') history.pushState(null, '', hrefOf(state));
  if (address === 'replace') history.replaceState(null, '', hrefOf(state));
  keepSwitch(state);
  list.ariaBusy = 'true';
  try {
    await answerTo(state, mine);
  } catch (error) {
    if (mine !== turn) return;
    status.textContent = words.failed;
    console.error(error);
  } finally {
    if (mine === turn) list.ariaBusy = 'false';
  }
}

/** A new question weighs everything again; a filter does not. */
const ask = (address: 'push' | 'replace', kept: readonly string[] = []): void => {
  page = 1;
  void run(form.stateWith(kept), address);
};

let pause: ReturnType<typeof setTimeout> | undefined;
let composing = false;
const later = (): void => {
  clearTimeout(pause);
  pause = setTimeout(() => ask('replace'), PAUSE);
};
box.addEventListener('compositionstart', () => (composing = true));
box.addEventListener('compositionend', () => {
  composing = false;
  later();
});
box.addEventListener('input', () => {
  if (!composing) later();
});
form.form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  ask('push', without);
});
for (const select of form.selects) select.addEventListener('change', () => ask('push', without));
part('search-clear', HTMLElement).addEventListener('click', () => {
  form.clear();
  ask('push', without);
});
addEventListener('popstate', () => {
  page = 1;
  const state = readState(location.search);
  form.show(state);
  void run(state, 'stay');
});

walkWithKeys(root, box);
offerToSave(part('search-save', HTMLButtonElement), lang, versions, words, engine.toSave);

const first = readState(location.search);
const isFiltered = Object.keys(first.chosen).length > 0;
form.show(first);
form.filters.open = matchMedia('(min-width: 60rem)').matches || isFiltered || first.sort === 'document';
if (first.query === '' && !isFiltered) box.focus({ preventScroll: true });
void run(first, 'stay');
