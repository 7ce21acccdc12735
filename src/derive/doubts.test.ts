import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import type { Uncertain } from '../model/schema/common.ts';
import type { Plan } from '../model/types.ts';
import { must } from '../text/must.ts';
import { doubtsOf, type Doubt } from './doubts.ts';

const city = cityModel();
const plan = must(city.plan('may-trang-2031'), 'plan');
const annexRow = must(plan.annex[0], 'annex row');
const clauseTarget = must(
  plan.targets.find(({ clause }) => clause !== null),
  'target',
);

const text = (en: string) => ({ vi: en, en });
const written = (field: string, reading: string): Uncertain => ({
  field,
  reading,
  chosen: 'x',
  why: text('why'),
  settle: text('settle'),
});

/** The plan with these doubts at its head, its first line, its annex and a target. */
const doubted = (
  head: Uncertain[],
  line: Uncertain[] = [],
  annex: Uncertain[] = [],
  target: Uncertain[] = [],
): Plan => ({
  ...plan,
  uncertain: head,
  lines: plan.lines.map((one, index) => (index === 0 ? { ...one, uncertain: line } : { ...one, uncertain: [] })),
  annex: [{ ...annexRow, uncertain: annex }],
  targets: [{ ...clauseTarget, uncertain: target }],
});
const idsOf = (doubts: readonly Doubt[]) => doubts.map(({ id }) => id);

describe('ids', () => {
  const doubts = fc.uniqueArray(
    fc.record({ field: fc.constantFrom('date', 'agency', 'value'), reading: fc.string({ minLength: 1 }) }),
    { selector: ({ field, reading }) => `${field} ${reading}`, maxLength: 8 },
  );
  const made = (specs: readonly { field: string; reading: string }[]) =>
    specs.map(({ field, reading }) => written(field, reading));
  const of = (specs: readonly { field: string; reading: string }[]) =>
    doubtsOf({ plans: [doubted(made(specs), made(specs), made(specs), made(specs))], agencies: [] });

  test('adding, removing and reordering changes no other id', () => {
    fc.assert(
      fc.property(doubts, fc.nat(), fc.nat(), (specs, from, to) => {
        const whole = of(specs);
        const known = new Map(
          whole.map((one) => [[one.annex?.id, one.target?.id, one.clause?.id, one.field, one.reading].join(), one.id]),
        );
        const moved = [...specs];
        const [taken] = moved.splice(from % (moved.length || 1), 1);
        const without = of(moved);
        if (taken) moved.splice(to % (moved.length + 1), 0, taken);
        for (const doubt of [...without, ...of(moved)])
          if (known.has([doubt.annex?.id, doubt.target?.id, doubt.clause?.id, doubt.field, doubt.reading].join()))
            expect(idsOf(whole)).toContain(doubt.id);
        expect(new Set(idsOf(of(moved)))).toEqual(new Set(idsOf(whole)));
        expect(new Set(idsOf(whole)).size).toBe(whole.length);
      }),
    );
  });

  test('the same said twice of one place is one doubt', () => {
    const twice = [written('date', '07'), written('date', '07')];
    const dates = doubtsOf({ plans: [doubted(twice)], agencies: [] }).filter(({ field }) => field === 'date');
    expect(dates).toHaveLength(1);
  });
});

describe('what a copy does not show is a doubt', () => {
  const at = (change: Partial<Plan>) =>
    doubtsOf({ plans: [{ ...doubted([]), ...change }], agencies: [] }).map(({ field, chosen }) => `${field} ${chosen}`);
  const known: Partial<Plan> = { number: '7/KH', date: '2031-03-12', signatory: 'A' };
  test.each<[string, Partial<Plan>, string[]]>([
    ['all is there', known, []],
    ['no number', { ...known, number: null }, ['number —']],
    ['a lost signatory', { ...known, signatory: null }, ['signatory —']],
    ['a year alone', { ...known, date: '2031' }, ['date 2031']],
    ['a day that is lost', { ...known, date: '2031-03-XX' }, ['date 2031-03-XX']],
    ['a date in doubt', { ...known, date: '2031-03-12?' }, ['date 2031-03-12?']],
  ])('%s', (_, change, expected) => expect(at(change)).toEqual(expected));

  test('where the editor has said more, that stands alone', () => {
    const said = doubtsOf({
      plans: [{ ...doubted([written('number', 'S6:11')]), ...known, number: null }],
      agencies: [],
    });
    expect(said.map(({ field, reading }) => `${field} ${reading}`)).toEqual(['number S6:11']);
  });
});

test('a successor that only another city’s plan shows is in doubt', () => {
  const [from, to] = [must(city.agencies[0], 'agency'), must(city.agencies[1], 'agency')];
  const link = (strength: 'same-city' | 'other-city') => ({
    agency: to,
    relation: 'took-over-tasks' as const,
    strength,
    evidence: text('evidence'),
    clauses: [],
  });
  const of = (strength: 'same-city' | 'other-city') =>
    doubtsOf({ plans: [], agencies: [{ ...from, successors: [link(strength)] }] });
  expect(of('same-city')).toEqual([]);
  expect(of('other-city').map(({ agency, field, chosen }) => [agency?.id, field, chosen])).toEqual([
    [from.id, 'successor', to.id],
  ]);
});
