/** The time of an answer, and what it stands on. */
import { describe, expect, test } from 'vitest';
import { CITY, COUNTRY, judge, type Value } from '../../../tests/support/judge.ts';
import { unitOf } from '../../../tests/support/units.ts';
import type { Indicator, Target } from '../../model/types.ts';
import { statement } from './progress-statement.ts';

describe('an answer has its time', () => {
  const below: Value[] = [{ period: '2025', value: 67 }];
  test('before its year a target is not missed', () =>
    expect(judge({ value: 90, by: '2030' }, below).achievement).toMatchObject({
      is: 'not-yet',
      deadline: '2030',
      distance: 23,
    }));
  test('after its year it is, by a value of that year', () =>
    expect(judge({ value: 90, by: '2025' }, below).achievement).toMatchObject({ is: 'missed', deadline: '2025' }));
  test('a value from before the year does not say that it was missed', () =>
    expect(judge({ value: 90, by: '2025' }, [{ period: '2024', value: 67 }]).achievement).toMatchObject({
      is: 'cannot-be-judged',
      reason: 'value-before-deadline',
    }));
  test('a value from before the year that reaches the mark does say that it is met', () =>
    expect(judge({ value: 90, by: '2025' }, [{ period: '2024', value: 91 }]).achievement.is).toBe('met'));
  test('a standard that is not declared is missed only after its year', () => {
    const standard = { measure: 'standard', unit: unitOf('none'), better: 'met' } as const;
    const not: Value[] = [{ period: '2025', value: 0 }];
    expect(judge({ operator: 'met', by: '2030' }, not, standard).achievement.is).toBe('not-yet');
    expect(judge({ operator: 'met', by: '2025' }, not, standard).achievement.is).toBe('missed');
  });
});

describe('an answer has its ground', () => {
  const near = (value: number, more: Partial<Value> = {}): Value => ({
    period: '2025',
    value,
    basis: 'close',
    ...more,
  });
  test.each(['population', 'definition', 'date'] as const)(
    'a value with a gap (%s) is indicative, below or above',
    (gap) => {
      for (const value of [67, 95])
        expect(judge({ value: 90 }, [near(value, { gaps: [gap] })]).achievement).toMatchObject({
          is: 'cannot-be-judged',
          reason: 'indicative-only',
          indicative: { gaps: [gap], reaches: value === 95 },
        });
    },
  );
  test('a firm value answers though a later one only indicates, and both are said', () => {
    const one = judge({ value: 90 }, [{ period: '2023', value: 71 }, near(67)]);
    expect(one.achievement).toMatchObject({ is: 'short', reading: { value: 71 }, later: { reading: { value: 67 } } });
    expect(statement(one).en).toContain('a later figure, 67% (2025), is for orientation only');
  });
  test('different bases that all reach the mark answer together', () => {
    const low = { operator: '<=', value: 5 } as const;
    const values = [near(2.15, { period: '2012', series: 'a' }), near(1.02, { series: 'b' })];
    expect(judge(low, values, { better: 'lower' }).achievement).toMatchObject({ is: 'met', all: [{}, {}] });
    expect(judge(low, [...values, near(6, { series: 'c' })], { better: 'lower' }).achievement.is).toBe(
      'cannot-be-judged',
    );
    expect(
      judge(low, [near(2.15), near(1.02, { period: '2024' })], { better: 'lower' }).achievement.is,
      'one base',
    ).toBe('cannot-be-judged');
  });
  test('a value of the new area does not answer a plan of the old one', () => {
    const old = { id: 'p', city: CITY, date: '2021-11-XX' } as unknown as Target['plan'];
    expect(judge({ value: 90, plan: old }, [{ period: '2025', value: 95 }]).achievement).toMatchObject({
      reason: 'indicative-only',
      indicative: { gaps: ['boundary'] },
    });
    expect(judge({ value: 90, plan: old }, [{ period: '2024', value: 95 }]).achievement.is).toBe('met');
  });
  const cases: [string, '>' | '<' | '~', number, Partial<Target>, string][] = [
    ['over 99 reaches more than 99', '>', 99, { operator: '>', value: 99 }, 'met'],
    ['over 67 may be anything above', '>', 67, { operator: '>=', value: 90 }, 'rounded'],
    ['under 60 does not reach 60', '<', 60, { operator: '>', value: 60 }, 'short'],
    ['about 90 may be 89.6', '~', 90, { operator: '>=', value: 90 }, 'rounded'],
    ['about 92 is at least 90', '~', 92, { operator: '>=', value: 90 }, 'met'],
  ];
  test.each(cases)('%s', (_, qualifier, value, target, expected) => {
    const { achievement } = judge(target, [{ period: '2025', value, qualifier }]);
    expect(achievement.is === 'cannot-be-judged' ? achievement.reason : achievement.is).toBe(expected);
  });
  test('a ratio to the country is made of two published figures of one period', () => {
    const times = { unit: unitOf('times'), measure: 'number', better: 'higher' } as unknown as Partial<Indicator>;
    const money = { unit: unitOf('million-vnd'), basis: 'context' } as const;
    const values: Value[] = [
      { period: '2024', value: 163.5, ...money },
      { period: '2024', value: 114, area: COUNTRY, qualifier: '~', ...money },
    ];
    const one = judge({ operator: '>=', value: 1.5 }, values, times);
    expect(one.achievement).toMatchObject({
      is: 'short',
      reading: { observations: [{ value: 163.5 }, { value: 114 }] },
    });
    expect(judge({ operator: '>=', value: 1.5 }, values.slice(0, 1), times).achievement.is).toBe('cannot-be-judged');
  });
});
