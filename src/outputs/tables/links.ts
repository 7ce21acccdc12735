/** Tables that join other tables: one row per link, so that databases need not split cells. */
import { ROLES } from '../../model/schema/clause.ts';
import type { Bilingual, Uncertain } from '../../model/schema/common.ts';
import type { Agency, Clause, Instrument, Plan, Site } from '../../model/types.ts';
import { field, table } from './table.ts';
import { clauseOf, id, pair, planOf } from './shared.ts';

interface AgencyLink {
  key: string;
  responsibility: string;
  agency: Agency;
  part: 'responsible' | 'partner';
  role: string | null;
}

const agencyLinks = (site: Site): AgencyLink[] =>
  site.duties.flatMap((duty) => [
    ...duty.agencies.flatMap((agency) =>
      duty.roles.map((role) => ({
        key: `${duty.id}:${agency.id}:${role}`,
        responsibility: duty.id,
        agency,
        part: 'responsible' as const,
        role,
      })),
    ),
    ...duty.partners.map((agency) => ({
      key: `${duty.id}:${agency.id}:partner`,
      responsibility: duty.id,
      agency,
      part: 'partner' as const,
      role: null,
    })),
  ]);

export const responsibilityAgencies = table<AgencyLink>({
  name: 'responsibility_agencies',
  title: { vi: 'Nhiệm vụ – cơ quan', en: 'Responsibility – agency' },
  description: {
    vi: 'Mỗi cơ quan và vai trò trong một nhiệm vụ là một dòng.',
    en: 'One row per agency and role in a duty.',
  },
  records: agencyLinks,
  fields: [
    id((link) => link.key),
    field('responsibility', 'string', 'Nhiệm vụ.', 'The duty.', (link) => link.responsibility, {
      references: 'responsibilities',
    }),
    field('agency', 'string', 'Cơ quan.', 'The agency.', (link) => link.agency.id, { references: 'agencies' }),
    field('part', 'string', 'Chịu trách nhiệm hay là đối tác.', 'Responsible or partner.', (link) => link.part, {
      values: ['responsible', 'partner'],
    }),
    field('role', 'string', 'Vai trò.', 'Role.', (link) => link.role, { optional: true, values: ROLES }),
  ],
});

export const clauseFeatures = table<{ clause: Clause; no: string; why: Bilingual }>({
  name: 'clause_features',
  title: { vi: 'Điều khoản – tiêu chí', en: 'Clause – feature' },
  description: {
    vi: 'Tiêu chí mà mỗi điều khoản phục vụ, kèm lý do của biên tập viên.',
    en: 'Features that each clause serves, with the editor’s reason.',
  },
  records: (site) =>
    site.clauses.flatMap((clause) => clause.features.map(({ feature, why }) => ({ clause, no: feature.no, why }))),
  fields: [
    id((link) => `${link.clause.id}:${link.no}`),
    field('clause', 'string', 'Điều khoản.', 'The clause.', (link) => link.clause.id, { references: 'clauses' }),
    field('feature', 'string', 'Tiêu chí.', 'The feature.', (link) => link.no, { references: 'features' }),
    ...pair<{ clause: Clause; no: string; why: Bilingual }>('why', 'Lý do.', 'Reason.', (link) => link.why),
  ],
});

const clauseLinks = (
  name: string,
  column: string,
  references: string,
  vi: string,
  en: string,
  of: (clause: Clause) => readonly { readonly id: string }[],
) =>
  table<{ clause: Clause; other: { readonly id: string } }>({
    name,
    title: { vi: `Điều khoản – ${vi}`, en: `Clause – ${en}` },
    description: {
      vi: `Mỗi ${vi} gắn với một điều khoản là một dòng.`,
      en: `One row per ${en} that a clause is linked to.`,
    },
    records: (site) => site.clauses.flatMap((clause) => of(clause).map((other) => ({ clause, other }))),
    fields: [
      id((link) => `${link.clause.id}:${link.other.id}`),
      field('clause', 'string', 'Điều khoản.', 'The clause.', (link) => link.clause.id, { references: 'clauses' }),
      field(column, 'string', `Mã ${vi}.`, `The ${en}.`, (link) => link.other.id, { references }),
    ],
  });

export const clauseIndicators = clauseLinks(
  'clause_indicators',
  'indicator',
  'framework_indicators',
  'chỉ số',
  'indicator',
  (clause) => clause.indicators,
);
export const clauseInstruments = clauseLinks(
  'clause_instruments',
  'instrument',
  'instruments',
  'văn bản',
  'instrument',
  (clause) => clause.instruments,
);
export const clauseAgencies = clauseLinks(
  'clause_agencies',
  'agency',
  'agencies',
  'cơ quan được nhắc',
  'agency mentioned',
  (clause) => clause.agencies,
);
export const clauseClauses = clauseLinks(
  'clause_clauses',
  'related',
  'clauses',
  'điều khoản liên quan',
  'related clause',
  (clause) => clause.clauses.filter((other) => other.operative),
);

interface PlanLink {
  plan: Plan;
  relation: string;
  instrument: Instrument;
  printed: string | undefined;
}

export const planInstruments = table<PlanLink>({
  name: 'plan_instruments',
  title: { vi: 'Kế hoạch – văn bản', en: 'Plan – instrument' },
  description: {
    vi: 'Căn cứ pháp lý, văn bản được triển khai và văn bản bị thay thế.',
    en: 'Legal bases, instruments carried out and instruments replaced.',
  },
  records: (site) =>
    site.plans.flatMap((plan) => [
      ...plan.legal_bases.map(({ instrument, printed }) => ({ plan, relation: 'legal-basis', instrument, printed })),
      ...plan.carries_out.map((instrument) => ({ plan, relation: 'carries-out', instrument, printed: undefined })),
      ...plan.replaces.map((instrument) => ({ plan, relation: 'replaces', instrument, printed: undefined })),
    ]),
  fields: [
    id((link) => `${link.plan.id}:${link.relation}:${link.instrument.id}`),
    planOf((link) => link.plan),
    field('relation', 'string', 'Quan hệ.', 'Relation.', (link) => link.relation, {
      values: ['legal-basis', 'carries-out', 'replaces'],
    }),
    field('instrument', 'string', 'Văn bản.', 'Instrument.', (link) => link.instrument.id, {
      references: 'instruments',
    }),
    field(
      'printed',
      'string',
      'Số hiệu như in, nếu khác.',
      'Number as printed, where it differs.',
      (link) => link.printed,
      { optional: true },
    ),
  ],
});

export const agencySuccessors = table<{ agency: Agency; successor: Agency; evidence: Bilingual }>({
  name: 'agency_successors',
  title: { vi: 'Cơ quan kế tục', en: 'Agency successors' },
  description: {
    vi: 'Cơ quan nào nhận việc sau sắp xếp năm 2025, theo văn bản.',
    en: 'Which agency took over after the 2025 reorganisation, as the documents show.',
  },
  records: (site) =>
    site.agencies.flatMap((agency) =>
      agency.successors.map(({ agency: successor, evidence }) => ({ agency, successor, evidence })),
    ),
  fields: [
    id((link) => `${link.agency.id}:${link.successor.id}`),
    field('agency', 'string', 'Cơ quan cũ.', 'Former agency.', (link) => link.agency.id, { references: 'agencies' }),
    field('successor', 'string', 'Cơ quan kế tục.', 'Successor.', (link) => link.successor.id, {
      references: 'agencies',
    }),
    ...pair<{ agency: Agency; successor: Agency; evidence: Bilingual }>(
      'evidence',
      'Bằng chứng.',
      'Evidence.',
      (link) => link.evidence,
    ),
  ],
});

interface Doubt {
  id: string;
  plan: Plan;
  clause: Clause | null;
  of: Uncertain;
}

const doubts = (site: Site): Doubt[] =>
  site.plans.flatMap((plan) => {
    const found = [
      ...(plan.uncertain ?? []).map((of) => ({ at: plan.id, clause: null, of })),
      ...plan.lines.flatMap((clause) =>
        [...clause.uncertain, ...clause.targets.flatMap((target) => target.uncertain ?? [])].map((of) => ({
          at: clause.id,
          clause,
          of,
        })),
      ),
      ...plan.annex.flatMap((row) => (row.uncertain ?? []).map((of) => ({ at: row.id, clause: null, of }))),
    ];
    return found.map(({ at, clause, of }, index) => ({ id: `${at}:${of.field}:${index + 1}`, plan, clause, of }));
  });

export const uncertainties = table<Doubt>({
  name: 'uncertainties',
  title: { vi: 'Chỗ chưa chắc chắn', en: 'Uncertain readings' },
  description: {
    vi: 'Chỗ văn bản không rõ: đọc được gì, chọn gì, vì sao, điều gì sẽ làm rõ.',
    en: 'Where a document is unclear: what it shows, what was chosen, why, and what would settle it.',
  },
  records: doubts,
  fields: [
    id((doubt) => doubt.id),
    planOf((doubt) => doubt.plan),
    clauseOf((doubt) => doubt.clause),
    field('field', 'string', 'Trường.', 'Field.', (doubt) => doubt.of.field),
    field('reading', 'string', 'Bản chụp cho thấy.', 'What the copy shows.', (doubt) => doubt.of.reading),
    field('chosen', 'string', 'Cách đọc được chọn.', 'Reading chosen.', (doubt) => doubt.of.chosen),
    ...pair<Doubt>('why', 'Vì sao.', 'Why.', (doubt) => doubt.of.why),
    ...pair<Doubt>('settle', 'Điều gì sẽ làm rõ.', 'What would settle it.', (doubt) => doubt.of.settle),
  ],
});
