/**
 * Owns the bytes of the index. A shard holds terms in order; each term, how it is written; each form, the records and the places in them.
 * Numbers are variable-length and written as differences, then everything is gzipped.
 */

import type { Answer } from '../../model/answer.ts';
import type { Head } from './file-names.ts';
import { Numbering, type Numbered } from './numbering.ts';

/** Places of a record's text start at 0, of its names at 1024, of what stands around at 2048. */
export const ZONE_BITS = 10;

export interface Form {
  form: string;
  /** Record → places, both ascending; in the file, its number. */
  records: Map<number, number[]>;
}

/** What the page fetches first; what it says of all files is said nowhere else, so that an edit changes only those it is about. */
export interface Start extends Numbered {
  averageLength: number;
  /** First term of each shard. */
  shards: readonly string[];
  /** What each shard weighs packed, in hundreds of bytes. */
  sizes: readonly number[];
  /** What the shards of one query may weigh in all, in hundreds of bytes. */
  budget: number;
}

/** Every file of an index by name. */
export const fileNames = (start: Start): string[] => [
  ...sharedNames(start),
  'lengths',
  ...start.shards.map((_, number) => `terms-${number}`),
];

/** Those that do not belong to one engine. */
export const sharedNames = (start: Start): string[] => [
  ...['start', 'facets', 'words', 'names'],
  ...Array.from({ length: new Numbering(start).files }, (_, number) => `records-${number}`),
];

/** What a result list shows. Short keys: there is one of these per result. */
export interface Shown {
  u: string;
  t: string;
  p: string;
  k: string;
  a: string;
  x: string;
  /** Year by which it is due. */
  y?: string;
  /** Answer to its target. */
  s?: Answer;
}

/** [term, how it is mostly written, number of records] of every word that a reader might have meant. */
export type Vocabulary = readonly (readonly [string, string, number])[];

/** Beside Pagefind: its name for each record, and the paths of its files, for who saves them. */
export interface PagefindNames {
  ids: readonly string[];
  files: readonly string[];
}

/** What the JSON files of an index hold, by kind of file. */
export interface JsonFiles {
  start: Start;
  /** The same with the names of all other files, as it is served. */
  head: Head;
  words: Vocabulary;
  pagefind: PagefindNames;
  records: readonly Shown[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const writeJson = <K extends keyof JsonFiles>(_kind: K, value: JsonFiles[K]): Uint8Array =>
  encoder.encode(JSON.stringify(value));

/** The address of an index is made from its content, so what `writeJson` wrote is what is read. */
export const readJson = <K extends keyof JsonFiles>(_kind: K, bytes: Uint8Array): JsonFiles[K] =>
  JSON.parse(decoder.decode(bytes)) as JsonFiles[K];

export class Writer {
  readonly bytes: number[] = [];
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }
  text(value: string): void {
    const bytes = encoder.encode(value);
    this.number(bytes.length);
    for (const byte of bytes) this.bytes.push(byte);
  }
}

export class Reader {
  at = 0;
  private readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  get done(): boolean {
    return this.at >= this.bytes.length;
  }
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError('The index file ends before its number does.');
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
  text(): string {
    const length = this.number();
    const text = decoder.decode(this.bytes.subarray(this.at, this.at + length));
    this.at += length;
    return text;
  }
}

export function writeTerm(term: string, forms: readonly Form[]): number[] {
  const body = new Writer();
  body.number(forms.length);
  for (const { form, records } of forms) {
    // Most words are written as they are sorted.
    body.text(form === term ? '' : form);
    body.number(records.size);
    let last = 0;
    for (const [record, places] of records) {
      body.number(record - last);
      last = record;
      body.number(places.length);
      let place = 0;
      for (const next of places) {
        body.number(next - place);
        place = next;
      }
    }
  }
  const whole = new Writer();
  whole.text(term);
  whole.number(body.bytes.length);
  return [...whole.bytes, ...body.bytes];
}

/** Where each term of a shard is; its postings are read when they are asked for. */
export function readShard(bytes: Uint8Array): Map<string, Uint8Array> {
  const reader = new Reader(bytes);
  const terms = new Map<string, Uint8Array>();
  while (!reader.done) {
    const term = reader.text();
    const length = reader.number();
    terms.set(term, bytes.subarray(reader.at, reader.at + length));
    reader.at += length;
  }
  return terms;
}

/** `recordOf` says which record a number stands for. */
export function readForms(term: string, bytes: Uint8Array, recordOf = (number: number): number => number): Form[] {
  const reader = new Reader(bytes);
  return Array.from({ length: reader.number() }, () => {
    const form = reader.text() || term;
    const records = new Map<number, number[]>();
    let number = 0;
    for (let left = reader.number(); left > 0; left--) {
      number += reader.number();
      let place = 0;
      records.set(
        recordOf(number),
        Array.from({ length: reader.number() }, () => (place += reader.number())),
      );
    }
    return { form, records };
  });
}
