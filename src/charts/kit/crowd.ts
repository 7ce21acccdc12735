/** Owns when there are too many to be told apart one by one, and how many of them are: at most seven things on one drawing. */

/** More cities or plans than this are shown as a distribution with a few of them named. */
export const CROWD = 7;

/** From an ordered list its first, its middle and its last: seven at most, in order. */
export function chosen<T>(ordered: readonly T[]): T[] {
  if (ordered.length <= CROWD) return [...ordered];
  const middle = Math.floor(ordered.length / 2);
  return [...ordered.slice(0, 3), ...ordered.slice(middle, middle + 1), ...ordered.slice(-3)];
}
