/** Finds text whose letters were read in the wrong encoding: UTF-8 taken for Windows-1252, TCVN3 and VNI fonts, letters lost to “?”. */

/** `utf8`: taken for Windows-1252; `tcvn3`, `vni`: fonts of their own; `lost`: an encoding without Vietnamese letters. */
export type Encoding = 'utf8' | 'tcvn3' | 'vni' | 'lost';

export interface WrongEncoding {
  /** What it was written in or taken for. */
  readonly encoding: Encoding;
  /** The word that shows it. */
  readonly found: string;
  readonly at: number;
  /** The word as it was meant; null where that cannot be told. */
  readonly fixed: string | null;
}

/** What Windows-1252 shows for the bytes 80 to 9F; five of them have no character and stay control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const NEXT = `[\\u0080-\\u00bf${WINDOWS}]`;
/** The bytes of one UTF-8 character, each shown as a character of Windows-1252. */
const SEQUENCE = new RegExp(`[\\u00c2-\\u00df]${NEXT}|[\\u00e0-\\u00ef]${NEXT}{2}|[\\u00f0-\\u00f4]${NEXT}{3}`, 'gu');
/** What Vietnamese and English text is made of beside ASCII. */
const EXPECTED =
  /[\u00a0-\u017f\u01a0\u01a1\u01af\u01b0\u0300-\u0323\u1ea0-\u1ef9\u2010-\u2044\u20ab\u20ac\ufeff\ufffd]/u;
/** Signs that stand behind a letter in ordinary text, so that “XÃ” and “CÀ…” show nothing. */
const MAY_FOLLOW = /[…’“”–—»«™·•\u00a0\u00ad]/u;

const byteOf = (char: string): number => {
  const shown = WINDOWS.indexOf(char);
  return shown < 0 ? (char.codePointAt(0) ?? 0) : 0x80 + shown;
};

function decode(sequence: string): string | null {
  try {
    const char = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(Array.from(sequence), byteOf),
    );
    return EXPECTED.test(char) ? char : null;
  } catch {
    return null;
  }
}

const isShown = (sequence: string): boolean =>
  decode(sequence) !== null &&
  Array.from(sequence)
    .slice(1)
    .some((char) => !MAY_FOLLOW.test(char));

/** `.VnTime` and its kin put Vietnamese letters where Windows-1252 has signs: “Thµnh phè”, “®¹i häc”. */
const TCVN3 =
  /(?<=\p{L})[¡¢£¤¥¦§¨©ª«¬®µ¶¸¹»¼½¾](?=\p{L})|(?<![\p{L}\p{N}])®(?=[\p{L}¡-¾])|(?<![\p{L}\p{N}])§(?=\p{Ll})/u;
/** VNI fonts put the marks behind the vowel: “Haûi Phoøng”, “ñaïi hoïc”, “nöôùc”. */
const VNI = /(?<=[aeiouyâêôö])[øå]|(?<=[ao])ä|(?<=[aâ])û|(?<=[öô])[ùûõï]|(?<!\p{L})ñ(?=[aeiouyâêôöï])/iu;
/** A letter that the other encoding did not have: “H?i Ph?ng”. */
const LOST = /(?<=\p{L})\?(?=\p{Ll})/u;

/** The word around a place, for the message. */
function wordAt(text: string, at: number): { at: number; found: string } {
  const start = Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at)) + 1;
  const found = /^[^ \n]*/.exec(text.slice(start))?.[0] ?? '';
  return { at: start, found };
}

/** The first sign of a wrong encoding; null for text as it should be, in whatever language. */
export function wrongEncoding(text: string): WrongEncoding | null {
  for (const { 0: sequence, index } of text.matchAll(SEQUENCE)) {
    if (!isShown(sequence)) continue;
    const word = wordAt(text, index);
    return { ...word, encoding: 'utf8', fixed: word.found.replace(SEQUENCE, (one) => decode(one) ?? one) };
  }
  for (const [encoding, pattern] of [
    ['tcvn3', TCVN3],
    ['vni', VNI],
    ['lost', LOST],
  ] as const) {
    const match = pattern.exec(text);
    const word = match && wordAt(text, match.index);
    // An address may hold a question mark, and more.
    if (word && !/[/=@]/.test(word.found)) return { ...word, encoding, fixed: null };
  }
  return null;
}
