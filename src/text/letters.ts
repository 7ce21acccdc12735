/** Owns which characters may stand in a text that people read: finds the others, names them, and says what to write instead. */
import type { Bilingual } from './bilingual.ts';

export interface StrangeLetter {
  /** “U+00AD”. */
  readonly code: string;
  readonly char: string;
  readonly name: Bilingual;
  readonly at: number;
  /** What stands around it, with the character as its code: “d⟨U+00AD⟩ựng”. */
  readonly shown: string;
  /** The same as it should be written. */
  readonly fixed: string;
}

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

interface Kind {
  readonly pattern: RegExp;
  readonly name: Bilingual;
  readonly fixed: (char: string) => string;
}

const nothing = () => '';
const space = () => ' ';
/** Letters of other scripts that look like Latin ones. */
const FOREIGN = 'АВЕКМНОРСТУХІЅЈаеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const ALIKE = 'ABEKMHOPCTYXISJaeopcyxisjABEZHIKMNOPTYXo';

/** In the order in which they are tried. */
const KINDS: readonly Kind[] = [
  { pattern: /[\t\v\f\r\u0085\u2028\u2029]/u, name: { vi: 'ký tự điều khiển', en: 'control character' }, fixed: space },
  { pattern: /(?!\n)\p{Cc}/u, name: { vi: 'ký tự điều khiển', en: 'control character' }, fixed: nothing },
  { pattern: /(?! )\p{Zs}/u, name: { vi: 'dấu cách lạ', en: 'unusual space' }, fixed: space },
  { pattern: /[\ufff9-\ufffd]/u, name: { vi: 'ký tự thay thế', en: 'replacement character' }, fixed: () => '…' },
  {
    pattern: /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u,
    name: { vi: 'ký tự ẩn', en: 'invisible character' },
    fixed: nothing,
  },
  {
    pattern: /\p{Co}/u,
    name: {
      vi: 'ký tự riêng của một phông chữ, như dấu đầu dòng của Word',
      en: 'private character of a font, such as a bullet of Word',
    },
    fixed: () => '-',
  },
  {
    pattern: /[\p{Cs}\p{Cn}]/u,
    name: { vi: 'ký tự không có trong Unicode', en: 'no character of Unicode' },
    fixed: nothing,
  },
  { pattern: /[ÐƉ]/u, name: { vi: 'chữ giống Đ', en: 'letter that looks like Đ' }, fixed: () => 'Đ' },
  // Icelandic has eth too, but never at the beginning of a word; Vietnamese has đ nowhere else.
  { pattern: /(?<![\p{L}\p{M}])[ðɖ]/u, name: { vi: 'chữ giống đ', en: 'letter that looks like đ' }, fixed: () => 'đ' },
  {
    pattern: /(?<=[Dd])[\u0335-\u0338]/u,
    name: { vi: 'gạch chồng lên chữ d', en: 'stroke laid over the letter d' },
    fixed: nothing,
  },
  {
    pattern:
      /(?<=\p{Script=Latin}\p{M}*)[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/u,
    name: { vi: 'chữ Kirin hoặc Hy Lạp giữa chữ Latinh', en: 'Cyrillic or Greek letter among Latin ones' },
    fixed: (char) => ALIKE[FOREIGN.indexOf(char)] ?? '…',
  },
  {
    pattern: /[\ufb00-\ufb06\uff01-\uff5e\u2160-\u217f\u{1d400}-\u{1d7ff}]/u,
    name: { vi: 'chữ dính hoặc chữ trang trí', en: 'ligature or decorated letter' },
    fixed: (char) => char.normalize('NFKC'),
  },
];

const ANY = new RegExp(KINDS.map(({ pattern }) => pattern.source).join('|'), 'gu');
/** An emoji may be made of several characters, some of them invisible. */
const EMOJI = new RegExp(String.raw`\p{RGI_Emoji}`, 'gv');
/** What is shown on either side. */
const AROUND = 12;

export const codeOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const kindOf = (text: string, at: number): Kind | undefined =>
  KINDS.find(({ pattern }) => {
    const sticky = new RegExp(pattern.source, 'uy');
    sticky.lastIndex = at;
    return sticky.test(text);
  });

/** Each character that should not be there, once, where it first stands. */
export function strangeLetters(written: string): StrangeLetter[] {
  const text = written.replace(EMOJI, (emoji) => '☺'.repeat(emoji.length));
  const found = new Map<string, StrangeLetter>();
  const mended = (part: string) =>
    part.replace(ANY, (char, at: number) => kindOf(part, at)?.fixed(char) ?? char).replace(/ {2,}/g, ' ');
  for (const { 0: char, index: at } of text.matchAll(ANY)) {
    if (found.has(char)) continue;
    const [before, after] = [text.slice(0, at).slice(-AROUND), text.slice(at + char.length).slice(0, AROUND)];
    const part = `${before}${char}${after}`;
    const code = codeOf(char);
    found.set(char, {
      code,
      char,
      at,
      name: NAMES[char] ?? kindOf(text, at)?.name ?? { vi: code, en: code },
      shown: part.replace(ANY, (one) => `⟨${codeOf(one)}⟩`).replace(/\s+/g, ' '),
      fixed: mended(part).replace(/\s+/g, ' ').trim(),
    });
  }
  return [...found.values()];
}
