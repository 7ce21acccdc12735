import { describe, expect, test } from 'vitest';
import { forPagefind } from './pagefind-text.ts';

/** With đ readable. */
const shown = (texts: string[], lang: 'vi' | 'en' = 'vi') => forPagefind(texts, lang).replaceAll('d\u0335', 'đ');

describe('a text as Pagefind gets it', () => {
  test.each([
    ['Sở Đọc sách, hoà giải', 'sở đọc sách hòa giải'],
    ['kĩ năng', 'kỹ năng'],
    ['học'.normalize('NFD'), 'học'],
    ['Wi-Fi', 'wi fi . wifi'],
    ['1373/QĐ-TTg', '1373 qđ ttg . 1373zsqdzhttg'],
    ['mục IV.1.3', 'mục iv 1 3 . ivzd1zd3'],
    ['99,5%', '99 5 . 99zd5% . 99zd5'],
    ['4/4 và 4/4', '4 4 và 4 4 . 4zs4'],
    ['GD&ĐT', 'gd đt . gddt'],
    ['!…', ''],
  ])('%s → %s', (text, expected) => {
    expect(shown([text])).toBe(expected);
  });
  test('đ is d with a stroke over it, so that it is found as d and as itself', () => {
    expect(forPagefind(['đô'], 'vi')).toBe('d\u0335ô');
  });
  test('English words are the stems that our own index has', () => {
    expect(shown(['Libraries of the organised centres'], 'en')).toBe('librari of the organ center');
  });
  test('texts stand apart, wholes come after all of them', () => {
    expect(shown(['a 1.2', 'b'])).toBe('a 1 2 . b . 1zd2');
  });
});
