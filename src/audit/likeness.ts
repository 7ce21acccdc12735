/** Owns the ways in which a wording is compared with a scan of it: confused letters, likeness. */
import { fold } from '../text/fold.ts';
import { smallest } from '../text/many.ts';

/** Letters and digits that a scan confuses become one: `th1én`, `thien` → `thien`; `x4` → `xa`; `16p` → `iop`. */
export const foldScan = (text: string): string =>
  fold(text)
    .replace(/€/g, 'e')
    .replace(/[l1|!]/g, 'i')
    .replace(/[06]/g, 'o')
    .replace(/4|@/g, 'a');

/** Syllables and numbers, folded; everything else separates. */
export const syllables = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** What is left of a text when a scan's spaces, digits and dots are not trusted. */
export const letters = (text: string): string => foldScan(text).replace(/[^a-z]/g, '');

const pairAt = (text: string, at: number): number => (text.charCodeAt(at) - 97) * 32 + text.charCodeAt(at + 1) - 97;

/** How often each pair of letters follows each other. */
function pairs(text: string): Uint16Array {
  const counts = new Uint16Array(1024);
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = pairAt(text, i);
    counts[pair] = (counts[pair] ?? 0) + 1;
  }
  return counts;
}

function sharedPairs(a: string, b: string): number {
  const left = pairs(b);
  let shared = 0;
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = pairAt(a, i);
    const count = left[pair] ?? 0;
    if (count === 0) continue;
    left[pair] = count - 1;
    shared++;
  }
  return shared;
}

/** 0 to 1: how many pairs of letters two texts share, whatever a scan did to them. Both come from `letters`. */
export const likeness = (a: string, b: string): number =>
  a.length + b.length < 4 ? 0 : (2 * sharedPairs(a, b)) / (a.length + b.length - 2);

/** 0 to 1: how much of `part` is found again in `whole`; order does not matter. Both come from `letters`. */
export const containment = (part: string, whole: string): number =>
  part.length < 2 ? 0 : sharedPairs(part, whole) / (part.length - 1);

/** Fewest letters to change, add or drop to make `part` into some stretch of `whole`. */
export function farFrom(part: string, whole: string): number {
  let row = new Array<number>(whole.length + 1).fill(0);
  for (let i = 1; i <= part.length; i++) {
    const next = [i];
    for (let j = 1; j <= whole.length; j++) {
      const changed = (row[j - 1] ?? 0) + (part[i - 1] === whole[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return smallest(row);
}
