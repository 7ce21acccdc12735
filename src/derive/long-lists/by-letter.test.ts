import { expect, test } from 'vitest';
import { byLetter } from './by-letter.ts';

const named = (names: readonly string[]) => names.map((vi) => ({ vi, en: vi }));
const lettersOf = (names: readonly string[]) =>
  byLetter(named(names), (name) => name, 'vi').map(({ letter, items }) => [letter, items.map(({ vi }) => vi)]);

test('few names stay in their order, without letters', () => {
  expect(lettersOf(['Hà Nội', 'An Giang'])).toEqual([[null, ['Hà Nội', 'An Giang']]]);
});

test('as many as are found without letters have none; one more, and all have', () => {
  const names = Array.from({ length: 20 }, (_, index) => `Hà ${index + 10}`);
  expect(lettersOf(names)).toEqual([[null, names]]);
  expect(lettersOf([...names, 'Ba Vì']).map(([letter]) => letter)).toEqual(['B', 'H']);
});

test('many are put under their letters; marks make no other letter, Đ is one of its own after D', () => {
  const many = Array.from({ length: 19 }, (_, index) => `Hà ${index + 10}`);
  const letters = lettersOf([...many, 'Ô Môn', 'Đà Nẵng', 'Ông Đốc', 'Dĩ An', 'Ba Vì']);
  expect(letters.map(([letter]) => letter)).toEqual(['B', 'D', 'Đ', 'H', 'O']);
  expect(letters.at(-1)?.[1]).toEqual(['Ô Môn', 'Ông Đốc']);
});

test('names that all begin with the same letter stand under more of them', () => {
  const many = Array.from({ length: 20 }, (_, index) => `Tha ${index + 10}`);
  const names = named([...many, 'Trà Vinh', 'Tô Hạp']);
  expect(byLetter(names, (name) => name, 'vi', 2).map(({ letter }) => letter)).toEqual(['Th', 'To', 'Tr']);
});

test('the word for what a place is makes no letter', () => {
  const many = Array.from({ length: 20 }, (_, index) => `Hà ${index + 10}`);
  expect(lettersOf([...many, 'Thành phố Cao Lãnh']).map(([letter]) => letter)).toEqual(['C', 'H']);
});
