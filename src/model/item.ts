/** Owns the number of an item as documents print it: `3`, or `3a` for one that an amending document puts behind item 3. */

export const ITEM_PATTERN = /^[1-9]\d*[a-zđ]$/;

/** As an editor writes it: a number, or `1a`. */
export type WrittenItem = number | string;

/** The number in front, and the letter of an inserted item; empty for a line of the original document. */
export function partsOfItem(item: WrittenItem): { item: number; letter: string } {
  const [, number = '', letter = ''] = /^(\d+)(\D*)$/.exec(String(item)) ?? [];
  return { item: Number(number), letter };
}

/** The letters in the order in which Vietnamese documents use them: … d, đ, e … */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';
const rank = (letter: string): number => (letter === '' ? -1 : LETTERS.indexOf(letter));

/** For sorting: `1`, `1a`, `1b`, `2`. */
export function byItem(a: WrittenItem, b: WrittenItem): number {
  const [left, right] = [partsOfItem(a), partsOfItem(b)];
  return left.item - right.item || rank(left.letter) - rank(right.letter);
}
