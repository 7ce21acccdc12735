/** Records what has been read while something was made: properties of the watched model, and answers that were made before. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { must } from '../text/must.ts';
import { rememberedBy, setWitness, type Made } from './remember.ts';
import { Book, watch } from './watch.ts';

/** What one thing was made of. */
export class Reading {
  readonly id: number;
  /** Properties that were read since it was last packed, each once or more than once. */
  readonly open: number[] = [];
  #packed = new Uint32Array();
  readonly answers = new Set<Reading>();
  /** Of an answer: how it was asked for, and what came of it. */
  readonly question: string;
  readonly args: readonly unknown[];
  value: unknown = undefined;
  constructor(id: number, question: string, args: readonly unknown[]) {
    this.id = id;
    this.question = question;
    this.args = args;
  }

  /** Properties, each once. */
  get slots(): Uint32Array {
    this.pack();
    return this.#packed;
  }

  /** Thousands of them wait for the end of a build: each takes four bytes for a property. */
  pack(): void {
    if (this.open.length === 0) return;
    this.#packed = Uint32Array.from(new Set([...this.#packed, ...this.open]));
    this.open.length = 0;
  }
}

export class Recorder {
  readonly book: Book;
  /** Digests of values, which name objects of its book. */
  readonly told = new WeakMap<object, string | null>();
  /** What was read while nothing was recorded: everything depends on it. */
  readonly outside: Reading;
  readonly #now = new AsyncLocalStorage<Reading>();
  /** By property: the reading that has seen it last. */
  #seen = new Int32Array(1024);
  #count = 0;

  constructor() {
    this.outside = this.#reading('', []);
    this.book = new Book((slot) => this.#note(slot));
    setWitness({
      make: <T>(question: string, args: readonly unknown[], make: () => T): Made<T> => {
        const how = this.#reading(question, args);
        const value = this.#now.run(how, make);
        how.value = value;
        how.pack();
        return { value, how };
      },
      use: (how) => {
        (this.#now.getStore() ?? this.outside).answers.add(how as Reading);
      },
    });
  }

  #reading(question: string, args: readonly unknown[]): Reading {
    return new Reading(++this.#count, question, args);
  }

  #note(slot: number): void {
    const now = this.#now.getStore() ?? this.outside;
    if (slot >= this.#seen.length) {
      const more = new Int32Array(Math.max(this.book.slots, slot + 1));
      more.set(this.#seen);
      this.#seen = more;
    }
    if (this.#seen[slot] === now.id) return;
    this.#seen[slot] = now.id;
    now.open.push(slot);
  }

  /** `model`, watched. */
  watch<T extends object>(model: T, name: string): T {
    return watch(this.book, model, name, (question, all, top) => {
      const found = rememberedBy(question, (_: object, id: string) => all.get(id));
      return (id) => found(must(top(), name), id);
    });
  }

  /** What `make` returns, and what it has read. */
  async record<T>(make: () => Promise<T>): Promise<{ value: T; reading: Reading }> {
    const reading = this.#reading('', []);
    const value = await this.#now.run(reading, make);
    reading.pack();
    return { value, reading };
  }
}
