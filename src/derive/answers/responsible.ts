/** Who answers for a target: the bodies that the row of the annex names, or those that the clause itself orders or asks to see to it. */
import type { Agency, Target } from '../../model/types.ts';
import { bodiesOf, taskOf } from '../bodies/task.ts';

/** None where the document names nobody: a target is not given to a body by what we think. */
export function responsibleFor({ annex, clause }: Target): readonly Agency[] {
  if (annex) return annex.responsible;
  const task = clause && taskOf(clause);
  return task ? [...new Set(bodiesOf(task).map(({ agency }) => agency))] : [];
}
