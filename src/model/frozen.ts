/** Owns the type of what can be read but not written: the model that everything but its own building sees. */

/** `T` with every property and list in it read-only, all the way down. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : { readonly [K in keyof T]: Frozen<T[K]> };
