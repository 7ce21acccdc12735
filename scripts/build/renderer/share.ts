/** How the pages of a site are shared among processes: each knows the same list, and is given the next few whenever it has none. */
import type { FileFacts } from '../../../src/outputs/kit/bytes.ts';

/** What the last build has kept. */
export interface Left {
  /** Names of its accounts. */
  readonly chapters: readonly string[];
  /** What is there. */
  readonly things: readonly string[];
  /** Size and hash of files that others are made of. */
  readonly facts: readonly (readonly [path: string, facts: FileFacts])[];
}
/** Said to each process when it begins; null to those who need not look. */
export interface Start {
  kept: Left | null;
}

/** A process says how many files there are, and with that asks for its first ones; then it asks with every answer. */
export interface Ask {
  count: number;
  /** Said with the first question alone: what need not be made, since it is kept. */
  fresh?: readonly string[];
  /** Said with it: where the accounts of all that stand as one; null where they stand as they were. */
  joined?: string | null;
  /** Said with it: bytes of memory that the process holds, with all the content. */
  held?: number;
}
/** From the first file of a share to the one after its last; none is left where both are the same. */
export interface Range {
  from: number;
  to: number;
  /** Said with the first answer to those that follow: what the first process has found to be kept. */
  fresh?: readonly string[];
}

/** So many at a time: few enough that no process waits long for another at the end. */
const SHARE = 32;
/** A process of its own costs reading the content once more, which so many files are worth. */
const WORTH = 1500;
/** More of them would wait for the disk. */
const MOST = 4;
/** Each process holds the whole content, and comes to hold so many times as much with what it makes of it: 0.36 and 1.0 GB at ten times the content, 2.4 and 7.0 at a hundred. */
const GROWS = 3;

/** Gives out `0 … count`, every number once. */
export function shares(count: number): () => Range {
  let next = 0;
  return () => {
    const from = next;
    next = Math.min(count, next + SHARE);
    return { from, to: next };
  };
}

/** How many processes render `count` files on a machine with so many processors and so many bytes of memory that nobody uses, or the first one: it holds `held` before it begins. */
export const processesFor = (count: number, processors: number, memory: number, held: number): number =>
  Math.max(1, Math.min(MOST, processors, Math.floor(count / WORTH), Math.floor(memory / (GROWS * held))));
