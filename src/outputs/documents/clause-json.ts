/** One JSON file beside every clause page: the clause with everything it is linked to. */
import { clausePath, localised } from '../../derive/address.ts';
import {
  bodiesOf,
  datedBy,
  isAskedFor,
  namedPartnersOf,
  otherPartnersOf,
  taskOf,
  timeOf,
} from '../../derive/bodies/task.ts';
import { wordsOf } from '../../derive/clause-title.ts';
import { contextOf, scopeKey, targetContextOf } from '../../derive/context.ts';
import type { Clause, Site, Target } from '../../model/types.ts';
import type { Output } from '../kit/output.ts';
import type { ClauseRecord } from './clause-record.ts';

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

function responsibilityOf(clause: Clause): ClauseRecord['responsibility'] {
  const task = taskOf(clause);
  if (task === null) return null;
  const [vi, en] = [timeOf(task, 'vi'), timeOf(task, 'en')];
  return {
    task: task.id,
    kind: task.kind,
    asked: isAskedFor(task),
    bodies: bodiesOf(task).map(({ agency, role }) => ({ agency: agency.id, role })),
    partners: idsOf(namedPartnersOf(task)),
    other_partners: otherPartnersOf(task),
    due: task.lines.find(({ due }) => due !== null)?.due ?? null,
    milestones: idsOf(datedBy(task)),
    when: vi === null || en === null ? null : { vi, en },
  };
}

const targetRecord = (target: Target): ClauseRecord['targets'][number] => ({
  id: target.id,
  indicator: target.indicator.id,
  statement: target.statement,
  context: targetContextOf(target),
  operator: target.operator,
  value: target.value ?? null,
  value_upper: target.value_upper ?? null,
  unit: target.unit.id,
  from: target.from ?? null,
  by: target.by ?? null,
  uncertain: [...(target.uncertain ?? [])],
});

export const clauseRecord = (clause: Clause): ClauseRecord => ({
  id: clause.id,
  plan: clause.plan.id,
  kind: clause.kind,
  form: clause.form,
  operative: clause.operative,
  section: clause.section.ref,
  section_title: clause.section.title,
  item: clause.item,
  item_letter: clause.letter,
  state: clause.state,
  plan_state: clause.plan.state,
  changes: clause.changes.map(({ kind, date, instrument, effective, before }) => ({
    kind,
    date,
    instrument: instrument.id,
    effective,
    before,
  })),
  title: wordsOf(clause),
  text: clause.text,
  scope: scopeKey(clause),
  from: clause.section.from,
  by: clause.section.by,
  context: contextOf(clause),
  english_current: clause.english_current,
  english_state: clause.english_state,
  url: { vi: localised(clausePath(clause), 'vi'), en: localised(clausePath(clause), 'en') },
  parent: clause.parent?.id ?? null,
  children: idsOf(clause.children),
  responsibility: responsibilityOf(clause),
  milestones: clause.milestones.map(({ id, what, from, to }) => ({ id, what, from, to })),
  targets: clause.targets.map(targetRecord),
  agencies: idsOf(clause.agencies),
  features: clause.features.map(({ feature, why }) => ({ feature: feature.no, why })),
  indicators: idsOf(clause.indicators),
  instruments: idsOf(clause.instruments),
  clauses: idsOf(clause.clauses),
  cited_by: idsOf(clause.cited_by),
  uncertain: [...clause.uncertain],
  notes: [...clause.notes],
});

export const clauseFiles = (site: Site): Output[] =>
  site.lines.map((clause) => ({
    path: `plans/${clause.id}.json`,
    mediaType: 'application/json',
    title: { vi: `Điều khoản ${clause.id}`, en: `Clause ${clause.id}` },
    render: () => `${JSON.stringify(clauseRecord(clause), null, 1)}\n`,
  }));
