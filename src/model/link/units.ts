/** Looks units up in their register. One that is not there is a problem, and stands in under its own name so that nothing else seems wrong. */
import type { Problem } from '../../messages/problems.ts';
import { nearest } from '../../text/nearest.ts';
import { problem, type Origin, type Path } from '../read/source-file.ts';
import type { Unit } from '../types.ts';

export type Units = ReadonlyMap<string, Unit>;

/** A unit by its id, or the problem that there is none. */
export function findUnit(units: Units, id: string, report: (args: Record<string, string>) => void): Unit {
  const unit = units.get(id);
  if (unit) return unit;
  // People write the sign or the name: “%”, “người”.
  const named = [...units.values()].find(({ name, one, symbol }) =>
    [name.vi, name.en, one, symbol].some((known) => known?.toLowerCase() === id.toLowerCase()),
  );
  report({ id, nearest: named?.id ?? (nearest(id, units.keys()) || '—') });
  return { id, name: { vi: id, en: id }, silent: false, whole: false, facts: [] };
}

/** The same for a unit that was written in YAML. */
export const unitAt = (units: Units, id: string, origin: Origin, below: Path, problems: Problem[]): Unit =>
  findUnit(units, id, (args) => problems.push(problem('unknown-unit', origin, below, args)));
