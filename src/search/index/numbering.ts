/**
 * Owns the numbers by which the index knows its records. They have gaps: a block of records begins wherever the address of one says so, at a
 * number that can be divided by sixteen, or by more where there are many, and some blocks at one that can be divided by more. A line that comes or goes moves the numbers of its
 * block, now and then those of some blocks more, and not of all lines behind it, whose words would all stand in other files.
 */

/** What the head of an index says of the numbers of its records. */
export interface Numbered {
  records: number;
  /** A block begins at a number that can be divided by this. */
  unit: number;
  /** Of each block of records, how many units before it are free, and how many records it has. */
  blocks: readonly number[];
  /** Texts of records with so many numbers stand in one file. */
  numbersPerFile: number;
}

export const LEAST_UNIT = 16;
/** Few numbers in a block; where there are many records more, so that the list of blocks stays short. */
const UNITS_FROM: readonly (readonly [records: number, unit: number])[] = [
  [20_000, 64],
  [4_000, 32],
  [0, LEAST_UNIT],
];
/** So many units may be moved as one. */
const UNITS = 8;

/** `chance` says of an address a number between 0 and 1, always the same. Returns the blocks of records in their order, as the head has them. */
export function blocksOf(
  addresses: readonly string[],
  chance: (address: string) => number,
): Pick<Numbered, 'unit' | 'blocks'> {
  const unit = UNITS_FROM.find(([records]) => addresses.length >= records)?.[1] ?? LEAST_UNIT;
  const blocks: number[] = [];
  let [end, count] = [0, 0];
  const next = (multiple: number): number => Math.ceil(end / multiple) * multiple;
  for (const [at, address] of addresses.entries()) {
    const says = chance(address);
    // Records of one page stay together.
    if (count === 0 || (says < 2 / unit && address !== addresses[at - 1])) {
      if (count > 0) blocks.push(count);
      const first = says < 1 / (unit * UNITS) ? next(unit * UNITS) : next(unit);
      blocks.push((first - next(unit)) / unit);
      [end, count] = [first, 0];
    }
    count++;
    end++;
  }
  return { unit, blocks: count > 0 ? [...blocks, count] : blocks };
}

/** Which number each record has, and where its text stands. Records are counted from 0, without gaps. */
export class Numbering {
  /** How many files of texts there are. */
  readonly files: number;
  readonly #numbers: Int32Array;
  readonly #records = new Map<number, number>();
  /** Of each record, its file of texts and its place there. */
  readonly #texts: { readonly file: number; readonly place: number }[] = [];

  constructor({ records, unit, blocks, numbersPerFile }: Numbered) {
    this.#numbers = new Int32Array(records);
    let [number, record, file, place, open] = [0, 0, -1, 0, -1];
    for (let block = 0; block < blocks.length; block += 2) {
      number = (Math.ceil(number / unit) + (blocks[block] ?? 0)) * unit;
      for (let left = blocks[block + 1] ?? 0; left > 0; left--) {
        const group = Math.floor(number / numbersPerFile);
        if (group !== open) [open, file, place] = [group, file + 1, 0];
        this.#numbers[record] = number;
        this.#records.set(number, record);
        this.#texts.push({ file, place });
        [number, record, place] = [number + 1, record + 1, place + 1];
      }
    }
    this.files = file + 1;
  }

  numberOf(record: number): number {
    return this.#numbers[record] ?? -1;
  }

  recordOf(number: number): number {
    const record = this.#records.get(number);
    if (record === undefined) throw new RangeError(`The index has no record of the number ${number}.`);
    return record;
  }

  textOf(record: number): { readonly file: number; readonly place: number } {
    const text = this.#texts[record];
    if (text === undefined) throw new RangeError(`The index has no record ${record}.`);
    return text;
  }
}
