/** Owns many lists of numbers as one: millions of them are written and read as a block, where lists of their own would each cost a hundred bytes. */

export interface Lists {
  readonly values: Uint32Array;
  /** Where each list ends in `values`. */
  readonly ends: Uint32Array;
}

/** List number `at`; an empty one where there is none. */
export const listAt = ({ values, ends }: Lists, at: number): Uint32Array =>
  values.subarray(at === 0 ? 0 : ends[at - 1], ends[at] ?? 0);

/** Grows by doubling. */
class Numbers {
  #all = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#all.length) {
      const more = new Uint32Array(this.#length * 2);
      more.set(this.#all);
      this.#all = more;
    }
    this.#all[this.#length++] = value;
  }

  /** A copy without what is not used. */
  whole(): Uint32Array {
    return this.#all.slice(0, this.#length);
  }
}

/** Takes lists one after the other. */
export class ListsWriter {
  readonly #values = new Numbers();
  readonly #ends = new Numbers();

  add(list: Iterable<number>): void {
    for (const value of list) this.#values.push(value);
    this.#ends.push(this.#values.length);
  }

  whole(): Lists {
    return { values: this.#values.whole(), ends: this.#ends.whole() };
  }
}

/** Texts of which each has a number, the first one 0. */
export class Texts {
  readonly #at = new Map<string, number>();

  /** The number of `text`, a new one where it has none. */
  numberOf(text: string): number {
    const known = this.#at.get(text);
    if (known !== undefined) return known;
    this.#at.set(text, this.#at.size);
    return this.#at.size - 1;
  }

  whole(): string[] {
    return [...this.#at.keys()];
  }
}
