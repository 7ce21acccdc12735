/**
 * Owns the bytes of the index. A shard holds terms in order; each term, how it is written; each form, the records and the places in them.
 * Numbers are variable-length and written as differences, then everything is gzipped.
 */

/** Places of a record's text start at 0, of its names at 1024, of what stands around at 2048. */
export const ZONE_BITS = 10;

export interface Form {
  form: string;
  /** Record number → places, both ascending. */
  records: Map<number, number[]>;
}

/** What the address of a folder of index files leads to first. */
export interface Start {
  records: number;
  averageLength: number;
  /** First term of each shard. */
  shards: string[];
  recordsPerFile: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

class Writer {
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

class Reader {
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
      const byte = this.bytes[this.at++]!;
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

export function readForms(term: string, bytes: Uint8Array): Form[] {
  const reader = new Reader(bytes);
  return Array.from({ length: reader.number() }, () => {
    const form = reader.text() || term;
    const records = new Map<number, number[]>();
    let record = 0;
    for (let left = reader.number(); left > 0; left--) {
      record += reader.number();
      let place = 0;
      records.set(
        record,
        Array.from({ length: reader.number() }, () => (place += reader.number())),
      );
    }
    return { form, records };
  });
}
