/** A duty as the documents count it: one task with everyone who has a part in it, whole, however many lines say who that is. */
import type { Bilingual, Lang } from '../../model/schema/common.ts';
import type { Due, Role } from '../../model/schema/clause.ts';
import type { Frozen } from '../../model/frozen.ts';
import type { Agency, Clause, Duty, Milestone } from '../../model/types.ts';
import { formatDue, formatSpan } from '../../i18n/format.ts';
import { isAsked } from '../context.ts';

export interface Task {
  /** The id of the clause that says what is to be done. */
  id: string;
  clause: Clause;
  /** A closing paragraph puts a duty on everyone; it is counted apart. */
  kind: 'duty' | 'closing';
  /** The lines that say who: the clause itself, or the assignment lines about it. */
  lines: readonly Duty[];
}

/** The task that a line states or is about; null for a line that gives nobody a duty. A lead-in only announces the duties below it. */
export function taskOf(line: Clause): Task | null {
  const clause = line.duty?.about ?? line;
  const lines = [...(clause.duty ? [clause.duty] : []), ...clause.assigned];
  if (lines.length === 0 || clause.form === 'lead-in') return null;
  return { id: clause.id, clause, kind: clause.form === 'closing' ? 'closing' : 'duty', lines };
}

/** Each task once, in the order of the document, whole even where only one of its bodies is asked about. */
export const tasksOf = (duties: readonly Duty[]): Task[] =>
  [...new Set(duties.map(({ about }) => about))].flatMap((clause) => taskOf(clause) ?? []);

/** Every body with the role that its line gives it. */
export const bodiesOf = ({ lines }: Pick<Task, 'lines'>): { agency: Agency; role: Role }[] =>
  lines.flatMap(({ agencies, roles }) => agencies.flatMap((agency) => roles.map((role) => ({ agency, role }))));

export const namedPartnersOf = ({ lines }: Pick<Task, 'lines'>): Agency[] => [
  ...new Set(lines.flatMap(({ partners }) => partners)),
];

/** Partners that are named only by kind: “the agencies concerned”. */
export function otherPartnersOf({ lines }: Pick<Task, 'lines'>): Bilingual | null {
  const all = lines.flatMap(({ other_partners }) => other_partners ?? []);
  return all.length === 0 ? null : joinedTexts(all);
}

const joinedTexts = (texts: readonly Bilingual[]): Bilingual => ({
  vi: [...new Set(texts.map(({ vi }) => vi))].join('; '),
  en: [...new Set(texts.map(({ en }) => en))].join('; '),
});

/** Whether the document only asks for it. */
export const isAskedFor = ({ lines }: Pick<Task, 'lines'>): boolean => lines.some(({ clause }) => isAsked(clause));

/** Milestones, in the task or in the lines about it, that date it. */
export const datedBy = ({ clause, lines }: Pick<Task, 'clause' | 'lines'>): Milestone[] => [
  ...new Set(
    [clause, ...lines.map((line) => line.clause)].flatMap(({ milestones, dated_by }) => [...milestones, ...dated_by]),
  ),
];

/** When: the dates of the duty itself and the milestones that date it; null where the document gives no time. */
export function timeOf(task: Pick<Task, 'clause' | 'lines'>, lang: Lang): string | null {
  const dues = task.lines.flatMap(({ due }) => due ?? []);
  const marks = datedBy(task).filter(({ from, to }) => from !== null || to !== null);
  // A document may state one date twice; a span that ends on the day that is due says more than the day.
  const ends = (mark: Milestone, due: Frozen<Due>) => due.recurs === undefined && mark.to === due.date;
  const isSpan = ({ from, to }: Milestone) => from !== null && from !== to;
  const all = [
    ...dues.filter((due) => !marks.some((mark) => ends(mark, due) && isSpan(mark))).map((due) => formatDue(due, lang)),
    ...marks
      .filter((mark) => isSpan(mark) || !dues.some((due) => ends(mark, due)))
      .map(({ from, to }) => formatSpan(from, to, lang)),
  ];
  return all.length === 0 ? null : [...new Set(all)].join('; ');
}
