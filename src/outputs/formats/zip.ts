/** Zip archives whose bytes depend on nothing but their content: fixed order, fixed time, no file modes. */
import { zipSync, type Zippable } from 'fflate';

/** `date` is `YYYY-MM-DD`. Zip keeps local time, so a local date gives the same bytes in every time zone. */
export function zip(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(year, month - 1, day);
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { mtime, level: 6, os: 0 }];
  return zipSync(entries);
}
