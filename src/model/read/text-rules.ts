/** Owns the rules that hold for every text, whatever the format it was written in: YAML, CSV, official wording, prose and forms. */
import { gap, nothingAtAll } from '../../messages/gaps.ts';
import { encodingNames, letterName } from '../../messages/letters.ts';
import type { ProblemCode } from '../../messages/problems.ts';
import { wrongEncoding } from '../../text/encodings.ts';
import { strangeLetters } from '../../text/letters.ts';

/** `what` is the text that is wrong, as it stands in the source. */
export type TextReport = (code: ProblemCode, args: Record<string, string>, what?: string) => void;

/** Elements that people paste from a page or an editor; anything else in angle brackets is prose. */
const ELEMENTS =
  'abbr|article|aside|audio|base|blockquote|body|br|button|center|cite|code|dd|del|details|div|dl|dt|em|embed|figure|font|footer|form|frame|h[1-6]|head|header|hr|html|iframe|img|input|ins|label|li|link|main|mark|math|meta|nav|object|ol|option|picture|pre|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|tt|ul|var|video';
const MARKUP = new RegExp(
  `</?(?:${ELEMENTS})(?=[\\s/>]|$)[^<>]*>?|</?[abipqsu](?:\\s[^<>]*)?/?>|<!(?:--|doctype|\\[cdata)[^>]*>?|&(?:nbsp|amp|lt|gt|quot|apos|#\\d+|#x[0-9a-f]+);`,
  'i',
);
/** Addresses that run code or carry a file. “Open data: every table” is neither. */
const UNSAFE = /\b(?:javascript|vbscript):(?=\S)|\bdata:[a-z]+\/[\w.+-]+[;,]/i;

/** Composed Unicode without markup, code, unseen characters and letters of another encoding. `copied` is text shown as a scanner read it. */
export function checkText(text: string, report: TextReport, { copied = false }: { copied?: boolean } = {}): void {
  const composed = text.normalize('NFC');
  if (text !== composed) report('not-nfc', { text: text.slice(0, 40), fixed: composed.slice(0, 40) });
  const markup = MARKUP.exec(text);
  if (markup) report('html', { text: markup[0].slice(0, 40) }, markup[0]);
  const unsafe = UNSAFE.exec(text);
  if (unsafe) report('unsafe-link', { text: text.slice(unsafe.index, unsafe.index + 40) }, unsafe[0]);
  if (!copied) checkLetters(text, report);
}

/** Signs that a list of a pasted document begins its lines with. A dash in the middle of a sentence is prose, and so is a figure below zero. */
const BULLET = /^[^\S\n]*(?<bullet>[-+*\u2010-\u2015](?=[^\S\n]+\S|\p{L})|[•‣∙·▪■□●○◦➢✓](?=[^\S\n]*\S))[^\S\n]*/mu;
const SPACES = /(?<=\S) {2,}(?=\S)/;

/** What is left in a text that was copied line by line: each output would make something else of it. Markdown and quoted documents have their own use for both. */
export function checkPasted(text: string, report: TextReport): void {
  const bullet = BULLET.exec(text);
  if (bullet) {
    const [rest = ''] = text.slice(bullet.index + bullet[0].length).split('\n');
    const fixed = rest.length > 40 ? `${rest.slice(0, 40)}…` : rest;
    report('pasted-bullet', { bullet: bullet.groups?.['bullet'] ?? '', fixed }, bullet[0].trim());
  }
  const spaces = SPACES.exec(text);
  if (spaces) {
    const from = Math.max(0, spaces.index - 20);
    const shown = text.slice(from, spaces.index + spaces[0].length + 20);
    report('double-space', { text: shown, fixed: shown.replace(/ {2,}/g, ' ') }, spaces[0]);
  }
}

/** The same text as a form gives it, where such signs are taken away without a word. */
export const withoutBullet = (text: string): string => text.replace(BULLET, '');

/** In the wrong encoding every other word has odd characters, which would hide the cause. */
export function checkLetters(text: string, report: TextReport): void {
  const encoding = wrongEncoding(text);
  if (encoding) {
    const { found, fixed } = encoding;
    const name = encodingNames[encoding.encoding];
    const meant = fixed === null ? '' : `: “${fixed.slice(0, 40)}”`;
    report('wrong-encoding', { text: found.slice(0, 40), name_vi: name.vi, name_en: name.en, meant }, found);
    return;
  }
  for (const letter of strangeLetters(text)) {
    const { code, char, shown, fixed } = letter;
    const write = fixed === '' ? gap('write', nothingAtAll) : { write: `“${fixed}”` };
    report('strange-letter', { letter: code, ...gap('name', letterName(letter)), shown, ...write }, char);
  }
}
