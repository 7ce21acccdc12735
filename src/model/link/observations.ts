/** Step "link" and "check" for observations: indicator and area become objects, both ways; values are held against the indicator. */
import type { Place } from '../read/csv-file.ts';
import { earliest, latest } from '../dates.ts';
import { nearest } from '../../text/nearest.ts';
import type { WrittenObservation } from '../read/observations.ts';
import type { Problem, ProblemCode } from '../../messages/problems.ts';
import type { ObservationColumn, ObservationUnit } from '../schema/observation.ts';
import { problemAt } from '../read/source-file.ts';
import type { City, Indicator, Observation } from '../types.ts';
import type { Draft } from './draft.ts';

/** Observations by indicator, area and time. A value that cannot be linked is a problem and is left out. */
export function linkObservations(
  written: readonly WrittenObservation[],
  indicators: ReadonlyMap<string, Draft<Indicator>>,
  areas: ReadonlyMap<string, Draft<City>>,
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
    checkValue(spec, indicator, report);
    const id = observationId(areaId, spec);
    const other = first.get(id);
    if (other) {
      report('value', 'two-values', { cell: id, other: `${other.file}:${other.line}` });
      return [];
    }
    first.set(id, at.value);
    const observation: Observation = { ...spec, id, indicator, area, origin: at.value };
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
  { value, unit, basis, note }: WrittenObservation['spec'],
  indicator: Indicator,
  report: (column: ObservationColumn, code: ProblemCode, args: Record<string, string>) => void,
) {
  const allowed = unitsOf(indicator);
  if ((basis === 'exact' || basis === 'close') && !allowed.includes(unit))
    report('unit', 'wrong-unit', { indicator: indicator.id, expected: allowed.join(', '), unit });
  if (
    unit === 'percent' &&
    value < 0 &&
    indicator.targets.every(({ operator }) => operator !== 'increase' && operator !== 'decrease')
  )
    report('value', 'percent-range', { value: String(value) });
  if (unit === 'percent' && value > 100 && note === null) report('value', 'over-100', { value: String(value) });
  const codes = unit === 'none' ? CODES[indicator.measure] : unit === 'scale-1-5' ? [1, 2, 3, 4, 5] : undefined;
  if (codes && !codes.includes(value))
    report('value', 'coded-value', { value: String(value), measure: indicator.measure, known: codes.join(', ') });
}

/** Units in which a value can be that of the indicator: its own, those of its boxes, and for a direction the level that rises or falls. */
function unitsOf({ unit, cells, measure }: Indicator): ObservationUnit[] {
  const level: ObservationUnit[] = measure === 'direction' ? ['items', 'people', 'percent', 'times'] : [];
  const rates: ObservationUnit[] = (cells ?? []).some(({ breakdown }) =>
    breakdown.some((part) => part === 'rate' || part === 'state'),
  )
    ? ['percent']
    : [];
  return [...new Set([unit, ...(cells ?? []).map((cell) => cell.unit), ...level, ...rates])];
}
