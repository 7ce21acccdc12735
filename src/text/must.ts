/** Owns what happens where something that has to be there is not: it is named, instead of being read as undefined. */

/** `value`, which is there for a reason that no type can say; otherwise an error that names `what` is missing. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new Error(`There is no ${what}.`);
  return value;
}
