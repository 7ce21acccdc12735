/** Every figure on the home, plan, city, framework, story and methods pages, computed once more from the published CSV. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DIST, html, pages } from '../support/site.ts';

type Row = Readonly<Record<string, string>>;
const tables = new Map<string, readonly Row[]>();
function table(name: string): readonly Row[] {
  const known = tables.get(name);
  if (known) return known;
  const text = readFileSync(join(DIST, `data/${name}.csv`), 'utf8');
  const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
  tables.set(name, rows);
  return rows;
}
const listed = (cell: string | undefined): string[] => (cell ?? '').split(';').filter(Boolean);

/** `plan/x/agency/y` → { plan: x, agency: y } */
const scopeIn = (of: string): Row => {
  const parts = of.split('/');
  return Object.fromEntries(parts.flatMap((key, at) => (at % 2 === 0 ? [[key, parts[at + 1] ?? '']] : [])));
};
const cityOf = (plan: string | undefined) => table('plans').find(({ id }) => id === plan)?.['city'];
const inScope =
  ({ plan, city }: Row) =>
  (row: Row): boolean =>
    (plan === undefined || row['plan'] === plan) && (city === undefined || cityOf(row['plan']) === city);
const count = (name: string, scope: Row, also: (row: Row) => boolean = () => true): number =>
  table(name).filter(inScope(scope)).filter(also).length;

const duties = (scope: Row, kind: string) =>
  count(
    'responsibilities',
    scope,
    (row) => row['kind'] === kind && (scope['agency'] === undefined || listed(row['agency']).includes(scope['agency'])),
  );

const isDirection = ({ operator }: Row): boolean => operator === 'increase' || operator === 'decrease';

const FIGURES: Readonly<Record<string, (scope: Row) => number>> = {
  plans: () => table('plans').length,
  cities: () => table('cities').filter(({ kind }) => kind === 'city').length,
  scans: () => table('plans').filter((row) => row['source_quality'] === 'scan' || row['quality'] === 'scan').length,
  areas: () => new Set(table('features').map(({ area }) => area)).size,
  'focal-areas': () => new Set(table('features').map((row) => row['focal_area'])).size,
  features: () => table('features').length,
  'framework-indicators': () => table('framework_indicators').filter((row) => /^\d/.test(row['id'] ?? '')).length,
  instruments: () => table('instruments').length,
  clauses: (scope) => count('clauses', scope),
  passages: (scope) => count('passages', scope),
  duties: (scope) => duties(scope, 'duty'),
  'closing-duties': (scope) => duties(scope, 'closing'),
  targets: (scope) => count('targets', scope),
  'annex-indicators': (scope) =>
    count(
      'indicators',
      scope,
      (row) => scope['agency'] === undefined || listed(row['responsible']).includes(scope['agency']),
    ),
  'feature-indicators': ({ feature }) =>
    table('framework_indicators').filter((row) => row['feature'] === feature).length,
  'feature-clauses': ({ feature, plan }) =>
    table('clause_features').filter(
      // Links of passages are in the table too, and no links of clauses.
      (row) =>
        row['feature'] === feature &&
        row['clause'] !== '' &&
        (plan === undefined || (row['clause'] ?? '').startsWith(`${plan}/`)),
    ).length,
  ...Object.fromEntries(
    ['met', 'missed', 'not-yet', 'short', 'cannot-be-judged'].flatMap((answer) => [
      [`targets-${answer}`, (scope: Row) => count('progress', scope, (row) => row['answer'] === answer)],
      [`judged-${answer}`, (scope: Row) => count('progress', scope, (row) => row['answer'] === answer)],
    ]),
  ),
  judged: (scope) => count('progress', scope, (row) => row['answer'] !== 'cannot-be-judged'),
  'judged-all': (scope) => count('progress', scope),
  'judged-no-year': (scope) => count('progress', scope, (row) => row['due'] === 'no-year'),
  'judged-passed': (scope) => count('progress', scope, (row) => row['due'] === 'passed'),
  'judged-rated': (scope) => count('progress', scope, (row) => row['operator'] === 'rated'),
  ...Object.fromEntries(
    [
      'no-value',
      'rating-not-reported',
      'not-comparable',
      'indicative-only',
      'direction-without-base',
      'target-is-a-standard',
      'part-only',
      'no-threshold',
      'value-before-deadline',
      'suspect',
      'other-unit',
      'rounded',
    ].map((reason) => [
      `judged-${reason}`,
      (scope: Row) => count('progress', scope, (row) => row['answer_reason'] === reason),
    ]),
  ),
  'judged-annex': (scope) =>
    count('progress', scope, ({ target = '' }) =>
      table('indicators').some(({ id }) => target === id || target.startsWith(`${id}-`)),
    ),
  'judged-directions': (scope) => count('progress', scope, isDirection),
  'judged-directions-judged': (scope) =>
    count('progress', scope, (row) => isDirection(row) && row['answer'] !== 'cannot-be-judged'),
  'judged-indicative': (scope) =>
    count('progress', scope, (row) => row['answer'] === 'cannot-be-judged' && row['indicative'] !== ''),
  'judged-national-values': () => table('observations').filter(({ area }) => area === 'viet-nam').length,
  'bodies-with-duties': (scope) =>
    new Set(
      table('responsibilities')
        .filter(inScope(scope))
        .filter(({ kind }) => kind === 'duty')
        .flatMap((row) => listed(row['agency'])),
    ).size,
  'judged-rated-by-experts': (scope) => count('indicators', scope, (row) => row['assessment'] === 'expert-rating'),
  'judged-rated-with-body': (scope) =>
    count('indicators', scope, (row) => row['operator'] === 'rated' && row['assessment'] !== 'expert-rating'),
};

const HELD = /^(?:\/en)?\/(?:|plans\/|cities\/[^/]+\/|framework\/(?:[^/]+\/)?|stories\/[^/]+\/|methods\/|about\/)$/;
const shown = pages()
  .filter((path) => HELD.test(path))
  .flatMap((path) =>
    [...html(path).matchAll(/data-figure="([^"]+)"(?: data-of="([^"]*)")?[^>]*>([^<]*)</g)].map(
      ([, figure = '', of = '', text = '']) => ({ path, figure, of, text: text.trim() }),
    ),
  );

test('pages show figures', () => expect(shown.length).toBeGreaterThan(200));

describe.each(Object.keys(FIGURES).filter((name) => shown.some(({ figure }) => figure === name)))('%s', (name) => {
  test('is what the tables say', () => {
    const wrong = shown
      .filter(({ figure }) => figure === name)
      .map(({ path, of, text }) => [path, of, text.replace(/[^\d]/g, ''), String(FIGURES[name]?.(scopeIn(of)))])
      .filter(([, , said, computed]) => said !== computed);
    expect(wrong).toEqual([]);
  });
});

/** Figures that rest on more than one table row at a time: `tests/content/` computes them from the model. */
const ELSEWHERE = /^(?:agencies|duties-by-role|succession-.*|shared-.*)$/;
test('no figure is shown that nothing computes again', () => {
  const unknown = shown.filter(({ figure }) => !(figure in FIGURES) && !ELSEWHERE.test(figure));
  expect([...new Set(unknown.map(({ figure }) => figure))]).toEqual([]);
});

test('a wrong figure would be seen', () => {
  const [first] = shown.filter(({ figure }) => figure === 'clauses');
  expect(FIGURES['clauses']?.(scopeIn(first?.of ?? ''))).not.toBe(Number(first?.text) + 1);
});
