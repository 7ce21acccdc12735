/**
 * Objects that tell when they are read. `watch` makes a model over again, object by object with the same links, in which every
 * property has a number and reports it. An object that neither has an id nor leads to another one is a value and belongs to
 * the property that holds it. What a property holds is told by names, and a name is the shortest way from the model to an object.
 */

import { must } from '../text/must.ts';

/** Where a value was written: for messages to editors, never for pages, and the reason why the texts of all files stay in memory. */
const LEFT_OUT = 'origin';

type Dict = Readonly<Record<string, unknown>>;
type List = readonly unknown[];

const isDict = (value: unknown): value is Dict => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is List => Array.isArray(value);

const FIRST = Symbol('number of the first property');
const HELD = Symbol('what the properties hold');

interface Watched {
  readonly [FIRST]: number;
  readonly [HELD]: List;
}

/** A watched object by its place in the model. */
interface Entry {
  readonly name: string;
  readonly first: number;
  readonly keys: readonly string[];
  readonly held: unknown[];
  readonly object: object;
}

/** Is told the number of every property that is read. */
export type Listener = (slot: number) => void;

/** Everything that is watched in one process. */
export class Book {
  readonly entries: Entry[] = [];
  readonly #byName = new Map<string, Entry>();
  readonly #lists = new Map<string, List>();
  readonly #names = new WeakMap<object, string>();
  #slots = 0;
  readonly #getters: (() => unknown)[] = [];
  readonly #listen: Listener;

  constructor(listen: Listener) {
    this.#listen = listen;
  }

  /** How many properties there are. */
  get slots(): number {
    return this.#slots;
  }

  /** The name of a watched object; undefined for every other one. */
  nameOf(object: object): string | undefined {
    return this.#names.get(object);
  }

  /** The watched object or list of that name, if this model has it. */
  named(name: string): object | undefined {
    return this.#byName.get(name)?.object ?? this.#lists.get(name);
  }

  /** An object with these keys, whose values are put into `held` later. */
  add(name: string, keys: readonly string[]): Entry {
    const first = this.#slots;
    this.#slots += keys.length;
    const held: unknown[] = [];
    const properties: PropertyDescriptorMap & { [key: symbol]: PropertyDescriptor } = {
      [FIRST]: { value: first },
      [HELD]: { value: held },
    };
    keys.forEach((key, at) => {
      properties[key] = { get: this.#getter(at), enumerable: true };
    });
    const object = Object.create(Object.prototype, properties) as object;
    const entry = { name, first, keys, held, object };
    this.entries.push(entry);
    this.#byName.set(name, entry);
    this.#names.set(object, name);
    return entry;
  }

  /** One function for every first property, one for every second: engines keep objects of one shape together. */
  #getter(at: number): () => unknown {
    const listen = this.#listen;
    return (this.#getters[at] ??= function (this: Watched) {
      listen(this[FIRST] + at);
      return this[HELD][at];
    });
  }

  /** What the property of a watched object holds now; undefined where there is no such object or property. */
  held(name: string, key: string): { readonly value: unknown } | undefined {
    const entry = this.#byName.get(name);
    const at = entry?.keys.indexOf(key) ?? -1;
    return entry === undefined || at < 0 ? undefined : { value: entry.held[at] };
  }

  /** Name and key of a property by its number. */
  placeOf(slot: number): readonly [name: string, key: string] {
    let [low, high] = [0, this.entries.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.entries[middle]?.first ?? Infinity) <= slot) low = middle;
      else high = middle - 1;
    }
    const { name, keys, first } = must(this.entries[low], `property ${slot}`);
    return [name, must(keys[slot - first], `property ${slot} of ${name}`)];
  }

  /** A list that the model holds gets a name as well, so that a question about it can be asked again. */
  nameList(list: List, name: string): void {
    this.#names.set(list, name);
    this.#lists.set(name, list);
  }
}

interface Found {
  readonly source: Dict;
  readonly name: string;
  readonly keys: readonly string[];
  /** Is an object of its own in any case. */
  own: boolean;
  readonly holders: Found[];
  /** How many of the objects that it holds are not known to be values. */
  open: number;
}

/** What tells one element of a list from the others, wherever it stands. */
function keyOf(element: Dict, index: number): string {
  for (const key of ['id', 'no', 'slug', 'ref'])
    if (typeof element[key] === 'string' || typeof element[key] === 'number') return String(element[key]);
  return String(index);
}

/** Every object of the model, the nearest first. */
function find(root: Dict, name: string): Map<Dict, Found> {
  const all = new Map<Dict, Found>();
  const names = new Set<string>();
  const reach = (source: Dict, way: string, own: boolean): Found => {
    let free = way;
    for (let count = 2; names.has(free); count++) free = `${way}~${count}`;
    names.add(free);
    const keys = Object.keys(source).filter((key) => key !== LEFT_OUT);
    const found = { source, name: free, keys, own: own || 'id' in source, holders: [], open: 0 };
    all.set(source, found);
    return found;
  };
  reach(root, name, true);
  // A map gives what is added while it is gone through.
  for (const [source, holder] of all)
    for (const key of holder.keys) {
      const waiting: [unknown, string][] = [[source[key], `${holder.name}/${key}`]];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const [value, way] = next;
        if (isList(value))
          waiting.push(
            ...value
              .map((one, index): [unknown, string] => [one, `${way}/${isDict(one) ? keyOf(one, index) : index}`])
              .reverse(),
          );
        else if (isDict(value)) {
          const held = all.get(value) ?? reach(value, way, source === root);
          held.holders.push(holder);
          holder.open++;
        } else if (typeof value === 'function' && source !== root)
          throw new Error(`${way}: a model holds functions at its top alone`);
      }
    }
  return all;
}

/** Objects that must be watched: those of their own, those that lead to one, and those that lead to themselves. */
function ownIn(all: ReadonlyMap<Dict, Found>): Set<Found> {
  const own = new Set([...all.values()].filter((found) => found.own));
  for (const found of own) for (const holder of found.holders) own.add(holder);
  const values = [...all.values()].filter((found) => !own.has(found) && found.open === 0);
  for (const value of values) for (const holder of value.holders) if (--holder.open === 0) values.push(holder);
  const settled = new Set(values);
  for (const found of all.values()) if (!settled.has(found)) own.add(found);
  return own;
}

/** How a register at the top of the model is asked instead; `top` gives the watched model. */
export type AskRegister = (
  name: string,
  all: ReadonlyMap<string, unknown>,
  top: () => object | undefined,
) => (id: string) => unknown;

/** The register that a function of the model looks into. */
function registerOf(value: object, name: string): ReadonlyMap<string, unknown> {
  if ('all' in value && value.all instanceof Map) return value.all as ReadonlyMap<string, unknown>;
  throw new Error(`${name}: a model holds no function but those that look into a register`);
}

/** A register as a whole is not asked for by its ids, so nobody would see what was read. */
function unseen(): never {
  throw new Error('ask a register for one id at a time');
}

/** `model` over again, watched by `book` under `name`. */
export function watch<T extends object>(book: Book, model: T, name: string, ask: AskRegister): T {
  const all = find(model as Dict, name);
  const own = ownIn(all);
  const entries = new Map<Dict, Entry>();
  for (const found of all.values()) if (own.has(found)) entries.set(found.source, book.add(found.name, found.keys));
  const lists = new Map<List, List>();
  const over = (value: unknown): unknown => {
    if (isList(value)) {
      const known = lists.get(value) ?? Object.freeze(value.map(over));
      lists.set(value, known);
      return known;
    }
    return isDict(value) ? (entries.get(value)?.object ?? value) : value;
  };
  // Nothing of the first model stays: it holds the texts of all files.
  const asked = (question: string, value: object) => {
    const all = new Map([...registerOf(value, question)].map(([id, one]) => [id, over(one)]));
    return Object.defineProperty(
      ask(question, all, () => book.named(name)),
      'all',
      { get: unseen },
    );
  };
  for (const [source, { name: holderName, keys, held }] of entries)
    for (const key of keys) {
      const value = source[key];
      held.push(typeof value === 'function' ? asked(`${name}.${key}`, value) : over(value));
      if (isList(value)) book.nameList(over(value) as List, `${holderName}/${key}`);
    }
  return entries.get(model as Dict)?.object as T;
}
