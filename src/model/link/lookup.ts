/** Looks ids up while linking: what leads nowhere is reported at its place. */
import type { Written } from '../read/load.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem, ProblemCode } from '../../messages/problems.ts';
import type { Lookup } from '../types.ts';
import { problem, type Origin, type Path } from '../read/source-file.ts';

/** Records to a map by id. The second record with an id is left out; `check/unique.ts` reports it. */
export function register<S, T>(
  records: Written<S>[],
  id: (spec: S) => string,
  make: (spec: S, origin: Origin) => T | null,
): Map<string, T> {
  const map = new Map<string, T>();
  const seen = new Set<string>();
  for (const { spec, origin } of records) {
    const key = id(spec);
    if (seen.has(key)) continue;
    seen.add(key);
    const value = make(spec, origin);
    if (value) map.set(key, value);
  }
  return map;
}

/** A register as the model asks it. Whoever makes the model over again takes `all`, and lets go of the rest. */
export const lookup = <T>(all: ReadonlyMap<string, T>): Lookup<T> =>
  Object.assign((id: string) => all.get(id), { all });

/** Looks an id up, or reports `code` at its place. */
export function find<T>(
  map: ReadonlyMap<string, T>,
  id: string,
  code: ProblemCode,
  origin: Origin,
  below: Path,
  problems: Problem[],
): T | null {
  const found = map.get(id);
  if (found !== undefined) return found;
  problems.push(problem(code, origin, below, { id, nearest: nearest(id, map.keys()) || '—' }));
  return null;
}

/** The same for a list of ids under `key`. */
export function findAll<T>(
  map: ReadonlyMap<string, T>,
  ids: readonly string[] | undefined,
  code: ProblemCode,
  origin: Origin,
  key: string,
  problems: Problem[],
): T[] {
  return (ids ?? []).flatMap((id, index) => find(map, id, code, origin, [key, index], problems) ?? []);
}

/** Adds a value to a list that does not hold it yet. */
export const pushNew = <T>(list: T[], value: T) => {
  if (!list.includes(value)) list.push(value);
};
