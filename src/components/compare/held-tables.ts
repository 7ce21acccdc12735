/** Shows what differs between two plans that were put together in the browser, as the pages of written pairs do. */
import type { Held, HeldBody, HeldIndicator, HeldTopic, KeyedText, PlanFacts } from '../../derive/compare/hold.ts';
import { compareWords } from '../../i18n/words/compare.ts';
import type { Lang } from '../../text/bilingual.ts';
import { element } from './element.ts';

type Words = (typeof compareWords)[Lang]['compare'];
/** The kind of a row, more exactly where there is a word, and what each side says. */
interface Line {
  readonly kinds: readonly (keyof Words['rowKinds'])[];
  readonly label: string;
  readonly shared?: number;
  readonly a: readonly Node[];
  readonly b: readonly Node[];
}

/** In the order of `told`. */
const TOLD = [
  ['agency', 'body'],
  ['role', 'body'],
  ['due', 'date'],
  ['date', 'date'],
] as const;
const TARGETS = {
  operator: 'figure',
  figure: 'figure',
  date: 'date',
  counted: 'wording',
  responsible: 'body',
} as const;

/** `at` makes the address of a path where this site stands. */
export function heldTables(a: PlanFacts, b: PlanFacts, held: Held, lang: Lang, at: (path: string) => string): Node[] {
  const { compare: c } = compareWords[lang];
  const link = (text: string, path: string): Node => element('a', { href: at(path) }, text);
  const listed = (items: readonly Node[], shared: number): Node[] =>
    items.length === 0
      ? [element('span', { class: 'muted' }, shared > 0 ? c.nothingMore : c.none)]
      : items.flatMap((item, index) => (index === 0 ? [item] : [document.createTextNode('; '), item]));
  const keyed = (values: readonly KeyedText[]): Node[] =>
    values.map(([, text = '', path]) => (path === undefined ? document.createTextNode(text) : link(text, path)));

  const row = ({ kinds, label, shared = 0, ...sides }: Line): Node =>
    element(
      'tr',
      {},
      element(
        'td',
        { 'data-label': c.kind },
        ...kinds.map((kind) => element('span', { class: `kind kind-${kind}` }, c.rowKinds[kind])),
        ...[label, shared > 0 ? c.alike(shared) : '']
          .filter((text) => text !== '')
          .map((text) => element('span', { class: 'small muted' }, text)),
      ),
      element('td', { 'data-label': a.name }, ...listed(sides.a, shared)),
      element('td', { 'data-label': b.name }, ...listed(sides.b, shared)),
    );
  const group = (what: Node, lines: readonly Line[]): Node =>
    element(
      'tbody',
      {},
      element('tr', { class: 'what' }, element('th', { colspan: '3', scope: 'rowgroup' }, what)),
      ...lines.map(row),
    );
  const table = (title: string, groups: readonly Node[]): Node[] =>
    groups.length === 0
      ? []
      : [
          element('h3', {}, title),
          element(
            'table',
            { class: 'diff-rows' },
            element(
              'thead',
              {},
              element('tr', {}, ...[c.kind, a.name, b.name].map((name) => element('th', { scope: 'col' }, name))),
            ),
            ...groups,
          ),
        ];

  const sections = (side: HeldTopic['a']): Node[] => (side?.sections ?? []).map(({ text, path }) => link(text, path));
  const ofTopic = (topic: HeldTopic): Node =>
    group(
      element('strong', {}, (topic.a ?? topic.b)?.title ?? ''),
      topic.a === null || topic.b === null
        ? [{ kinds: ['only'], label: '', a: sections(topic.a), b: sections(topic.b) }]
        : topic.differences.flatMap(({ told, shared: more, ...sides }): Line[] => {
            const shown = TOLD[told];
            return shown
              ? [{ kinds: [shown[1]], label: c.kinds[shown[0]], shared: more, a: keyed(sides.a), b: keyed(sides.b) }]
              : [];
          }),
    );
  const ofIndicator = ({ pairs, ...sides }: HeldIndicator): Node => {
    const { name = '', path = '/' } = sides.a ?? sides.b ?? {};
    const said = (target: HeldIndicator['pairs'][number]['a']): Node[] =>
      target === null ? [] : [document.createTextNode(target.said)];
    return group(
      link(name, path),
      pairs
        .filter((pair) => pair.a === null || pair.b === null || pair.differences.length > 0)
        .map((pair) => ({
          kinds:
            pair.a === null || pair.b === null ? ['only'] : [...new Set(pair.differences.map((one) => TARGETS[one]))],
          label: pair.differences.map((one) => c.targetKinds[one]).join(', '),
          a: said(pair.a),
          b: said(pair.b),
        })),
    );
  };
  const body = (one: HeldBody['a']): Node[] =>
    one === null ? [] : [element('span', {}, link(one.name, one.path), ` (${one.load})`)];
  const bodies: Line[] = held.bodies.map((one) => ({ kinds: ['only'], label: '', a: body(one.a), b: body(one.b) }));
  const found = held.topics.reduce((sum, one) => sum + Math.max(1, one.differences.length), 0);

  return [
    element('h2', {}, c.titleOf(a.name, b.name)),
    element('p', { class: 'lead' }, c.found(found + held.indicators.length + held.bodies.length)),
    element('p', { class: 'small muted' }, c.madeHere),
    ...table(c.byTopic, held.topics.map(ofTopic)),
    ...table(c.byIndicator, held.indicators.map(ofIndicator)),
    ...table(c.byBody, bodies.length === 0 ? [] : [element('tbody', {}, ...bodies.map(row))]),
  ];
}
