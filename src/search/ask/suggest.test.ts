import { expect, test } from 'vitest';
import { suggestQueries, suggestWords, writtenAs } from './suggest.ts';
import { spelling } from '../language/syllables.ts';

test('suggestions are near and common', () => {
  const words: [string, string, number][] = [
    ['hoc', 'hoc~j', 50],
    ['hop', 'hop~j', 5],
    ['tap', 'tâp~j', 40],
  ];
  expect(suggestWords('hoc1c', words)).toEqual([]);
  expect(suggestWords('hcoc', words)).toEqual(['học']);
  expect(suggestQueries('hcoc tap', ['hcoc'], words)).toEqual(['học tap']);
});

test.each([
  'học',
  'quỹ',
  'hòa',
  'thủy',
  'được',
  'nghiệp',
  'giá',
  'của',
  'toàn',
  'khuyến',
  'mù',
  'người',
  'chữ',
  'bảo',
  'đời',
  'hoạt',
  'tiểu',
])('%s is written as it was', (word) => expect(writtenAs(spelling(word))).toBe(word));
