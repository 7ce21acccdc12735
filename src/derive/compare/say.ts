/** Owns how what differs is said: a difference as one row of values here and there, of one of four kinds. */
import { formatDate, formatDue, formatSpan, formatThreshold } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Clause, Target } from '../../model/types.ts';
import { agencyPath, indicatorPath, instrumentPath } from '../address.ts';
import { instrumentLabel } from '../references.ts';
import { apart } from './pairing.ts';
import { TOLD_KEYS, type Difference, type Told } from './differences.ts';

/** In what sense two texts differ; `only` where one of them says nothing. */
export const ROW_KINDS = ['figure', 'date', 'body', 'wording', 'only'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** What is named on a page, with its address where it has one. */
export interface Item {
  readonly text: string;
  readonly path?: string | undefined;
}

export interface Row {
  readonly kind: RowKind;
  /** More exactly than the kind: “Roles”, “Partners”. */
  readonly label: string;
  readonly here: readonly Item[];
  readonly there: readonly Item[];
  /** How many more both name, where only what differs is listed. */
  readonly shared: number;
  /** An editor’s note speaks of both sides at once. */
  readonly note?: string;
}

export const KIND_OF: Readonly<Record<Difference['kind'], RowKind>> = {
  agency: 'body',
  role: 'body',
  partners: 'body',
  due: 'date',
  date: 'date',
  target: 'figure',
  cites: 'wording',
  wording: 'wording',
};

/** “at least 95% (2030)”. */
export const saidOf = (target: Target, lang: Lang): string =>
  `${formatThreshold(target, lang)}${target.by ? ` (${formatDate(target.by, lang)})` : ''}`;

const SAY: { readonly [Kind in keyof Told]: (value: Told[Kind][number], lang: Lang) => Item } = {
  agency: (agency, lang) => ({ text: agency.name[lang], path: agencyPath(agency) }),
  partners: (agency, lang) => ({ text: agency.name[lang], path: agencyPath(agency) }),
  role: (role, lang) => ({ text: words(lang).roles[role] }),
  due: (due, lang) => ({ text: formatDue(due, lang) }),
  date: ({ from, to }, lang) => ({ text: formatSpan(from, to, lang) }),
  target: (target, lang) => ({
    text: `${target.indicator.name[lang]}: ${saidOf(target, lang)}`,
    path: indicatorPath(target.indicator),
  }),
  cites: (instrument, lang) => ({ text: instrumentLabel(instrument)[lang], path: instrumentPath(instrument) }),
};

/** Each value with what it must share with another one to be the same. */
export const keyedItems = <Kind extends keyof Told>(
  kind: Kind,
  values: readonly Told[Kind][number][],
  lang: Lang,
): { key: string; item: Item }[] =>
  values.map((value) => ({ key: TOLD_KEYS[kind](value), item: SAY[kind](value, lang) }));

/** Long lists are told by what only one side names; short ones whole, since roles and dates are read together. */
const LONG: readonly (keyof Told)[] = ['agency', 'partners', 'target', 'cites'];
type Sides = Pick<Row, 'here' | 'there' | 'shared'>;

function sidesOf<Kind extends keyof Told>(
  kind: Kind,
  inA: readonly Told[Kind][number][],
  inB: readonly Told[Kind][number][],
  lang: Lang,
): Sides {
  const { a, b, shared } = LONG.includes(kind) ? apart(inA, inB, TOLD_KEYS[kind]) : { a: inA, b: inB, shared: 0 };
  const say = (values: readonly Told[Kind][number][]) => values.map((value) => SAY[kind](value, lang));
  return { here: say(a), there: say(b), shared };
}

function sides(difference: Exclude<Difference, { kind: 'wording' }>, lang: Lang): Sides {
  switch (difference.kind) {
    case 'agency':
    case 'partners':
      return sidesOf(difference.kind, difference.a, difference.b, lang);
    case 'role':
      return sidesOf('role', difference.a, difference.b, lang);
    case 'due':
      return sidesOf('due', difference.a, difference.b, lang);
    case 'date':
      return sidesOf('date', difference.a, difference.b, lang);
    case 'target':
      return sidesOf('target', difference.a, difference.b, lang);
    case 'cites':
      return sidesOf('cites', difference.a, difference.b, lang);
  }
}

/** A difference as a row. */
export function rowOf(difference: Difference, lang: Lang): Row {
  const c = words(lang).compare;
  const kind = KIND_OF[difference.kind];
  return difference.kind === 'wording'
    ? { kind, label: c.editorsNote, here: [], there: [], shared: 0, note: difference.note[lang] }
    : { kind, label: c.kinds[difference.kind], ...sides(difference, lang) };
}

/** As many letters as a phone shows on two lines. */
const SHORT = 90;
/** What the row is about: the short title of the first clause that has one, else the first words of the first. */
export function shortText(clauses: readonly Clause[], lang: Lang): string {
  const title = clauses.find((clause) => clause.title !== null)?.title;
  if (title) return title[lang];
  const text = clauses[0]?.text[lang] ?? '';
  return text.length <= SHORT ? text : `${text.slice(0, text.lastIndexOf(' ', SHORT))}…`;
}
