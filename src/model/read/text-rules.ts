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
