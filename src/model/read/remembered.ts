/** Owns what is kept between two readings of a folder: who checks again and again reads only the files that changed. */
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
    problems.push(...reading.problems);
    return reading.value;
  };
}
