import { expect, test } from 'vitest';
import { cityModel } from '../../tests/support/city.ts';
import { must } from '../text/must.ts';
import { clauseName, clauseTitle, wordsOf } from './clause-title.ts';

const clause = (id: string) => must(cityModel().clause(`may-trang-2031/${id}`), id);

test('a clause is called by its title; one line says the place with it', () => {
  expect(clauseTitle(clause('ii-3')).en).toBe('Benches built for the rooms');
  expect(clauseName(clause('ii-3')).vi).toBe('Đóng ghế cho phòng đọc (Điều 3, Mây Trắng 2031)');
  expect(clauseName(clause('i-1-1'), 'place').en).toBe('Evening reading rooms in the streets (I.1.1)');
});

test('a line without a title is called by its place, once', () => {
  expect(clauseTitle(clause('iii-1')).vi).toBe('III.1, Mây Trắng 2031');
  expect(clauseName(clause('iii-1')).vi).toBe('III.1, Mây Trắng 2031');
  expect(clauseTitle(clause('closing-1'), 'place').en).toBe('Closing paragraph');
});

test('a title that is still to be written in a draft is none', () => {
  const open = { ...clause('ii-3'), title: { vi: 'Cần viết.', en: 'To be written.' } };
  expect(wordsOf(open)).toBeNull();
  expect(clauseTitle(open, 'place').vi).toBe('Điều 3');
});
