/** Plans and cities side by side, from the invented city: what is the same, what differs and in what, and what only one of them has. */
import { describe, expect, test } from 'vitest';
import { briefOf } from '../../../tests/support/brief.ts';
import { cityModel } from '../../../tests/support/city.ts';
import { must } from '../../text/must.ts';
import { compare, rowStatus } from './comparison.ts';
import { comparePath, sideOfPlan, writtenPairs, type SidePair } from './pairs.ts';
import { bodyKind, sameSet, unique } from './counterpart.ts';
import { isDatedPercent, onlyIn, RELATIONS, sharedTargets } from './dated-targets.ts';
import { clauseDifferences, targetDifferences } from './differences.ts';

const site = cityModel();
const brief = briefOf(site);

test('the pairs that have a page, of plans and of cities', () => {
  const { plans, cities } = writtenPairs(site);
  const names = (pairs: typeof plans) => pairs.map(([a, b]) => comparePath(a, b));
  expect(names(plans)).toMatchSnapshot();
  expect(names(cities)).toMatchSnapshot();
});

test('each pair side by side', () => {
  const plans = site.plans.map(sideOfPlan).sort((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = plans.flatMap((a, index) => plans.slice(index + 1).map((b): SidePair => [a, b]));
  for (const [a, b] of [...pairs, ...writtenPairs(site).cities]) {
    const comparison = compare(site, a, b);
    expect(brief(comparison)).toMatchSnapshot(comparePath(a, b));
    for (const row of comparison.topics.flatMap(({ rows }) => rows))
      expect(rowStatus(row)).toBe(row.differences.length > 0 ? 'differs' : 'same');
  }
});

describe('two targets', () => {
  const target = must(
    site.targets.find(({ id }) => id === 'may-trang-2031/i-1-1-a'),
    'target',
  );
  test.each([
    [{}, []],
    [{ operator: '>=' as const }, ['operator']],
    [{ value: 61 }, ['figure']],
    [{ by: '2034' }, ['date']],
    [{ from: '2032' }, ['date']],
    [{ value_upper: 70, by: '2034' }, ['figure', 'date']],
  ])('differ in %j', (change, expected) => {
    expect(targetDifferences(target, { ...target, ...change })).toEqual(expected);
  });
  test('differ in what is counted where one annex calls it otherwise, and in who answers', () => {
    const own = must(
      site.targets.find(({ id }) => id === 'may-trang-2031/1.2.1-a'),
      'target',
    );
    const annex = must(own.annex, 'row');
    const other = (change: Partial<typeof annex>) => targetDifferences(own, { ...own, annex: { ...annex, ...change } });
    expect(other({})).toEqual([]);
    expect(other({ name: { vi: 'Người đọc', en: 'Readers' } })).toEqual(['counted']);
    expect(other({ responsible: [] })).toEqual(['responsible']);
    expect(targetDifferences(own, { ...own, annex: null })).toEqual(['counted']);
  });
});

test('clauses differ in nothing from themselves, and a note of the editor is kept', () => {
  for (const clause of site.clauses) expect(clauseDifferences([clause], [clause], null), clause.id).toEqual([]);
  const [first, second] = [must(site.clauses[0], 'clause'), must(site.clauses.at(-1), 'clause')];
  expect(brief(clauseDifferences([first], [second], { vi: 'Khác.', en: 'Other.' }))).toMatchSnapshot();
});

test('dated shares of two plans, by how they relate', () => {
  for (const a of site.plans)
    for (const b of site.plans.filter((one) => one !== a)) {
      const shared = sharedTargets(a, b);
      for (const { relation } of shared.flatMap((one) => ('relation' in one ? [one] : [])))
        expect(RELATIONS).toContain(relation);
      expect(brief({ of: `${a.id} ${b.id}`, shared, only: onlyIn(a, b) })).toMatchSnapshot();
    }
  expect(site.targets.filter(isDatedPercent).every(({ unit }) => unit.most === 100)).toBe(true);
});

test('bodies of one kind are each other’s counterpart, whatever their city', () => {
  expect(site.agencies.map((agency) => `${agency.id}: ${bodyKind(agency)}`)).toMatchSnapshot();
  expect([sameSet([1, 2], [2, 1]), sameSet([1], [1, 2]), sameSet([1, 2], [1]), sameSet([], [])]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(unique([1, 2, 1])).toEqual([1, 2]);
});
