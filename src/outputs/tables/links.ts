/** Tables that join lines and plans with what they are linked to: one row per link, so that databases need not split cells. */
import type { Bilingual } from '../../model/schema/common.ts';
import type { Clause, Instrument, Plan, Site } from '../../model/types.ts';
import { KINDS, PASSAGE } from './plans.ts';
import { field, table, type Field } from './table.ts';
import { clauseOf, id, lineOf, pair, planOf } from './shared.ts';

/** Clauses and passages that stand on the day of the data: what the pages of a feature, an instrument or a body list. */
const linesOf = (site: Site): Clause[] => site.lines.filter(({ state }) => state !== 'repealed');

interface Linked {
  readonly clause: Clause;
}

/** The line of a link, and whether it is a clause or a passage: pages count clauses and show passages beside them. */
const lineFields = <Row extends Linked>(): Field<Row>[] => [
  lineOf<Row>(({ clause }) => clause),
  field<Row>(
    'kind',
    'string',
    'Loại điều khoản; passage: dòng không phải là điều khoản.',
    'Kind of clause; passage: a line that is no operative clause.',
    ({ clause }) => (clause.operative ? clause.kind : PASSAGE),
    { values: [...KINDS, PASSAGE] },
  ),
  clauseOf<Row>(({ clause }) => clause),
  field<Row>(
    'passage',
    'string',
    'Mã của dòng không phải là điều khoản.',
    'Identifier of the line that is no operative clause.',
    ({ clause }) => (clause.operative ? null : clause.id),
    { references: 'passages', optional: true },
  ),
];

interface Serves extends Linked {
  readonly no: string;
  readonly why: Bilingual;
}

export const clauseFeatures = table<Serves>({
  name: 'clause_features',
  title: { vi: 'Điều khoản – tiêu chí', en: 'Clause – feature' },
  description: {
    vi: 'Tiêu chí mà mỗi dòng của kế hoạch phục vụ, kèm lý do của biên tập viên; kind nói dòng ấy là điều khoản hay không.',
    en: 'Features that each line of a plan serves, with the editor’s reason; kind says whether the line is a clause.',
  },
  records: (site) =>
    linesOf(site).flatMap((clause) => clause.features.map(({ feature, why }) => ({ clause, no: feature.no, why }))),
  fields: [
    id((link) => `${link.clause.id}:${link.no}`),
    ...lineFields<Serves>(),
    field('feature', 'string', 'Tiêu chí.', 'The feature.', (link) => link.no, { references: 'features' }),
    ...pair<Serves>('why', 'Lý do.', 'Reason.', (link) => link.why),
  ],
});

interface To extends Linked {
  readonly other: { readonly id: string };
}

const clauseLinks = (
  name: string,
  column: string,
  references: string,
  vi: string,
  en: string,
  of: (clause: Clause, site: Site) => readonly { readonly id: string }[],
) =>
  table<To>({
    name,
    title: { vi: `Điều khoản – ${vi}`, en: `Clause – ${en}` },
    description: {
      vi: `Mỗi ${vi} gắn với một dòng của kế hoạch là một dòng; kind nói dòng ấy là điều khoản hay không.`,
      en: `One row per ${en} that a line of a plan is linked to; kind says whether the line is a clause.`,
    },
    records: (site) => linesOf(site).flatMap((clause) => of(clause, site).map((other) => ({ clause, other }))),
    fields: [
      id((link) => `${link.clause.id}:${link.other.id}`),
      ...lineFields<To>(),
      field(column, 'string', `Mã ${vi}.`, `The ${en}.`, (link) => link.other.id, { references }),
    ],
  });

export const clauseIndicators = clauseLinks(
  'clause_indicators',
  'indicator',
  'framework_indicators',
  'chỉ số',
  'indicator',
  // Those that a target of the line is set for as well: the page of an indicator lists these lines.
  (clause, site) => site.indicators.filter(({ clauses }) => clauses.includes(clause)),
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
