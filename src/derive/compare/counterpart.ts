/** Owns the question whether two agencies of different cities are the same kind of body. */
import type { Agency } from '../../model/types.ts';

/**
 * What two bodies must share to be counterparts. The register gives the same kind of body the same id but for the city:
 * `hn-stc` and `hp-stc` are both the Department of Finance. Where the names differ, so do the ids: a Military Command is no Capital Command.
 */
export const bodyKind = (agency: Agency): string =>
  agency.city.kind === 'city' ? agency.id.slice(agency.id.indexOf('-') + 1) : agency.id;

export function sameSet<T>(a: readonly T[], b: readonly T[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((value) => right.has(value));
}

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
