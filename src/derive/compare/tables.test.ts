/** What “the same”, “differs” and “only here” mean, in tables of changed records of the invented city. */
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import type { Bilingual } from '../../model/schema/common.ts';
import type { Clause, Plan, Target } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { compare, rowStatus } from './comparison.ts';
import type { Side } from './pairs.ts';
import { onlyIn, sharedTargets } from './dated-targets.ts';

const site = cityModel();
const planOf = (id: string): Plan => must(site.plan(id), id);
const [ours, theirs] = [planOf('gio-xanh-2030'), planOf('may-trang-2031')];
const sideOf = (...plans: Plan[]): Side => {
  const [first] = plans;
  const { id, short } = must(first, 'plan');
  return { id, name: short, plans };
};
/** At least 60% of streets by 2033, changed. */
const target = (change: Partial<Target> = {}): Target => {
  const own = must(
    site.targets.find(({ id }) => id === 'may-trang-2031/i-1-1-a'),
    'target',
  );
  return { ...own, ...change };
};

describe('the last dated figure of an indicator in each plan', () => {
  const relation = (a: Partial<Target>[], b: Partial<Target>[]) =>
    sharedTargets({ ...ours, targets: a.map(target) }, { ...theirs, targets: b.map(target) }).map(
      (one) => one.relation,
    );
  test.each<[string, Partial<Target>[], Partial<Target>[], string[]]>([
    ['the same', [{}], [{}], ['same']],
    ['in another year', [{}], [{ by: '2035' }], ['same']],
    ['with another operator', [{}], [{ operator: '>=' }], ['other-operator']],
    ['with another upper end', [{ value_upper: 70 }], [{ value_upper: 80 }], ['other-operator']],
    ['larger here', [{ value: 61 }], [{}], ['a-larger']],
    ['larger there', [{}], [{ value: 61 }], ['b-larger']],
    [
      'only the last counts',
      [
        { by: '2035', value: 90 },
        { by: '2031', value: 10 },
      ],
      [{ value: 80 }],
      ['a-larger'],
    ],
    ['no date, nothing to relate', [{ by: undefined }], [{}], []],
    ['no figure', [{ value: undefined }], [{}], []],
    [
      'another unit',
      [
        {
          unit: must(
            site.units.find(({ id }) => id === 'times'),
            'unit',
          ),
        },
      ],
      [{}],
      [],
    ],
  ])('%s', (_, a, b, expected) => expect(relation(a, b)).toEqual(expected));

  test('and an indicator that only one of them dates', () => {
    const [dated, undated] = [
      { ...ours, targets: [target()] },
      { ...theirs, targets: [target({ by: undefined })] },
    ];
    expect(onlyIn(dated, undated).map(({ id }) => id)).toEqual(['1.1.1-a']);
    expect(onlyIn(undated, dated)).toEqual([]);
    expect(onlyIn(dated, dated)).toEqual([]);
  });
});

describe('an indicator in two plans', () => {
  const indicator = must(site.indicator('1.1.1-a'), 'indicator');
  const row = { ...must(theirs.annex[0], 'row'), name: { vi: 'Phòng đọc', en: 'Rooms' } };
  const compared = (a: Partial<Target>[], b: Partial<Target>[], note?: Bilingual) => {
    const targets = [
      ...a.map((change) => target({ plan: ours, ...change })),
      ...b.map((change) => target({ plan: theirs, ...change })),
    ];
    const own = { ...indicator, targets };
    const pair = must(site.comparisons.pairs[0], 'pair');
    const pairs = note === undefined ? [] : [{ ...pair, indicators: [{ indicator: own, note }] }];
    const changed = { ...site, indicators: [own], comparisons: { ...site.comparisons, pairs } };
    return compare(changed, sideOf(ours), sideOf(theirs)).indicators.map((one) => [
      one.status,
      ...one.pairs.map((two) => `${two.a?.by ?? '–'}:${two.b?.by ?? '–'} ${two.differences.join()}`),
    ]);
  };
  test.each<[string, Partial<Target>[], Partial<Target>[], string[][]]>([
    ['alike', [{}], [{}], [['same', '2033:2033 ']]],
    ['only here', [{}], [], [['only-a', '2033:– ']]],
    ['only there', [], [{}], [['only-b', '–:2033 ']]],
    ['one more here', [{}, { by: '2034' }], [{}], [['differs', '2033:2033 ', '2034:– ']]],
    ['one more there', [{}], [{ by: '2034' }, {}], [['differs', '2033:2033 ', '–:2034 ']]],
    [
      'one of two differs',
      [{}, { by: '2034' }],
      [{ by: '2034', value: 1 }, {}],
      [['differs', '2033:2033 ', '2034:2034 figure']],
    ],
    ['by another date', [{ by: '2032' }], [{}], [['differs', '2032:2033 date']]],
    [
      'a line is held against a line, a row of an annex against a row',
      [{ annex: null }, { annex: row }],
      [{ annex: row }, { annex: null }],
      [['same', '2033:2033 ', '2033:2033 ']],
    ],
    ['neither', [], [], []],
  ])('%s', (_, a, b, expected) => expect(compared(a, b)).toEqual(expected));
  test('a note of the editor is a difference of its own', () =>
    expect(compared([{}], [{}], { vi: 'Khác.', en: 'Other.' })).toEqual([['differs', '2033:2033 ']]));
});

describe('matters', () => {
  const [pair] = site.comparisons.pairs;
  const { a, b } = must(pair, 'pair');
  const told = (change: Partial<typeof pair>, sides: [Side, Side] = [sideOf(a), sideOf(b)]) => {
    const comparisons = { ...site.comparisons, pairs: [{ ...must(pair, 'pair'), ...change }] };
    return compare({ ...site, comparisons }, ...sides).topics;
  };
  const slugs = (clauses: readonly Clause[]) => clauses.map(({ slug }) => slug).join(' ');

  test('where an editor has looked for everything, what is left stands on one side only', () => {
    const left = told({ complete: 'all' }).map(({ topic, complete, onlyA, onlyB, rows, overall }) => [
      topic?.id ?? 'no matter',
      complete,
      slugs(onlyA),
      slugs(onlyB),
      rows.length,
      overall.length,
    ]);
    expect(left).toEqual([
      ['rooms', true, '', 'i-1-3 i-2-1', 2, 0],
      ['people', true, 'ii-1', 'ii-1 ii-2 ii-3', 0, 0],
      ['no matter', false, '', '', 0, 0],
    ]);
  });
  test('where not, nothing is said to be missing, and the sides are read as wholes', () => {
    const topics = told({ complete: [] });
    expect(topics.every(({ complete, onlyA, onlyB }) => !complete && onlyA.length + onlyB.length === 0)).toBe(true);
    expect(topics.map(({ overall }) => overall.map(({ kind }) => kind))).toEqual([[], ['agency', 'role'], []]);
  });
  test('a clause that answers one of another matter is told where it is compared', () => {
    const other = must(
      b.lines.find(({ slug }) => slug === 'ii-1'),
      'clause',
    );
    const [first] = must(pair, 'pair').clauses;
    const rows = [{ ...must(first, 'row'), b: [other] }];
    const moves = told({ clauses: rows }).flatMap(({ elsewhere }) => elsewhere);
    expect(moves.map(({ clause, topic }) => `${clause.slug} in ${topic.id}`)).toEqual(['ii-1 in rooms']);
    // A row that has nothing on the first side belongs to the matter of the second.
    const alone = told({ clauses: [{ ...must(first, 'row'), a: [], b: [other] }] });
    expect(alone.find(({ rows: own }) => own.length > 0)?.topic?.id).toBe('people');
  });
  test('two cities have no comparison clause by clause, even of one plan each', () => {
    const cityOf = (plan: Plan): Side => ({ id: plan.city.id, name: plan.city.name, plans: [plan] });
    const { ofPlans, topics } = compare(site, cityOf(a), cityOf(b));
    expect([ofPlans, topics.flatMap(({ rows }) => rows)]).toEqual([false, []]);
    expect(compare(site, sideOf(a), sideOf(b)).ofPlans).toBe(true);
    expect(compare(site, sideOf(a), sideOf(b, planOf('may-trang-2026'))).ofPlans).toBe(false);
    expect(compare(site, sideOf(a, planOf('may-trang-2026')), sideOf(b)).ofPlans).toBe(false);
  });
  test('a row without a difference is the same', () =>
    expect(
      [[], [{ kind: 'wording' as const, note: { vi: 'x', en: 'x' } }]].map((differences) =>
        rowStatus({ a: [], b: [], differences }),
      ),
    ).toEqual(['same', 'differs']));
});
