/** Owns the comparison of Vietnamese words whatever their case and diacritics. */

/** Lower case without diacritics: `Đề án` → `de an`. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
