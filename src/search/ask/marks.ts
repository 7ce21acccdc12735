/** Owns what is marked in a result: the words of the query where they stand, with their diacritics. Pure; the view makes elements of it. */
import type { Lang } from '../../model/schema/common.ts';
import type { Sought } from './rank.ts';
import { oneDash } from '../language/dashes.ts';
import { agreement } from '../language/syllables.ts';
import { tokenise } from '../language/tokens.ts';

export interface Segment {
  text: string;
  marked: boolean;
}

const LONGEST = 320;
const BEFORE = 90;

interface Span {
  start: number;
  end: number;
  position: number;
  /** Number of the word of the query. */
  word: number;
}

/** Where words of the query stand in `text`. */
function spans(text: string, sought: readonly Sought[], lang: Lang): Span[] {
  return tokenise(oneDash(text), lang).flatMap(({ term, form, start, end, position }) => {
    const word = sought.findIndex(
      (one) =>
        (one.terms?.includes(term) ?? one.forms.some((written) => written.form === form)) &&
        (one.form === null || agreement(one.form, form) >= 0.8),
    );
    return word < 0 ? [] : [{ start, end, position, word }];
  });
}

/** Words that stand beside another word of the query; all of them when none does, so that a lone “và” is not marked beside a whole phrase. */
function telling(all: readonly Span[], words: number): Span[] {
  if (words < 2) return [...all];
  const joined = all.filter(({ position, word }) =>
    all.some((other) => other.word !== word && Math.abs(other.position - position) === 1),
  );
  return joined.length > 0 ? joined : [...all];
}

/** The stretch of the text to show: from the beginning, or from shortly before the first mark. */
function window(text: string, first: number): [number, number] {
  if (text.length <= LONGEST) return [0, text.length];
  const start = first > LONGEST - BEFORE ? text.indexOf(' ', first - BEFORE) + 1 : 0;
  const end = text.lastIndexOf(' ', start + LONGEST);
  return [start, start + LONGEST >= text.length ? text.length : end > start ? end : start + LONGEST];
}

export function markText(given: string, sought: readonly Sought[], lang: Lang): Segment[] {
  const text = given.normalize('NFC');
  const marks = telling(spans(text, sought, lang), sought.length).sort((a, b) => a.start - b.start);
  const [start, end] = window(text, marks[0]?.start ?? 0);
  const segments: Segment[] = [];
  let at = start;
  const push = (stop: number, marked: boolean): void => {
    if (stop > at) segments.push({ text: text.slice(at, stop), marked });
    at = Math.max(at, stop);
  };
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    // The space between two marked words belongs to the mark: one mark per phrase.
    const last = segments.at(-1);
    if (last?.marked === true && text.slice(at, mark.start) === ' ') {
      last.text += text.slice(at, mark.end);
      at = mark.end;
    } else {
      push(mark.start, false);
      push(mark.end, true);
    }
  }
  push(end, false);
  if (start > 0) segments.unshift({ text: '… ', marked: false });
  if (end < text.length) segments.push({ text: ' …', marked: false });
  return segments;
}
