import { describe, expect, test } from 'vitest';
import { markForeign } from './foreign.ts';

describe('foreign phrases are marked', () => {
  test('a quoted Vietnamese name in an English sentence', () => {
    expect(markForeign('<p>the project “Bước chân của sách” (Footsteps of Books)</p>', 'en')).toBe(
      '<p>the project “<span lang="vi">Bước chân của sách</span>” (Footsteps of Books)</p>',
    );
  });
  test('a Vietnamese title that is a text of its own', () => {
    expect(markForeign('<a href="/x/">Hà Nội là thành phố học tập toàn cầu</a>', 'en')).toBe(
      '<a href="/x/"><span lang="vi">Hà Nội là thành phố học tập toàn cầu</span></a>',
    );
  });
  test('an English title on a Vietnamese page', () => {
    expect(markForeign('<a>Hai Phong promotes the model of learning for all</a>', 'vi')).toContain('<span lang="en">');
  });
});

describe('what needs no mark has none', () => {
  test.each([
    ['<p>Hà Nội and Hải Phòng have “Learning Family” titles</p>', 'en'],
    ['<p lang="vi">Bước chân của sách và các dự án khác</p>', 'en'],
    ['<div lang="vi"><p>Nội <b>dung</b></p><p>Bước chân của sách và các dự án</p></div>', 'en'],
    ['<script type="application/ld+json">{"name":"“Bước chân của sách”"}</script>', 'en'],
    ['<title>Bước chân của sách và các dự án</title>', 'en'],
    ['<p>Sở Giáo dục và Đào tạo</p>', 'vi'],
    ['<p>UNESCO Global Network of Learning Cities</p>', 'vi'],
  ] as const)('%s', (html, lang) => {
    expect(markForeign(html, lang)).toBe(html);
  });
});
