/** Published values of an indicator as they may be drawn: panels that share a scale, and in them lines that join only what can be compared. */
import { earliest, latest } from '../../model/dates.ts';
import type { Breakdown } from '../../model/schema/registers.ts';
import type { City, Indicator, Target } from '../../model/types.ts';
import { groupBy, isWhole, readingOf, sumsOf, type Reading } from './readings.ts';
import { alike, boundaryChanges, sameSegment } from './segments.ts';

/** Values of one series, basis and length of period, with nothing broken between them, oldest first. */
export interface Line {
  series: string | null;
  points: Reading[];
}

/** What is drawn on one pair of axes: one area, one unit, one breakdown. */
export interface Panel {
  area: City;
  /** Values of the whole country never stand for a city’s. */
  national: boolean;
  unit: Reading['unit'];
  /** More than one where a value is the sum of its parts. */
  breakdowns: Breakdown[];
  lines: Line[];
  /** Targets of this city in this unit, where the panel is of the whole that they are about. */
  targets: Target[];
  /** Dates between values at which the area changed. */
  boundaries: string[];
}

/** Cities first, the country last; whole values before their parts. */
export function panelsOf(indicator: Indicator): Panel[] {
  const own = [
    ...indicator.observations.map((observation) => readingOf([observation])),
    ...sumsOf(indicator.observations),
  ];
  const panels = groupBy(own, ({ area, unit, observations }) =>
    [area.id, unit, breakdownsOf(observations).join('+')].join(' '),
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
  const { area, unit, observations } = readings[0]!;
  const breakdowns = breakdownsOf(observations);
  const national = area.kind === 'country';
  const fits = (target: Target) =>
    !national &&
    isTotal({ breakdowns }) &&
    target.plan.city === area &&
    target.unit === unit &&
    target.value !== undefined;
  return {
    area,
    national,
    unit,
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
    const open = lines.findLast(({ points }) => alike(points.at(-1)!, reading));
    const joins =
      open &&
      reading.status !== 'suspect' &&
      open.points.at(-1)!.status !== 'suspect' &&
      sameSegment(readings, open.points.at(-1)!, reading);
    if (joins) open.points.push(reading);
    else lines.push({ series: reading.series, points: [reading] });
  }
  return lines;
}

/** Boundary changes that fall between the first and the last value. */
function boundariesOf(readings: readonly Reading[]): string[] {
  const inOrder = [...readings].sort((a, b) => earliest(a.period) - earliest(b.period));
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!];
  return boundaryChanges(first, last) ? (first.area.breaks ?? []).map(({ date }) => date) : [];
}

/** The instant at which a value is drawn: the middle of its period. */
export const middle = (period: string): number => (earliest(period) + latest(period)) / 2;
