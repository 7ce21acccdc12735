import { expect, test } from 'vitest';
import { join, readOfficial, withoutMark } from './lines.ts';

const marks = (text: string) => readOfficial(text).body.map(({ mark }) => mark);

test('a hyphen that came to stand first on a line is no bullet', () => {
  expect(marks('- Dạy nghề ở các trung tâm giáo dục nghề nghiệp\n- giáo dục thường xuyên của thành phố.')).toEqual([
    'bullet',
    'none',
  ]);
});

test('a bullet after a full stop is one, though a scan spells its first letter small', () => {
  expect(marks('- Làm việc này cho xong.\n- l?héi hop voi cac so.')).toEqual(['bullet', 'bullet']);
});

test('a lost dash leaves a paragraph, a stray digit does not hide a dash', () => {
  expect(
    marks(
      '- Làm việc thứ nhất của phòng đọc cho thật xong rồi mới nghỉ\nở nhà.\nMở thêm một cửa nữa cho phòng đọc ở các phố xa trung tâm này.\n7 - Mở thêm cửa sổ.',
    ),
  ).toEqual(['bullet', 'none', 'paragraph', 'bullet']);
});

test('page numbers and stamps are gone, and their line numbers with them', () => {
  expect(readOfficial('- Một câu dài\n\n14\n\ny,.\n\nvà phần còn lại.').body.map(({ no }) => no)).toEqual([1, 7]);
});

test('the list of recipients holds no provision', () => {
  expect(marks('Nơi nhận:\n- Bộ Sách;\n- Các phố.')).toEqual(['none', 'none', 'none']);
});

test('markup goes, the annex stands apart', () => {
  const { body, annex } = readOfficial('#### **1. Sở Sách**\n**Phụ lục**\n<b>1.1.</b>\tđạt $\\geq 95\\%$');
  expect(body.map(({ text }) => text)).toEqual(['1. Sở Sách']);
  expect(annex.map(({ text }) => text)).toEqual(['Phụ lục', '1.1.\tđạt ≥ 95%']);
});

test('a number broken at its hyphen is whole again', () => {
  expect(join(readOfficial('- Theo Nghị quyết số 23-\nNQ/TU của Thành ủy.').body)).toContain('23-NQ/TU');
});

test.each([
  ['- Mở cửa', 'Mở cửa'],
  ['+ Mở cửa', 'Mở cửa'],
  ['2.10. Sở Sách', 'Sở Sách'],
  ['đ) Hội Sách', 'Hội Sách'],
  ['Điều 2. Quyết định', 'Quyết định'],
])('%s → %s', (line, bare) => expect(withoutMark(line)).toBe(bare));
