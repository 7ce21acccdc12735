/** Tells in few letters what a property of the watched model holds now, and what a question is about. */
import { createHash } from 'node:crypto';
import { digestOf } from './digest.ts';
import type { Recorder } from './recorder.ts';

/** What a property holds; empty where it is not there, or where that cannot be told. */
export function heldNow(recorder: Recorder, name: string, key: string): string {
  const held = recorder.book.held(name, key);
  if (held === undefined) return '';
  const { value, shape } = held;
  const told = typeof value === 'function' ? 'f' : digestOf(value, (object) => recorder.book.nameOf(object));
  return told === null ? '' : `${told} ${shapeMark(shape)}`;
}

const marks = new Map<string, string>();
/** Few letters for the names of all properties of an object. */
function shapeMark(shape: string): string {
  const mark = marks.get(shape) ?? createHash('sha256').update(shape).digest('base64url').slice(0, 12);
  marks.set(shape, mark);
  return mark;
}

/**
 * Arguments or the answer of a question; null where they cannot be told. An answer does not change, and is told twice: when it is asked for
 * again, and when what has used it is written down.
 */
export function digestIn(recorder: Recorder, value: unknown): string | null {
  const tell = () => digestOf(value, (object) => (Array.isArray(object) ? undefined : recorder.book.nameOf(object)));
  if (typeof value !== 'object' || value === null) return tell();
  const known = recorder.told.get(value) ?? tell();
  recorder.told.set(value, known);
  return known;
}
