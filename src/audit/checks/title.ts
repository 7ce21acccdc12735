/** Owns the rule that a plan bears the title that is printed over it, whole. */
import { distance } from '../../text/distance.ts';
import type { Plan } from '../../model/types.ts';
import type { Found } from '../findings.ts';
import { letters } from '../likeness.ts';
import type { Line } from '../lines.ts';

/** In a scan one letter in eight may be damaged. */
const DAMAGED = 1 / 8;
/** More lines no title takes. */
const LINES = 8;

/** The title must be a row of whole lines; “Kế hoạch” may stand on a line of its own before it. */
export function checkTitle(plan: Plan, body: readonly Line[]): Found[] {
  const title = letters(plan.title.vi);
  const bare = title.replace(/^kehoach/, '');
  const damaged = plan.source.quality === 'scan' ? Math.floor(title.length * DAMAGED) : 0;
  const rows = body.map(({ text }) => letters(text));
  const whole = rows.some((_, start) => {
    let printed = '';
    return rows.slice(start, start + LINES).some((row) => {
      printed += row;
      return [title, bare].some((words) => distance(words, printed, damaged) <= damaged);
    });
  });
  return whole ? [] : [['title', plan.title.vi]];
}
