/** Comparisons: pairs that look like copies come out as differences, and what is the same does not. */
import { describe, expect, test } from 'vitest';
import { must } from '../../src/text/must.ts';
import { loadPublishedSite } from '../../src/ledger/index.ts';
import { bodyKind } from '../../src/derive/compare/counterpart.ts';
import { compare, type ClauseRow, type Comparison } from '../../src/derive/compare/comparison.ts';
import { comparePath, writtenPairs } from '../../src/derive/compare/pairs.ts';

const site = loadPublishedSite('.');
const { plans, cities } = writtenPairs(site);
const of = (a: string, b: string): Comparison => {
  const pair = must(
    [...plans, ...cities].find(([x, y]) => x.id === a && y.id === b),
    `${a} and ${b}`,
  );
  return compare(site, ...pair);
};
const copy = of('ha-noi-2025', 'hai-phong-2026');
const rows = copy.topics.flatMap((topic) => topic.rows);
const rowWith = (id: string): ClauseRow =>
  must(
    rows.find((row) => [...row.a, ...row.b].some((clause) => clause.id === id)),
    id,
  );
const kinds = (id: string) => rowWith(id).differences.map(({ kind }) => kind);
const indicator = (comparison: Comparison, id: string) =>
  must(
    comparison.indicators.find((one) => one.indicator.id === id),
    id,
  );

describe('pairs have one address', () => {
  test('in the order of the ids', () => {
    // All ten pairs of five plans were published, and an address never dies.
    expect(plans.length).toBeGreaterThanOrEqual(10);
    for (const [a, b] of [...plans, ...cities]) expect(a.id < b.id).toBe(true);
    expect(cities.map(([a, b]) => comparePath(a, b))).toEqual([
      '/compare/ha-noi/hai-phong/',
      '/compare/ha-noi/ho-chi-minh/',
      '/compare/hai-phong/ho-chi-minh/',
    ]);
  });
});

describe('what looks like a copy and is not (pitfalls, part 6)', () => {
  test.each([
    ['82: for pupils, for members', 'ha-noi-2025/iv-16-5-1', ['wording']],
    ['84: who prepares the estimate', 'hai-phong-2026/iv-1-8', ['agency', 'role', 'partners', 'wording']],
    ['85: information, information technology', 'ha-noi-2025/iv-7-3', ['agency', 'wording']],
    ['86: six models, five models', 'ha-noi-2025/ii-1-3', ['wording']],
    ['87: the women’s movement', 'ha-noi-2025/iv-16-4-3', ['wording']],
    ['88: words left out', 'hai-phong-2026/iv-10-1', ['agency', 'wording']],
    ['77: assigned, requested', 'hai-phong-2026/iv-16-e-4', ['role']],
    ['36: registered in 2025, by 2027', 'ha-noi-2025/iii-1-1', ['date', 'target', 'wording']],
  ])('%s', (_, id, expected) => {
    expect(kinds(id)).toEqual(expected);
  });

  test('83: out of school, in and out of school', () => {
    expect(copy.topics.find(({ topic }) => topic?.id === 'settings')?.note?.en).toContain('in and out of school');
  });

  test('84: Finance has four duties in Hà Nội, three in Hải Phòng', () => {
    const finance = must(
      copy.bodies.find(({ a }) => a?.agency.id === 'hn-stc'),
      'finance',
    );
    expect([finance.a?.duties, finance.b?.agency.id, finance.b?.duties]).toEqual([4, 'hp-stc', 3]);
  });

  test.each(['ha-noi-2025/iv-5-3', 'ha-noi-2025/ii-3-3', 'ha-noi-2025/iv-1-8', 'ha-noi-2025/v-1'])(
    '%s is the same and is not reported',
    (id) => {
      expect(kinds(id)).toEqual([]);
    },
  );

  test('a committee for each city is the same kind of partner, a district and a commune are not', () => {
    expect(rowWith('ha-noi-2025/iv-3-4').differences).toMatchObject([{ kind: 'partners' }]);
    expect(kinds('ha-noi-2025/iv-4-1')).toEqual([]);
  });
});

describe('annexes', () => {
  test('55: the grade of learning communities differs, with a note', () => {
    const row = indicator(copy, '2.2.2-d');
    expect(row.status).toBe('differs');
    expect(row.pairs[0]?.differences).toContain('counted');
    expect(row.pairs[0]?.differences).not.toContain('figure');
    expect(row.note?.vi).toContain('25/2023');
  });

  test.each(['1.3.2-d', '1.3.1-b', '2.2.1-a', '2.6.2-a'])('56: another agency answers for %s', (id) => {
    expect(indicator(copy, id).pairs[0]?.differences).toContain('responsible');
  });

  test.each(['1.1.1-a', '2.4.1-a', '3.1.1-a'])('%s is the same and is not reported', (id) => {
    expect(indicator(copy, id).status).toBe('same');
  });

  test('no other threshold differs', () => {
    const figures = copy.indicators.filter(({ pairs }) =>
      pairs.some(({ differences }) => differences.includes('figure') || differences.includes('operator')),
    );
    expect(figures).toEqual([]);
  });
});

describe('dated targets of 2024 and 2021', () => {
  const older = of('ha-noi-2024', 'hai-phong-2021');
  test('“99.5% or more” and “more than 99%” differ in operator and figure', () => {
    const [in2025] = indicator(older, 'literacy-rate-15-60').pairs;
    expect([in2025?.a?.by, in2025?.b?.by, in2025?.differences]).toEqual(['2025', '2025', ['operator', 'figure']]);
  });
  test('people of working age and workers are never one indicator', () => {
    expect(indicator(older, 'information-literacy-working-age').status).toBe('only-a');
    expect(indicator(older, 'information-literacy-workers').status).toBe('only-b');
  });
  test('a target of 2026 without a counterpart stands alone', () => {
    expect(
      indicator(older, 'learning-district-rate')
        .pairs.filter(({ a }) => a === null)
        .map(({ b }) => b?.by),
    ).toEqual(['2026']);
  });
});

describe('completeness', () => {
  test('where a pair is complete, every clause is matched, alone or compared elsewhere', () => {
    const seen = new Set([
      ...rows.flatMap((row) => [...row.a, ...row.b]),
      ...copy.topics.flatMap(({ onlyA, onlyB }) => [...onlyA, ...onlyB]),
    ]);
    for (const plan of [...copy.a.plans, ...copy.b.plans])
      expect(plan.clauses.filter((clause) => !seen.has(clause)).map(({ id }) => id)).toEqual([]);
  });
  test('what is not matched clause by clause is never said to stand in one plan only', () => {
    expect(of('hai-phong-2021', 'hai-phong-2026').topics.flatMap(({ onlyA, onlyB }) => [...onlyA, ...onlyB])).toEqual(
      [],
    );
  });
  test('there, agencies, roles and dates are compared section by section', () => {
    const kindsOf = (id: string) =>
      of('hai-phong-2021', 'hai-phong-2026')
        .topics.find(({ topic }) => topic?.id === id)
        ?.overall.map(({ kind }) => kind);
    expect(kindsOf('local-government')).toContain('agency');
    expect(kindsOf('education')).not.toContain('agency');
    expect(copy.topics.flatMap(({ overall }) => overall)).toEqual([]);
  });
  test('every section with clauses belongs to a topic', () => {
    expect(plans.flatMap((pair) => compare(site, ...pair).topics.filter(({ topic }) => topic === null))).toEqual([]);
  });
  test('bodies with the same id but for the city are of the same type', () => {
    const types = new Map<string, Set<string>>();
    for (const agency of site.agencies)
      types.set(bodyKind(agency), new Set([...(types.get(bodyKind(agency)) ?? []), agency.type]));
    expect([...types].filter(([, set]) => set.size > 1).map(([kind]) => kind)).toEqual([]);
  });
});
