import { describe, expect, test } from 'vitest';
import { OPERATORS, UNITS } from '../../model/schema/clause.ts';
import {
  formatDifference,
  formatShortThreshold,
  formatThreshold,
  formatValue,
  formatWithUnit,
  unitName,
  type Threshold,
} from './quantity.ts';

const both = (say: (lang: 'vi' | 'en') => string): string[] => [say('vi'), say('en')];

describe('a value with its unit', () => {
  test.each([
    [95, 'percent', '95%', '95%'],
    [1, 'percent', '1%', '1%'],
    [1, 'universities', '1 trường đại học', '1 university'],
    [3, 'universities', '3 trường đại học', '3 universities'],
    [1, 'districts', '1 quận, huyện', '1 district'],
    [1, 'times', '1 lần', '1 time'],
    [1.5, 'times', '1,5 lần', '1.5 times'],
    [1, 'people', '1 người', '1 person'],
    [12_000, 'people', '12.000 người', '12,000 people'],
    [1, 'scale-1-5', '1 điểm', '1 point'],
    [4, 'scale-1-5', '4 điểm', '4 points'],
    [1, 'items', '1 mục', '1 item'],
    [2, 'level', '2 mức độ', '2 level'],
    [1, 'million-vnd', '1 triệu đồng', '1 million VND'],
    [7, 'none', '7', '7'],
  ] as const)('%d %s', (value, unit, vi, en) => {
    expect(both((lang) => formatWithUnit(value, unit, lang))).toEqual([vi, en]);
  });
  test('every unit has a name but those of plain numbers', () => {
    for (const unit of UNITS)
      expect(both((lang) => unitName(unit, lang)).every((name) => (name === '') === (unit === 'none'))).toBe(true);
    expect(both((lang) => unitName('people', lang))).toEqual(['người', 'people']);
  });
});

describe('a threshold', () => {
  const figure = (operator: Threshold['operator'], value?: number, value_upper?: number): Threshold => ({
    operator,
    value,
    value_upper,
    unit: 'percent',
  });
  test.each([
    [figure('>=', 95), 'từ 95% trở lên', 'at least 95%', '≥ 95%', '≥ 95%'],
    [figure('>', 99.5), 'trên 99,5%', 'more than 99.5%', '> 99,5%', '> 99.5%'],
    [figure('=', 100), '100%', '100%', '100%', '100%'],
    [figure('<=', 1), 'không quá 1%', 'at most 1%', '≤ 1%', '≤ 1%'],
    [figure('<', 2), 'dưới 2%', 'less than 2%', '< 2%', '< 2%'],
    [figure('between', 75, 80), '75–80%', '75–80%', '75–80%', '75–80%'],
    [figure('between', 75), 'trong khoảng 75%', 'between 75%', 'trong khoảng 75%', 'between 75%'],
    [
      figure('increase'),
      'tăng so với năm trước',
      'up on the year before',
      'tăng so với năm trước',
      'up on the year before',
    ],
    [figure('met'), 'đạt chuẩn', 'standard met', 'đạt chuẩn', 'standard met'],
    [
      { operator: '>=', value: 1, unit: 'universities' },
      'từ 1 trường đại học trở lên',
      'at least 1 university',
      '≥ 1 trường đại học',
      '≥ 1 university',
    ],
  ] as const)('%j', (threshold, vi, en, shortVi, shortEn) => {
    expect(both((lang) => formatThreshold(threshold, lang))).toEqual([vi, en]);
    expect(both((lang) => formatShortThreshold(threshold, lang))).toEqual([shortVi, shortEn]);
  });
  test('every operator without a figure says something in both languages, but the bare figure', () => {
    for (const operator of OPERATORS)
      for (const said of both((lang) => formatThreshold(figure(operator), lang)))
        expect(said === '', operator).toBe(operator === '=');
  });
});

describe('a published value', () => {
  test.each([
    [{ value: 71.25, unit: 'percent', measure: 'percent' }, '71,25%', '71.25%'],
    [{ value: 1248, unit: 'items', measure: 'count' }, '1.248', '1,248'],
    [{ value: 1, unit: 'none', measure: 'standard' }, 'đạt chuẩn', 'standard met'],
    [{ value: 0, unit: 'none', measure: 'standard' }, 'chưa đạt chuẩn', 'standard not met'],
    [{ value: 1, unit: 'none', measure: 'direction' }, 'tăng', 'up'],
    [{ value: 0, unit: 'none', measure: 'direction' }, 'không đổi', 'unchanged'],
    [{ value: -1, unit: 'none', measure: 'direction' }, 'giảm', 'down'],
    [{ value: 3, unit: 'none', measure: 'ratio' }, '3', '3'],
    [{ value: 62, unit: 'percent', measure: 'standard' }, '62%', '62%'],
    [{ value: 4.2, unit: 'percent', measure: 'direction' }, '4,2%', '4.2%'],
  ] as const)('%j', (value, vi, en) => {
    expect(both((lang) => formatValue(value, lang))).toEqual([vi, en]);
  });
});

describe('a difference', () => {
  test.each([
    [23, 'percent', false, '23 điểm phần trăm', '23 percentage points'],
    [1, 'percent', false, '1 điểm phần trăm', '1 percentage point'],
    [-1, 'percent', true, '-1 điểm phần trăm', '-1 percentage point'],
    [0.4, 'percent', true, '+0,4 điểm phần trăm', '+0.4 percentage points'],
    [0, 'percent', true, '0 điểm phần trăm', '0 percentage points'],
    [5, 'items', true, '+5', '+5'],
    [1, 'universities', false, '1 trường đại học', '1 university'],
    [2, 'none', false, '2', '2'],
  ] as const)('%d %s, signed: %s', (value, unit, signed, vi, en) => {
    expect(both((lang) => formatDifference(value, unit, lang, signed))).toEqual([vi, en]);
  });
  test('is not signed unless asked', () => expect(formatDifference(2, 'times', 'en')).toBe('2 times'));
});
