import { describe, expect, test } from 'vitest';
import { unitOf } from '../../../tests/support/units.ts';
import type { Draft } from '../../model/link/draft.ts';
import type { City, Indicator, Observation, Target } from '../../model/types.ts';
import { statement } from './progress-statement.ts';
import { progressOf } from './progress.ts';

const UPDATED = '2026-11-23';
const CITY = {
  id: 'x',
  kind: 'city',
  name: { vi: 'X', en: 'X' },
  breaks: [{ date: '2025-07-01', what: { vi: 'Sáp nhập', en: 'Merger' } }],
} as unknown as City;
const COUNTRY = { id: 'viet-nam', kind: 'country', name: { vi: 'Việt Nam', en: 'Viet Nam' } } as unknown as City;

type Value = Partial<Omit<Observation, 'indicator'>> & { period: string; value: number };

/** Judges one target by hand-made values. */
function judge(target: Partial<Target>, values: Value[], more: Partial<Indicator> = {}) {
  const indicator = {
    id: 'i',
    measure: 'percent',
    unit: unitOf('percent'),
    better: 'higher',
    ...more,
  } as unknown as Draft<Indicator>;
  const plan = { id: 'p', city: CITY, date: '2026-01-15' };
  indicator.targets = [
    {
      id: 'p/i',
      plan,
      indicator,
      clause: null,
      annex: null,
      unit: indicator.unit,
      operator: '>=',
      ...target,
    } as unknown as Target,
  ];
  indicator.observations = values.map(
    (value, index) =>
      ({
        id: `o${index}`,
        indicator,
        area: CITY,
        breakdown: 'total',
        unit: indicator.unit,
        qualifier: null,
        as_of: value.period,
        published: null,
        basis: 'exact',
        gaps: value.basis === 'close' ? ['definition'] : [],
        series: null,
        status: null,
        ...value,
      }) as unknown as Observation,
  );
  const [first] = progressOf(indicator, UPDATED);
  if (!first) throw new Error('no target');
  return first;
}

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

describe('in words', () => {
  test('one sentence in each language', () => {
    const { vi, en } = statement(judge({ value: 90 }, [{ period: '2025', value: 67 }]));
    expect(en).toBe(
      'At 67% (2025), it does not meet “at least 90%”, 23 percentage points short; the plan sets no date; its pace cannot be told: there is only one period.',
    );
    expect(vi).toBe(
      'Với 67% (năm 2025), chưa tới mức “từ 90% trở lên”, còn thiếu 23 điểm phần trăm; kế hoạch không ghi hạn; chưa nói được tốc độ: mới có một kỳ.',
    );
  });
  test('a reason that explains both is said once', () =>
    expect(statement(judge({ value: 90 }, [])).en).toBe(
      'The target “at least 90%” cannot be judged: up to the date of the data this site has found no value of the city in the places it looked.',
    ));

  const reported = { measure: 'direction', unit: unitOf('none'), better: 'higher' } as const;
  const people = (period: string, value: number): Value => ({ period, value, unit: unitOf('people') });
  const threshold = 'the target “up on the year before”';
  test.each<[string, Partial<Target>, Value[], Partial<Indicator>, string]>([
    [
      'a direction told in a word',
      {},
      [{ period: '2025', value: 1 }],
      reported,
      `With the direction reported as up (2025), ${threshold} is met.`,
    ],
    [
      'and the wrong one, without a date',
      {},
      [{ period: '2025', value: -1 }],
      reported,
      `With the direction reported as down (2025), ${threshold} is not met; the plan sets no date.`,
    ],
    [
      'not yet due',
      { by: '2030' },
      [{ period: '2025', value: 0 }],
      reported,
      'The target “up on the year before” is not yet due (2030); the latest direction reported is unchanged (2025).',
    ],
    [
      'missed',
      { by: '2025' },
      [{ period: '2025', value: -1 }],
      reported,
      `With the direction reported as down (2025), ${threshold} has missed its date, 2025.`,
    ],
    [
      'two values a year apart',
      {},
      [people('2023', 310), people('2024', 320)],
      reported,
      `At 320 people (2024) against 310 people (2023), ${threshold} is met; `,
    ],
    [
      'the same, not yet due',
      { by: '2030' },
      [people('2023', 310), people('2024', 300)],
      reported,
      'The target “up on the year before” is not yet due (2030); the latest value is 300 people (2024) against 310 people (2023); ',
    ],
    [
      'a change in figures',
      {},
      [{ period: '2025', value: 3.2 }],
      {},
      `With a change of 3.2% on the year before (2025), ${threshold} is met; `,
    ],
    [
      'a change the wrong way, not yet due',
      { by: '2030' },
      [{ period: '2025', value: -3.2 }],
      {},
      'The target “up on the year before” is not yet due (2030); the latest change on the year before is -3.2% (2025); ',
    ],
  ])('which way a value moves is no place to be at: %s', (_, target, values, indicator, expected) => {
    const { en, vi } = statement(judge({ operator: 'increase', ...target }, values, indicator));
    expect(en.slice(0, expected.length)).toBe(expected);
    expect(en).not.toMatch(/At (?:up|down|unchanged)/);
    expect(vi).not.toMatch(/Với (?:tăng|giảm|không đổi)/);
  });
  test('the same in Vietnamese', () =>
    expect(
      [1, -1].map((value) => statement(judge({ operator: 'increase' }, [{ period: '2025', value }], reported)).vi),
    ).toEqual([
      'Theo nguồn là tăng (năm 2025), chỉ tiêu “tăng so với năm trước” đã đạt.',
      'Theo nguồn là giảm (năm 2025), chỉ tiêu “tăng so với năm trước” chưa đạt; kế hoạch không ghi hạn.',
    ]));
});
