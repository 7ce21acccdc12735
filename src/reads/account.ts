/** What was read, written down so that another process can tell whether it is still so (`fresh.ts`): by names and digests, in columns. */
import { digestIn, heldNow } from './held-now.ts';
import { listAt, ListsWriter, Numbers, Order, type Lists } from './lists.ts';
import type { Reading, Recorder } from './recorder.ts';

/** An argument of a question: an object of the model by its name, or a plain value. */
export type Argument = { readonly name: string } | { readonly value: string | number | boolean | null };

/** Of an answer: how it is asked for again. */
export interface Asked {
  readonly question: string;
  /** Null where it cannot be asked again. */
  readonly args: readonly Argument[] | null;
  /** Digests of the arguments and of the answer. */
  readonly about: string | null;
  readonly value: string | null;
}

interface Given {
  /** Digest of what a thing was given; null where that cannot be told, and the list that names it is one of its readings. */
  readonly given: string | null;
}

/** Properties by number: of each the number of its object’s name, of its key, and of what it held. */
interface Slots {
  readonly name: Uint32Array;
  readonly key: Uint32Array;
  readonly digest: Uint32Array;
}

export interface Account {
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly digests: readonly string[];
  readonly slots: Slots;
  /** Of each reading, the properties and the other readings. */
  readonly read: Lists;
  readonly answers: Lists;
  readonly asked: ReadonlyMap<number, Asked>;
  readonly things: ReadonlyMap<string, Given & { readonly reading: number }>;
}

/** A thing that was made. */
export interface Thing extends Given {
  readonly reading: Reading;
}

/** The columns of an account that is being written. */
class Writer {
  readonly #names = new Order<string>();
  readonly #keys = new Order<string>();
  readonly #digests = new Order<string>();
  readonly #slots = { name: new Numbers(), key: new Numbers(), digest: new Numbers() };
  readonly #read = new ListsWriter();
  readonly #answers = new ListsWriter();
  readonly #asked = new Map<number, Asked>();
  readonly #things = new Map<string, Given & { readonly reading: number }>();
  #readingCount = 0;

  readonly name = this.#names.numberOf;
  readonly key = this.#keys.numberOf;
  readonly digest = this.#digests.numberOf;

  /** Takes the numbers of a name, a key and a digest; returns the number of the property. */
  slot(name: number, key: number, digest: number): number {
    this.#slots.name.push(name);
    this.#slots.key.push(key);
    this.#slots.digest.push(digest);
    return this.#slots.name.length - 1;
  }

  reading(slots: Iterable<number>, answers: Iterable<number>, asked: Asked | undefined): void {
    this.#read.add(slots);
    this.#answers.add(answers);
    if (asked !== undefined) this.#asked.set(this.#readingCount, asked);
    this.#readingCount++;
  }

  thing(key: string, { given }: Given, reading: number): void {
    this.#things.set(key, { given, reading });
  }

  whole(): Account {
    const { name, key, digest } = this.#slots;
    return {
      names: [...this.#names.all],
      keys: [...this.#keys.all],
      digests: [...this.#digests.all],
      slots: { name: name.whole(), key: key.whole(), digest: digest.whole() },
      read: this.#read.whole(),
      answers: this.#answers.whole(),
      asked: this.#asked,
      things: this.#things,
    };
  }
}

function argumentsOf(recorder: Recorder, args: readonly unknown[]): Argument[] | null {
  const written = args.map((value): Argument | null => {
    if (typeof value === 'object' && value !== null) {
      const name = recorder.book.nameOf(value);
      return name === undefined ? null : { name };
    }
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
      ? { value }
      : null;
  });
  const known = written.filter((one) => one !== null);
  return known.length < args.length ? null : known;
}

const askedOf = async (recorder: Recorder, { question, args, value }: Reading): Promise<Asked | undefined> =>
  question === ''
    ? undefined
    : {
        question,
        args: argumentsOf(recorder, args),
        about: digestIn(recorder, args),
        value: digestIn(recorder, await value),
      };

/** Writes down what `things` were made of. */
export async function accountOf(recorder: Recorder, things: ReadonlyMap<string, Thing>): Promise<Account> {
  const writer = new Writer();
  const slotAt = new Map<number, number>();
  const placeOf = (slot: number): number => {
    const known = slotAt.get(slot);
    if (known !== undefined) return known;
    const [name, key] = recorder.book.placeOf(slot);
    const at = writer.slot(writer.name(name), writer.key(key), writer.digest(heldNow(recorder, name, key)));
    slotAt.set(slot, at);
    return at;
  };
  const readings = new Order<Reading>();
  for (const [key, thing] of things) writer.thing(key, thing, readings.numberOf(thing.reading));
  for (const reading of readings.all)
    writer.reading(
      reading.slots.map(placeOf),
      Uint32Array.from(reading.answers, readings.numberOf),
      await askedOf(recorder, reading),
    );
  return writer.whole();
}

/** The account that has each thing: of several that do, the last. */
export function lastOf(accounts: readonly Account[]): Map<string, Account> {
  return new Map(accounts.flatMap((account) => [...account.things.keys()].map((key) => [key, account] as const)));
}

/** What is number `at` in one column, as it is numbered in another; asked for the first time, it gets its number there. */
function renumbered(column: readonly string[], numberOf: (text: string) => number): (at: number) => number {
  const known = new Int32Array(column.length).fill(-1);
  return (at) => {
    if (known[at] === -1) known[at] = numberOf(column[at] ?? '');
    return known[at] ?? 0;
  };
}

/** Several accounts as one: of each thing that is named, what the last one says. */
export function joined(accounts: readonly Account[], keys: ReadonlySet<string>): Account {
  const writer = new Writer();
  const last = lastOf(accounts);
  const digestsAtMost = accounts.reduce((sum, account) => sum + account.digests.length, 0);
  /**
   * Properties that were taken, by the numbers of their keys, and below by those of their names and digests as one: strings that are put
   * together are slow to look up. A number is exact up to a hundred million names and as many digests; with keys in it, a large country was past that.
   */
  const known: Map<number, number>[] = [];
  let before = 0;
  for (const account of accounts) {
    const { name, key, digest } = account.slots;
    const names = renumbered(account.names, writer.name);
    const keyNumbers = renumbered(account.keys, writer.key);
    const digests = renumbered(account.digests, writer.digest);
    const slotAt = new Map<number, number>();
    const placeOf = (slot: number): number => {
      const found = slotAt.get(slot);
      if (found !== undefined) return found;
      const [ofName, ofKey, ofDigest] = [
        names(name[slot] ?? 0),
        keyNumbers(key[slot] ?? 0),
        digests(digest[slot] ?? 0),
      ];
      const ofThatKey = (known[ofKey] ??= new Map<number, number>());
      const all = ofName * digestsAtMost + ofDigest;
      const at = ofThatKey.get(all) ?? writer.slot(ofName, ofKey, ofDigest);
      ofThatKey.set(all, at);
      slotAt.set(slot, at);
      return at;
    };
    const readings = new Order<number>();
    const first = before;
    const numberOf = (reading: number): number => first + readings.numberOf(reading);
    for (const [thing, made] of account.things)
      if (keys.has(thing) && last.get(thing) === account) writer.thing(thing, made, numberOf(made.reading));
    for (const reading of readings.all) {
      writer.reading(
        listAt(account.read, reading).map(placeOf),
        listAt(account.answers, reading).map(numberOf),
        account.asked.get(reading),
      );
      before++;
    }
  }
  return writer.whole();
}
