import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { copyOfCity } from '../../../tests/support/city.ts';
import { loadModel } from '../index.ts';
import type { Copy } from '../testing.ts';
import { countTitleWords } from './titles.ts';

let copy: Copy;
beforeAll(() => {
  copy = copyOfCity();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

const MEASURES = 'content/plans/may-trang-2031/measures.yaml';
const TITLE = '{ vi: Đóng ghế cho phòng đọc, en: Benches built for the rooms }';
const codesWith = (vi: string, en: string): string[] => {
  copy.change(MEASURES, TITLE, `{ vi: ${JSON.stringify(vi)}, en: ${JSON.stringify(en)} }`);
  return loadModel(copy.root).problems.map(({ code }) => code);
};

test('signs that stand alone are no words', () => {
  expect(countTitleWords('Phòng đọc — mở buổi tối')).toBe(5);
  expect(countTitleWords('99,5% of people aged 15–60')).toBe(5);
});

test.each([
  ['a figure in front', '99,5% người lớn đọc sách', '99.5% of adults read books'],
  ['a date in front', '20/11/2032 mở phòng đọc', '20 November 2032 opens the rooms'],
  ['a list number that is a quantity', '3 phòng đọc ở mỗi phố', '3 rooms in every street'],
  ['a question', 'Ai đóng ghế cho phòng đọc?', 'Who builds the benches there?'],
])('%s is a title', (_, vi, en) => expect(codesWith(vi, en)).toEqual([]));

test('every fault of a title is told, each once', () =>
  expect(codesWith('II.3 Đóng ghế.', 'Book swaps between neighbouring rooms').sort()).toEqual([
    'title-ending',
    'title-length',
    'title-place',
    'title-twice',
  ]));

test('another plan may have a clause with the same title', () => {
  copy.change(
    'content/plans/gio-xanh-2030/responsibilities.yaml',
    'title: { vi: Sở Đọc sách lo mọi việc, en: The Department of Reading does everything }',
    `title: ${TITLE}`,
  );
  expect(loadModel(copy.root).problems).toEqual([]);
});

test('a line that states no clause may be without a title, and so may a clause of a draft', () => {
  copy.change(MEASURES, `  title: ${TITLE}\n`, '');
  expect(loadModel(copy.root).problems.map(({ code }) => code)).toEqual(['title-missing']);
  copy.change('content/plans/may-trang-2031/plan.yaml', 'number: 7/KH-UBND', 'state: draft\nnumber: 7/KH-UBND');
  expect(loadModel(copy.root).problems.map(({ code }) => code)).not.toContain('title-missing');
});
