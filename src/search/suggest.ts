/** “Did you mean”: the nearest word that the index has, for a word that it has not. */
import type { Vocabulary } from './build-index.ts';
import { fold } from './syllables.ts';

/** Letters to change, leave out, add or swap, as far as `most`; more than that counts as infinitely far. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return Infinity;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

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

/** The word that was probably meant, as it is mostly written; null when nothing is near. */
export function suggestWord(typed: string, vocabulary: Vocabulary): string | null {
  const wanted = fold(typed);
  if (wanted.length < 2 || wanted.length > 24 || !/^[a-z]+$/.test(wanted)) return null;
  const most = wanted.length > 5 ? 2 : 1;
  let best: { form: string; value: number } | null = null;
  for (const [term, form, records] of vocabulary) {
    const far = distance(wanted, term, most);
    if (far === Infinity) continue;
    // One more letter wrong weighs as much as being eight times as rare; a wrong first letter is unlikely.
    const value = Math.log2(records + 1) - 3 * far - (term[0] === wanted[0] ? 0 : 1);
    if (best === null || value > best.value) best = { form: form || term, value };
  }
  return best === null ? null : writtenAs(best.form);
}

/** The query with its unknown words replaced, or null when none could be. */
export function suggestQuery(typed: string, unknown: readonly string[], vocabulary: Vocabulary): string | null {
  let query = typed.normalize('NFC').slice(0, 300);
  let changed = false;
  for (const word of unknown) {
    const better = suggestWord(word, vocabulary);
    if (better === null || !query.includes(word)) continue;
    query = query.replace(word, () => better);
    changed = true;
  }
  return changed ? query : null;
}
