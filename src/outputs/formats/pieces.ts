/** A table of a whole country may be longer than one string can be: its text is made of some rows at a time, and put together as bytes. */

const ROWS = 1000;

/** `rows` in their order, some at a time. */
export function* inPieces<T>(rows: readonly T[], size = ROWS): Generator<T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

/** All pieces, one after the other, as UTF-8. */
export function encoded(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = Array.from(pieces, (piece) => encoder.encode(piece));
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
