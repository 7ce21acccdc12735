/** Which published values can be held against a target: whole values of a city, near enough to the indicator, in order of time. */
import { latest } from '../../model/dates.ts';
import type { Breakdown } from '../../model/schema/registers.ts';
import type { City, Observation } from '../../model/types.ts';

/** One value for the whole of what the indicator counts, with the observations that it is read from. */
export interface Reading extends Pick<
  Observation,
  'value' | 'period' | 'unit' | 'basis' | 'series' | 'status' | 'area'
> {
  observations: Observation[];
}

/** Breakdowns that stand for everybody. */
const WHOLE: readonly Breakdown[] = ['total', 'all-workers'];
export const isWhole = (breakdown: Breakdown): boolean => WHOLE.includes(breakdown);
/** Shares of one and the same base, so that their sum is the whole. */
const PARTS: readonly Breakdown[] = ['poor', 'near-poor'];

/** Proxies and context say nothing about a target, nor does a value in doubt. */
export const isComparable = ({ basis, status }: Observation): boolean =>
  (basis === 'exact' || basis === 'close') && status !== 'suspect';

/** Removes what binary fractions leave behind: 0.13 + 0.99 is 1.12. */
export const tidy = (value: number): number => Number(value.toFixed(10));

/** Whole values among `observations`, oldest first; the better of two for one time comes last. */
export function readingsOf(observations: readonly Observation[]): Reading[] {
  const comparable = observations.filter(isComparable);
  const whole = comparable.filter(({ breakdown }) => isWhole(breakdown)).map((observation) => readingOf([observation]));
  return [...whole, ...sumsOf(comparable)].sort((a, b) => latest(a.period) - latest(b.period) || rank(a) - rank(b));
}

/** Values that are the sum of parts of one base, where no total is printed. */
export function sumsOf(observations: readonly Observation[]): Reading[] {
  const cells = groupBy(
    observations.filter(({ breakdown }) => PARTS.includes(breakdown)),
    ({ area, period, series, basis, unit }) => [area.id, period, series, basis, unit].join(' '),
  );
  const printed = new Set(
    observations
      .filter(({ breakdown }) => breakdown === 'total')
      .map(({ area, period, series }) => `${area.id} ${period} ${series}`),
  );
  return [...cells.values()]
    .filter(
      (parts) =>
        parts.length === PARTS.length && !printed.has(`${parts[0]!.area.id} ${parts[0]!.period} ${parts[0]!.series}`),
    )
    .map(readingOf);
}

export function readingOf(observations: Observation[]): Reading {
  const { period, unit, basis, series, status, area } = observations[0]!;
  return {
    value: tidy(observations.reduce((sum, { value }) => sum + value, 0)),
    period,
    unit,
    basis,
    series,
    status,
    area,
    observations,
  };
}

/** Items under a common key, in the order in which the keys first occur. */
export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const rank = ({ basis, series }: Reading): number => (basis === 'exact' ? 2 : 0) + (series === null ? 1 : 0);

/** Observations of an indicator by area: cities first, then the whole country, each newest first. */
export function byArea(
  observations: readonly Observation[],
): { area: City; national: boolean; observations: Observation[] }[] {
  return [...groupBy(observations, ({ area }) => area)]
    .map(([area, own]) => ({
      area,
      national: area.kind === 'country',
      observations: [...own].sort((a, b) => latest(b.period) - latest(a.period)),
    }))
    .sort((a, b) => Number(a.national) - Number(b.national));
}
