/** How fast an indicator moves towards its target. */
import { describe, expect, test } from 'vitest';
import { judge, type Value } from '../../../tests/support/judge.ts';
import { unitOf } from '../../../tests/support/units.ts';

describe('how fast is it moving', () => {
  const line: Value[] = [
    { period: '2020', value: 50 },
    { period: '2022', value: 54 },
    { period: '2024', value: 60 },
  ];
  test('between the first and the last value that can be compared', () =>
    expect(judge({ value: 70, by: '2030' }, line).pace).toMatchObject({
      is: 'moving',
      from: { period: '2020' },
      to: { period: '2024' },
      perYear: 2.5,
      toward: 'better',
      needed: { by: '2030', perYear: 1.667 },
    }));
  test('falling is better where low is good', () =>
    expect(
      judge(
        { operator: '<=', value: 5 },
        [
          { period: '2023', value: 6 },
          { period: '2024', value: 5.5 },
        ],
        { better: 'lower' },
      ).pace,
    ).toMatchObject({ perYear: -0.5, toward: 'better' }));
  test('a target without a year is judged now but has no needed pace', () =>
    expect(judge({ value: 70 }, line)).toMatchObject({
      due: 'no-year',
      achievement: { is: 'short', deadline: null },
      pace: { needed: { reason: 'no-year' } },
    }));
  test('a date that has passed', () =>
    expect(judge({ value: 70, by: '2025' }, line)).toMatchObject({
      due: 'passed',
      achievement: { is: 'cannot-be-judged', reason: 'value-before-deadline' },
      pace: { needed: { reason: 'deadline-passed' } },
    }));
  test('a target that is met', () =>
    expect(judge({ value: 60, by: '2030' }, line)).toMatchObject({
      due: 'open',
      pace: { needed: { reason: 'already-met' } },
    }));

  const cases: [string, Value[], string][] = [
    ['one period', [{ period: '2024', value: 60 }], 'one-period'],
    [
      'another base',
      [
        { period: '2023', value: 71.25, series: 'of-all' },
        { period: '2024', value: 89, series: 'of-registered' },
      ],
      'values-not-alike',
    ],
    [
      'another fit',
      [
        { period: '2023', value: 71.25 },
        { period: '2024', value: 67, basis: 'close' },
      ],
      'values-not-alike',
    ],
    [
      'periods of unlike length',
      [
        { period: '2023', value: 60 },
        { period: '2024-01/2024-06', value: 61 },
      ],
      'values-not-alike',
    ],
    [
      'a break in the series',
      [
        { period: '2022', value: 44.7 },
        { period: '2023', value: 32.8, status: 'break' },
      ],
      'series-broken',
    ],
    [
      'a change of boundary',
      [
        { period: '2024', value: 60 },
        { period: '2025', value: 55 },
      ],
      'boundary-changed',
    ],
  ];
  test.each(cases)('not across %s', (_, values, reason) =>
    expect(judge({ value: 90 }, values).pace).toEqual({ is: 'cannot-be-judged', reason }),
  );
  test('after a break it starts anew', () =>
    expect(
      judge({ value: 90 }, [
        { period: '2021', value: 44 },
        { period: '2022', value: 32, status: 'break' },
        { period: '2023', value: 36 },
      ]).pace,
    ).toMatchObject({ from: { period: '2022' }, perYear: 4 }));
  test('a standard does not move', () =>
    expect(
      judge({ operator: 'met' }, [{ period: '2024', value: 1 }], { measure: 'standard', unit: unitOf('none') }).pace,
    ).toMatchObject({ reason: 'not-a-quantity' }));
});
