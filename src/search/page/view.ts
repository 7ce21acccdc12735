/** Makes elements of results. Everything a reader or an index wrote goes in as text, never as HTML. */
import { formatNumber } from '../../i18n/format/number.ts';
import { pluralForm, type Plural } from '../../i18n/format/plural.ts';
import { below } from '../../text/base-address.ts';
import type { SearchWords } from '../../i18n/words/search.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Shown } from '../index/index-format.ts';
import { markText } from '../ask/marks.ts';
import type { Sought } from '../ask/rank.ts';
import { writeState, type State } from './state.ts';

type Child = Node | string;

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The address of the same page with another question. */
export const hrefOf = (state: State): string => `${location.pathname}${writeState(state)}`;
export const stateLink = (text: string, state: State): HTMLAnchorElement => element('a', { href: hrefOf(state) }, text);

/** A template such as “Nothing found for “{q}”.” with its blanks filled in. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (blank, key: string) => values[key] ?? blank);

/** “{n} results for “{q}””: the form that goes with `n`, filled in. */
export const fillCount = (
  n: number,
  forms: Plural,
  lang: Lang,
  values: Readonly<Record<string, string>> = {},
): string => fill(pluralForm(n, forms, lang), { ...values, n: formatNumber(n, lang) });

const marked = (text: string, sought: readonly Sought[], lang: Lang): Child[] =>
  markText(text, sought, lang).map((segment) => (segment.marked ? element('mark', {}, segment.text) : segment.text));

/** Only addresses of this site; an index that was tampered with must not lead elsewhere. */
const safe = (address: string): string => (/^\/(?!\/)/.test(address) ? address : '/');

export interface Naming {
  lang: Lang;
  /** Names of plans, kinds and answers by id. */
  names: Readonly<Record<string, string>>;
  sought: readonly Sought[];
  words: SearchWords;
}

/** One result: what it is called, what kind of page it is, who must do it, by when and whether it is met, and the text with its marks. */
export function resultItem(
  { u, t, p, k, a, x, y, s }: Shown,
  { lang, names, sought, words }: Naming,
  withPlan: boolean,
): HTMLLIElement {
  const plan = names[p];
  const about = [
    ...(plan === undefined ? [names[`kind-${k}`] ?? ''] : withPlan ? [plan] : []),
    a,
    y === undefined ? '' : fill(words.by, { q: y }),
    s === undefined ? '' : (names[`answer-${s}`] ?? ''),
  ].filter((one) => one !== '');
  const link = element('a', { href: below(import.meta.env.BASE_URL, safe(u)) }, t);
  return element(
    'li',
    {},
    link,
    ...(about.length === 0 ? [] : [' ', element('span', { class: 'muted small' }, about.join(' · '))]),
    ...(x !== t && x !== '' ? [element('p', {}, ...marked(x, sought, lang))] : []),
  );
}

export const resultList = (shown: readonly Shown[], naming: Naming, withPlan: boolean): HTMLUListElement =>
  element('ul', { class: 'search-list' }, ...shown.map((one) => resultItem(one, naming, withPlan)));
