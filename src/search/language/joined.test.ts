import { describe, expect, test } from 'vitest';
import { cutJoined } from './joined.ts';

const KNOWN = new Map(
  Object.entries({
    hoc: 90,
    tap: 80,
    suot: 40,
    doi: 60,
    xa: 50,
    hoi: 50,
    y: 5,
    te: 9,
    thanh: 30,
    th: 1,
    anh: 3,
    pho: 30,
    hoa: 30,
    nai: 5,
    hoan: 1,
    ai: 5,
    tho: 100,
    i: 100,
    thoi: 10,
    '2030': 50,
  }),
);
const cut = (word: string): string | null => {
  const ends = cutJoined(word, KNOWN, 400);
  return ends === null ? null : ends.map((end, index) => word.slice(ends[index - 1] ?? 0, end)).join(' ');
};

describe('words without spaces', () => {
  test.each([
    ['hoctapsuotdoi', 'hoc tap suot doi'],
    ['xahoihoctap', 'xa hoi hoc tap'],
    // The commoner words, and as few as possible.
    ['thanhpho', 'thanh pho'],
    ['hocyte', 'hoc y te'],
    ['hoanai', 'hoa nai'],
    ['thoihoc', 'thoi hoc'],
    ['hocte', 'hoc te'],
    [`${'hoctap'.repeat(13)}te`, `${'hoc tap '.repeat(13)}te`],
  ])('%s', (joined, apart) => expect(cut(joined)).toBe(apart));
  test.each([
    ['hoc', 'a word'],
    ['thanh', 'a word that could be cut'],
    ['hoctapx', 'a rest that is no word'],
    ['hoc2tap', 'a figure'],
    ['hoc2030', 'a year after it'],
    ['2030hoc', 'a year before it'],
    ['họctập', 'letters with marks, which must be folded first'],
    ['yte', 'too short to be sure'],
    ['hoctap'.repeat(20), 'longer than anyone types'],
    ['', 'nothing'],
  ])('%s is not cut: %s', (word) => expect(cut(word)).toBeNull());
});
