/** Gives plans and clauses their states on the day of the data, and links what changed them. */
import { latest } from '../dates.ts';
import type { PlanFiles } from '../read/load.ts';
import type { ClauseState } from '../schema/life.ts';
import type { Change, Clause, Plan } from '../types.ts';
import type { Draft, Drafts } from './draft.ts';
import { find } from './lookup.ts';

/** Whether something of `date` has taken effect on the day `updated`; a month has when it is over. */
export const isEffective = (date: string, updated: string): boolean => latest(date) <= latest(updated);

/** Whether a clause still says something: of what is repealed only its place and its page remain. */
export const stands = ({ state }: Pick<Clause, 'state'>): boolean => state !== 'repealed';

/** The changes of a clause, the text that stands on the day of the data, and what the clause is then. */
export function linkChanges(
  { spec, origin }: PlanFiles['clauses'][number],
  clause: Draft<Clause>,
  { instruments, updated, problems }: Pick<Drafts, 'instruments' | 'updated' | 'problems'>,
): void {
  clause.changes = (spec.changes ?? []).flatMap(({ by, before, date, ...change }, index): Change[] => {
    const instrument = find(instruments, by, 'unknown-instrument', origin, ['changes', index, 'by'], problems);
    if (!instrument) return [];
    return [{ ...change, date, instrument, before: before ?? null, effective: isEffective(date, updated) }];
  });
  clause.state = stateOf(clause.changes);
  const ahead = clause.changes.find(({ before, effective }) => before !== null && !effective);
  clause.text = ahead?.before ?? spec.text;
}

function stateOf(changes: readonly Change[]): ClauseState {
  const is = (kind: Change['kind'], effective: boolean) =>
    changes.some((change) => change.kind === kind && change.effective === effective);
  if (is('repealed', true)) return 'repealed';
  if (is('inserted', false) || is('commences', false)) return 'prospective';
  return is('amended', true) ? 'amended' : 'in-force';
}

/** The end of a plan. Comes after the plans know their own instruments. */
export function linkEnd({ plan: { spec, origin } }: PlanFiles, { plans, instruments, problems }: Drafts): void {
  const plan = plans.get(spec.id);
  if (!plan || !spec.ends) return;
  const { date, by, note } = spec.ends;
  const instrument =
    by === undefined ? null : find(instruments, by, 'unknown-instrument', origin, ['ends', 'by'], problems);
  const successor: Plan | null = instrument?.plan ?? null;
  plan.ends = { date, instrument, successor: successor === plan ? null : successor, ...(note && { note }) };
}
