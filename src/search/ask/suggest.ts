/** “Did you mean”, and suggestions while one types: words that the index has, and what its pages are called. */
import type { Lang } from '../../model/schema/common.ts';
import { phraseKey, type Named } from '../language/names.ts';
import { fold } from '../language/syllables.ts';

const MOST_QUERIES = 5;

/** Queries in which words that no page has are replaced by the nearest that one has; the first of them in several ways. */
export function suggestQueries(
  typed: string,
  words: readonly string[],
  near: (word: string) => readonly string[],
): string[] {
  const text = typed.normalize('NFC').slice(0, 300);
  const [first, ...others] = words.filter((word) => text.includes(word));
  if (first === undefined) return [];
  const as = (word: string, better: string): string => (fold(word) === word.toLowerCase() ? fold(better) : better);
  const rest = others.reduce((query, word) => query.replace(word, () => as(word, near(word)[0] ?? word)), text);
  return [
    ...new Set(
      near(first)
        .slice(0, MOST_QUERIES)
        .map((better) => rest.replace(first, () => as(first, better))),
    ),
  ];
}

const MOST_PAGES = 5;

/** Names of pages, cities and bodies in which every word typed begins a word; short ones first. */
export function suggestNames(typed: string, names: readonly Named[], lang: Lang): string[] {
  const words = typed.trim().split(/\s+/).map(fold).filter(Boolean);
  const whole = words.join('');
  if (whole.length < 2) return [];
  const found = names.flatMap(([name, means, facet]) => {
    if (facet === '') return [];
    const shown = facet === 'city' ? (means[0] ?? name) : name;
    const parts = name.split(/[\s.-]+/).map(fold);
    const begins = words.every((word) => parts.some((part) => part.startsWith(word)));
    return begins || phraseKey(name.split(/[\s.-]+/), lang).startsWith(whole) ? [shown] : [];
  });
  return [...new Set(found)]
    .filter((name) => fold(name) !== words.join(' '))
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_PAGES);
}
