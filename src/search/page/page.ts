/** The search page’s script: reads the address, asks the engine, shows what it answers, and keeps the address true. */
import { Engine, type Answer } from '../ask/engine.ts';
import { arrange } from '../ask/group.ts';
import { SearchForm } from './form.ts';
import { given, part } from './given.ts';
import { walkWithKeys } from './keys.ts';
import { loadFrom } from './load.ts';
import { notesOn } from './notes.ts';
import { otherLanguage } from './other-language.ts';
import { resultsOf } from './results.ts';
import { readState, writeState, type State } from './state.ts';
import { element, fill, fillCount, hrefOf, stateLink } from './view.ts';

const root = part('search', HTMLElement);
const { lang, words, names, everyClause } = given(root);
const form = new SearchForm(words);
const { box } = form;
const status = part('search-status', HTMLElement);
const notes = part('search-notes', HTMLElement);
const list = part('search-results', HTMLElement);
const examples = part('search-examples', HTMLElement);

const engine = new Engine(lang, loadFrom(lang));
const other = otherLanguage(
  lang === 'vi' ? 'en' : 'vi',
  part('search-other', HTMLElement),
  part('search-other-results', HTMLElement),
  part('search-end', HTMLElement),
  names,
  words.otherAll,
  lang,
);

const PAUSE = 180;
const ROOM = { best: 5, perGroup: 4 };
const FEW = 3;
const HALF = 0.6;

let turn = 0;
let page = 1;

/** The language switch leads to the same question. */
function keepSwitch(state: State): void {
  const link = document.querySelector<HTMLAnchorElement>('a.lang');
  if (link !== null) link.search = writeState(state);
}

/** Filters without words: everything that has the chosen values, as in the documents. */
async function browse(state: State): Promise<Answer> {
  const allowed = await engine.allowing(state.chosen);
  const { records } = await engine.start();
  const results = Array.from({ length: records }, (_, record) => ({ record, score: 0, coverage: 1 })).filter(
    ({ record }) => allowed(record),
  );
  return { results, sought: [], readAs: null, unknown: [] };
}

/** What to do when nothing is found: leave out the filters, or look through the index of every clause. */
function helpForNothing(state: State, withoutFilters: number): HTMLElement[] {
  const widen = stateLink(fillCount(withoutFilters, words.nothingFiltered, lang), { ...state, chosen: {} });
  return [
    ...(withoutFilters > 0 ? [element('p', {}, widen)] : []),
    element('p', {}, `${words.nothingHelp} `, element('a', { href: everyClause }, words.staticIndex)),
  ];
}

async function answerTo(state: State, mine: number): Promise<void> {
  const asked = state.query.trim() !== '';
  const filtered = Object.keys(state.chosen).length > 0;
  examples.hidden = asked || filtered;
  if (!asked && !filtered) {
    status.textContent = '';
    notes.replaceChildren();
    list.replaceChildren();
    other.hide();
    await form.showCounts(state, null, engine);
    return;
  }
  if (list.childElementCount === 0) status.textContent = words.loading;
  const answer = asked ? await engine.search(state.query, state.chosen) : await browse(state);
  const { results, sought } = answer;
  if (mine !== turn) return;
  const said = await notesOn(answer, state, words, engine);
  if (mine !== turn) return;
  notes.replaceChildren(...said);
  const everything = asked && filtered ? await engine.search(state.query) : answer;
  if (mine !== turn) return;
  const query = state.query.trim().slice(0, 120);
  if (results.length === 0) {
    list.replaceChildren(...helpForNothing(state, everything.results.length));
    status.textContent = fill(words.nothing, { q: query });
  } else {
    const sort = asked ? state.sort : 'document';
    const arranged = arrange(results, await engine.facets(), sort, { ...ROOM, perGroup: ROOM.perGroup * page });
    const more = (): void => {
      page++;
      void run(state, 'stay');
    };
    const shown = await resultsOf(arranged, { state, words, naming: { lang, names, sought }, engine, more });
    if (mine !== turn) return;
    list.replaceChildren(...shown);
    status.textContent = fillCount(results.length, asked ? words.resultsFor : words.results, lang, { q: query });
  }
  const best = results.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  if (asked) other.show(state, results.length < FEW || best < HALF);
  else other.hide();
  await form.showCounts(state, asked ? everything.results.map(({ record }) => record) : null, engine);
}

/** Answers `state`; a later question overtakes an earlier one. */
async function run(state: State, address: 'push' | 'replace' | 'stay'): Promise<void> {
  const mine = ++turn;
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

const ask = (address: 'push' | 'replace'): void => {
  page = 1;
  void run(form.state, address);
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
  ask('push');
});
for (const select of form.selects) select.addEventListener('change', () => ask('push'));
part('search-clear', HTMLElement).addEventListener('click', () => {
  form.clear();
  ask('push');
});
addEventListener('popstate', () => {
  page = 1;
  const state = readState(location.search);
  form.show(state);
  void run(state, 'stay');
});

walkWithKeys(root, box);

const first = readState(location.search);
const isFiltered = Object.keys(first.chosen).length > 0;
form.show(first);
form.filters.open = matchMedia('(min-width: 60rem)').matches || isFiltered || first.sort === 'document';
if (first.query === '' && !isFiltered) box.focus({ preventScroll: true });
void run(first, 'stay');
