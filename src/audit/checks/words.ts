/**
 * Owns the small words on which the meaning of a provision hangs: “continue”, “strive”, “is asked to”, “must”, “already”,
 * and the dots of an open list. What the text prints is kept, what it does not print is not added, and the English has it.
 */
import type { Clause } from '../../model/types.ts';
import { fold } from '../../text/fold.ts';
import type { Found } from '../findings.ts';
import type { Setting } from '../setting.ts';
import { wordingOf } from '../stated.ts';

interface Word {
  /** As the audit reports it. */
  vi: string;
  /** In a text with its diacritics, in small letters. */
  plain: RegExp;
  /** In a scan without them: in small letters, some of them wrong. */
  scan: RegExp;
  /** What a restatement may say instead. */
  instead?: RegExp;
  /** What the English says for it. */
  en: RegExp;
}

/** A word of Vietnamese: what stands before and after it is no letter. */
const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u');

const CONTINUE: Word = {
  vi: 'tiếp tục',
  // “Kết luận về việc tiếp tục thực hiện …” is the name of a document.
  plain: word('(?<!về |về việc )tiếp tục'),
  scan: /(?<!\bv\S{1,2} |\bvi\S{1,2}c )\bt[ilt1]\S{0,2}p ?t[uy]\S?c\b/,
  instead: word('tiếp|duy trì|không ngừng'),
  en: /continu|carry on|carries on|further|keep|go on|goes on|remain|sustain/,
};
const STRIVE: Word = {
  vi: 'phấn đấu',
  plain: word('phấn đấu'),
  scan: /\bph\S{1,2}n d\S{1,2}u\b/,
  en: /striv|aim|seek|endeavou?r|effort/,
};
const REQUEST: Word = {
  vi: 'đề nghị',
  plain: word('đề nghị'),
  scan: /\b[dp]\S{0,2} ngh[ijl1]\b/,
  en: /\brequest|\bask|at the proposal|propos/,
};
const OPEN_LIST: Word = {
  vi: '…',
  plain: /…|\.\.\.|\bv\.v/,
  scan: /…|\.\.\.|\bv\.v/,
  instead: word('như(?! (?:sau|trên|vậy|nhau))|khác|chẳng hạn'),
  en: /…|\.\.\.|such as|and so on|\bother|\belsewhere\b|\betc\b|\blike\b|for example/,
};
const MUST: Word = {
  vi: 'phải',
  plain: word('phải'),
  scan: /\bph\S{1,2}i\b(?! h)/,
  instead: word('bắt buộc'),
  en: /\bmust\b|ha(?:ve|s|d) to|\bneed|requir|oblig|compulsory|mandatory|\b(?:is|are) to\b/,
};
const ALREADY: Word = {
  vi: 'đã',
  plain: word('đã'),
  scan: /\bd[ai43]\b(?! (?:dang|so|phuong|nganh))/,
  en: /./,
};

/** Words that soften, order or repeat: what is encouraged is not ordered, and what is done step by step not at once. */
const SHADES: Word[] = [
  {
    vi: 'khuyến khích',
    plain: word('khuyến khích'),
    scan: /\bkhuy\S{1,2}n kh[il1]\S{0,2}ch\b/,
    instead: word('động viên|khích lệ'),
    en: /encourag/,
  },
  {
    vi: 'từng bước',
    plain: word('từng bước'),
    scan: /\bt\S{1,2}ng b\S{2,3}c\b/,
    instead: word('dần|dần dần'),
    en: /step by step|gradual|progressiv|by stages|in stages/,
  },
  { vi: 'ưu tiên', plain: word('ưu tiên'), scan: /\buu t[il1]\S{1,2}n\b/, en: /priorit|prefer/ },
  {
    vi: 'bồi dưỡng',
    plain: word('bồi dưỡng'),
    scan: /\bb\S{1,2}i d\S{2,3}ng\b/,
    en: /train|refresher|professional development|teach|course/,
  },
  {
    vi: 'hằng năm',
    plain: word('h[ằà]ng năm'),
    scan: /\bh\S{1,2}ng n\S{1,2}m\b/,
    instead: word('mỗi năm|từng năm|mỗi năm học'),
    en: /year|annual/,
  },
  {
    vi: 'nếu có',
    plain: word('nếu có(?= ?\\))'),
    scan: /\bn\S{1,2}u c\S ?\)/,
    instead: word('nếu'),
    en: /if any|where|if/,
  },
];

/** Words that a restatement must not lose. */
const KEPT = [CONTINUE, STRIVE, OPEN_LIST, ...SHADES];
/** Words that it must not add. */
const ADDED = [MUST, ALREADY];
/** Words that the English owes to the Vietnamese beside it. */
const TRANSLATED = [CONTINUE, STRIVE, REQUEST, OPEN_LIST, MUST, ...SHADES];

const small = (text: string): string => text.normalize('NFC').toLowerCase();
const prints = ({ plain, scan }: Word, text: string, isScan: boolean): boolean =>
  isScan ? scan.test(fold(text)) : plain.test(small(text));
const says = ({ plain, instead }: Word, text: string): boolean =>
  plain.test(small(text)) || (instead?.test(small(text)) ?? false);

export function checkWords(clause: Clause, { own, headings, around, scan }: Setting): Found[] {
  const lost = KEPT.filter((word) => prints(word, own, scan) && !says(word, clause.text.vi));
  const asked = prints(REQUEST, headings, scan) || prints(REQUEST, own, scan);
  return [
    ...lost.map(({ vi }): Found => ['word-lost', vi]),
    ...(asked && !says(REQUEST, clause.text.vi) ? [['word-lost', REQUEST.vi] as const] : []),
    ...wordsAdded(wordingOf(clause), `${around} · ${own}`, scan),
    ...TRANSLATED.filter((word) => word.plain.test(small(clause.text.vi)) && !word.en.test(small(clause.text.en))).map(
      ({ vi }): Found => ['english', `en: no ${vi}`],
    ),
  ];
}

/** Words that a statement of the annex adds to its row. */
export const wordsAdded = (statements: readonly string[], printed: string, scan: boolean): Found[] =>
  ADDED.filter((word) => statements.some((text) => word.plain.test(small(text))) && !prints(word, printed, scan)).map(
    ({ vi }) => ['word-added', vi],
  );

/** Whether a printed heading only asks the body that it names. */
export const asks = (heading: string, scan: boolean): boolean => prints(REQUEST, heading, scan);
