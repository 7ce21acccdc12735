/** Owns what one process has read of files and others need not read again: what came of a text without fault. Who builds says where it is kept; elsewhere nothing is. */
import type { Problem } from '../../messages/problems.ts';
import type { SourceFile } from './source-file.ts';

export type Read<T> = (source: SourceFile, problems: Problem[]) => T;

export interface Reading<T> {
  readonly text: string;
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Names what was read: by whom, and everything that it was read from. */
export type ReadingKey = readonly [kind: string, name: string, text: string];

/** Keeps data between processes. It must forget when the code that reads is changed. */
export interface Readings {
  /** Undefined where nothing is kept. */
  readonly find: (key: ReadingKey) => unknown;
  readonly keep: (key: ReadingKey, data: unknown) => void;
}

let readings: Readings | null = null;
export const keepReadings = (by: Readings | null): void => {
  readings = by;
};

/** How a value goes from one process to another. */
export interface Packing<T, D> {
  /** Names who reads: two of them make different things of one text. */
  readonly kind: string;
  readonly pack: (value: NonNullable<T>) => D;
  readonly unpack: (source: SourceFile, data: D) => T;
}

/** For a value that is nothing but data. */
export const asData = <T>(kind: string): Packing<T, T> => ({ kind, pack: (value) => value, unpack: (_, data) => data });

/** What `read` makes of a file, or has made of it in another process. Files with problems are read by everyone, who then says where the faults are. */
export function readOnce<T, D>(source: SourceFile, read: Read<T>, { kind, pack, unpack }: Packing<T, D>): Reading<T> {
  const key: ReadingKey = [kind, source.name, source.text];
  const data = readings?.find(key) as D | undefined;
  if (data !== undefined) return { text: source.text, value: unpack(source, data), problems: [] };
  const problems: Problem[] = [];
  const value = read(source, problems);
  if (value !== null && value !== undefined && problems.length === 0) readings?.keep(key, pack(value));
  return { text: source.text, value, problems };
}
