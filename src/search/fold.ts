/** Owns the fold of đ: the index knows it as d + U+0335, a combining stroke that Pagefind strips with the other marks. Without it, `dao tao` never meets `đào tạo`. */

const STROKE = '\u0335';

/** Text as the index holds it. */
export const encode = (text: string): string => text.normalize('NFC').replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);

/** Text of the index as people read it. */
export const decode = (text: string): string => text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
