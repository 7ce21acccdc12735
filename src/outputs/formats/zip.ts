/** Zip archives whose bytes depend on nothing but their content: fixed order, fixed time, no file modes of a machine. */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** `date` is `YYYY-MM-DD`. Zip keeps local time, so a local date gives the same bytes in every time zone. */
export function zip(files: ReadonlyMap<string, Uint8Array>, date: string): Promise<Uint8Array> {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(year, month - 1, day);
  const archive = new ZipFile();
  // The time that only Zip knows: the other one counts seconds, and from another place on earth.
  const options = { mtime, mode: 0o100644, compressionLevel: 6, forceDosTimestamp: true };
  for (const [name, bytes] of files)
    archive.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name, options);
  archive.end();
  return buffer(archive.outputStream);
}
