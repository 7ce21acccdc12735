/** Owns what counts as a hyphen: documents print a dozen signs for it, keyboards and word processors add theirs. */

/** Hyphen, non-breaking hyphen, figure dash, en and em dash, horizontal bar, small and full-width hyphen, minus. */
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
/** Signs that are not seen and part nothing: soft hyphen, zero-width signs, word joiner. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The same text, as long as before, with one hyphen. */
export const oneDash = (text: string): string => text.replace(DASHES, '-');

/** The same text with one hyphen, without unseen signs, composed. Every text and every query goes through it first. */
export const plainText = (text: string): string =>
  oneDash(text.normalize('NFC').replace(UNSEEN, '')).replaceAll('\u00a0', ' ');
