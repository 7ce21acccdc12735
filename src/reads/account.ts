/**
 * What was read, written down so that another process can tell whether it is still so: by names and digests. An answer whose
 * sources changed is asked for again; when it is the same, whatever used it is the same.
 */
import { createHash } from 'node:crypto';
import { digestOf } from './digest.ts';
import type { Reading, Recorder } from './recorder.ts';
import { questionOf } from './remember.ts';

/** An argument of a question: an object of the model by its name, or a plain value. */
type Argument = { readonly name: string } | { readonly value: string | number | boolean | null };

interface WrittenReading {
  /** Places in `slots` and in `readings`. */
  readonly slots: Uint32Array;
  readonly answers: Uint32Array;
  readonly question: string;
  /** Null where it cannot be asked again. */
  readonly args: readonly Argument[] | null;
  /** Digests of the arguments and of the answer. */
  readonly about: string | null;
  readonly value: string | null;
}

interface Made<R> {
  /** Digest of what it was given; null where that cannot be told, and the list that names it is one of its readings. */
  readonly given: string | null;
  /** What came of it, for whoever asks; says nothing here. */
  readonly result: R;
}

/** A thing as it is written down: `reading` is its place in the account. */
interface WrittenThing<R> extends Made<R> {
  readonly reading: number;
}

export interface Account<R> {
  /** `<name> <tab> <key>` of properties, and what they held. */
  readonly slots: readonly string[];
  readonly digests: readonly string[];
  readonly readings: readonly WrittenReading[];
  readonly things: ReadonlyMap<string, WrittenThing<R>>;
}

/** A thing that was made. */
export interface Thing<R> extends Made<R> {
  readonly reading: Reading;
}

/** What a property holds now; null where it is not there any more. */
function heldNow(recorder: Recorder, name: string, key: string): string | null {
  const held = recorder.book.held(name, key);
  if (held === undefined) return null;
  const { value, shape } = held;
  const told = typeof value === 'function' ? 'f' : digestOf(value, (object) => recorder.book.nameOf(object));
  return told === null ? null : `${told} ${shapeMark(shape)}`;
}

const marks = new Map<string, string>();
/** Few letters for the names of all properties of an object. */
function shapeMark(shape: string): string {
  const mark = marks.get(shape) ?? createHash('sha256').update(shape).digest('base64url').slice(0, 12);
  marks.set(shape, mark);
  return mark;
}

const digestIn = (recorder: Recorder, value: unknown): string | null =>
  digestOf(value, (object) => (Array.isArray(object) ? undefined : recorder.book.nameOf(object)));

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

/** Writes down what `things` were made of. */
export async function accountOf<R>(recorder: Recorder, things: ReadonlyMap<string, Thing<R>>): Promise<Account<R>> {
  const slots: string[] = [];
  const digests: string[] = [];
  const slotAt = new Map<number, number>();
  const placeOf = (slot: number): number => {
    const known = slotAt.get(slot);
    if (known !== undefined) return known;
    const [name, key] = recorder.book.placeOf(slot);
    slotAt.set(slot, slots.length);
    slots.push(`${name}\t${key}`);
    digests.push(heldNow(recorder, name, key) ?? '');
    return slots.length - 1;
  };
  const order = new Map<Reading, number>();
  const add = (reading: Reading): number => {
    const known = order.get(reading);
    if (known !== undefined) return known;
    order.set(reading, order.size);
    return order.size - 1;
  };
  const written = new Map(
    [...things].map(([key, { given, result, reading }]) => [key, { given, result, reading: add(reading) }]),
  );
  const readings: WrittenReading[] = [];
  // A map gives what is added while it is gone through.
  for (const [reading] of order)
    readings.push({
      slots: reading.slots.map(placeOf),
      answers: Uint32Array.from(reading.answers, add),
      question: reading.question,
      args: reading.question === '' ? null : argumentsOf(recorder, reading.args),
      about: reading.question === '' ? null : digestIn(recorder, reading.args),
      value: reading.question === '' ? null : digestIn(recorder, await reading.value),
    });
  return { slots, digests, readings, things: written };
}

/** Whether a thing of an account would be made the same now, given the digest of what it would be given. */
export function freshIn(
  recorder: Recorder,
  account: Account<unknown>,
): (key: string, given: string | null) => Promise<boolean> {
  const slotNow = new Map<number, boolean>();
  const isSlot = (at: number): boolean => {
    const known = slotNow.get(at);
    if (known !== undefined) return known;
    const [name = '', key = ''] = (account.slots[at] ?? '').split('\t');
    const same = heldNow(recorder, name, key) === account.digests[at];
    slotNow.set(at, same);
    return same;
  };
  const readingNow = new Map<number, Promise<boolean>>();
  const isReading = (at: number): Promise<boolean> => {
    const known = readingNow.get(at) ?? look(at);
    readingNow.set(at, known);
    return known;
  };
  const look = async (at: number): Promise<boolean> => {
    const reading = account.readings[at];
    if (reading === undefined) return false;
    // An answer that has read nothing was found elsewhere, and is asked for again; one about a value that whoever asks has made
    // follows from that value alone.
    const isLookup = reading.args !== null && reading.slots.length + reading.answers.length === 0;
    if (!isLookup && reading.slots.every(isSlot)) {
      let same = true;
      for (const answer of reading.answers) same &&= await isReading(answer);
      if (same) return true;
    }
    return isAnswer(reading);
  };
  const isAnswer = async ({ question, args, about, value }: WrittenReading): Promise<boolean> => {
    const ask = questionOf(question);
    if (ask === undefined || args === null || value === null) return false;
    const now = args.map((one) => ('name' in one ? recorder.book.named(one.name) : one.value));
    if (now.includes(undefined) || digestIn(recorder, now) !== about) return false;
    try {
      const { value: answer } = await recorder.record(async () => await ask(...now));
      return digestIn(recorder, answer) === value;
    } catch {
      // What cannot be asked of the new model is asked again by whoever needs it, who says what is wrong.
      return false;
    }
  };
  return async (key, given) => {
    const thing = account.things.get(key);
    return thing !== undefined && thing.given === given && isReading(thing.reading);
  };
}

/** Several accounts as one: of each, the things that are named. */
export function joined<R>(
  parts: readonly { readonly account: Account<R>; readonly keys: Iterable<string> }[],
): Account<R> {
  const slots: string[] = [];
  const digests: string[] = [];
  const known = new Map<string, number>();
  const readings: WrittenReading[] = [];
  const things = new Map<string, WrittenThing<R>>();
  for (const { account, keys } of parts) {
    const slotNow = Uint32Array.from(account.slots, (place, at) => {
      const digest = account.digests[at] ?? '';
      const both = `${place}\t${digest}`;
      const found = known.get(both) ?? slots.length;
      if (found === slots.length) {
        known.set(both, found);
        slots.push(place);
        digests.push(digest);
      }
      return found;
    });
    const order = new Map<number, number>();
    const first = readings.length;
    const add = (at: number): number => {
      const found = order.get(at) ?? first + order.size;
      order.set(at, found);
      return found;
    };
    for (const key of keys) {
      const thing = account.things.get(key);
      if (thing !== undefined) things.set(key, { ...thing, reading: add(thing.reading) });
    }
    for (const [at] of order) {
      const reading = account.readings[at];
      if (reading === undefined) throw new Error(`an account has no reading ${at}`);
      readings.push({
        ...reading,
        slots: reading.slots.map((slot) => slotNow[slot] ?? 0),
        answers: reading.answers.map(add),
      });
    }
  }
  return { slots, digests, readings, things };
}
