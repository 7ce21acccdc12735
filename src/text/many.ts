/** For lists as long as the content is: as the arguments of one call, some hundred thousand values are more than the stack holds. */

/** Puts `more` behind what `list` has. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** The largest of `values`, and `least` where none is larger. */
export function largest(values: Iterable<number>, least = -Infinity): number {
  let found = least;
  for (const value of values) found = Math.max(found, value);
  return found;
}

/** The smallest of `values`, and `most` where none is smaller. */
export function smallest(values: Iterable<number>, most = Infinity): number {
  let found = most;
  for (const value of values) found = Math.min(found, value);
  return found;
}
