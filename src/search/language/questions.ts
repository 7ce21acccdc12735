/** Words that make a question and say nothing of what is asked: they weigh little beside other words. What kind of answer it wants. */
import type { Lang } from '../../model/schema/common.ts';
import { QUESTION_WORDS, type AskedFor, type AskedRole, type QuestionWords } from './question-words.ts';
import { agreement, fold, spelling } from './syllables.ts';

/** Marks that were typed must not contradict the word: “đầu tư” begins with no “đâu”. */
const AGREES = 0.8;

interface Written {
  folded: string;
  form: string;
}
type Phrase = readonly Written[];

interface Read {
  anywhere: readonly Phrase[];
  atEnds: readonly Written[];
  ties: readonly Written[];
  tiesWithMarks: readonly Written[];
  roles: readonly (readonly [Phrase, AskedRole])[];
  /** The longest first, whatever they ask for. */
  asks: readonly (readonly [Phrase, AskedFor])[];
}

const written = (word: string): Written => ({ folded: fold(word), form: spelling(word) });
const phrase = (text: string): Phrase => text.split(' ').map(written);
const FOR: readonly AskedFor[] = ['amount', 'time', 'office', 'body'];

function read({ anywhere, atEnds, ties, tiesWithMarks, roles, asks }: QuestionWords): Read {
  const asked = FOR.flatMap((one) => asks[one].map((text): [Phrase, AskedFor] => [phrase(text), one]));
  return {
    anywhere: [...anywhere, ...FOR.flatMap((one) => asks[one])].map(phrase),
    atEnds: atEnds.map(written),
    ties: ties.map(written),
    tiesWithMarks: tiesWithMarks.map(written),
    roles: Object.entries(roles).map(([text, role]): [Phrase, AskedRole] => [phrase(text), role]),
    asks: asked.sort(([a], [b]) => b.length - a.length),
  };
}
const READ: Readonly<Record<Lang, Read>> = { vi: read(QUESTION_WORDS.vi), en: read(QUESTION_WORDS.en) };

interface Stretch {
  from: number;
  to: number;
}

export interface AskedBy {
  /** For each word, whether it only makes the question. */
  soft: boolean[];
  role: (Stretch & { role: AskedRole }) | null;
  /** What kind of answer is wanted, and which words say so. */
  asks: (Stretch & { what: AskedFor }) | null;
}

const is = (typed: Written, known: Written): boolean =>
  typed.folded === known.folded && agreement(typed.form, known.form) >= AGREES;
const isOne = (typed: Written | undefined, known: readonly Written[]): boolean =>
  typed !== undefined && known.some((one) => is(typed, one));

function standsAt(words: readonly Written[], at: number, sought: Phrase): boolean {
  return sought.every((known, offset) => {
    const typed = words[at + offset];
    return typed !== undefined && is(typed, known);
  });
}

function stretchOf(words: readonly Written[], sought: Phrase): Stretch | null {
  const from = words.findIndex((_, at) => standsAt(words, at, sought));
  return from < 0 ? null : { from, to: from + sought.length };
}

/** Reads the words of a query as typed. */
export function readQuestion(typed: readonly string[], lang: Lang): AskedBy {
  // Capital letters alone are a name: AI, WHO.
  const words = typed.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? { folded: '', form: '' } : written(word)));
  const soft = words.map(() => false);
  const known = READ[lang];
  for (const sought of known.anywhere)
    for (let at = 0; at + sought.length <= words.length; at++)
      if (standsAt(words, at, sought)) soft.fill(true, at, at + sought.length);
  for (let at = 0; at < words.length && (soft[at] === true || isOne(words[at], known.atEnds)); at++) soft[at] = true;
  for (let at = words.length - 1; at >= 0 && (soft[at] === true || isOne(words[at], known.atEnds)); at--)
    soft[at] = true;
  if (soft.includes(true))
    for (const [at, word] of words.entries())
      if (isOne(word, known.ties) || (isOne(word, known.tiesWithMarks) && hasMarks(word, known.tiesWithMarks)))
        soft[at] = true;
  const role = known.roles.flatMap(([sought, one]) => {
    const stretch = stretchOf(words, sought);
    return stretch === null ? [] : [{ role: one, ...stretch }];
  })[0];
  const asks = known.asks.flatMap(([sought, what]) => {
    const stretch = stretchOf(words, sought);
    return stretch === null ? [] : [{ what, ...stretch }];
  })[0];
  return { soft, role: role ?? null, asks: asks ?? null };
}

/** Typed with all the marks that the word has. */
const hasMarks = (typed: Written, known: readonly Written[]): boolean => known.some(({ form }) => form === typed.form);
