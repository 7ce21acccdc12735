/** Tables that join clauses and plans with what they are linked to: one row per link, so that databases need not split cells. */
import type { Bilingual } from '../../model/schema/common.ts';
import type { Clause, Instrument, Plan } from '../../model/types.ts';
import { field, table } from './table.ts';
import { id, pair, planOf } from './shared.ts';

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
