/** Owns which characters may stand in a text that people read: finds the others, says of what kind they are and what to write instead. */

export type LetterKind =
  | 'control'
  | 'space'
  | 'replaced'
  | 'invisible'
  | 'private'
  | 'unknown'
  | 'like-upper-d'
  | 'like-d'
  | 'stroke'
  | 'other-script'
  | 'decorated';

export interface StrangeLetter {
  /** “U+00AD”. */
  readonly code: string;
  readonly char: string;
  readonly kind: LetterKind;
  readonly at: number;
  /** What stands around it, with the character as its code: “d⟨U+00AD⟩ựng”. */
  readonly shown: string;
  /** The same as it should be written. */
  readonly fixed: string;
}

interface Kind {
  readonly pattern: RegExp;
  readonly kind: LetterKind;
  readonly fixed: (char: string) => string;
}

const nothing = () => '';
const space = () => ' ';
/** Letters of other scripts that look like Latin ones. */
const FOREIGN = 'АВЕКМНОРСТУХІЅЈаеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const ALIKE = 'ABEKMHOPCTYXISJaeopcyxisjABEZHIKMNOPTYXo';

/** In the order in which they are tried. */
const KINDS: readonly Kind[] = [
  { pattern: /[\t\v\f\r\u0085\u2028\u2029]/u, kind: 'control', fixed: space },
  { pattern: /(?!\n)\p{Cc}/u, kind: 'control', fixed: nothing },
  { pattern: /(?! )\p{Zs}/u, kind: 'space', fixed: space },
  { pattern: /[\ufff9-\ufffd]/u, kind: 'replaced', fixed: () => '…' },
  {
    pattern: /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u,
    kind: 'invisible',
    fixed: nothing,
  },
  {
    pattern: /\p{Co}/u,
    kind: 'private',
    fixed: () => '-',
  },
  {
    pattern: /[\p{Cs}\p{Cn}]/u,
    kind: 'unknown',
    fixed: nothing,
  },
  { pattern: /[ÐƉ]/u, kind: 'like-upper-d', fixed: () => 'Đ' },
  // Icelandic has eth too, but never at the beginning of a word; Vietnamese has đ nowhere else.
  { pattern: /(?<![\p{L}\p{M}])[ðɖ]/u, kind: 'like-d', fixed: () => 'đ' },
  {
    pattern: /(?<=[Dd])[\u0335-\u0338]/u,
    kind: 'stroke',
    fixed: nothing,
  },
  {
    pattern:
      /(?<=\p{Script=Latin}\p{M}*)[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/u,
    kind: 'other-script',
    fixed: (char) => ALIKE[FOREIGN.indexOf(char)] ?? '…',
  },
  {
    pattern: /[\ufb00-\ufb06\uff01-\uff5e\u2160-\u217f\u{1d400}-\u{1d7ff}]/u,
    kind: 'decorated',
    fixed: (char) => char.normalize('NFKC'),
  },
];

/** Letters, figures and signs of Vietnamese and English, of which none is ever strange: most texts have no others, and need no closer look. */
const PLAIN = /^[\n -~À-ÏÑ-ïñ-ƈƊ-ƿẠ-ỹ°·§×–—‘’“”…≥≤]*$/u;

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
  if (PLAIN.test(written)) return [];
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
      kind: kindOf(text, at)?.kind ?? 'unknown',
      shown: part.replace(ANY, (one) => `⟨${codeOf(one)}⟩`).replace(/\s+/g, ' '),
      fixed: mended(part).replace(/\s+/g, ' ').trim(),
    });
  }
  return [...found.values()];
}
