/** Finds whatever stands twice where it may stand once, by the table in `lists.ts`. */
import type { Problem } from '../../messages/problems.ts';
import { resolveClauseRef, sectionSlug } from '../identity.ts';
import type { Records } from '../read/load.ts';
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

export function checkUnique(records: Records, problems: Problem[]): void {
  /** First entries of lists that are compared with each other. */
  const spaces = new Map<string, First>();
  /** The entries of a list without those that stand there again, of which nothing more is said. */
  const listed = (name: string, entries: readonly Entry[]): readonly Entry[] => {
    const rule = LISTS[name];
    if (!rule || 'free' in rule) return entries;
    const rules = rule.map((unique) => {
      const first = spaces.get(unique.space ?? '') ?? new Map<string, Origin>();
      if (unique.space !== undefined) spaces.set(unique.space, first);
      return { unique, first };
    });
    return entries.filter((entry) => !rules.some(({ unique, first }) => isAgain(unique, entry, first, name, problems)));
  };
  const walk = (name: string, value: unknown, at: Origin, plan: string): void => {
    if (Array.isArray(value)) {
      const entries = value.map((one: unknown, index) => ({ value: one, at: below(at, [index]), plan }));
      for (const entry of listed(name, entries)) walk(`${name}[]`, entry.value, entry.at, plan);
    } else if (isRecord(value))
      for (const [key, one] of Object.entries(value)) walk(`${name}.${key}`, one, below(at, [key]), plan);
  };
  const register = (name: string, written: readonly { spec: unknown; origin: Origin }[], plan = '') => {
    const entries = written.map(({ spec, origin }) => ({ value: spec, at: origin, plan }));
    for (const { value, at } of listed(name, entries)) walk(`${name}[]`, value, at, plan);
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
    walk('plan', plan.spec, plan.origin, plan.spec.id);
    register('clauses', clauses, plan.spec.id);
    register('annex', annex, plan.spec.id);
  }
  if (records.framework) walk('framework', records.framework.spec, records.framework.origin, '');
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
