/** Whether the date of a target is over. The date itself comes from its sentence or its heading: `model/link`. */
import { earliest, latest } from '../../model/dates.ts';
import type { Target } from '../../model/types.ts';

/** EDTF; null where neither the sentence nor a heading gives a year. */
export const deadlineOf = ({ by }: Pick<Target, 'by'>): string | null => by ?? null;

/** At the date of the data. */
export function dueOf({ by }: Pick<Target, 'by'>, updated: string): 'no-year' | 'open' | 'passed' {
  if (by === undefined) return 'no-year';
  return latest(by) < earliest(updated) ? 'passed' : 'open';
}
