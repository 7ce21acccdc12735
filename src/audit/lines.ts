/** Owns the reading of an official text: lines without their markup, and how likely each one begins a provision. */
import { fold } from '../text/fold.ts';

export interface Line {
  /** Counted from 1, as in the file. */
  no: number;
  text: string;
  /** What the line begins with: a dash, a plus, a number or letter, a sentence, perhaps a sentence, or nothing. */
  mark: 'bullet' | 'sub-bullet' | 'number' | 'paragraph' | 'maybe' | 'none';
}

export interface OfficialText {
  /** Everything before the annex. */
  body: Line[];
  /** The annex; empty where there is none. */
  annex: Line[];
}

const BULLET = /^\W?\d? ?[-–] ?(?=\S)/u;
const SUB_BULLET = /^\+ (?=\S)/;
/** `IV.`, `2.10.`, `a)`, `Điều 3.`; scans write `¢)` for c and `I1II.` for III. */
const NUMBER = /^(?:Điều \d+\.|[IVXl1|]{1,5}\.(?!\d)|\d{1,2}(?:\.\d{1,2}){0,2}\.|\d\.(?=\d\d )|[\p{Ll}¢]\))\s*(?=\S)/u;

/** Reads a whole text file. Markup of the copy goes; the words stay as they are. */
export function readOfficial(text: string): OfficialText {
  const lines = markLines(text.split('\n').map((raw, index) => ({ no: index + 1, text: clean(raw) })));
  const annexAt = lines.findLastIndex((line) => /^phu luc$/.test(fold(line.text)));
  return annexAt < 0 ? { body: lines, annex: [] } : { body: lines.slice(0, annexAt), annex: lines.slice(annexAt) };
}

const clean = (raw: string): string =>
  raw
    .replace(/<[^>]+>/g, '')
    .replace(/\$?\\geq/g, '≥')
    .replace(/\\%\$?/g, '%')
    .replace(/\*+|^#+ /g, '')
    .replace(/\p{Zs}+/gu, ' ')
    .normalize('NFC')
    .trim();

/** Page numbers and stamps: nothing that could be a word. */
const isNoise = (text: string): boolean => /^\d{1,3}$/.test(text) || (text.match(/[\p{L}\d]/gu) ?? []).length < 4;

function markLines(raw: { no: number; text: string }[]): Line[] {
  const kept = raw.filter(({ text }) => text !== '' && !isNoise(text));
  const usual = quantile(
    kept.map(({ text }) => text.length),
    0.8,
  );
  // A copy that keeps each paragraph on one line has no full lines to recognise.
  const width = usual > 120 ? Infinity : usual;
  let recipients = false;
  return kept.map(({ no, text }, index) => {
    if (isRecipients(text)) recipients = true;
    else if (/^[IVX1l]+\. /.test(text)) recipients = false;
    return { no, text, mark: recipients ? 'none' : markOf(text, kept[index - 1]?.text ?? '', width) };
  });
}

/** “Nơi nhận:” and what a scan makes of it; the list below it is no provision. */
export const isRecipients = (text: string): boolean => /^noi nh\S{1,4}:/.test(fold(text));

function markOf(text: string, before: string, width: number): Line['mark'] {
  if (SUB_BULLET.test(text)) return 'sub-bullet';
  const ended = before === '' || /[.;:…)”"/,]\W*\S?$/u.test(before);
  // A dash within "GDNN - GDTX" can come to stand first on a line: then a small letter follows and nothing ended before.
  if (BULLET.test(text)) return ended || !/^\d*\p{Ll}/u.test(text.replace(BULLET, '')) ? 'bullet' : 'none';
  if (NUMBER.test(text)) return 'number';
  const sentenceEnded = /[.:;…](?:\/\.)?[)”"]?$/u.test(before);
  const full = before.length > width * 0.9;
  if (/^[\p{Lu}“"]/u.test(text) && sentenceEnded) return full ? 'maybe' : 'paragraph';
  const afterHeading = before.length < width * 0.75 || (NUMBER.test(before) && !full);
  return /^\p{Lu}/u.test(text) && afterHeading ? 'maybe' : 'none';
}

function quantile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}

/** The words of a line without the dash, number or letter in front of it. */
export const withoutMark = (text: string): string =>
  text.replace(SUB_BULLET, '').replace(BULLET, '').replace(NUMBER, '');

/** Lines to running text; a number broken at its hyphen (`23-` / `NQ/TU`) is whole again. */
export const join = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text)
    .join('\n')
    .replace(/([\p{L}\d]-)\n(?=[\p{L}\d])/gu, '$1')
    .replace(/\n/g, ' ');
