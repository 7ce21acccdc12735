/** One JSON file beside every clause page: the clause with everything it is linked to. */
import { clausePath, localised } from '../../derive/address.ts';
import type { Clause, Site } from '../../model/types.ts';
import type { Output } from '../kit/output.ts';

export function clauseRecord(clause: Clause) {
  const { duty } = clause;
  return {
    id: clause.id,
    plan: clause.plan.id,
    kind: clause.kind,
    form: clause.form,
    operative: clause.operative,
    section: clause.section.ref,
    section_title: clause.section.title,
    item: clause.item,
    text: clause.text,
    english_current: clause.english_current,
    url: { vi: localised(clausePath(clause), 'vi'), en: localised(clausePath(clause), 'en') },
    parent: clause.parent?.id ?? null,
    children: clause.children.map(({ id }) => id),
    responsibility: duty && {
      agencies: duty.agencies.map(({ id }) => id),
      roles: duty.roles,
      partners: duty.partners.map(({ id }) => id),
      other_partners: duty.other_partners,
      due: duty.due,
    },
    milestones: clause.milestones.map(({ id, what, from, to }) => ({ id, what, from, to })),
    targets: clause.targets.map(
      ({ id, indicator, statement, operator, value = null, value_upper = null, unit, from = null, by = null }) => ({
        id,
        indicator: indicator.id,
        statement,
        operator,
        value,
        value_upper,
        unit,
        from,
        by,
      }),
    ),
    agencies: clause.agencies.map(({ id }) => id),
    features: clause.features.map(({ feature, why }) => ({ feature: feature.no, why })),
    indicators: clause.indicators.map(({ id }) => id),
    instruments: clause.instruments.map(({ id }) => id),
    clauses: clause.clauses.map(({ id }) => id),
    cited_by: clause.cited_by.map(({ id }) => id),
    uncertain: clause.uncertain,
    notes: clause.notes,
  };
}

export const clauseFiles = (site: Site): Output[] =>
  site.lines.map((clause) => ({
    path: `plans/${clause.id}.json`,
    mediaType: 'application/json',
    title: { vi: `Điều khoản ${clause.id}`, en: `Clause ${clause.id}` },
    render: () => `${JSON.stringify(clauseRecord(clause), null, 1)}\n`,
  }));
