import { expect, test } from 'vitest';
import { alike, countEn, countVi, ordinalEn, pluralForm } from './plural.ts';

test.each([
  [0, '0 targets are met', '0 chỉ tiêu'],
  [1, '1 target is met', '1 chỉ tiêu'],
  [2, '2 targets are met', '2 chỉ tiêu'],
  [21, '21 targets are met', '21 chỉ tiêu'],
  [1000, '1,000 targets are met', '1.000 chỉ tiêu'],
])('%d targets', (n, en, vi) => {
  expect(countEn(n, 'target is met', 'targets are met')).toBe(en);
  expect(countVi(n, 'chỉ tiêu')).toBe(vi);
});

test.each([
  [1, 'point'],
  [-1, 'point'],
  [0.5, 'points'],
  [1.5, 'points'],
  [0, 'points'],
])('%d takes “%s” in English', (n, form) => {
  expect(pluralForm(n, { one: 'point', other: 'points' }, 'en')).toBe(form);
});

test('Vietnamese has one form, whatever the number', () => {
  for (const n of [0, 1, 2, 100]) {
    expect(pluralForm(n, { one: 'sai', other: 'điểm' }, 'vi')).toBe('điểm');
    expect(pluralForm(n, alike('level'), 'en')).toBe('level');
  }
});

test('ordinals', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 20, 21, 22, 23, 101].map(ordinalEn)).toEqual([
    ...['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '20th', '21st', '22nd', '23rd', '101st'],
  ]);
});
