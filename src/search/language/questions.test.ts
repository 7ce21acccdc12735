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
    ['ai chịu trách nhiệm xóa mù chữ ở Hà Nội', 'xóa mù chữ Hà Nội', 'vi'],
    ['kinh phí lấy từ đâu', 'kinh phí', 'vi'],
    ['thư viện là gì', 'thư viện', 'vi'],
    ['thu vien la gi', 'thu vien', 'vi'],
    ['khi nào nộp báo cáo', 'nộp báo cáo', 'vi'],
    ['có học bổng không', 'học bổng', 'vi'],
    ['học tập ở thư viện', 'học tập ở thư viện', 'vi'],
    ['who is responsible for adult literacy', 'adult literacy', 'en'],
    ['what should libraries do', 'libraries', 'en'],
    ['lifelong learning', 'lifelong learning', 'en'],
    // At the beginning and at the end, beside words that ask by themselves too; not in the middle.
    ['có thư viện', 'thư viện', 'vi'],
    ['vì sao chưa mở thư viện', 'mở thư viện', 'vi'],
    ['mở thư viện chưa làm gì', 'mở thư viện', 'vi'],
    ['thư viện chưa mở', 'thư viện chưa mở', 'vi'],
    ['không', '', 'vi'],
  ])('%s → %s', (query, rest, lang) => expect(told(query, lang)).toBe(rest));
});

test('a question may ask for a role', () => {
  expect(readQuestion(['ai', 'chủ', 'trì', 'học', 'liệu'], 'vi').role).toEqual({ role: 'lead', from: 1, to: 3 });
  expect(readQuestion(['phoi', 'hop'], 'vi').role?.role).toBe('coordinate');
  expect(readQuestion(['who', 'leads', 'reading'], 'en').role).toEqual({ role: 'lead', from: 0, to: 2 });
  expect(readQuestion(['học', 'tập'], 'vi').role).toBeNull();
});

test('marks that were typed must be those of the word', () => {
  expect(told('đầu tư cho thư viện', 'vi')).toBe('đầu tư cho thư viện');
  expect(told('cổ vật là gì', 'vi')).toBe('cổ vật');
  expect(told('tai lieu o dau', 'vi')).toBe('tai lieu');
  // A horn that was left out beside its tone.
  expect(told('tài liệu ỏ đâu', 'vi')).toBe('tài liệu');
});

test('what ties words together says nothing in a question, and stays elsewhere', () => {
  expect(told('tiền của thư viện lấy ở đâu', 'vi')).toBe('tiền thư viện');
  expect(told('ai lo sách cho trẻ em', 'vi')).toBe('sách trẻ em');
  expect(told('sách cho trẻ em', 'vi')).toBe('sách cho trẻ em');
  // Without marks, “de” may be a word that says something: đề án.
  expect(told('ai duyet de an', 'vi')).toBe('duyet de an');
});

test('capital letters alone are a name', () => {
  expect(told('AI trong trường học', 'vi')).toBe('AI trong trường học');
  expect(told('WHO report', 'en')).toBe('WHO report');
  expect(told('ai viết báo cáo', 'vi')).toBe('viết báo cáo');
  // A slip of the shift key is none.
  expect(told('WHo runs libraries', 'en')).toBe('runs libraries');
  expect(told('wHO runs libraries', 'en')).toBe('runs libraries');
});

describe('a question wants a kind of answer', () => {
  const asks = (query: string, lang: Lang) => readQuestion(query.split(' '), lang).asks;
  test.each<[string, Lang, ReturnType<typeof asks>]>([
    ['Hà Nội đặt bao nhiêu phần trăm', 'vi', { what: 'amount', from: 3, to: 7 }],
    ['how many libraries', 'en', { what: 'amount', from: 0, to: 2 }],
    ['khi nào nộp báo cáo', 'vi', { what: 'time', from: 0, to: 2 }],
    ['bao cao den bao gio', 'vi', { what: 'time', from: 2, to: 5 }],
    ['by when must it be ready', 'en', { what: 'time', from: 0, to: 2 }],
    ['sở nào dạy y tế', 'vi', { what: 'office', from: 0, to: 2 }],
    ['which department runs libraries', 'en', { what: 'office', from: 0, to: 2 }],
    ['ai mở phòng đọc', 'vi', { what: 'body', from: 0, to: 1 }],
    ['who must open reading rooms', 'en', { what: 'body', from: 0, to: 2 }],
    // Of two, the one that is said in more words.
    ['ai chịu trách nhiệm mở bao nhiêu', 'vi', { what: 'body', from: 0, to: 4 }],
    ['nhiều thư viện', 'vi', null],
    ['many libraries', 'en', null],
  ])('%s', (query, lang, expected) => {
    expect(asks(query, lang)).toEqual(expected);
  });
});
