/** Values that come from one source and mean the same, as periods by breakdowns, so that the source is said once. */
import type { Breakdown } from '../../model/schema/registers.ts';
import type { Observation } from '../../model/types.ts';

export interface SourceGroup {
  /** Stands for all of them: source, licence, dates, basis, gaps, series and note are the same. */
  first: Observation;
  breakdowns: Breakdown[];
  periods: { period: string; cells: (Observation | null)[] }[];
}

export const bySource = (observations: readonly Observation[]): SourceGroup[] =>
  [
    ...Map.groupBy(observations, ({ source, licence, accessed, published, basis, gaps, series, note, as_of, period }) =>
      JSON.stringify([source, licence, accessed, published, basis, gaps, series, note, as_of === period || as_of]),
    ).values(),
  ].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const breakdowns = [...new Set(own.map(({ breakdown }) => breakdown))];
    const periods = [...Map.groupBy(own, ({ period }) => period)];
    return {
      first,
      breakdowns,
      periods: periods.map(([period, same]) => ({
        period,
        cells: breakdowns.map((breakdown) => same.find((one) => one.breakdown === breakdown) ?? null),
      })),
    };
  });
