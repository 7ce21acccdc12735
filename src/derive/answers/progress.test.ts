/** Whether there is data for a target, and whether that meets it. */
import { describe, expect, test } from 'vitest';
import { COUNTRY, judge, type Value } from '../../../tests/support/judge.ts';
import { unitOf } from '../../../tests/support/units.ts';
import type { Indicator, Target } from '../../model/types.ts';

describe('is there data', () => {
  test('the value that is judged, and its age in whole months', () => {
    const { data } = judge({ value: 90 }, [
      { period: '2023', value: 70 },
      { period: '2025', value: 80 },
    ]);
    expect(data).toMatchObject({ is: 'reported', ageMonths: 10, reading: { period: '2025', value: 80 } });
  });
  test('a period that is not over has no age', () =>
    expect(judge({ value: 90 }, [{ period: '2026', value: 80 }]).data).toMatchObject({ ageMonths: 0 }));
  test('none', () => expect(judge({ value: 90 }, []).data).toEqual({ is: 'no-value', observations: [] }));
  test('a value of the country is none', () =>
    expect(judge({ value: 90 }, [{ period: '2024', value: 95, area: COUNTRY }])).toMatchObject({
      data: { is: 'no-value' },
      achievement: { reason: 'no-value' },
      pace: { reason: 'no-value' },
    }));
  test('only proxies and context', () =>
    expect(
      judge({ value: 90 }, [
        { period: '2024', value: 95, basis: 'proxy' },
        { period: '2024', value: 9, basis: 'context' },
      ]).data.is,
    ).toBe('not-comparable'));
  test('only a suspect value', () =>
    expect(judge({ value: 90 }, [{ period: '2024', value: 95, status: 'suspect' }]).data.is).toBe('suspect'));
  test('only women', () =>
    expect(judge({ value: 90 }, [{ period: '2024', value: 95, breakdown: 'female' }]).data.is).toBe('part-only'));
  test('poor and near-poor of one period make the whole', () => {
    const values: Value[] = [
      { period: '2025', value: 0.13, breakdown: 'poor' },
      { period: '2025', value: 0.99, breakdown: 'near-poor' },
      { period: '2024', value: 0, breakdown: 'poor' },
    ];
    expect(judge({ operator: '<=', value: 10 }, values, { better: 'lower' })).toMatchObject({
      data: { reading: { value: 1.12, period: '2025', observations: [{ id: 'o0' }, { id: 'o1' }] } },
      achievement: { is: 'met' },
    });
  });
  test('a second target of a row is about a part', () => {
    const annex = { id: 'p/i' } as Target['annex'];
    expect(judge({ id: 'p/i-b', annex, value: 50 }, [{ period: '2024', value: 95 }]).achievement).toMatchObject({
      is: 'cannot-be-judged',
      reason: 'part-only',
    });
  });
});

describe('is the target met', () => {
  const cases: [string, Partial<Target>, number, Partial<Indicator>, object][] = [
    ['at least: on it', { operator: '>=', value: 90 }, 90, {}, { is: 'met', rule: 'at-least' }],
    ['at least: below', { operator: '>=', value: 90 }, 67, {}, { is: 'short', rule: 'at-least', distance: 23 }],
    [
      'more than: on it is not enough',
      { operator: '>', value: 99 },
      99,
      {},
      { is: 'short', rule: 'more-than', distance: 0 },
    ],
    ['at most', { operator: '<=', value: 5 }, 2.15, { better: 'lower' }, { is: 'met', rule: 'at-most' }],
    [
      'at most: above',
      { operator: '<=', value: 5 },
      6.1,
      { better: 'lower' },
      { is: 'short', rule: 'at-most', distance: 1.1 },
    ],
    ['less than', { operator: '<', value: 5 }, 5, { better: 'lower' }, { is: 'short', rule: 'less-than' }],
    ['a bare figure, passed', { operator: '=', value: 60 }, 67, {}, { is: 'met', rule: 'bare-at-least' }],
    [
      'a bare figure that should be low',
      { operator: '=', value: 5 },
      6,
      { better: 'lower' },
      { is: 'short', rule: 'bare-at-most', distance: 1 },
    ],
    [
      'a range',
      { operator: 'between', value: 75, value_upper: 80 },
      74,
      {},
      { is: 'short', rule: 'reaches-lower-end', distance: 1 },
    ],
    [
      'a range, passed',
      { operator: 'between', value: 75, value_upper: 80 },
      85,
      {},
      { is: 'met', rule: 'reaches-lower-end' },
    ],
    [
      'a range that should be low',
      { operator: 'between', value: 2, value_upper: 4 },
      4.5,
      { better: 'lower' },
      { is: 'short', rule: 'within-upper-end', distance: 0.5 },
    ],
    ['a change on the year before', { operator: 'increase' }, 3.2, {}, { is: 'met', rule: 'change-above-zero' }],
    [
      'a direction that was reported',
      { operator: 'decrease' },
      1,
      { measure: 'direction', unit: unitOf('none'), better: 'lower' },
      { is: 'short', rule: 'down-on-year-before', distance: null },
    ],
    [
      'a standard, recognised',
      { operator: 'met' },
      1,
      { measure: 'standard', unit: unitOf('none'), better: 'met' },
      { is: 'met', rule: 'declared-met' },
    ],
    [
      'a standard, not reached',
      { operator: 'exists' },
      0,
      { measure: 'standard', unit: unitOf('none'), better: 'met' },
      { is: 'short', rule: 'declared-met', distance: null },
    ],
    [
      'balance without a figure',
      { operator: 'balanced' },
      48,
      { better: 'balanced' },
      { is: 'cannot-be-judged', reason: 'no-threshold' },
    ],
    [
      'a rating without a required score',
      { operator: 'rated' },
      4,
      { measure: 'rating', unit: unitOf('scale-1-5') },
      { is: 'cannot-be-judged', reason: 'no-threshold' },
    ],
  ];
  test.each(cases)('%s', (_, target, value, indicator, expected) =>
    expect(judge(target, [{ period: '2025', value }], indicator).achievement).toMatchObject(expected),
  );

  const standard = { measure: 'standard', unit: unitOf('none'), better: 'met' } as const;
  test('a rate does not show that a standard is met', () =>
    expect(
      judge(
        { operator: 'met' },
        [{ period: '2024', value: 99, unit: unitOf('percent'), breakdown: 'rate', basis: 'proxy' }],
        standard,
      ).achievement,
    ).toMatchObject({
      reason: 'target-is-a-standard',
    }));
  test('a standard of which nothing is known', () =>
    expect(judge({ operator: 'met' }, [], standard).achievement).toMatchObject({ reason: 'no-value' }));
  test('no rating', () =>
    expect(
      judge({ operator: 'rated' }, [], { measure: 'rating', unit: unitOf('scale-1-5') }).achievement,
    ).toMatchObject({
      reason: 'rating-not-reported',
    }));
  test('another unit', () =>
    expect(
      judge({ operator: '>=', value: 3, unit: unitOf('universities') }, [{ period: '2025', value: 75 }]).achievement,
    ).toMatchObject({ reason: 'other-unit' }));

  const accidents = { measure: 'direction', unit: unitOf('none'), better: 'lower' } as const;
  const months = (period: string, value: number): Value => ({ period, value, unit: unitOf('items') });
  test('a level without one of a year earlier', () =>
    expect(
      judge({ operator: 'decrease' }, [months('2024-01/2024-10', 1248), months('2023', 1500)], accidents).achievement,
    ).toMatchObject({ reason: 'direction-without-base' }));
  test('a level and the same months a year earlier', () =>
    expect(
      judge({ operator: 'decrease' }, [months('2023-01/2023-10', 1300), months('2024-01/2024-10', 1248)], accidents)
        .achievement,
    ).toMatchObject({
      is: 'met',
      base: { value: 1300 },
    }));
  test('a level across a change of boundary', () =>
    expect(
      judge({ operator: 'decrease' }, [months('2024', 1300), months('2025', 1248)], accidents).achievement,
    ).toMatchObject({ reason: 'direction-without-base' }));
});
