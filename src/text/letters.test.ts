import { describe, expect, test } from 'vitest';
import { wrongEncoding } from './encodings.ts';
import { strangeLetters } from './letters.ts';

const codes = (text: string) => strangeLetters(text).map(({ code }) => code);

describe('a character that is not seen, or is taken for another', () => {
  test.each([
    ['x\u0000y', 'U+0000'],
    ['lực\u000bthông', 'U+000B'],
    ['a\tb', 'U+0009'],
    ['a\u0085b', 'U+0085'],
    ['a\u00a0b', 'U+00A0'],
    ['a\u2009b', 'U+2009'],
    ['d\u00adựng', 'U+00AD'],
    ['a\u200bb', 'U+200B'],
    ['a\u200db', 'U+200D'],
    ['a\u202eb', 'U+202E'],
    ['a\u2066b', 'U+2066'],
    ['a\u2028b', 'U+2028'],
    ['\ufeffa', 'U+FEFF'],
    ['a\ufe0fb', 'U+FE0F'],
    ['h\ufffdc', 'U+FFFD'],
    ['\uf0b7 việc', 'U+F0B7'],
    ['\u{f0000}', 'U+F0000'],
    ['\ud800', 'U+D800'],
    ['\uffff', 'U+FFFF'],
    ['Ðại học', 'U+00D0'],
    ['Quyết định số 37/QÐ-TTg', 'U+00D0'],
    ['ðào tạo', 'U+00F0'],
    ['Ɖề án', 'U+0189'],
    ['d\u0335ào tạo', 'U+0335'],
    ['Hải Phòng хã hội hоc', 'U+043E'],
    ['ﬁnance', 'U+FB01'],
    ['２０２４', 'U+FF12'],
    ['Mục Ⅳ', 'U+2163'],
  ])('%j', (text, code) => expect(codes(text)).toContain(code));

  test('is named, shown by its code, and the mended words are said', () => {
    expect(strangeLetters('xây d\u00adựng xã hội')).toEqual([
      {
        code: 'U+00AD',
        char: '\u00ad',
        kind: 'invisible',
        at: 5,
        shown: 'xây d⟨U+00AD⟩ựng xã hội',
        fixed: 'xây dựng xã hội',
      },
    ]);
    expect(strangeLetters('tích cực\vthông tin')[0]?.fixed).toBe('tích cực thông tin');
    expect(strangeLetters('Ðại học')[0]?.fixed).toBe('Đại học');
    expect(strangeLetters('ﬁnance')[0]?.fixed).toBe('finance');
  });

  test('each is reported once', () => expect(codes('a\u00a0b\u00a0c\u200bd')).toEqual(['U+00A0', 'U+200B']));
});

test.each([
  'Đảng ủy, đào tạo và “học tập suốt đời” – 95 % … ’',
  'Open data: every table, A<B, office@example.vn <office@example.vn>',
  'Two paragraphs.\n\nSecond one.',
  'Garðabær, Hafnarfjörður, København, Málaga, Zürich, Łódź, São Paulo',
  'km², 5 m³, ½, ≥ 95, 1º, № 5, © 2026, £5, 25°C, 5 µm, §5, ©Sở, Café®',
  'Москва и Αθήνα',
  '学习型城市',
  'Congrats ❤️ 👩‍🏫 🇻🇳',
])('ordinary text is left alone: %s', (text) => {
  expect(codes(text)).toEqual([]);
  expect(wrongEncoding(text)).toBeNull();
});

describe('text in the wrong encoding', () => {
  const bytes = (text: string) => Buffer.from(text, 'utf8');
  const windows = new TextDecoder('windows-1252');
  test.each(['Hải Phòng', 'học tập', 'Đề án', 'thành phố', 'người lớn', 'trường', '“ngoặc”', 'Kế hoạch – 2026'])(
    'UTF-8 taken for Windows-1252 or Latin-1: %s',
    (text) => {
      const windowsText = windows.decode(bytes(text));
      expect(wrongEncoding(windowsText)?.encoding).toBe('utf8');
      expect(wrongEncoding(bytes(text).toString('latin1'))?.encoding).toBe('utf8');
    },
  );
  test('is shown as it was meant', () =>
    expect(wrongEncoding(windows.decode(bytes('Học tập suốt đời')))).toMatchObject({ at: 0, fixed: 'Học' }));
  test.each(['H¶i Phßng', 'Thµnh phè häc tËp', '®¹i häc', '§Ò ¸n gi¸o dôc', 'x· héi häc tËp c«ng d©n'])(
    'TCVN3: %s',
    (text) => expect(wrongEncoding(text)?.encoding).toBe('tcvn3'),
  );
  test.each(['Haûi Phoøng', 'thaønh phoá hoïc taäp', 'ñaïi hoïc', 'nöôùc', 'Ñaøo taïo'])('VNI: %s', (text) =>
    expect(wrongEncoding(text)?.encoding).toBe('vni'),
  );
  test.each(['H?i Ph?ng', 'h?c t?p su?t ??i'])('lost letters: %s', (text) =>
    expect(wrongEncoding(text)?.encoding).toBe('lost'),
  );
  test.each([
    'THỊ XÃ” và “PHƯỜNG”',
    'CẢ “XÔ»…',
    'XÃ\u00a0HỘI',
    'naïve, août, goût, señor, niño, Citroën, coördinate, España',
    'Ålesund, Tromsø, Jyväskylä, Hämeenlinna, Århus, Malmö, Fès',
    'https://example.vn/tin?id=5&trang=hai và https://example.vn?x=y',
    'Vì sao? Vì vậy. Có không?Có.',
    'hải quan, hoà bình, thuỷ lợi, quý, hóa học, của, khuỷu, khoản, huyện, quốc',
  ])('is not found in %s', (text) => expect(wrongEncoding(text)).toBeNull());
});
