/** The years that the plans cover, as far as their dates and periods say. */
import { firstDay, lastDay } from '../../derive/day.ts';
import type { Site } from '../../model/types.ts';

export function yearsOf({ plans }: Pick<Site, 'plans'>): { from: number; to: number } | null {
  const dates = plans.flatMap(({ date, period }) => [date, period.from ?? [], period.to ?? []].flat());
  if (dates.length === 0) return null;
  const year = (day: string) => Number(day.slice(0, 4));
  return {
    from: Math.min(...dates.map((date) => year(firstDay(date)))),
    to: Math.max(...dates.map((date) => year(lastDay(date)))),
  };
}
