/** Not as Prettier writes it: the gate of format must refuse it. */
export const ugly = { a : 1,
  b:2 }
