/** The years that the plans cover, as far as their dates and periods say. */
import { firstDay, lastDay } from '../../derive/day.ts';
import type { Site } from '../../model/types.ts';
import { largest, smallest } from '../../text/many.ts';

export const yearsOf = ({ plans }: Pick<Site, 'plans'>): Years | null =>
  yearsIn(plans.flatMap(({ date, period }) => [date, period.from ?? [], period.to ?? []].flat()));

export interface Years {
  from: number;
  to: number;
}

/** The first and the last year of some dates; null where there is none. */
export function yearsIn(dates: readonly string[]): Years | null {
  if (dates.length === 0) return null;
  const year = (day: string) => Number(day.slice(0, 4));
  return {
    from: smallest(dates.map((date) => year(firstDay(date)))),
    to: largest(dates.map((date) => year(lastDay(date)))),
  };
}
