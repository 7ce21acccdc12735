/** Owns the rule that a name in quotation marks is whole: what the text quotes is not cut inside our quotation marks. */
import { distance } from '../../text/distance.ts';
import type { Clause } from '../../model/types.ts';
import type { Found } from '../findings.ts';
import { farFrom, letters } from '../likeness.ts';
import type { Setting } from '../setting.ts';
import { wordingOf } from '../stated.ts';

export const quotedIn = (text: string): string[] =>
  [...text.matchAll(/[“"]([^“”"]{3,}?)[”"]/g)].map((match) => match[1] ?? '');

/** Every name that the clause quotes is quoted whole in the text, or stands there without quotation marks. */
export function checkQuotations(clause: Clause, { own, around, scan }: Setting, names: readonly string[]): Found[] {
  const whole = `${around} · ${own}`;
  const printed = quotedIn(whole).map(letters);
  const known = [...printed, ...names.map(letters)];
  const text = letters(whole);
  const cut = [...new Set(wordingOf(clause).flatMap(quotedIn))].filter((quotation) => {
    const words = letters(quotation);
    if (known.some((other) => isSame(words, other, scan))) return false;
    return printed.some((other) => isPart(words, other, scan)) || !isIn(words, text, scan);
  });
  return cut.map((quotation) => ['quotation', quotation]);
}

/** In a scan one letter in four may be damaged. */
const damaged = (words: string, scan: boolean): number => (scan ? Math.ceil(words.length / 4) : 0);
const isSame = (words: string, other: string, scan: boolean): boolean => distance(words, other) <= damaged(other, scan);
const isIn = (words: string, text: string, scan: boolean): boolean =>
  scan ? farFrom(words, text) <= damaged(words, scan) : text.includes(words);
const isPart = (words: string, other: string, scan: boolean): boolean =>
  words.length < other.length && isIn(words, other, scan);
