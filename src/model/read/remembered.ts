/** Owns what is kept between two readings of a folder: who checks again and again reads, and looks through, only what changed. */
import type { Problem } from '../../messages/problems.ts';
import { addAll } from '../../text/many.ts';
import { readOnce, type Packing, type Read, type Reading } from './readings.ts';

/** `read`, which must ask nothing but the file. Its last answer for each file is kept as long as something holds the answer, or there is room; nobody may write to it. */
export function remembered<T extends object | null, D>(read: Read<T>, packing: Packing<T, D>): Read<T> {
  const last = new Map<string, WeakRef<Reading<T>>>();
  const held = new WeakMap<object, Reading<T>>();
  return (source, problems) => {
    const known = last.get(source.name)?.deref();
    const reading = known?.text === source.text ? known : readOnce(source, read, packing);
    last.set(source.name, new WeakRef(reading));
    if (reading.value !== null) held.set(reading.value, reading);
    addAll(problems, reading.problems);
    return reading.value;
  };
}

type ReadBy<S extends object, B, T> = (rows: S, by: B, problems: Problem[]) => T;

/** The same where rows are held against something else: the last answer is kept while both are the same objects. */
export function rememberedBy<S extends object, B, T>(read: ReadBy<S, B, T>): ReadBy<S, B, T> {
  const last = new WeakMap<S, { readonly by: B; readonly value: T; readonly problems: readonly Problem[] }>();
  return (rows, by, problems) => {
    let reading = last.get(rows);
    if (reading?.by !== by) {
      const found: Problem[] = [];
      reading = { by, value: read(rows, by, found), problems: found };
      last.set(rows, reading);
    }
    addAll(problems, reading.problems);
    return reading.value;
  };
}

/** Looks for what is wrong with one record that stands there `as` something; must ask nothing else. */
type Look<T extends { readonly spec: object }, As> = (one: T, as: As, problems: Problem[]) => void;

/** `look`, once for each record with nothing against it: records of files that did not change are the same objects, and frozen. */
export function unlessSound<T extends { readonly spec: object }, As>(look: Look<T, As>): Look<T, As> {
  const sound = new WeakMap<object, As>();
  return (one, as, problems) => {
    if (sound.has(one.spec) && sound.get(one.spec) === as) return;
    const found: Problem[] = [];
    look(one, as, found);
    if (found.length === 0) sound.set(one.spec, as);
    addAll(problems, found);
  };
}
