import { expect, test } from 'vitest';
import { cityModel } from '../../../tests/support/city.ts';
import { markdownTwin } from './markdown-twin.ts';

test('what was taken out of a text and what was added are told apart', () => {
  const html = '<main><p>Mỗi <del>năm</del><ins>quý</ins> đổi sách.</p></main>';
  const page = { address: '/plans/may-trang-2031/ii-2/', html };
  expect(markdownTwin(cityModel(), page)).toBe('Mỗi ~~năm~~++quý++ đổi sách.\n');
});
