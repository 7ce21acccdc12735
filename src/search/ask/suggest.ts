/** “Did you mean”: the nearest word that the index has, for a word that it has not. */
import { distance } from '../../text/distance.ts';
import type { Vocabulary } from '../index/index-format.ts';
import { fold } from '../language/syllables.ts';

/** Undoes what makes a spelling comparable: `hoc~j` → học. */
export function writtenAs(form: string): string {
  const tones: Record<string, string> = { f: '\u0300', s: '\u0301', r: '\u0309', x: '\u0303', j: '\u0323' };
  const [bare = '', tone = ''] = form.split('~');
  const mark = tones[tone];
  if (mark === undefined) return bare;
  const modified = bare.search(/[âêôơưă](?!.*[âêôơưă])/);
  const vowels = bare.match(/[aeiouyâêôơưă]+/);
  const group = vowels?.[0] ?? '';
  // qu- and gi- are consonants; otherwise the tone stands on the first of two vowels, on the second when a consonant follows.
  const lead = /^(?:qu|gi)[aeiouyâêôơưă]/.test(bare) ? 1 : 0;
  const first = (vowels?.index ?? 0) + lead;
  const open = first + group.length - lead === bare.length;
  const count = group.length - lead;
  const at = modified >= 0 ? modified : count === 1 ? first : count === 3 || !open ? first + 1 : first;
  return `${bare.slice(0, at + 1)}${mark}${bare.slice(at + 1)}`.normalize('NFC');
}

/** The nearest words, as they are mostly written, the likeliest first. */
export function suggestWords(typed: string, vocabulary: Vocabulary, most = 4): string[] {
  const wanted = fold(typed);
  if (wanted.length < 2 || wanted.length > 24 || !/^[a-z]+$/.test(wanted)) return [];
  const reach = wanted.length > 5 ? 2 : 1;
  const likely = new Map<string, { form: string; far: number; value: number }>();
  for (const [term, form, records] of vocabulary) {
    const far = distance(wanted, term, reach);
    if (far === Infinity) continue;
    // A wrong first letter is unlikely.
    const value = Math.log2(records + 1) - (term[0] === wanted[0] ? 0 : 2);
    if (value > (likely.get(term)?.value ?? -Infinity)) likely.set(term, { form: form || term, far, value });
  }
  const nearest = Math.min(...[...likely.values()].map(({ far }) => far));
  return [...likely.values()]
    .filter(({ far }) => far === nearest)
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ form }) => writtenAs(form));
}

/** Queries in which the unknown words are replaced; the first unknown word in several ways, all equally near. */
export function suggestQueries(typed: string, unknown: readonly string[], vocabulary: Vocabulary): string[] {
  const [first, ...others] = unknown.filter((word) => typed.normalize('NFC').includes(word));
  if (first === undefined) return [];
  const rest = others.reduce(
    (query, word) => query.replace(word, () => suggestWords(word, vocabulary, 1)[0] ?? word),
    typed.normalize('NFC').slice(0, 300),
  );
  return suggestWords(first, vocabulary).map((better) => rest.replace(first, () => better));
}
