/** Owns the shape of a clause’s JSON: the schema from which its type, its JSON Schema and the OpenAPI description follow. */
import { z } from 'zod';
import { SCOPES } from '../../derive/context.ts';
import { CLAUSE_FILES, Due, FORMS, OPERATORS, ROLES } from '../../model/schema/clause.ts';
import { CHANGE_KINDS, CLAUSE_STATES, ENGLISH_STATES, PLAN_STATES } from '../../model/schema/life.ts';
import { Bilingual, Uncertain } from '../../model/schema/common.ts';

const ids = z.array(z.string());
const edtf = z.string().nullable();

/** The task that the clause states, or that the line is about, whole. */
const Responsibility = z.strictObject({
  task: z.string(),
  kind: z.enum(['duty', 'closing']),
  asked: z.boolean(),
  bodies: z.array(z.strictObject({ agency: z.string(), role: z.enum(ROLES) })),
  partners: ids,
  other_partners: Bilingual.nullable(),
  due: Due.nullable(),
  milestones: ids,
  when: Bilingual.nullable(),
});

export const ClauseRecord = z.strictObject({
  id: z.string(),
  plan: z.string(),
  kind: z.enum(Object.values(CLAUSE_FILES).map(({ kind }) => kind)),
  form: z.enum(FORMS),
  operative: z.boolean(),
  section: z.string(),
  section_title: Bilingual,
  item: z.int(),
  item_letter: z.string(),
  state: z.enum(CLAUSE_STATES),
  plan_state: z.enum(PLAN_STATES),
  changes: z.array(
    z.strictObject({
      kind: z.enum(CHANGE_KINDS),
      date: z.string(),
      instrument: z.string(),
      effective: z.boolean(),
      before: Bilingual.nullable(),
    }),
  ),
  /** The editor’s, not the document’s. */
  title: Bilingual.nullable(),
  text: Bilingual,
  scope: z.enum(SCOPES),
  from: edtf,
  by: edtf,
  context: Bilingual,
  english_current: z.boolean(),
  english_state: z.enum(ENGLISH_STATES),
  url: z.strictObject({ vi: z.string(), en: z.string() }),
  parent: z.string().nullable(),
  children: ids,
  responsibility: Responsibility.nullable(),
  milestones: z.array(z.strictObject({ id: z.string(), what: Bilingual, from: edtf, to: edtf })),
  targets: z.array(
    z.strictObject({
      id: z.string(),
      indicator: z.string(),
      statement: Bilingual,
      context: Bilingual,
      operator: z.enum(OPERATORS),
      value: z.number().nullable(),
      value_upper: z.number().nullable(),
      unit: z.string(),
      from: edtf,
      by: edtf,
      uncertain: z.array(Uncertain),
    }),
  ),
  agencies: ids,
  features: z.array(z.strictObject({ feature: z.string(), why: Bilingual })),
  indicators: ids,
  instruments: ids,
  clauses: ids,
  cited_by: ids,
  uncertain: z.array(Uncertain),
  notes: z.array(Bilingual),
});
export type ClauseRecord = z.infer<typeof ClauseRecord>;
