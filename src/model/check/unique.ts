/** Finds whatever stands twice where it may stand once, by the table in `lists.ts`. */
import type { Problem } from '../../messages/problems.ts';
import { resolveClauseRef, sectionSlug } from '../identity.ts';
import type { Records, Written } from '../read/load.ts';
import { unlessSound } from '../read/remembered.ts';
import { place, problem, type Origin, type Path } from '../read/source-file.ts';
import { LISTS, type Reading, type Unique } from './lists.ts';

/** An entry of a list, and where it was written. */
interface Entry {
  readonly value: unknown;
  readonly at: Origin;
  /** The plan in which a clause without one is looked for. */
  readonly plan: string;
}
type First = Map<string, Origin>;

/** Looks through lists, by the name that each has in the table. */
interface Looking {
  /** The entries of a list without those that stand there again, of which nothing more is said. */
  readonly listed: (name: string, entries: readonly Entry[]) => readonly Entry[];
  /** The lists in a value. */
  readonly walk: (name: string, value: unknown, at: Origin, plan: string) => void;
}

function looking(problems: Problem[]): Looking {
  /** First entries of lists that are compared with each other. */
  const spaces = new Map<string, First>();
  const listed: Looking['listed'] = (name, entries) => {
    const rule = LISTS[name];
    if (!rule || 'free' in rule) return entries;
    const rules = rule.map((unique) => {
      const first = spaces.get(unique.space ?? '') ?? new Map<string, Origin>();
      if (unique.space !== undefined) spaces.set(unique.space, first);
      return { unique, first };
    });
    return entries.filter((entry) => !rules.some(({ unique, first }) => isAgain(unique, entry, first, name, problems)));
  };
  const walk: Looking['walk'] = (name, value, at, plan) => {
    if (Array.isArray(value)) {
      const entries = value.map((one: unknown, index) => ({ value: one, at: below(at, [index]), plan }));
      for (const entry of listed(name, entries)) walk(`${name}[]`, entry.value, entry.at, plan);
    } else if (isRecord(value))
      for (const [key, one] of Object.entries(value)) walk(`${name}.${key}`, one, below(at, [key]), plan);
  };
  return { listed, walk };
}

/** What stands twice in one record; only the framework has lists that are compared with those of others. */
const lookWithin = unlessSound<Written<object>, string>(({ spec, origin }, of, found) => {
  const [name = '', plan = ''] = of.split(' ');
  looking(found).walk(name, spec, origin, plan);
});

export function checkUnique(records: Records, problems: Problem[]): void {
  const { listed, walk } = looking(problems);
  const register = (name: string, written: readonly Written<object>[], plan = '') => {
    const entries = written.map(({ spec, origin }) => ({ value: spec, at: origin, plan }));
    const once = new Set(listed(name, entries).map(({ value }) => value));
    for (const one of written) if (once.has(one.spec)) lookWithin(one, `${name}[] ${plan}`, problems);
  };

  register('agencies', records.agencies);
  register('cities', records.cities);
  register('instruments', records.instruments);
  register('glossary', records.glossary);
  register('everyday-words', records.everyday);
  register('units', records.units);
  listed(
    'plan',
    records.plans.map(({ plan: { spec, origin } }) => ({ value: spec, at: origin, plan: spec.id })),
  );
  for (const { plan, clauses, annex } of records.plans) {
    lookWithin(plan, `plan ${plan.spec.id}`, problems);
    register('clauses', clauses, plan.spec.id);
    register('annex', annex, plan.spec.id);
  }
  if (records.framework) lookWithin(records.framework, 'framework', problems);
  if (!records.comparisons) return;
  const { spec, origin } = records.comparisons;
  walk('comparisons.topics', spec.topics, below(origin, ['topics']), '');
  listed(
    'comparisons.pairs',
    spec.pairs.map((value, index) => ({ value, at: below(origin, ['pairs', index]), plan: '' })),
  );
  spec.pairs.forEach(({ clauses, ...pair }, index) => {
    const at = below(origin, ['pairs', index]);
    walk('comparisons.pairs[]', pair, at, '');
    clauses.forEach(({ a, b }, row) => {
      const side = (key: string, refs: readonly string[], plan: string) =>
        walk(`comparisons.pairs[].clauses[].${key}`, refs, below(at, ['clauses', row, key]), plan);
      side('a', a, pair.plans[0]);
      side('b', b, pair.plans[1]);
    });
  });
}

/** Whether an entry is like one before it, which is a problem. */
function isAgain(unique: Unique, { value, at, plan }: Entry, first: First, list: string, problems: Problem[]): boolean {
  const parts = unique.by.length === 0 ? [value] : unique.by.map((key) => valueAt(value, key) ?? unique.absent);
  if (parts.some((part) => part === undefined || part === null)) return false;
  const same = JSON.stringify(parts.map((part) => readAs(unique.reads, part, plan)));
  const other = first.get(same);
  if (!other) {
    first.set(same, at);
    return false;
  }
  const key = unique.by.at(unique.gives || unique.by.length === 1 ? 0 : -1);
  const path: Path = key === undefined ? [] : key.split('.');
  problems.push(
    problem(unique.gives ? 'duplicate-id' : 'stands-twice', at, path, {
      id: parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' · ') || '—',
      key: list.replace(/^.*[.\]]/, ''),
      other: place(other),
    }),
  );
  return true;
}

function readAs(reading: Reading | undefined, value: unknown, plan: string): unknown {
  if (reading === 'set' && Array.isArray(value)) return [...(value as unknown[])].sort();
  if (typeof value !== 'string') return value;
  if (reading === 'clause') return resolveClauseRef(value, plan);
  if (reading === 'section') return sectionSlug(value);
  return reading === 'words' ? value.trim().toLowerCase() : value;
}

const below = ({ file, path }: Origin, more: Path): Origin => ({ file, path: [...path, ...more] });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const valueAt = (value: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((at, part) => (isRecord(at) ? at[part] : undefined), value);
