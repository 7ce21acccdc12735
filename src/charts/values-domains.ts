/** Owns the ends of the scales on which values over time are drawn. */
import { scaleLinear } from 'd3';
import { middle, type Panel } from '../derive/answers/series.ts';
import { latest } from '../model/dates.ts';
import { largest, smallest } from '../text/many.ts';

export const year = (instant: number): number => new Date(instant).getUTCFullYear();

/** The ends of a scale, moved out to round figures. */
function niceDomain(low: number, high: number): [number, number] {
  const [from = low, to = high] = scaleLinear().domain([low, high]).nice(3).domain();
  return [from, to];
}

const instants = (panels: readonly Panel[]): number[] =>
  panels.flatMap(({ lines, targets }) => [
    ...lines.flatMap(({ points }) => points.map(({ period }) => middle(period))),
    ...targets.flatMap(({ by }) => (by === undefined ? [] : [latest(by)])),
  ]);

/** Whole years, at least three, so that a single value stands in time. */
export function timeDomain(panels: readonly Panel[]): [number, number] {
  const all = instants(panels);
  const [first, last] = [year(smallest(all)), year(largest(all))];
  const spare = Math.max(0, 2 - (last - first)) / 2;
  return [Date.UTC(first - Math.ceil(spare), 0, 1), Date.UTC(last + 1 + Math.floor(spare), 0, 1)];
}

export function valueDomain(panels: readonly Panel[], unit: string): [number, number] {
  const values = panels.flatMap(({ lines, targets }) => [
    ...lines.flatMap(({ points }) => points.map(({ value }) => value)),
    ...targets.flatMap(({ value, value_upper }) => [value, value_upper ?? value]),
  ]);
  const [low, high] = [smallest(values), largest(values)];
  const ceiling = unit === 'percent' && high <= 100 ? 100 : Infinity;
  if (unit === 'none') return [-1, 1];
  const many = values.length > 3;
  if (!many || low < high / 2)
    return [Math.min(0, low), unit === 'percent' && high > 40 ? Math.max(high, 100) : niceDomain(0, high * 1.15)[1]];
  const room = Math.max((high - low) * 0.25, 0.5);
  const [from, to] = niceDomain(low - room, Math.min(ceiling, high + room));
  return [Math.max(0, from), Math.min(to, ceiling)];
}
