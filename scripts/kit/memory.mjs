// @ts-check
/** How much a program of ours may hold. Plain JavaScript, for a Node of any age. */
import { totalmem } from 'node:os';
import process from 'node:process';
import { getHeapStatistics } from 'node:v8';

const MIB = 2 ** 20;
/** The rest is for files, for programs beside it, and for what Node holds outside its heap. */
const SHARE = 0.75;

/** Bytes of memory that the machine has, or as much of it as we are allowed. */
const memory = () => Math.min(totalmem(), process.constrainedMemory?.() || Infinity);

/** A flag for Node: by itself it ends a program with some 4 GB, however much the machine has; the content of a large country is more. */
export const heapFlag = (bytes = memory(), own = getHeapStatistics().heap_size_limit) =>
  `--max-old-space-size=${Math.floor(Math.max(own, SHARE * bytes) / MIB)}`;
