/** Reads what is left when a keyboard did not turn Telex or VNI keys into letters: `hocj taapj`, `hoc5 tap65` → học tập. */
import { fold, isSyllable } from './syllables.ts';

const TONES: Record<string, string> = {
  f: '\u0300',
  s: '\u0301',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  '2': '\u0300',
  '1': '\u0301',
  '3': '\u0309',
  '4': '\u0303',
  '5': '\u0323',
};
const HAT: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const HORN: Record<string, string> = { o: 'ơ', u: 'ư' };

/** Puts the tone on the vowel that carries it; which one hardly matters, since spellings are compared with the tone last. */
function withTone(word: string, tone: string): string {
  const marked = word.search(/[âêôơưă](?!.*[âêôơưă])/);
  const at = marked >= 0 ? marked : word.search(/[aeiouy](?![aeiouy])/);
  return at < 0 ? word : `${word.slice(0, at + 1)}${tone}${word.slice(at + 1)}`.normalize('NFC');
}

/** `uo` becomes ươ as a whole: one horn key serves both vowels. */
function horn(word: string): string {
  if (/u[oơ]|ư[oơ]/.test(word)) return word.replace(/[uư][oơ]/, 'ươ');
  const at = Math.max(word.lastIndexOf('o'), word.lastIndexOf('u'));
  return at < 0 ? word : `${word.slice(0, at)}${HORN[word[at]!]}${word.slice(at + 1)}`;
}

const mark = (word: string, letter: string, marked: string): string | null => {
  const at = word.lastIndexOf(letter);
  return at < 0 ? null : `${word.slice(0, at)}${marked}${word.slice(at + 1)}`;
};

/** One key after another, as an input method would have taken it. */
function press(word: string, key: string): { word: string; tone?: string } | null {
  const vowels = /[aeiouyâêôơưă]/.test(word);
  if (vowels && TONES[key] !== undefined) return { word, tone: TONES[key] };
  if (key === 'w') {
    if (word.includes('a') && !/u$|uo/.test(word)) return { word: mark(word, 'a', 'ă')! };
    if (/[uo]/.test(word)) return { word: horn(word) };
    return { word: `${word}ư` };
  }
  if (key === '7' && /[uo]/.test(word)) return { word: horn(word) };
  if (key === '8' && word.includes('a')) return { word: mark(word, 'a', 'ă')! };
  if (key === '9' && word.includes('d')) return { word: word.replace('d', 'đ') };
  if (key === '6') {
    const at = [...word].findLastIndex((letter) => HAT[letter] !== undefined);
    return at < 0 ? null : { word: mark(word, word[at]!, HAT[word[at]!]!)! };
  }
  if (key === 'd' && word.startsWith('d')) return { word: `đ${word.slice(1)}` };
  if (HAT[key] !== undefined && word.includes(key)) return { word: mark(word, key, HAT[key])! };
  return null;
}

/** The syllable that the keys were meant for, or null when there is none. Tokens that are syllables as they stand are left alone. */
export function decodeKeys(typed: string): string | null {
  const token = typed.normalize('NFC').toLowerCase();
  if (token.length < 2 || token.length > 12 || !/^[a-zđâêôơưă]/.test(fold(token))) return null;
  if (isSyllable(fold(token)) && token !== 'dd') return null;
  let word = '';
  let tone = token.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? '';
  for (const key of token
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')) {
    const pressed = press(word, key);
    if (pressed === null) {
      if (/\d/.test(key)) return null;
      word += key;
    } else {
      word = pressed.word;
      tone = pressed.tone ?? tone;
    }
  }
  if (!isSyllable(fold(word))) return null;
  return tone === '' ? word : withTone(word, tone);
}
