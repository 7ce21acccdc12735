/** Owns what is kept between two readings of a folder: who checks again and again reads only the files that changed. */
import type { Problem } from '../../messages/problems.ts';
import type { SourceFile } from './source-file.ts';

type Read<T> = (source: SourceFile, problems: Problem[]) => T;

interface Reading<T> {
  readonly text: string;
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** `read`, which must ask nothing but the file. Its last answer for each file is kept as long as something holds the answer, or there is room; nobody may write to it. */
export function remembered<T extends object | null>(read: Read<T>): Read<T> {
  const last = new Map<string, WeakRef<Reading<T>>>();
  const held = new WeakMap<object, Reading<T>>();
  return (source, problems) => {
    const known = last.get(source.name)?.deref();
    const reading = known?.text === source.text ? known : readNow(read, source);
    last.set(source.name, new WeakRef(reading));
    if (reading.value !== null) held.set(reading.value, reading);
    problems.push(...reading.problems);
    return reading.value;
  };
}

function readNow<T>(read: Read<T>, source: SourceFile): Reading<T> {
  const problems: Problem[] = [];
  return { text: source.text, value: read(source, problems), problems };
}
