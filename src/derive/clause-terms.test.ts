import { expect, test } from 'vitest';
import type { Site } from '../model/types.ts';
import { termsOf } from './clause-terms.ts';

const note = { vi: 'Là gì.', en: 'What it is.' };
const glossary: Site['glossary'] = [
  { vi: 'xã hội học tập', en: 'learning society', short: ['XHHT'], note },
  { vi: 'học', en: 'learning', short: [], note },
  { vi: 'trung tâm học tập cộng đồng', en: 'community learning centre', short: [] },
];
const found = (vi: string) => termsOf({ glossary }, { text: { vi, en: '' } }).map((term) => term.vi);

test('a term is found by its words in any case and by its abbreviation as it is written', () => {
  expect(found('Xây dựng Xã hội học tập')).toEqual(['xã hội học tập', 'học']);
  expect(found('Đề án XHHT')).toEqual(['xã hội học tập']);
  expect(found('Đề án xhht')).toEqual([]);
});

test('not inside a longer word, and not where there is nothing to explain', () => {
  expect(found('Khoahọc')).toEqual([]);
  expect(found('Trung tâm dạy nghề, trung tâm học tập cộng đồng')).toEqual(['học']);
});
