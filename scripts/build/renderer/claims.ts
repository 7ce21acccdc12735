/** Each file that others are made of is made by one of the processes that render beside each other; the rest wait for it and read it. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const BREATH = 20;

export interface Claims {
  /** Whether `path` is the caller's to make; of all who ask, one is told so. */
  take: (path: string) => boolean;
  /** Said when it is there. */
  done: (path: string) => void;
  /** Settles when whoever took it has said that it is there. */
  made: (path: string) => Promise<void>;
}

/** `folder` is new for each build, and the same for all of its processes. A process that fails ends the build, so that nobody waits for it. */
export function claimsIn(folder: string): Claims {
  mkdirSync(folder, { recursive: true });
  const fileOf = (path: string, end: string): string =>
    join(folder, `${createHash('sha256').update(path).digest('hex')}.${end}`);
  return {
    take: (path) => {
      try {
        closeSync(openSync(fileOf(path, 'taken'), 'wx'));
        return true;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw error;
      }
    },
    done: (path) => writeFileSync(fileOf(path, 'done'), ''),
    made: async (path) => {
      while (!existsSync(fileOf(path, 'done'))) await sleep(BREATH);
    },
  };
}
