/** The search page’s script: reads the address, asks the engine, shows what it answers, and keeps the address true. */
import type { SearchWords } from '../../i18n/words/search.ts';
import type { Lang } from '../../model/schema/common.ts';
import { Engine, type Answer } from '../ask/engine.ts';
import { countValues } from '../ask/facets.ts';
import { arrange, type Arranged } from '../ask/group.ts';
import { walkWithKeys } from './keys.ts';
import { loadFrom } from './load.ts';
import { otherLanguage } from '../ask/other-language.ts';
import { readState, writeState, type State } from './state.ts';
import { suggestQueries } from '../ask/suggest.ts';
import { element, fill, resultList, type Naming } from './view.ts';

const root = document.querySelector<HTMLElement>('#search')!;
const part = <T extends HTMLElement>(id: string): T => document.querySelector<T>(`#${id}`)!;
const lang = root.dataset['lang'] as Lang;
const words = JSON.parse(root.dataset['words']!) as SearchWords;
const names = JSON.parse(root.dataset['names']!) as Record<string, string>;
const form = part<HTMLFormElement>('search-form');
const box = part<HTMLInputElement>('search-box');
const filters = part<HTMLDetailsElement>('search-filters');
const selects = [...filters.querySelectorAll('select')];
const status = part('search-status');
const notes = part('search-notes');
const list = part('search-results');
const examples = part('search-examples');

const engine = new Engine(lang, loadFrom(lang));
const other = otherLanguage(lang === 'vi' ? 'en' : 'vi', part('search-other'), names, words.otherAll);
const optionNames = new Map(
  selects.flatMap((select) => [...select.options].map((option) => [option, option.text] as const)),
);

const PAUSE = 180;
const ROOM = { best: 5, perGroup: 4 };
const FEW = 3;
const HALF = 0.6;

let turn = 0;
let page = 1;

const stateOfForm = (): State => {
  const chosen = Object.fromEntries(
    selects.filter(({ name, value }) => name !== 'sort' && value !== '').map(({ name, value }) => [name, value]),
  );
  return {
    query: box.value,
    chosen,
    sort: part<HTMLSelectElement>('sort').value === 'document' ? 'document' : 'relevance',
  };
};

function showState({ query, chosen, sort }: State): void {
  box.value = query;
  for (const select of selects)
    select.value = select.name === 'sort' ? (sort === 'document' ? sort : '') : (chosen[select.name] ?? '');
}

const hrefOf = (state: State): string => `${location.pathname}${writeState(state)}`;
const stateLink = (text: string, state: State): HTMLAnchorElement => element('a', { href: hrefOf(state) }, text);

/** The language switch leads to the same question. */
function keepSwitch(state: State): void {
  const link = document.querySelector<HTMLAnchorElement>('a.lang');
  if (link !== null) link.search = writeState(state);
}

async function showCounts(state: State, records: readonly number[] | null): Promise<void> {
  const used = Object.keys(state.chosen).length;
  filters.querySelector('summary')!.textContent = used === 0 ? words.filters : fill(words.filtersOn, { n: used });
  const table = await engine.facets();
  const all = records ?? Array.from({ length: (await engine.start()).records }, (_, record) => record);
  const counts = countValues(table, all, state.chosen);
  for (const select of selects) {
    for (const option of select.options) {
      const facet = counts[select.name];
      if (facet === undefined || option.value === '') continue;
      const count = facet.get(option.value) ?? 0;
      option.text = `${optionNames.get(option)!} (${count})`;
      option.hidden = option.disabled = count === 0 && option.value !== select.value;
    }
  }
}

async function section(
  title: string,
  records: readonly number[],
  naming: Naming,
  withPlan: boolean,
  withText: boolean,
  more?: Node,
): Promise<HTMLElement> {
  return element(
    'section',
    {},
    element('h2', {}, title),
    resultList(await engine.shown(records), naming, withPlan, withText),
    ...(more === undefined ? [] : [element('p', {}, more)]),
  );
}

async function showGroups({ registers, best, groups }: Arranged, state: State, naming: Naming): Promise<void> {
  const alone = groups.length === 1 && best.length === 0;
  const made = await Promise.all([
    ...(registers.length === 0
      ? []
      : [
          section(words.registers, registers, naming, false, false).then(
            (strip) => (strip.classList.add('search-strip'), strip),
          ),
        ]),
    ...(best.length === 0 ? [] : [section(words.best, best, naming, true, true)]),
    ...groups.map(({ key, total, records }) => {
      const isPlan = !['agency', 'indicator', 'instrument'].includes(key);
      const name = names[key] ?? key;
      const left = records.length < total && (alone || total > records.length + best.length);
      const link = stateLink(fill(isPlan ? words.moreInPlan : words.moreOfKind, { n: total, q: name }), {
        ...state,
        chosen: { ...state.chosen, [isPlan ? 'plan' : 'kind']: key },
      });
      const button = element('button', { type: 'button' }, words.more);
      button.addEventListener('click', () => {
        page++;
        void run(state, 'stay');
      });
      return section(`${name} (${total})`, records, naming, false, true, left ? (alone ? button : link) : undefined);
    }),
  ]);
  list.replaceChildren(...made);
}

/** Of the queries that may have been meant, the one whose first result fits best: neighbours tell “trung tâm” from “trường tâm”. */
async function betterQuery(state: State, answer: Answer): Promise<string | null> {
  const tried = await Promise.all(
    suggestQueries(state.query, answer.unknown, await engine.vocabulary()).map(async (query) => ({
      query,
      score: (await engine.search(query, state.chosen)).results[0]?.score ?? 0,
    })),
  );
  return (
    tried.reduce<(typeof tried)[number] | null>((best, one) => (one.score > (best?.score ?? 0) ? one : best), null)
      ?.query ?? null
  );
}

/** What the reader should know about how the query was read. */
async function showNotes(answer: Answer, state: State): Promise<void> {
  const made: Node[] = [];
  if (answer.readAs !== null)
    made.push(element('p', { class: 'search-note' }, fill(words.readAs, { q: answer.readAs })));
  if (answer.unknown.length > 0) {
    made.push(element('p', { class: 'search-note muted' }, fill(words.unknown, { q: answer.unknown.join(', ') })));
    const better = await betterQuery(state, answer);
    if (better !== null)
      made.push(
        element(
          'p',
          { class: 'search-note', id: 'search-suggestion' },
          `${words.didYouMean} `,
          stateLink(better, { ...state, query: better }),
        ),
      );
  }
  notes.replaceChildren(...made);
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

async function answerTo(state: State, mine: number): Promise<void> {
  const asked = state.query.trim() !== '';
  const filtered = Object.keys(state.chosen).length > 0;
  examples.hidden = asked || filtered;
  if (!asked && !filtered) {
    status.textContent = '';
    notes.replaceChildren();
    list.replaceChildren();
    other.hide();
    return showCounts(state, null);
  }
  if (list.childElementCount === 0) status.textContent = words.loading;
  const answer = asked ? await engine.search(state.query, state.chosen) : await browse(state);
  if (mine !== turn) return;
  const query = state.query.trim().slice(0, 120);
  const found = answer.results.length;
  const best = answer.results.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  await showNotes(answer, state);
  const everything = asked && filtered ? await engine.search(state.query) : answer;
  if (mine !== turn) return;
  if (found === 0) {
    list.replaceChildren(
      ...(everything.results.length > 0
        ? [
            element(
              'p',
              {},
              stateLink(fill(words.nothingFiltered, { n: everything.results.length }), { ...state, chosen: {} }),
            ),
          ]
        : []),
      element(
        'p',
        {},
        `${words.nothingHelp} `,
        element('a', { href: root.dataset['staticIndex']! }, words.staticIndex),
      ),
    );
  } else {
    const sort = asked ? state.sort : 'document';
    await showGroups(
      arrange(answer.results, await engine.facets(), sort, { ...ROOM, perGroup: ROOM.perGroup * page }),
      state,
      { lang, names, sought: answer.sought },
    );
  }
  if (mine !== turn) return;
  status.textContent =
    found === 0
      ? fill(words.nothing, { q: query })
      : asked
        ? fill(words.resultsFor, { n: found, q: query })
        : fill(words.results, { n: found });
  if (asked) other.show(state, found < FEW || best < HALF);
  else other.hide();
  await showCounts(state, asked ? everything.results.map(({ record }) => record) : null);
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
  void run(stateOfForm(), address);
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
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  ask('push');
});
for (const select of selects) select.addEventListener('change', () => ask('push'));
part('search-clear').addEventListener('click', () => {
  for (const select of selects) select.value = '';
  ask('push');
});
addEventListener('popstate', () => {
  page = 1;
  showState(readState(location.search));
  void run(readState(location.search), 'stay');
});

walkWithKeys(root, box);

const first = readState(location.search);
showState(first);
filters.open =
  matchMedia('(min-width: 60rem)').matches || Object.keys(first.chosen).length > 0 || first.sort === 'document';
if (first.query === '' && Object.keys(first.chosen).length === 0) box.focus({ preventScroll: true });
void run(first, 'stay');
