/** The answer in one sentence. */
import { describe, expect, test } from 'vitest';
import { judge, type Value } from '../../../tests/support/judge.ts';
import { unitOf } from '../../../tests/support/units.ts';
import type { Indicator, Target } from '../../model/types.ts';
import { statement } from './progress-statement.ts';

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
