/** The script of the page of promises: filters and sorts the rows, keeps what is asked in the address, makes files of what is shown. The page is whole without it. */
import { isAsked, matches, readAsked, sorted, writeAsked, type Asked } from '../../derive/promises/filter.ts';
import type { PromiseRow } from '../../derive/promises/row.ts';
import { shareOf, splitOf } from '../../derive/answers/split.ts';
import type { PromiseTable } from '../../outputs/documents/promise-files.ts';
import { FILTERS } from '../../model/promise.ts';
import { offer } from '../../search/page/offer.ts';
import { must } from '../../text/must.ts';
import type { Format } from './files.ts';
import { fillSplit, rowElement, type Said } from './view.ts';

/** Words that the page gives its script. */
interface Words extends Said {
  readonly shown: string;
  readonly all: string;
  readonly nothing: string;
  readonly failed: string;
  readonly making: string;
}

const STEP = 40;
const element = <E extends HTMLElement>(id: string, kind: new () => E): E => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`#${id}`);
  return found;
};

const page = element('promises', HTMLElement);
const filters = element('promise-filters', HTMLDetailsElement);
const form = must(filters.querySelector('form'), 'form');
const template = element('promise-row', HTMLTemplateElement);
const body = must(page.querySelector('tbody'), 'rows');
const status = element('promise-status', HTMLElement);
const more = element('promise-more', HTMLButtonElement);
const said = JSON.parse(page.dataset['words'] ?? '') as Words;
const number = new Intl.NumberFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'vi');

let asked: Asked = readAsked(location.search);
let most = STEP;
let shown: readonly PromiseRow[] = [];

const fetched = async <T>(address: string | undefined): Promise<T> => {
  const response = await fetch(must(address, 'address'));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as T;
};
/** Asked for once; after a failure, again. */
function once<T>(get: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null;
  return () => {
    known ??= get().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}
const rows = once(() => fetched<PromiseRow[]>(page.dataset['rows']));
const table = once(() => fetched<PromiseTable>(page.dataset['table']));

function count(n: number, all: number): string {
  const text = n === all ? said.all : said.shown;
  return text.replace('{n}', number.format(n)).replace('{all}', number.format(all));
}

async function show(): Promise<void> {
  try {
    const all = await rows();
    const found = all.filter((row) => matches(row, asked));
    shown = sorted(found, asked.sort, must(page.dataset['day'], 'day'));
    body.replaceChildren(...shown.slice(0, most).map((row) => rowElement(template, row, said)));
    more.hidden = shown.length <= most;
    // What the counts say is split by answer: the filter by answer itself does not narrow it.
    const { answer: _, ...rest } = asked.chosen;
    fillSplit(splitOf(all.filter((row) => matches(row, { ...asked, chosen: rest }))), shareOf, (n) => number.format(n));
    for (const item of page.querySelectorAll<HTMLElement>('[data-split]'))
      item.querySelector('a')?.setAttribute('aria-current', String(item.dataset['split'] === asked.chosen.answer));
    status.textContent = found.length === 0 ? said.nothing : count(found.length, all.length);
    for (const link of fileLinks()) link.dataset['count'] = isAsked(asked) ? number.format(found.length) : '';
  } catch {
    status.textContent = said.failed;
  }
}

function readForm(): Asked {
  const given = new FormData(form);
  const parameters = new URLSearchParams();
  for (const [name, value] of given) if (typeof value === 'string') parameters.set(name, value);
  return readAsked(`?${parameters.toString()}`);
}

function writeForm(): void {
  for (const filter of [...FILTERS, 'sort', 'q'] as const) {
    const field = form.elements.namedItem(filter);
    if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) continue;
    const value = filter === 'q' ? asked.query : filter === 'sort' ? asked.sort : (asked.chosen[filter] ?? '');
    if (field instanceof HTMLSelectElement) offer(field, value);
    field.value = value;
  }
}

/** `replace` while words are typed, so that each letter is no step back. */
function ask(next: Asked, how: 'push' | 'replace'): void {
  asked = next;
  most = STEP;
  const address = `${location.pathname}${writeAsked(asked)}`;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  void show();
}

const fileLinks = (): HTMLAnchorElement[] => [...page.querySelectorAll<HTMLAnchorElement>('a[data-format]')];

const FORMAT_OF: Readonly<Record<string, Format>> = { xlsx: 'xlsx', csv: 'csv', json: 'json' };

/** `promises_city-ha-noi_answer-not-yet.xlsx` */
const fileName = (format: Format): string =>
  `${['promises', ...Object.entries(asked.chosen).map(([filter, value]) => `${filter}-${value}`)].join('_')}.${format}`;

async function save(format: Format): Promise<void> {
  const before = status.textContent;
  status.textContent = said.making;
  try {
    const [{ fileOf }, whole] = await Promise.all([import('./files.ts'), table()]);
    const blob = await fileOf(format, whole, new Set(shown.map(({ id }) => id)), location.href);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = fileName(format);
    link.click();
    URL.revokeObjectURL(link.href);
    status.textContent = before;
  } catch {
    status.textContent = said.failed;
  }
}

form.addEventListener('change', (event) => {
  if (!(event.target instanceof HTMLInputElement)) ask(readForm(), 'push');
});
form.addEventListener('input', (event) => {
  if (event.target instanceof HTMLInputElement) ask(readForm(), 'replace');
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => {
  // The fields are empty only after the event.
  queueMicrotask(() => ask(readAsked(''), 'push'));
});
more.addEventListener('click', () => {
  const first = most;
  most += STEP;
  void show().then(() => body.rows[first]?.querySelector('a')?.focus());
});
page.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const answer = link.closest<HTMLElement>('[data-split]')?.dataset['split'];
  const format = FORMAT_OF[link.dataset['format'] ?? ''];
  if (answer !== undefined) {
    event.preventDefault();
    const { answer: before, ...rest } = asked.chosen;
    // Asked for again, it is taken away again.
    ask({ ...asked, chosen: before === answer ? rest : { ...rest, answer: answer } }, 'push');
    writeForm();
  } else if (format !== undefined && isAsked(asked)) {
    event.preventDefault();
    void save(format);
  }
});
addEventListener('popstate', () => {
  asked = readAsked(location.search);
  most = STEP;
  writeForm();
  void show();
});

filters.hidden = false;
filters.open = matchMedia('(min-width: 50rem)').matches || isAsked(asked);
writeForm();
if (location.search !== '') void show();
