/** One build at a time in a project folder: builds share what Astro keeps in it. The system itself holds the lock for as long as the process lives, so a build that was killed leaves none behind. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/** What SQLite answers while another process has the lock. */
const BUSY = 5;
const BREATH = 200;

function take(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return false;
    throw error;
  }
}

/** Runs `run` while nobody else holds the lock of `file`; `waiting` hears of it once where somebody does. */
export async function alone<T>(file: string, waiting: () => void, run: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new DatabaseSync(file);
  try {
    if (!take(lock)) {
      waiting();
      do await sleep(BREATH);
      while (!take(lock));
    }
    return await run();
  } finally {
    lock.close();
  }
}
