/**
 * Answers that are made once. Whoever keeps what it found in the model keeps it here and nowhere else, so that a build that
 * records what each page has read (`recorder.ts`) sees through it. Knows no recorder until one is there, and is safe in a browser.
 */

/** An answer, and what a recorder knows of how it came about. */
export interface Made<T> {
  readonly value: T;
  readonly how: object | null;
}

/** Sees answers being made and used. */
export interface Witness {
  /** Makes the answer to `question` about `args`. */
  make<T>(question: string, args: readonly unknown[], make: () => T): Made<T>;
  /** An answer that was made before is used. */
  use(how: object): void;
}

let witness: Witness | null = null;

export const setWitness = (one: Witness): void => {
  witness = one;
};

/** A question by its name, to be asked again. */
export type Ask = (...args: readonly unknown[]) => unknown;
const asked = new Map<string, Ask>();

/** The question of that name, if its module is loaded. */
export const questionOf = (name: string): Ask | undefined => asked.get(name);

const made = <T>(name: string, args: readonly unknown[], make: () => T): Made<T> =>
  witness === null ? { value: make(), how: null } : witness.make(name, args, make);

function used<T>({ value, how }: Made<T>): T {
  if (how !== null) witness?.use(how);
  return value;
}

/** What went wrong is asked again: an answer that never came is none. */
function unlessLost(value: unknown, forget: () => void): void {
  if (value instanceof Promise) value.catch(forget);
}

/** `make`, asked once about each object. `name` is its own among all questions. */
export function remembered<A extends object, T>(name: string, make: (about: A) => T): (about: A) => T {
  const known = new WeakMap<A, Made<T>>();
  const ask = (about: A): T => {
    let answer = known.get(about);
    if (answer === undefined) {
      answer = made(name, [about], () => make(about));
      known.set(about, answer);
      unlessLost(answer.value, () => known.delete(about));
    }
    return used(answer);
  };
  asked.set(name, ask as Ask);
  return ask;
}

/** `make`, asked once about each object and key; what is no object counts by its value. */
export function rememberedBy<A extends object, K, T>(
  name: string,
  make: (about: A, key: K) => T,
): (about: A, key: K) => T {
  const known = new WeakMap<A, Map<K, Made<T>>>();
  const ask = (about: A, key: K): T => {
    const answers = known.get(about) ?? new Map<K, Made<T>>();
    known.set(about, answers);
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = made(name, [about, key], () => make(about, key));
      answers.set(key, answer);
      unlessLost(answer.value, () => answers.delete(key));
    }
    return used(answer);
  };
  asked.set(name, ask as Ask);
  return ask;
}
