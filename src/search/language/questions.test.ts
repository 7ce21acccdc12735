import { describe, expect, test } from 'vitest';
import type { Lang } from '../../model/schema/common.ts';
import { readQuestion } from './questions.ts';

/** The words that say what is asked. */
const told = (query: string, lang: Lang): string => {
  const words = query.split(' ');
  const { soft } = readQuestion(words, lang);
  return words.filter((_, index) => soft[index] !== true).join(' ');
};

describe('what makes a question says nothing of what is asked', () => {
  test.each<[string, string, Lang]>([
    ['ai chịu trách nhiệm xóa mù chữ ở Hà Nội', 'xóa mù chữ ở Hà Nội', 'vi'],
    ['kinh phí lấy từ đâu', 'kinh phí', 'vi'],
    ['thư viện là gì', 'thư viện', 'vi'],
    ['thu vien la gi', 'thu vien', 'vi'],
    ['khi nào nộp báo cáo', 'nộp báo cáo', 'vi'],
    ['có học bổng không', 'học bổng', 'vi'],
    ['học tập ở thư viện', 'học tập ở thư viện', 'vi'],
    ['who is responsible for adult literacy', 'adult literacy', 'en'],
    ['what should libraries do', 'libraries', 'en'],
    ['lifelong learning', 'lifelong learning', 'en'],
  ])('%s → %s', (query, rest, lang) => expect(told(query, lang)).toBe(rest));
});

test('a question may ask for a role', () => {
  expect(readQuestion(['ai', 'chủ', 'trì', 'học', 'liệu'], 'vi').role).toEqual({ role: 'lead', from: 1, to: 3 });
  expect(readQuestion(['phoi', 'hop'], 'vi').role?.role).toBe('coordinate');
  expect(readQuestion(['who', 'leads', 'reading'], 'en').role).toEqual({ role: 'lead', from: 0, to: 2 });
  expect(readQuestion(['học', 'tập'], 'vi').role).toBeNull();
});

test('a question may ask for a number', () => {
  const amount = (query: string, lang: Lang) => readQuestion(query.split(' '), lang).amount;
  expect(amount('Hà Nội đặt bao nhiêu phần trăm', 'vi')).toEqual({ from: 3, to: 5 });
  expect(amount('how many libraries', 'en')).toEqual({ from: 0, to: 2 });
  expect(amount('nhiều thư viện', 'vi')).toBeNull();
  expect(amount('many libraries', 'en')).toBeNull();
});
