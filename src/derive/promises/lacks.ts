/** What a promise does not say, as plain fact and without a score: a figure, a date, a body, a way to measure. A city can mend each in its next plan. */
import type { Lack } from '../../model/promise.ts';
import { NUMERIC_OPERATORS } from '../../model/schema/clause.ts';
import type { Agency, Target } from '../../model/types.ts';
import type { DutyAnswer } from './duty-answer.ts';

/** Those that are asked of a target. */
export const TARGET_LACKS = ['figure', 'date', 'body', 'measure'] as const satisfies readonly Lack[];

export function lacksOfTarget(target: Target, bodies: readonly Agency[]): Lack[] {
  const named: Readonly<Record<(typeof TARGET_LACKS)[number], boolean>> = {
    figure: NUMERIC_OPERATORS.includes(target.operator),
    date: target.by !== undefined,
    body: bodies.length > 0,
    measure: isMeasured(target),
  };
  return TARGET_LACKS.filter((lack) => !named[lack]);
}

/** A duty is given to a body by definition and is no figure; it may come back without a day. */
export const lacksOfDuty = ({ time, date }: DutyAnswer): Lack[] =>
  time === 'recurring' && date === null ? ['day'] : [];

/** Whether the plan itself prints what is to be filled in for it: a row of its annex with boxes, or marks that experts give. */
const isMeasured = ({ plan, indicator, annex }: Target): boolean => {
  const rows = annex === null ? plan.annex.filter((row) => row.indicator === indicator) : [annex];
  return rows.some(({ assessment }) => assessment === 'expert-rating' || (indicator.cells ?? []).length > 0);
};
