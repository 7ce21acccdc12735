/** Owns the search for wording taken over: the longest run of syllables that a clause shares with an official text. */
import { distance } from '../../text/distance.ts';
import { foldScan, syllables } from '../likeness.ts';

export interface Run {
  length: number;
  words: string;
}

const NO_RUN: Run = { length: 0, words: '' };

/** Takes a wording, and names that this wording may repeat besides those that anyone may. */
export type Corpus = (wording: string, names: readonly string[]) => Run;

/** A corpus of texts and the names that anyone may repeat; asked for a wording, it gives the longest shared run. */
export function corpusOf(texts: readonly string[], names: readonly string[]): Corpus {
  const tokens: string[] = [];
  const places = new Map<string, number[]>();
  for (const text of texts) {
    for (const token of syllables(text)) {
      const known = places.get(token);
      if (known) known.push(tokens.length);
      else places.set(token, [tokens.length]);
      tokens.push(token);
    }
    tokens.push('|');
  }
  const official = inSyllables(names);
  return (wording, own) => {
    const words = withoutNames(syllables(wording), official);
    return longestRun(withoutNames(words, inSyllables(own)), places);
  };
}

/** Names of more than three syllables, the longest first. */
const inSyllables = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => syllables(name).join(' ')))]
    .filter((name) => name.split(' ').length > 3)
    .toSorted((a, b) => b.length - a.length);

function withoutNames(words: string[], names: string[]): string[] {
  let text = ` ${words.join(' ')} `;
  for (const name of names) text = text.replaceAll(` ${name} `, ' | ');
  return text.trim().split(' ');
}

function longestRun(words: string[], places: Map<string, number[]>): Run {
  let best = { length: 0, end: 0 };
  let previous = new Map<number, number>();
  words.forEach((word, index) => {
    const current = new Map<number, number>();
    for (const place of places.get(word) ?? []) {
      const length = (previous.get(place - 1) ?? 0) + 1;
      current.set(place, length);
      if (length > best.length) best = { length, end: index + 1 };
    }
    previous = current;
  });
  return { length: best.length, words: words.slice(best.end - best.length, best.end).join(' ') };
}

/** The longest run of several wordings, what the text itself puts in quotation marks left out; in a scan also against their own place there. */
export function longestOf(
  wordings: readonly string[],
  quoted: readonly string[],
  corpus: Corpus,
  scan: { place: string; names: readonly string[] } | null,
): Run {
  return wordings
    .flatMap((words) => [
      corpus(words, quoted),
      ...(scan ? [longestDamagedRun(words, scan.place, [...scan.names, ...quoted])] : []),
    ])
    .reduce((longest, other) => (other.length > longest.length ? other : longest), NO_RUN);
}

/** The same against the clause's own place in a scan, where damaged syllables still count as the same. */
function longestDamagedRun(clause: string, place: string, names: readonly string[]): Run {
  const words = withoutNames(syllables(clause), inSyllables(names));
  const printed = syllables(place).map(foldScan);
  let best = { length: 0, end: 0 };
  let previous: number[] = [];
  words.forEach((word, index) => {
    const folded = foldScan(word);
    const current = printed.map((other, at) =>
      word !== '|' && alike(folded, other) ? (previous[at - 1] ?? 0) + 1 : 0,
    );
    for (const length of current) if (length > best.length) best = { length, end: index + 1 };
    previous = current;
  });
  return { length: best.length, words: words.slice(best.end - best.length, best.end).join(' ') };
}

const alike = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) === 1
    ? a.length + b.length < 4 && a[0] === b[0]
    : Math.abs(a.length - b.length) < 2 && distance(a, b) <= (a.length > 4 ? 2 : 1));
