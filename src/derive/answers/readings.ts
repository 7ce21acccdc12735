/** Which published values can be held against a target: whole values of a city, near enough to the indicator, in order of time. */
import { latest } from '../../model/dates.ts';
import type { Breakdown } from '../../model/schema/registers.ts';
import type { City, Indicator, Observation } from '../../model/types.ts';
import { remembered } from '../../reads/remember.ts';

/** One value for the whole of what the indicator counts, with the observations that it is read from. */
export interface Reading extends Pick<
  Observation,
  'value' | 'period' | 'as_of' | 'unit' | 'qualifier' | 'basis' | 'gaps' | 'series' | 'status' | 'area'
> {
  observations: readonly [Observation, ...Observation[]];
}

/** The values of an indicator by the place that they are of: asked city by city, they must not be gone through for each. */
const placed = remembered('values by place', (observations: Indicator['observations']) =>
  Map.groupBy(observations, (one) => one.area),
);
export const observationsIn = (
  { observations }: Pick<Indicator, 'observations'>,
  area: Observation['area'],
): readonly Observation[] => placed(observations).get(area) ?? [];
const national = remembered('values of the country', (observations: Indicator['observations']) =>
  observations.filter(({ area }) => area.kind === 'country'),
);
const nationalOf = ({ observations }: Pick<Indicator, 'observations'>): readonly Observation[] =>
  national(observations);

/** Breakdowns that stand for everybody. */
const WHOLE: readonly Breakdown[] = ['total', 'all-workers'];
export const isWhole = (breakdown: Breakdown): boolean => WHOLE.includes(breakdown);
/** Shares of one and the same base, so that their sum is the whole. */
const PARTS: readonly Breakdown[] = ['poor', 'near-poor'];

/** Proxies and context say nothing about a target, nor does a value in doubt. */
export const isComparable = ({ basis, status }: Pick<Observation, 'basis' | 'status'>): boolean =>
  (basis === 'exact' || basis === 'close') && status !== 'suspect';

/** Whom it counts, what it counts and when it was true are stated and agree with the indicator: it can answer a target. */
export const isFirm = ({ basis, gaps, as_of }: Pick<Reading, 'basis' | 'gaps' | 'as_of'>): boolean =>
  basis === 'exact' && gaps.length === 0 && as_of !== null;

/** Removes what binary fractions leave behind: 0.13 + 0.99 is 1.12. */
export const tidy = (value: number): number => Number(value.toFixed(10));

/** Whole values among `observations`, oldest first; the better of two for one time comes last. */
export function readingsOf(observations: readonly Observation[]): Reading[] {
  const comparable = observations.filter(isComparable);
  const whole = comparable.filter(({ breakdown }) => isWhole(breakdown)).map((observation) => readingOf([observation]));
  return inOrder([...whole, ...sumsOf(comparable)]);
}

export const inOrder = (readings: readonly Reading[]): Reading[] =>
  [...readings].sort((a, b) => latest(a.period) - latest(b.period) || rank(a) - rank(b));

/** Values that are the sum of parts of one base, where no total is printed. */
export function sumsOf(observations: readonly Observation[]): Reading[] {
  const cells = Map.groupBy(
    observations.filter(({ breakdown }) => PARTS.includes(breakdown)),
    ({ area, period, series, basis, unit }) => [area.id, period, series, basis, unit.id].join(' '),
  );
  const printed = new Set(observations.filter(({ breakdown }) => breakdown === 'total').map(cellOf));
  return [...cells.values()].flatMap((parts) => {
    const [first, ...rest] = parts;
    return first && parts.length === PARTS.length && !printed.has(cellOf(first)) ? [readingOf([first, ...rest])] : [];
  });
}

const cellOf = ({ area, period, series }: Observation): string => `${area.id} ${period} ${series ?? ''}`;

/** A sum takes over every gap of its parts, and is true at a time only where they all are. */
export function readingOf(observations: Reading['observations']): Reading {
  const [{ period, unit, basis, series, status, area, as_of }, ...rest] = observations;
  return {
    value: tidy(observations.reduce((sum, { value }) => sum + value, 0)),
    period,
    as_of: rest.every((part) => part.as_of === as_of) ? as_of : null,
    unit,
    qualifier: observations.find(({ qualifier }) => qualifier !== null)?.qualifier ?? null,
    basis,
    gaps: [...new Set(observations.flatMap(({ gaps }) => gaps))],
    series,
    status,
    area,
    observations,
  };
}

/**
 * “So many times the country’s figure”: where both figures are published in one unit for one period, their ratio is the value.
 * Nobody prints it, so both observations stand as its ground.
 */
export function ratiosToCountry(indicator: Indicator, city: City): Reading[] {
  if (indicator.unit.id !== 'times') return [];
  const isUsable = ({ basis, status }: Observation) => basis === 'context' && status !== 'suspect';
  const country = nationalOf(indicator).filter(isUsable);
  return observationsIn(indicator, city)
    .filter(isUsable)
    .flatMap((own) => {
      const base = country.find(({ period, unit }) => period === own.period && unit === own.unit);
      if (!base || base.value === 0) return [];
      const ratio: Reading = {
        ...readingOf([own]),
        value: tidy(own.value / base.value),
        unit: indicator.unit,
        qualifier: own.qualifier ?? base.qualifier,
        basis: 'exact',
        gaps: [],
        series: 'ratio-to-country',
        observations: [own, base],
      };
      return [ratio];
    });
}

/** Between which values the figure lies, as it is published: “over 67” has no upper end, “about 114” is 113.5 to 114.5. */
export function boundsOf({ value, qualifier, series, observations }: Reading): { low: number; high: number } {
  const [own, base] = observations;
  if (series !== 'ratio-to-country' || !base) return spanOf({ value, qualifier });
  const [top, bottom] = [spanOf(own), spanOf(base)];
  return { low: top.low / bottom.high, high: bottom.low > 0 ? top.high / bottom.low : Infinity };
}

function spanOf({ value, qualifier }: Pick<Observation, 'value' | 'qualifier'>): { low: number; high: number } {
  if (qualifier === '>') return { low: value, high: Infinity };
  if (qualifier === '<') return { low: -Infinity, high: value };
  if (qualifier === null) return { low: value, high: value };
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  return { low: tidy(value - half), high: tidy(value + half) };
}

const rank = ({ basis, series }: Reading): number => (basis === 'exact' ? 2 : 0) + (series === null ? 1 : 0);

/** Observations of an indicator by area: cities first, then the whole country, each newest first. */
export function byArea(
  observations: readonly Observation[],
): { area: City; national: boolean; observations: Observation[] }[] {
  return [...Map.groupBy(observations, ({ area }) => area)]
    .map(([area, own]) => ({
      area,
      national: area.kind === 'country',
      observations: [...own].sort((a, b) => latest(b.period) - latest(a.period)),
    }))
    .sort((a, b) => Number(a.national) - Number(b.national));
}
