import { describe, expect, test } from 'vitest';
import { expander, type Named } from './short-forms.ts';

const NAMED: Named = {
  glossary: [
    { vi: 'học tập suốt đời', en: 'lifelong learning', short: ['HTSĐ'] },
    { vi: 'kế hoạch', en: 'plan', short: ['KH'] },
    { vi: 'ủy ban nhân dân', en: 'people’s committee', short: ['UBND'] },
    { vi: 'phòng đọc (của phố)', en: 'reading room (of a street)', short: ['PĐ-HN'] },
    { vi: 'hoa', en: 'flower', short: ['HOA', 'TOAN'] },
    { vi: 'không viết tắt', en: 'not shortened', short: [] },
    { vi: 'phòng (nhỏ) đọc báo', en: 'small room', short: ['PNĐB'] },
    { vi: 'sân chơi(của xóm)', en: 'playground', short: ['SCX'] },
    { vi: '…', en: '…', short: ['TRỐNG'] },
    { vi: 'lặng im', en: 'silence', short: ['…'] },
  ],
  agencies: [
    {
      name: { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' },
      short: { vi: 'Sở GDĐT', en: 'DOET' },
    },
    { name: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' }, short: { vi: 'Sở Nội vụ', en: 'Home Affairs' } },
    { name: { vi: 'Bộ Ngoại giao', en: 'Ministry of Foreign Affairs' }, short: { vi: 'Bộ NG', en: 'MOFA' } },
    { name: { vi: 'Hội Khuyến học', en: 'Association' }, short: { vi: 'Hội KHVN', en: 'APE' } },
    { name: { vi: 'Công an thành phố', en: 'City Police' } },
    { name: { vi: 'Bộ Khoa học và Công nghệ', en: 'Ministry of Science' }, short: { vi: 'Bộ KHCN', en: 'MOS' } },
    { name: { vi: 'Ban Tuyên giáo', en: 'Commission' }, short: { vi: 'Sở TGX', en: 'COM' } },
    { name: { vi: 'Sở Thư từ', en: 'Post' }, short: { vi: 'Sở của THT', en: 'PST' } },
    { name: { vi: 'Sở Tem ảnh', en: 'Stamps' }, short: { vi: 'Sở TMA cũ', en: 'STM' } },
  ],
};

describe('a text is found by the short form and by the long one', () => {
  const vi = expander(NAMED, 'vi');
  const en = expander(NAMED, 'en');
  test.each([
    ['Vì học tập suốt đời.', ['HTSĐ']],
    ['HỌC TẬP SUỐT ĐỜI', ['HTSĐ']],
    ['học tập suốt đời'.normalize('NFD'), ['HTSĐ']],
    ['phong trào HTSĐ', ['học tập suốt đời']],
    ['hoc tap suot doi', []],
    ['học tập cả đời', []],
    ['học tập suốt', []],
    ['học, học tập suốt đời', ['HTSĐ']],
    // Two letters stand for too much to be written out; the long form still brings the short one.
    ['KH năm 2025', []],
    ['kế hoạch năm 2025', ['KH']],
    ['UBND thành phố', ['ủy ban nhân dân']],
    // What stands in brackets in the register is not part of the name.
    ['mở phòng đọc mới', ['PĐ-HN']],
    // The field of a body, with and without the word for the body.
    ['Sở GDĐT chủ trì', ['Sở Giáo dục và Đào tạo', 'Giáo dục và Đào tạo']],
    ['ngành Giáo dục và Đào tạo', ['GDĐT']],
    ['Sở Giáo dục và Đào tạo', ['Sở GDĐT', 'GDĐT']],
    ['ngành GDĐT', ['Giáo dục và Đào tạo']],
    ['ngành Ngoại giao', []],
    ['Khuyến học', []],
    ['Sở Nội vụ', []],
    ['ngành KHCN', ['Khoa học và Công nghệ']],
    // Only where the short form is the word for the body and its field, and the body is called so.
    ['ngành TGX', []],
    ['ngành của THT', []],
    ['ngành TMA cũ', []],
    // A hyphen within it makes no difference; brackets do at the end of a name only.
    ['mở PĐ HN', ['phòng đọc']],
    ['PNĐB', ['phòng (nhỏ) đọc báo']],
    ['một sân chơi', ['SCX']],
    // What is spelt alike needs no other form, nor is a sign one.
    ['hoa', ['TOAN']],
    ['lặng im', []],
    // The longest first.
    ['kế hoạch của ủy ban nhân dân', ['UBND', 'KH']],
    ['HTSĐ của ủy ban nhân dân', ['học tập suốt đời', 'UBND']],
    ['', []],
  ])('%s', (text, added) => expect(vi(text)).toEqual(added));

  test('each language by its own names', () => {
    expect(en('Home Affairs')).toEqual(['Department of Home Affairs']);
    expect(en('the DOET leads')).toEqual(['Department of Education and Training']);
    expect(en('lifelong learning')).toEqual(['HTSĐ']);
    expect(en('APE')).toEqual(['Association']);
  });
});
