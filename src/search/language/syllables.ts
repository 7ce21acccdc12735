/**
 * Owns what counts as the same word: case, NFC/NFD, tone placement (hòa, hoà), i and y (kĩ, kỹ) never matter;
 * diacritics matter only to those who typed them.
 */

import { onceEach } from '../../text/once-each.ts';

/** Longer than any word that is met again. */
export const LONGEST_WORD = 24;

const TONES: Record<string, string> = { '\u0300': 'f', '\u0301': 's', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' };
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Alone after these consonants, i and y are two spellings of one syllable. */
const I_OR_Y = /^(h|k|l|m|s|t|qu)i$/;

const stroke = (text: string): string => text.replace(/[đðÐĐ]/g, 'đ');

/** No case, no marks, no đ: what the index sorts by. `Kĩ` → `ky` */
export const fold = onceEach(
  (word) =>
    stroke(word).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(I_OR_Y, '$1y'),
  LONGEST_WORD,
);

/** One spelling for all ways of typing a syllable: marks of vowels stay, the tone goes last. `hoà`, `hòa` → `hoa~f` */
export const spelling = onceEach((word) => {
  let tone = '';
  const bare = stroke(word)
    .toLowerCase()
    .normalize('NFD')
    .replace(TONE, (mark) => {
      tone = TONES[mark] ?? '';
      return '';
    })
    .normalize('NFC');
  const one = bare.replace(I_OR_Y, '$1y');
  return tone === '' ? one : `${one}~${tone}`;
}, LONGEST_WORD);

/** A spelling without its tone. */
export const toneless = (form: string): string => form.replace(/~.$/, '');

/** How well what was typed agrees with what is written, once both fold to the same: 1 the same, less where typed marks differ. */
export function agreement(typed: string, written: string): number {
  if (typed === written) return 1;
  const typedBare = toneless(typed);
  const folded = fold(typedBare);
  if (typed === folded) return 1;
  // A tone or a vowel mark left out is less of a difference than a wrong one.
  if (typed === toneless(written)) return 0.9;
  if (typedBare === folded && typed.slice(typedBare.length) === written.slice(toneless(written).length)) return 0.8;
  return 0.2;
}

const ONSET = '(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?';
const RHYME =
  '(?:a|e|i|o|u|y|ia|ie|iu|oa|oe|oi|eo|ao|ai|au|ay|eu|ua|ue|ui|uo|uu|uy|uya|uye|uyu|ye|uoi|uou|ieu|yeu|oai|oay|oao|oeo|uay|uai)(?:c|ch|m|n|ng|nh|p|t)?';
const SYLLABLE = new RegExp(`^${ONSET}${RHYME}$`);

/** True for what a Vietnamese syllable looks like once folded: `hoc` yes, `hocj` no. */
export const isSyllable = (folded: string): boolean => SYLLABLE.test(folded);
