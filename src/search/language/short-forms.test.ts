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
    ['', []],
  ])('%s', (text, added) => expect(vi(text)).toEqual(added));

  test('each language by its own names', () => {
    expect(en('Home Affairs')).toEqual(['Department of Home Affairs']);
    expect(en('the DOET leads')).toEqual(['Department of Education and Training']);
    expect(en('lifelong learning')).toEqual(['HTSĐ']);
  });
});
