/** Names of characters that a text may not hold, and of encodings that text comes in by mistake, as messages call them. */
import type { Bilingual } from '../text/bilingual.ts';
import type { Encoding } from '../text/encodings.ts';
import type { LetterKind } from '../text/letters.ts';

const NAMES: Readonly<Record<string, Bilingual>> = {
  '\t': { vi: 'dấu tab', en: 'tab' },
  '\u000b': { vi: 'dấu xuống dòng mềm của Word', en: 'Word’s manual line break' },
  '\u000c': { vi: 'dấu ngắt trang', en: 'page break' },
  '\r': { vi: 'dấu về đầu dòng', en: 'carriage return' },
  '\u0085': { vi: 'dấu xuống dòng NEL', en: 'next line' },
  '\u00a0': { vi: 'dấu cách không ngắt', en: 'no-break space' },
  '\u00ad': { vi: 'gạch nối mềm, ẩn', en: 'soft hyphen, invisible' },
  '\u200b': { vi: 'dấu cách rộng 0, ẩn', en: 'zero-width space' },
  '\u200c': { vi: 'ký tự tách rộng 0, ẩn', en: 'zero-width non-joiner' },
  '\u200d': { vi: 'ký tự nối rộng 0, ẩn', en: 'zero-width joiner' },
  '\u200e': { vi: 'dấu hướng viết trái sang phải, ẩn', en: 'left-to-right mark' },
  '\u200f': { vi: 'dấu hướng viết phải sang trái, ẩn', en: 'right-to-left mark' },
  '\u2028': { vi: 'dấu ngắt dòng', en: 'line separator' },
  '\u2029': { vi: 'dấu ngắt đoạn', en: 'paragraph separator' },
  '\u202a': { vi: 'dấu hướng viết trái sang phải, ẩn', en: 'left-to-right embedding' },
  '\u202b': { vi: 'dấu hướng viết phải sang trái, ẩn', en: 'right-to-left embedding' },
  '\u202c': { vi: 'dấu hết hướng viết, ẩn', en: 'pop directional formatting' },
  '\u202d': { vi: 'dấu ép hướng viết trái sang phải, ẩn', en: 'left-to-right override' },
  '\u202e': { vi: 'dấu ép hướng viết phải sang trái, ẩn', en: 'right-to-left override' },
  '\u202f': { vi: 'dấu cách hẹp không ngắt', en: 'narrow no-break space' },
  '\u2060': { vi: 'ký tự nối từ, ẩn', en: 'word joiner' },
  '\u3000': { vi: 'dấu cách toàn khổ', en: 'ideographic space' },
  '\ufeff': { vi: 'dấu thứ tự byte (BOM), ẩn', en: 'byte order mark' },
  '\ufffc': { vi: 'chỗ của một hình được dán', en: 'object replacement character' },
  '\ufffd': { vi: 'ký tự thay cho chữ đã mất', en: 'replacement character: a letter was lost' },
  Ð: { vi: 'chữ eth, không phải Đ tiếng Việt U+0110', en: 'eth, not the Vietnamese Đ U+0110' },
  ð: { vi: 'chữ eth, không phải đ tiếng Việt U+0111', en: 'eth, not the Vietnamese đ U+0111' },
  Ɖ: { vi: 'chữ D châu Phi, không phải Đ tiếng Việt U+0110', en: 'African D, not the Vietnamese Đ U+0110' },
  ɖ: { vi: 'chữ d châu Phi, không phải đ tiếng Việt U+0111', en: 'African d, not the Vietnamese đ U+0111' },
};

const KINDS = {
  control: { vi: 'ký tự điều khiển', en: 'control character' },
  space: { vi: 'dấu cách lạ', en: 'unusual space' },
  replaced: { vi: 'ký tự thay thế', en: 'replacement character' },
  invisible: { vi: 'ký tự ẩn', en: 'invisible character' },
  private: {
    vi: 'ký tự riêng của một phông chữ, như dấu đầu dòng của Word',
    en: 'private character of a font, such as a bullet of Word',
  },
  unknown: { vi: 'ký tự không có trong Unicode', en: 'no character of Unicode' },
  'like-upper-d': { vi: 'chữ giống Đ', en: 'letter that looks like Đ' },
  'like-d': { vi: 'chữ giống đ', en: 'letter that looks like đ' },
  stroke: { vi: 'gạch chồng lên chữ d', en: 'stroke laid over the letter d' },
  'other-script': { vi: 'chữ Kirin hoặc Hy Lạp giữa chữ Latinh', en: 'Cyrillic or Greek letter among Latin ones' },
  decorated: { vi: 'chữ dính hoặc chữ trang trí', en: 'ligature or decorated letter' },
} as const satisfies Record<LetterKind, Bilingual>;

/** Its own name where it has one, else that of its kind. */
export const letterName = ({ char, kind }: { readonly char: string; readonly kind: LetterKind }): Bilingual =>
  NAMES[char] ?? KINDS[kind];

export const encodingNames = {
  utf8: { vi: 'UTF-8 bị đọc như Windows-1252', en: 'UTF-8 read as Windows-1252' },
  tcvn3: { vi: 'phông TCVN3 (.VnTime)', en: 'a TCVN3 font (.VnTime)' },
  vni: { vi: 'phông VNI', en: 'a VNI font' },
  lost: { vi: 'bảng mã không có chữ tiếng Việt', en: 'an encoding without Vietnamese letters' },
} as const satisfies Record<Encoding, Bilingual>;
