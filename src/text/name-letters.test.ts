import { expect, test } from 'vitest';
import { nameLetters, ownName, shownLetters } from './name-letters.ts';

test.each([
  ['Hà Nội', 'hanoi'],
  ['Ô Môn', 'omon'],
  ['Đà Nẵng', 'đanang'],
  ['Dĩ An', 'dian'],
  ['Lâm Đồng', 'lamdong'],
  ['Thành phố Hồ Chí Minh', 'hochiminh'],
  ['Hồ Chí Minh City', 'hochiminhcity'],
  ['Phường Đông Hòa', 'đonghoa'],
  ['ĐẶC KHU Phú Quốc', 'phuquoc'],
  ['Phường 12', '12'],
  ['Xã', 'xa'],
  ['Tỉnh Gia', 'gia'],
  ['Quảng Trị', 'quangtri'],
  ['—', ''],
])('%s is looked for under %s', (name, letters) => expect(nameLetters(name)).toBe(letters));

test('a name in letters that are put together is the same as in whole ones', () => {
  const whole = 'Phường Đề Thám';
  expect(nameLetters(whole.normalize('NFD'))).toBe(nameLetters(whole));
  expect(ownName(whole.normalize('NFD'))).toBe('Đề Thám');
});

test('letters are shown as a name begins', () => {
  expect(['t', 'th', 'đa', '1'].map(shownLetters)).toEqual(['T', 'Th', 'Đa', '1']);
});
