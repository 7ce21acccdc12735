/** Step "link" and "check" for city facts: the city becomes an object, and boundary and date are held against its changes. */
import { earliest, latest } from '../dates.ts';
import type { WrittenCityFact } from '../read/city-facts.ts';
import type { Place } from '../read/csv-file.ts';
import { problemAt } from '../read/source-file.ts';
import type { Problem, ProblemCode } from '../../messages/problems.ts';
import { FACTS, GRADES, type Boundary, type CityFactColumn } from '../schema/city-fact.ts';
import { nearest } from '../../text/nearest.ts';
import type { City, CityFact } from '../types.ts';
import type { Draft } from './draft.ts';
import { findUnit, type Units } from './units.ts';

/** Facts by kind, then newest first, then by whose word they stand on, each on its city. One that cannot be linked is a problem and is left out. */
export function linkCityFacts(
  written: readonly WrittenCityFact[],
  cities: ReadonlyMap<string, Draft<City>>,
  units: Units,
  problems: Problem[],
): void {
  const first = new Map<string, Place>();
  for (const { spec, at } of written) {
    const report = (column: CityFactColumn, code: ProblemCode, args: Record<string, string>) =>
      problems.push(problemAt(code, at[column].file, at[column].line, at[column].column, args));
    const city = cities.get(spec.city);
    if (!city) {
      report('city', 'unknown-city', { id: spec.city, nearest: nearest(spec.city, cities.keys()) || '—' });
      continue;
    }
    const other = first.get(spec.id);
    if (other) {
      report('id', 'duplicate-id', { id: spec.id, other: `${other.file}:${other.line}` });
      continue;
    }
    first.set(spec.id, at.id);
    const possible = boundariesOf(city, spec.as_of);
    if (!possible.includes(spec.boundary))
      report('boundary', 'wrong-value', { key: 'boundary', value: spec.boundary, known: possible.join(', ') });
    const unit = findUnit(units, spec.unit, (args) => report('unit', 'unknown-unit', args));
    const allowed = [...units.values()].filter(({ facts }) => facts.includes(spec.fact)).map(({ id }) => id);
    if (units.has(unit.id) && !allowed.includes(unit.id))
      report('unit', 'wrong-value', { key: 'unit', value: unit.id, known: allowed.join(', ') });
    city.facts.push({ ...spec, unit, city, origin: at.id });
  }
  for (const city of cities.values())
    city.facts.sort(
      (a, b) =>
        FACTS.indexOf(a.fact) - FACTS.indexOf(b.fact) ||
        timeOf(b) - timeOf(a) ||
        GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade),
    );
}

const timeOf = ({ as_of }: CityFact): number => (as_of === null ? 0 : latest(as_of));

/** The boundaries that a figure can be of, as far as its date tells. */
function boundariesOf({ breaks = [] }: City, asOf: string | null): Boundary[] {
  if (breaks.length === 0) return ['unchanged'];
  if (asOf === null) return ['before', 'after'];
  const changes = breaks.map(({ date }) => earliest(date));
  return [
    ...(changes.some((change) => earliest(asOf) < change) ? (['before'] as const) : []),
    ...(changes.some((change) => latest(asOf) >= change) ? (['after'] as const) : []),
  ];
}
