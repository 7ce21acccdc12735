/** Tells in few letters what a value holds: an object of the model by its name, everything else by what is in it. */
import { createHash } from 'node:crypto';

/** The name of an object of the model; undefined for every other one. */
export type NameOf = (object: object) => string | undefined;

/** Functions hold what nobody sees. */
class NoDigest extends Error {}

const LONG = 64;

/** Rows of tables are such lists, and there are hundreds of thousands of them. */
const isPlain = (list: readonly unknown[]): boolean =>
  list.every((one) => one === null || typeof one === 'string' || typeof one === 'boolean' || Number.isFinite(one));

function write(value: unknown, nameOf: NameOf, seen: Map<object, number>): string {
  if (typeof value === 'function') throw new NoDigest();
  if (typeof value !== 'object' || value === null) return value === undefined ? 'u' : JSON.stringify(value);
  if (!Array.isArray(value)) {
    const name = nameOf(value);
    if (name !== undefined) return `@${JSON.stringify(name)}`;
  } else if (isPlain(value)) return JSON.stringify(value);
  const known = seen.get(value);
  if (known !== undefined) return `#${known}`;
  seen.set(value, seen.size);
  const inner = (one: unknown): string => write(one, nameOf, seen);
  if (Array.isArray(value)) return `[${value.map(inner).join()}]`;
  if (value instanceof Map || value instanceof Set) return `${value.constructor.name}[${[...value].map(inner).join()}]`;
  if (value instanceof Uint8Array) return `bytes:${createHash('sha256').update(value).digest('hex')}`;
  const keys = Object.keys(value);
  return `{${keys.map((key) => `${JSON.stringify(key)}:${inner((value as Readonly<Record<string, unknown>>)[key])}`).join()}}`;
}

/** The same for the same content and never for another one; null where it cannot be told. Asks the model for names, and reads nothing of it. */
export function digestOf(value: unknown, nameOf: NameOf): string | null {
  try {
    const text = write(value, nameOf, new Map());
    return text.length < LONG ? text : createHash('sha256').update(text).digest('base64url');
  } catch (error) {
    if (error instanceof NoDigest) return null;
    throw error;
  }
}
