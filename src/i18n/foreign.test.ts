import { describe, expect, test } from 'vitest';
import { markForeign } from './foreign.ts';

/** Most of its words carry letters that only Vietnamese has. */
const VI = 'Đường sách của phố được mở rộng';
const marked = `<span lang="vi">${VI}</span>`;

describe('foreign phrases are marked', () => {
  test.each([
    // A quoted name, a title that is a text of its own, and an English title on a Vietnamese page.
    ['en', '<p>the project “Bước chân của sách” (Footsteps)</p>', '“<span lang="vi">Bước chân của sách</span>”'],
    ['en', '<a href="/x/">Hà Nội là thành phố học tập</a>', '<span lang="vi">Hà Nội là thành phố học tập</span>'],
    [
      'vi',
      '<a>Hai Phong promotes learning for all of us</a>',
      '<span lang="en">Hai Phong promotes learning for all of',
    ],
    // A quotation holds another one; two words are enough.
    [
      'en',
      '<p>the talk “Bài “Đọc sách” của phố” was given by us all here</p>',
      '“<span lang="vi">Bài “Đọc sách” của phố</span>”',
    ],
    ['en', '<p>the “Đọc sách” day</p>', '“<span lang="vi">Đọc sách</span>”'],
    // Exactly two words in five, and in running text exactly half of six.
    ['en', '<p>“Phố Mây đọc sách hay”</p>', '“<span lang="vi">Phố Mây đọc sách hay</span>”'],
    ['en', '<p>nhà của một phố đọc xa</p>', '<span lang="vi">nhà của một phố đọc xa</span>'],
    // Exactly six words, two of them English beyond doubt.
    ['vi', '<p>Books for the children we love</p>', '<span lang="en">Books for the children we love</span>'],
  ] as const)('%s %s', (lang, html, part) => {
    expect(markForeign(html, lang)).toContain(part);
  });

  test('white space around a phrase stays outside the mark', () => {
    expect(markForeign(`<p>\n  ${VI}\n</p>`, 'en')).toBe(`<p>\n  ${marked}\n</p>`);
  });

  test('again, after what was left alone is closed', () => {
    expect(markForeign(`<div lang="vi"><div>${VI}</div><b>${VI}</b></div><p>${VI}</p>`, 'en')).toBe(
      `<div lang="vi"><div>${VI}</div><b>${VI}</b></div><p>${marked}</p>`,
    );
    expect(markForeign(`<pre>${VI}</pre><p>${VI}</p>`, 'en')).toBe(`<pre>${VI}</pre><p>${marked}</p>`);
  });

  test('an element that closes itself, or needs no end, holds nothing', () => {
    expect(markForeign(`<g lang="vi"><g lang="vi" /></g><p>${VI}</p>`, 'en')).toContain(`<p>${marked}</p>`);
    for (const tag of ['meta', 'link', 'img', 'input', 'br'])
      expect(markForeign(`<${tag} lang="vi"><p>${VI}</p>`, 'en')).toBe(`<${tag} lang="vi"><p>${marked}</p>`);
    expect(markForeign(`<linked lang="vi">${VI}</linked>`, 'en')).toBe(`<linked lang="vi">${VI}</linked>`);
    expect(markForeign(`<my-link lang="vi">${VI}</my-link>`, 'en')).toBe(`<my-link lang="vi">${VI}</my-link>`);
  });

  test('an end without a beginning, and the language of the page itself, hide nothing', () => {
    expect(markForeign(`</pre><p>${VI}</p>`, 'en')).toBe(`</pre><p>${marked}</p>`);
    expect(markForeign(`<html lang="vi"><p>${VI}</p></html>`, 'en')).toBe(`<html lang="vi"><p>${marked}</p></html>`);
  });

  test('an attribute whose name only ends like lang says nothing about the language', () => {
    expect(markForeign(`<p hreflang="vi">${VI}</p>`, 'en')).toBe(`<p hreflang="vi">${marked}</p>`);
  });
});

describe('what needs no mark has none', () => {
  test.each(['script', 'style', 'title', 'svg', 'textarea', 'option', 'code', 'pre', 'button'])(
    'the text of <%s>',
    (tag) => {
      expect(markForeign(`<${tag} class="x">${VI}</${tag}>`, 'en')).toBe(`<${tag} class="x">${VI}</${tag}>`);
    },
  );

  test.each([
    ['en', '<p>Hà Nội and Hải Phòng have “Learning Family” titles</p>'],
    ['en', `<p lang="vi">${VI}</p>`],
    ['en', `<div lang="vi"><p>Nội <b>dung</b></p><p>${VI}</p></div>`],
    ['en', `<!-- ${VI} -->`],
    ['en', `<!-- two\nlines: <p>${VI}</p> -->`],
    // Less than half of the words, less than two in five of a quotation, one word, four words.
    ['en', '<p>Đọc sách with the people and books</p>'],
    ['en', '<p>“Phố Mây hay đi xa nhau”</p>'],
    ['en', '<p>the “Đường” prize</p>'],
    ['en', '<p>Đường sách của phố</p>'],
    // Five words; six without two English ones; a Vietnamese letter among them.
    ['vi', '<p>Books for the children here</p>'],
    ['vi', '<p>Books for children we love here</p>'],
    ['vi', '<p>Books for the children of phố Đường</p>'],
    ['vi', '<p>UNESCO Global Network of Learning Cities</p>'],
    ['vi', '<p>Sở Giáo dục và Đào tạo</p>'],
    ['vi', '<p>2021, 2022, 2023, 2024, 2025, 2026</p>'],
    ['vi', '<p>Alpha Beta Gamma Delta Epsilon Zeta</p>'],
  ] as const)('%s %s', (lang, html) => {
    expect(markForeign(html, lang)).toBe(html);
  });
});
