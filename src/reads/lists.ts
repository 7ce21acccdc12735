/** Owns many lists of numbers as one: millions of them are written and read as a block, where lists of their own would each cost a hundred bytes. */

export interface Lists {
  readonly values: Uint32Array;
  /** Where each list ends in `values`. */
  readonly ends: Uint32Array;
}

/** List number `at`; an empty one where there is none. */
export const listAt = ({ values, ends }: Lists, at: number): Uint32Array =>
  values.subarray(at === 0 ? 0 : ends[at - 1], ends[at] ?? 0);

/** A column of numbers; grows by doubling. */
export class Numbers {
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

/** Things of which each has a number, the first one 0. */
export class Order<T> {
  readonly #at = new Map<T, number>();
  /** In order, and those that come while they are gone through. */
  readonly all: Iterable<T> = { [Symbol.iterator]: () => this.#at.keys() };

  /** The number of `one`, a new one where it has none. */
  readonly numberOf = (one: T): number => {
    const known = this.#at.get(one);
    if (known !== undefined) return known;
    this.#at.set(one, this.#at.size);
    return this.#at.size - 1;
  };
}
