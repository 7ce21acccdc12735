/** Owns the rule that a name in quotation marks is whole: ours as the text quotes it, and a scheme's name not paraphrased. */
import type { Clause } from '../../model/types.ts';
import { distance } from '../../text/distance.ts';
import { fold } from '../../text/fold.ts';
import type { Found } from '../findings.ts';
import { farFrom, letters } from '../likeness.ts';
import type { Setting } from '../setting.ts';
import { wordingOf } from '../stated.ts';

const QUOTED = /[“"]([^“”"]{3,}?)[”"]/g;

export const quotedIn = (text: string): string[] => [...text.matchAll(QUOTED)].map((match) => match[1] ?? '');

export function checkQuotations(clause: Clause, { own, around, scan }: Setting, names: readonly string[]): Found[] {
  const ours = [...new Set(wordingOf(clause).flatMap(quotedIn))];
  const whole = `${around} · ${own}`;
  const printed = quotedIn(whole).map(letters);
  const known = [...printed, ...names.map(letters)];
  const text = letters(whole);
  const cut = ours.filter((quotation) => {
    const words = letters(quotation);
    if (known.some((other) => isSame(words, other, scan))) return false;
    return printed.some((other) => isPart(words, other, scan)) || !isIn(words, text, scan);
  });
  const lost = schemesIn(own).filter(
    (name) => !ours.some((quotation) => isSame(letters(quotation), letters(name), scan)),
  );
  return [...cut, ...lost].map((quotation) => ['quotation', quotation]);
}

/** What the clause quotes as the text does: a name, and nobody's sentence. */
export const quotedAlike = (clause: Clause, { own, around, scan }: Setting): string[] => {
  const printed = quotedIn(`${around} · ${own}`).map(letters);
  return wordingOf(clause)
    .flatMap(quotedIn)
    .filter((quotation) => printed.some((other) => isSame(letters(quotation), other, scan)));
};

/** “Đề án”, “Chương trình”, “phong trào”, “cuộc vận động” and what a scan makes of them, before the name of one. */
const SCHEME =
  /(?:\b[dp]\S{0,2} ?[a4]n|\bch\S{2,5}ng tr\S{1,2}nh|\bphong tr\S{1,2}o|\bv\S{1,2}n d\S{1,2}ng)(?: thanh ph\S{1,2}n| thi dua)? $/;

/** Names that the text quotes after such a word: they are official and stand whole, or are not names of anything. */
const schemesIn = (text: string): string[] =>
  [...text.matchAll(QUOTED)]
    .filter(({ index }) => SCHEME.test(fold(text.slice(Math.max(0, index - 30), index))))
    .map((match) => match[1] ?? '');

/** In a scan one letter in four may be damaged. */
const damaged = (words: string, scan: boolean): number => (scan ? Math.ceil(words.length / 4) : 0);
const isSame = (words: string, other: string, scan: boolean): boolean => distance(words, other) <= damaged(other, scan);
const isIn = (words: string, text: string, scan: boolean): boolean =>
  scan ? farFrom(words, text) <= damaged(words, scan) : text.includes(words);
const isPart = (words: string, other: string, scan: boolean): boolean =>
  words.length < other.length && isIn(words, other, scan);
