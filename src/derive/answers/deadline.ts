/** By when a target is to be reached: the year in its own sentence, or else the year of the heading that it stands under. */
import { earliest, latest } from '../../model/dates.ts';
import type { Target } from '../../model/types.ts';

/** EDTF; null where neither the sentence nor a heading gives a year. */
export const deadlineOf = ({ by, clause }: Pick<Target, 'by' | 'clause'>): string | null =>
  by ?? clause?.section.by ?? null;

export const startOf = ({ from, clause }: Pick<Target, 'from' | 'clause'>): string | null =>
  from ?? clause?.section.from ?? null;

/** Whether the deadline is over at the date of the data. */
export function dueOf(target: Pick<Target, 'by' | 'clause'>, updated: string): 'no-year' | 'open' | 'passed' {
  const deadline = deadlineOf(target);
  if (deadline === null) return 'no-year';
  return latest(deadline) < earliest(updated) ? 'passed' : 'open';
}
