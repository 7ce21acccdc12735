/** Keeps on the disk what processes have read of the content, under the name of the code that reads: a build reads a file once, and after an edit only the one that was edited. */
import { deserialize, serialize } from 'node:v8';
import { keepReadings, type ReadingKey } from './model/read/readings.ts';
import { find, put } from './outputs/kit/store.ts';

const KIND = 'reading';

/** Where nothing can be written, or what was kept is broken, everybody reads for himself: what is kept saves time and says nothing. */
function ifPossible<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** `code` is a hash of all code that reads; where it is unknown, every process reads for itself. */
export function keepReadingsOf(code: string | undefined): void {
  if (code === undefined) return;
  const source = (key: ReadingKey): string[] => [process.version, code, ...key];
  keepReadings({
    find: (key): unknown =>
      ifPossible((): unknown => {
        const bytes = find(KIND, source(key));
        return bytes === null ? undefined : deserialize(bytes);
      }),
    keep: (key, data) => {
      ifPossible(() => {
        put(KIND, source(key), serialize(data));
      });
    },
  });
}
