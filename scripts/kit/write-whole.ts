/** Writes a file of the editor's so that at every moment the old one or the new one stands there, whole: a register that is cut short by a full disk is worse than one that was not written. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';

export function writeWhole(file: string, content: string | Uint8Array): void {
  const next = `${file}.tmp`;
  try {
    writeFileSync(next, content);
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}
