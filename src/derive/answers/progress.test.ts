import { describe, expect, test } from 'vitest';
import { loadModel } from '../../model/index.ts';
import type { Draft } from '../../model/link/draft.ts';
import type { City, Indicator, Observation, Target } from '../../model/types.ts';
import { statement } from './progress-statement.ts';
import { progress, progressOf } from './progress.ts';
import { must } from '../../text/must.ts';

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
    unit: 'percent',
    better: 'higher',
    ...more,
  } as unknown as Draft<Indicator>;
  const plan = { id: 'p', city: CITY };
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
        basis: 'exact',
        series: null,
        status: null,
        ...value,
      }) as unknown as Observation,
  );
  return must(progressOf(indicator, UPDATED)[0], 'progress');
}

describe('is there data', () => {
  test('the newest near value, and its age in whole months', () => {
    const { data } = judge({ value: 90 }, [
      { period: '2023', value: 70 },
      { period: '2025', value: 80, basis: 'close' },
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
    ['at least: below', { operator: '>=', value: 90 }, 67, {}, { is: 'not-met', rule: 'at-least', distance: 23 }],
    [
      'more than: on it is not enough',
      { operator: '>', value: 99 },
      99,
      {},
      { is: 'not-met', rule: 'more-than', distance: 0 },
    ],
    ['at most', { operator: '<=', value: 5 }, 2.15, { better: 'lower' }, { is: 'met', rule: 'at-most' }],
    [
      'at most: above',
      { operator: '<=', value: 5 },
      6.1,
      { better: 'lower' },
      { is: 'not-met', rule: 'at-most', distance: 1.1 },
    ],
    ['less than', { operator: '<', value: 5 }, 5, { better: 'lower' }, { is: 'not-met', rule: 'less-than' }],
    ['a bare figure, passed', { operator: '=', value: 60 }, 67, {}, { is: 'met', rule: 'bare-at-least' }],
    [
      'a bare figure that should be low',
      { operator: '=', value: 5 },
      6,
      { better: 'lower' },
      { is: 'not-met', rule: 'bare-at-most', distance: 1 },
    ],
    [
      'a range',
      { operator: 'between', value: 75, value_upper: 80 },
      74,
      {},
      { is: 'not-met', rule: 'reaches-lower-end', distance: 1 },
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
      { is: 'not-met', rule: 'within-upper-end', distance: 0.5 },
    ],
    ['a change on the year before', { operator: 'increase' }, 3.2, {}, { is: 'met', rule: 'change-above-zero' }],
    [
      'a direction that was reported',
      { operator: 'decrease' },
      1,
      { measure: 'direction', unit: 'none', better: 'lower' },
      { is: 'not-met', rule: 'down-on-year-before', distance: null },
    ],
    [
      'a standard, recognised',
      { operator: 'met' },
      1,
      { measure: 'standard', unit: 'none', better: 'met' },
      { is: 'met', rule: 'declared-met' },
    ],
    [
      'a standard, not reached',
      { operator: 'exists' },
      0,
      { measure: 'standard', unit: 'none', better: 'met' },
      { is: 'not-met', rule: 'declared-met', distance: null },
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
      { measure: 'rating', unit: 'scale-1-5' },
      { is: 'cannot-be-judged', reason: 'no-threshold' },
    ],
  ];
  test.each(cases)('%s', (_, target, value, indicator, expected) =>
    expect(judge(target, [{ period: '2025', value }], indicator).achievement).toMatchObject(expected),
  );

  const standard = { measure: 'standard', unit: 'none', better: 'met' } as const;
  test('a rate does not show that a standard is met', () =>
    expect(
      judge(
        { operator: 'met' },
        [{ period: '2024', value: 99, unit: 'percent', breakdown: 'rate', basis: 'proxy' }],
        standard,
      ).achievement,
    ).toMatchObject({
      reason: 'target-is-a-standard',
    }));
  test('a standard of which nothing is known', () =>
    expect(judge({ operator: 'met' }, [], standard).achievement).toMatchObject({ reason: 'no-value' }));
  test('no rating', () =>
    expect(judge({ operator: 'rated' }, [], { measure: 'rating', unit: 'scale-1-5' }).achievement).toMatchObject({
      reason: 'rating-not-reported',
    }));
  test('another unit', () =>
    expect(
      judge({ operator: '>=', value: 3, unit: 'universities' }, [{ period: '2025', value: 75 }]).achievement,
    ).toMatchObject({ reason: 'other-unit' }));

  const accidents = { measure: 'direction', unit: 'none', better: 'lower' } as const;
  const months = (period: string, value: number): Value => ({ period, value, unit: 'items' });
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
      achievement: { is: 'not-met' },
      pace: { needed: { reason: 'no-year' } },
    }));
  test('a date that has passed', () =>
    expect(judge({ value: 70, by: '2025' }, line)).toMatchObject({
      due: 'passed',
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
      judge({ operator: 'met' }, [{ period: '2024', value: 1 }], { measure: 'standard', unit: 'none' }).pace,
    ).toMatchObject({ reason: 'not-a-quantity' }));
});

describe('in words', () => {
  test('one sentence in each language', () => {
    const { vi, en } = statement(judge({ value: 90 }, [{ period: '2025', value: 67 }]));
    expect(en).toBe(
      'At 67% (2025), the target “at least 90%” is not met, 23 percentage points short; its pace cannot be told: there is only one period.',
    );
    expect(vi).toBe(
      'Với 67% (năm 2025), chỉ tiêu “từ 90% trở lên” chưa đạt, còn thiếu 23 điểm phần trăm; chưa nói được tốc độ: mới có một kỳ.',
    );
  });
  test('a reason that explains both is said once', () =>
    expect(statement(judge({ value: 90 }, [])).en).toBe(
      'The target “at least 90%” cannot be judged: no value of the city has been published.',
    ));
});

describe('the targets of this project', () => {
  const { site } = loadModel('.');
  const rows = progress(site);
  const row = (id: string) =>
    must(
      rows.find((one) => one.id === id),
      id,
    );
  test('each has one record, whose sentence can be written', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(site.targets.length);
    for (const one of rows)
      for (const text of Object.values(statement(one))) expect(text).not.toMatch(/undefined|NaN|null/);
  });
  test('no value of the country, no proxy and no suspect value is used', () => {
    for (const { data, city } of rows) {
      if (data.is !== 'reported') continue;
      for (const { area, basis, status } of data.reading.observations)
        expect([area.id, basis === 'exact' || basis === 'close', status === 'suspect']).toEqual([city.id, true, false]);
    }
  });
  test('targets of the annexes have no year, so no needed pace', () => {
    for (const { target, due } of rows) if (target.annex) expect(due).toBe('no-year');
  });
  test('learning families of Hà Nội: 67% of all against at least 90%, and no pace across two sources', () => {
    expect(row('ha-noi-2025/2.2.2-a')).toMatchObject({
      achievement: { is: 'not-met', distance: 23, reading: { value: 67 } },
      pace: { reason: 'values-not-alike' },
    });
  });
  test('Hải Phòng: poor and near-poor households together', () =>
    expect(row('hai-phong-2026/1.2.1-b')).toMatchObject({ achievement: { is: 'met', reading: { value: 1.12 } } }));
  test('Hà Nội: accidents without a year to compare with', () =>
    expect(row('ha-noi-2025/1.3.2-b')).toMatchObject({ achievement: { reason: 'direction-without-base' } }));
  test('Hà Nội: literacy without a level does not answer level 2', () => {
    expect(row('ha-noi-2025/1.1.1-a').achievement).toMatchObject({ reason: 'not-comparable' });
    expect(row('ha-noi-2024/ii-2-1-a-2-a').achievement).toMatchObject({ is: 'met', reading: { value: 99.97 } });
  });
});
