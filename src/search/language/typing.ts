/** Reads what is left when a keyboard did not turn Telex or VNI keys into letters: `hocj taapj`, `hoc5 tap65` → học tập. */
import { fold, isSyllable } from './syllables.ts';

type Marks = ReadonlyMap<string, string>;

const TONES: Marks = new Map([
  ['f', '\u0300'],
  ['s', '\u0301'],
  ['r', '\u0309'],
  ['x', '\u0303'],
  ['j', '\u0323'],
  ['2', '\u0300'],
  ['1', '\u0301'],
  ['3', '\u0309'],
  ['4', '\u0303'],
  ['5', '\u0323'],
]);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const HAT: Marks = new Map([
  ['a', 'â'],
  ['e', 'ê'],
  ['o', 'ô'],
]);
const HORN: Marks = new Map([
  ['o', 'ơ'],
  ['u', 'ư'],
]);
const BREVE: Marks = new Map([['a', 'ă']]);

/** Puts the tone on the vowel that carries it; which one hardly matters, since spellings are compared with the tone last. */
function withTone(word: string, tone: string): string {
  const marked = word.search(/[âêôơưă](?!.*[âêôơưă])/);
  const at = marked >= 0 ? marked : word.search(/[aeiouy](?![aeiouy])/);
  return at < 0 ? word : `${word.slice(0, at + 1)}${tone}${word.slice(at + 1)}`.normalize('NFC');
}

/** The word with the last letter that takes one of these marks marked; null when none does. */
function markLast(word: string, marks: Marks): string | null {
  for (let at = word.length - 1; at >= 0; at--) {
    const marked = marks.get(word.charAt(at));
    if (marked !== undefined) return `${word.slice(0, at)}${marked}${word.slice(at + 1)}`;
  }
  return null;
}

/** `uo` becomes ươ as a whole: one horn key serves both vowels. Null when there is no bare u or o. */
function horn(word: string): string | null {
  if (!/[uo]/.test(word)) return null;
  return /[uư][oơ]/.test(word) ? word.replace(/[uư][oơ]/, 'ươ') : markLast(word, HORN);
}

/** The word with its letters changed by one key, as an input method would have taken it; null when the key changes none. */
function changed(word: string, key: string): string | null {
  if (key === 'w') {
    const breve = /u$|uo/.test(word) ? null : markLast(word, BREVE);
    return breve ?? horn(word) ?? `${word}ư`;
  }
  if (key === '6') return markLast(word, HAT);
  if (key === '7') return horn(word);
  if (key === '8') return markLast(word, BREVE);
  if (key === '9') return word.includes('d') ? word.replace('d', 'đ') : null;
  if (key === 'd') return word.startsWith('d') ? `đ${word.slice(1)}` : null;
  const hat = HAT.get(key);
  return hat === undefined ? null : markLast(word, new Map([[key, hat]]));
}

/** The syllable that the keys were meant for, or null when there is none. Tokens that are syllables as they stand are left alone. */
export function decodeKeys(typed: string): string | null {
  const token = typed.normalize('NFC').toLowerCase();
  if (token.length < 2 || token.length > 12 || !/^[a-zđâêôơưă]/.test(fold(token))) return null;
  if (isSyllable(fold(token)) && token !== 'dd') return null;
  const bare = token.normalize('NFD').replace(TONE, '').normalize('NFC');
  let word = '';
  let tone = token.normalize('NFD').match(TONE)?.[0] ?? '';
  for (const key of bare) {
    const pressed = TONES.get(key);
    if (pressed !== undefined && /[aeiouyâêôơưă]/.test(word)) {
      tone = pressed;
      continue;
    }
    const next = changed(word, key);
    if (next === null && /\d/.test(key)) return null;
    word = next ?? `${word}${key}`;
  }
  if (!isSyllable(fold(word))) return null;
  return tone === '' ? word : withTone(word, tone);
}
