/** Step "link" and "check" for observations: indicator and area become objects, both ways; values are held against the indicator. */
import type { Place } from '../read/csv-file.ts';
import { earliest, latest } from '../dates.ts';
import { nearest } from '../../text/nearest.ts';
import type { WrittenObservation } from '../read/observations.ts';
import type { Problem, ProblemCode } from '../../messages/problems.ts';
import type { ObservationColumn } from '../schema/observation.ts';
import { problemAt } from '../read/source-file.ts';
import type { City, Indicator, Observation, Unit } from '../types.ts';
import type { Draft } from './draft.ts';
import { findUnit, type Units } from './units.ts';

/** Observations by indicator, area and time. A value that cannot be linked is a problem and is left out. */
export function linkObservations(
  written: readonly WrittenObservation[],
  indicators: ReadonlyMap<string, Draft<Indicator>>,
  areas: ReadonlyMap<string, Draft<City>>,
  units: Units,
  problems: Problem[],
): Observation[] {
  const first = new Map<string, Place>();
  const linked = written.flatMap(({ spec, area: areaId, at }) => {
    const report = (column: ObservationColumn, code: ProblemCode, args: Record<string, string>) =>
      problems.push(problemAt(code, at[column].file, at[column].line, at[column].column, args));
    const area = areas.get(areaId);
    const indicator = indicators.get(spec.indicator);
    if (!indicator)
      report('indicator', 'unknown-indicator', {
        id: spec.indicator,
        nearest: nearest(spec.indicator, indicators.keys()) || '—',
      });
    if (!area || !indicator) return [];
    const unit = findUnit(units, spec.unit, (args) => report('unit', 'unknown-unit', args));
    if (units.has(unit.id)) checkValue(spec, unit, indicator, units, report);
    const id = observationId(areaId, spec);
    const other = first.get(id);
    if (other) {
      report('value', 'two-values', { cell: id, other: `${other.file}:${other.line}` });
      return [];
    }
    first.set(id, at.value);
    const observation: Observation = { ...spec, unit, id, indicator, area, origin: at.value };
    return [{ observation, indicator, area }];
  });
  const order = new Map([...indicators.keys()].map((id, index) => [id, index]));
  const placeOf = ({ id }: Indicator) => order.get(id) ?? -1;
  linked.sort(
    ({ observation: a }, { observation: b }) =>
      placeOf(a.indicator) - placeOf(b.indicator) ||
      compare(a.area.id, b.area.id) ||
      compare(a.series ?? '', b.series ?? '') ||
      compare(a.breakdown, b.breakdown) ||
      earliest(a.period) - earliest(b.period) ||
      latest(a.period) - latest(b.period),
  );
  for (const { observation, indicator, area } of linked) {
    indicator.observations.push(observation);
    area.observations.push(observation);
  }
  return linked.map(({ observation }) => observation);
}

/** A file must bear the name of an area of `data/cities.yaml`. */
export function checkArea(area: string, file: string, areas: ReadonlyMap<string, City>, problems: Problem[]) {
  if (!areas.has(area))
    problems.push(problemAt('unknown-city', file, 1, 1, { id: area, nearest: nearest(area, areas.keys()) || '—' }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The cell that a value fills: area, indicator, period, breakdown and, where there is one, series. */
export const observationId = (
  area: string,
  { indicator, period, breakdown, series }: WrittenObservation['spec'],
): string => [area, indicator, period.replace('/', '..'), breakdown, ...(series === null ? [] : [series])].join('/');

/** What a value of a kind without figures of its own may be. */
const CODES: Partial<Record<Indicator['measure'], readonly number[]>> = { standard: [0, 1], direction: [-1, 0, 1] };

function checkValue(
  { value, basis, note }: WrittenObservation['spec'],
  unit: Unit,
  indicator: Indicator,
  units: Units,
  report: (column: ObservationColumn, code: ProblemCode, args: Record<string, string>) => void,
) {
  const allowed = unitsOf(indicator, units);
  if ((basis === 'exact' || basis === 'close') && !allowed.includes(unit.id))
    report('unit', 'wrong-unit', { indicator: indicator.id, expected: allowed.join(', '), unit: unit.id });
  const { most } = unit;
  const mayFall = indicator.targets.some(({ operator }) => operator === 'increase' || operator === 'decrease');
  if (most !== undefined && value < 0 && !mayFall) report('value', 'percent-range', { value: String(value) });
  if (most !== undefined && value > most && note === null)
    report('value', 'over-100', { value: String(value), most: String(most), notes: 'note_vi, note_en' });
  const codes = unit.scale ? marksOf(unit.scale) : unit.id === 'none' ? CODES[indicator.measure] : undefined;
  if (codes && !codes.includes(value))
    report('value', 'coded-value', { value: String(value), measure: indicator.measure, known: codes.join(', ') });
}

const marksOf = ([low, high]: readonly [number, number]): number[] =>
  Array.from({ length: high - low + 1 }, (_, index) => low + index);

/** Units in which a value can be that of the indicator: its own, those of its boxes, and for a direction the level that rises or falls. */
function unitsOf({ unit, cells = [], measure }: Indicator, units: Units): string[] {
  const levels = measure === 'direction' ? [...units.values()].filter(({ silent, scale }) => !silent && !scale) : [];
  const rates = cells.some(({ breakdown }) => breakdown.some((part) => part === 'rate' || part === 'state'));
  return [
    ...new Set([
      unit.id,
      ...cells.map((cell) => cell.unit.id),
      ...levels.map(({ id }) => id),
      ...(rates ? ['percent'] : []),
    ]),
  ];
}
