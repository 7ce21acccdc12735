/** Owns the ways in which two Vietnamese texts are compared: folding, scanning noise, likeness. */

/** Lower case without diacritics: `Đề án` → `de an`. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** Letters and digits that a scan confuses become one: `th1én`, `thien` → `thien`; `x4` → `xa`; `16p` → `iop`. */
export const foldScan = (text: string): string =>
  fold(text).replace(/€/g, 'e').replace(/[l1|!]/g, 'i').replace(/[06]/g, 'o').replace(/4|@/g, 'a');

/** Syllables and numbers, folded; everything else separates. */
export const syllables = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

const letters = (text: string): string => foldScan(text).replace(/[^a-z&¢§]/g, '');

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) counts.set(text.slice(i, i + 2), (counts.get(text.slice(i, i + 2)) ?? 0) + 1);
  return counts;
}

/** 0 to 1: how many pairs of letters two texts share, whatever a scan did to them. */
export function likeness(a: string, b: string): number {
  const [left, right] = [bigrams(letters(a)), bigrams(letters(b))];
  let [shared, total] = [0, 0];
  for (const [pair, count] of left) {
    shared += Math.min(count, right.get(pair) ?? 0);
    total += count;
  }
  for (const count of right.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}

/** 0 to 1: how much of `part` is found again in `whole`; order does not matter. */
export function containment(part: string, whole: string): number {
  const [left, right] = [bigrams(letters(part)), bigrams(letters(whole))];
  let [shared, total] = [0, 0];
  for (const [pair, count] of left) {
    shared += Math.min(count, right.get(pair) ?? 0);
    total += count;
  }
  return total === 0 ? 0 : shared / total;
}

/** Fewest letters to change, add or drop so that `needle` stands somewhere in `hay`. */
export function distanceWithin(needle: string, hay: string): number {
  let row = new Array<number>(hay.length + 1).fill(0);
  for (let i = 1; i <= needle.length; i++) {
    const next = [i];
    for (let j = 1; j <= hay.length; j++) {
      next.push(Math.min(row[j - 1]! + (needle[i - 1] === hay[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

/** Fewest letters to change, add or drop to make `a` into `b`. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
