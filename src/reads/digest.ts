/** Tells in few letters what a value holds: an object of the model by its name, everything else by what is in it. */
import { createHash, type Hash } from 'node:crypto';

/** The name of an object of the model; undefined for every other one. */
export type NameOf = (object: object) => string | undefined;

/** Functions hold what nobody sees. */
class NoDigest extends Error {}

const LONG = 64;
const PIECE = 65_536;

/** Rows of tables are such lists, and there are hundreds of thousands of them. */
const isPlain = (list: readonly unknown[]): boolean =>
  list.every((one) => one === null || typeof one === 'string' || typeof one === 'boolean' || Number.isFinite(one));

/** Takes a text in pieces, and hashes it as soon as it is long: what tables hold is longer than one string can be. */
class Digest {
  #text = '';
  #hash: Hash | null = null;

  add(piece: string): void {
    this.#text += piece;
    if (this.#text.length > PIECE) this.#take();
  }

  #take(): Hash {
    this.#hash ??= createHash('sha256');
    this.#hash.update(this.#text);
    this.#text = '';
    return this.#hash;
  }

  /** A short text itself, the hash of a long one. */
  end(): string {
    return this.#hash === null && this.#text.length < LONG ? this.#text : this.#take().digest('base64url');
  }
}

/** Writes what tells values apart. */
class Writer {
  readonly digest = new Digest();
  readonly #nameOf: NameOf;
  readonly #seen = new Map<object, number>();
  constructor(nameOf: NameOf) {
    this.#nameOf = nameOf;
  }

  write(value: unknown): void {
    if (typeof value === 'function') throw new NoDigest();
    if (typeof value !== 'object' || value === null) this.digest.add(value === undefined ? 'u' : JSON.stringify(value));
    else if (Array.isArray(value) && isPlain(value)) this.digest.add(JSON.stringify(value));
    else this.#object(value);
  }

  #object(value: object): void {
    const name = Array.isArray(value) ? undefined : this.#nameOf(value);
    const known = this.#seen.get(value);
    if (name !== undefined) this.digest.add(`@${JSON.stringify(name)}`);
    else if (known !== undefined) this.digest.add(`#${known}`);
    else {
      this.#seen.set(value, this.#seen.size);
      this.#inside(value);
    }
  }

  #inside(value: object): void {
    if (Array.isArray(value)) this.#list('[', value, ']');
    else if (value instanceof Map || value instanceof Set) this.#list(`${value.constructor.name}[`, value, ']');
    else if (value instanceof Uint8Array) this.digest.add(`bytes:${createHash('sha256').update(value).digest('hex')}`);
    else {
      let before = '{';
      for (const [key, one] of Object.entries(value)) {
        this.digest.add(`${before}${JSON.stringify(key)}:`);
        this.write(one);
        before = ',';
      }
      this.digest.add(before === '{' ? '{}' : '}');
    }
  }

  #list(begin: string, values: Iterable<unknown>, end: string): void {
    let before = begin;
    for (const one of values) {
      this.digest.add(before);
      this.write(one);
      before = ',';
    }
    this.digest.add(before === begin ? `${begin}${end}` : end);
  }
}

/** The same for the same content and never for another one; null where it cannot be told. Asks the model for names, and reads nothing of it. */
export function digestOf(value: unknown, nameOf: NameOf): string | null {
  const writer = new Writer(nameOf);
  try {
    writer.write(value);
    return writer.digest.end();
  } catch (error) {
    if (error instanceof NoDigest) return null;
    throw error;
  }
}
