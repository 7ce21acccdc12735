/** Owns what can be read but not written: the model that everything but its own building sees. */

/** `T` with every property and list in it read-only, all the way down. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : { readonly [K in keyof T]: Frozen<T[K]> };

/**
 * Freezes plain objects and arrays all the way down; origins keep their YAML documents as they are. What is frozen already is
 * so all the way down: the records of files that did not change, which the models of one folder share.
 * What is still to be frozen waits in a list, because the links between clauses are a chain as long as the content.
 */
export function deepFreeze<T>(value: T): T {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const [key, child] of Object.entries(next))
      if (typeof child === 'object' && key !== 'origin') waiting.push(child);
  }
  return value;
}
