/** Published values of an indicator as they may be drawn: panels that share a scale, and in them lines that join only what can be compared. */
import { earliest, latest } from '../../model/dates.ts';
import type { Breakdown } from '../../model/schema/registers.ts';
import type { City, Indicator, Target } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { isWhole, readingOf, sumsOf, type Reading } from './readings.ts';
import { alike, boundaryChanges, sameSegment } from './segments.ts';

/** Values of one series, basis and length of period, with nothing broken between them, oldest first. */
export interface Line {
  series: string | null;
  points: [Reading, ...Reading[]];
}

/** A target with a figure, which alone has a place on a scale. */
export type FigureTarget = Target & { readonly value: number };

/** What is drawn on one pair of axes: one area, one unit, one breakdown. */
export interface Panel {
  area: City;
  /** Values of the whole country never stand for a city’s. */
  national: boolean;
  unit: Reading['unit'];
  measure: Indicator['measure'];
  /** More than one where a value is the sum of its parts. */
  breakdowns: Breakdown[];
  lines: Line[];
  /** Targets of this city in this unit, where the panel is of the whole that they are about. */
  targets: FigureTarget[];
  /** Dates between values at which the area changed. */
  boundaries: string[];
}

/** Cities first, the country last; whole values before their parts. */
export function panelsOf(indicator: Indicator): Panel[] {
  const own = [
    ...indicator.observations.map((observation) => readingOf([observation])),
    ...sumsOf(indicator.observations),
  ];
  const panels = Map.groupBy(own, ({ area, unit, observations }) =>
    [area.id, unit.id, breakdownsOf(observations).join('+')].join(' '),
  );
  const areas = [...new Set(indicator.observations.map(({ area }) => area))];
  return [...panels.values()]
    .map((readings) => panelOf(indicator, readings))
    .sort(
      (a, b) =>
        Number(a.national) - Number(b.national) ||
        areas.indexOf(a.area) - areas.indexOf(b.area) ||
        Number(isTotal(b)) - Number(isTotal(a)),
    );
}

const breakdownsOf = (observations: Reading['observations']): Breakdown[] =>
  [...new Set(observations.map(({ breakdown }) => breakdown))].sort();

/** Whether the panel is of everybody, be it as one value or as a sum. */
export const isTotal = ({ breakdowns }: Pick<Panel, 'breakdowns'>): boolean =>
  breakdowns.length > 1 || breakdowns.every(isWhole);

function panelOf(indicator: Indicator, readings: readonly Reading[]): Panel {
  const { area, unit, observations } = must(readings[0], 'reading on the panel');
  const breakdowns = breakdownsOf(observations);
  const national = area.kind === 'country';
  const fits = (target: Target): target is FigureTarget =>
    !national &&
    isTotal({ breakdowns }) &&
    target.plan.city === area &&
    target.unit === unit &&
    target.value !== undefined;
  return {
    area,
    national,
    unit,
    measure: indicator.measure,
    breakdowns,
    lines: linesOf(readings),
    targets: indicator.targets.filter(fits),
    boundaries: boundariesOf(readings),
  };
}

/** Joins each value to the last one like it, unless something broke between them; a value in doubt stands alone. */
export function linesOf(readings: readonly Reading[]): Line[] {
  const lines: Line[] = [];
  for (const reading of [...readings].sort((a, b) => latest(a.period) - latest(b.period))) {
    const open = lines.findLast(({ points }) => alike(lastOf(points), reading));
    const joins =
      open &&
      reading.status !== 'suspect' &&
      lastOf(open.points).status !== 'suspect' &&
      sameSegment(readings, lastOf(open.points), reading);
    if (joins) open.points.push(reading);
    else lines.push({ series: reading.series, points: [reading] });
  }
  return lines;
}

const lastOf = (points: Line['points']): Reading => points.at(-1) ?? points[0];

/** Boundary changes that fall between the first and the last value. */
function boundariesOf(readings: readonly Reading[]): string[] {
  const inOrder = [...readings].sort((a, b) => earliest(a.period) - earliest(b.period));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  return first && last && boundaryChanges(first, last) ? (first.area.breaks ?? []).map(({ date }) => date) : [];
}

/** The instant at which a value is drawn: the middle of its period. */
export const middle = (period: string): number => (earliest(period) + latest(period)) / 2;
