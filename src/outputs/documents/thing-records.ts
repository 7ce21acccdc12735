/** Owns the shapes of the JSON of plans, bodies, cities, features, instruments and charts: their types, JSON Schema and OpenAPI follow from them. */
import { z } from 'zod';
import { OPERATORS, ROLES } from '../../model/schema/clause.ts';
import { BOUNDARIES, FACTS, GRADES } from '../../model/schema/city-fact.ts';
import { Bilingual } from '../../model/schema/common.ts';
import { PLAN_STATES } from '../../model/schema/life.ts';
import {
  AGENCY_TYPES,
  INSTRUMENT_TYPES,
  SUCCESSION_RELATIONS,
  SUCCESSION_STRENGTHS,
} from '../../model/schema/registers.ts';

const ids = z.array(z.string());
const edtf = z.string().nullable();
const text = Bilingual.nullable();
/** The pages about the thing, from the root of the site on. */
const url = z.strictObject({ vi: z.string(), en: z.string() });

const Citation = z.strictObject({ instrument: z.string(), printed: z.string().nullable(), note: text });

export const PlanRecord = z.strictObject({
  id: z.string(),
  city: z.string(),
  title: Bilingual,
  short: Bilingual,
  summary: Bilingual,
  number: z.string().nullable(),
  date: z.string(),
  issuer: z.string(),
  issued_by: Bilingual,
  signatory: z.string().nullable(),
  period: z.strictObject({ from: edtf, to: edtf, note: text }),
  state: z.enum(PLAN_STATES),
  ends: z
    .strictObject({ date: z.string(), instrument: z.string().nullable(), successor: z.string().nullable() })
    .nullable(),
  instrument: z.string().nullable(),
  legal_bases: z.array(Citation),
  carries_out: ids,
  replaces: ids,
  related: z.array(z.strictObject({ plan: z.string(), relation: z.string() })),
  source: z.strictObject({ quality: z.string(), note: Bilingual, url: z.string().nullable() }),
  sections: z.array(
    z.strictObject({
      ref: z.string(),
      slug: z.string(),
      level: z.int(),
      title: Bilingual,
      parent: z.string().nullable(),
      from: edtf,
      by: edtf,
      asks: z.boolean(),
      lines: ids,
    }),
  ),
  clauses: ids,
  duties: ids,
  milestones: ids,
  annex: z.array(
    z.strictObject({ id: z.string(), indicator: z.string(), name: Bilingual, targets: ids, responsible: ids }),
  ),
  targets: ids,
  notes: z.array(Bilingual),
  akoma_ntoso: url,
  url,
});
export type PlanRecord = z.infer<typeof PlanRecord>;

const Succession = z.strictObject({
  agency: z.string(),
  relation: z.enum(SUCCESSION_RELATIONS),
  strength: z.enum(SUCCESSION_STRENGTHS),
  evidence: Bilingual,
  clauses: ids,
});

export const AgencyRecord = z.strictObject({
  id: z.string(),
  city: z.string(),
  type: z.enum(AGENCY_TYPES),
  name: Bilingual,
  short: text,
  printed: z.array(z.strictObject({ plan: z.string(), name: z.string() })),
  members: ids,
  member_of: ids,
  successors: z.array(Succession),
  predecessors: z.array(Succession),
  plans: ids,
  duties: z.array(z.strictObject({ clause: z.string(), about: z.string(), roles: z.array(z.enum(ROLES)) })),
  partner_in: ids,
  named_in: ids,
  indicators: ids,
  note: text,
  url,
});
export type AgencyRecord = z.infer<typeof AgencyRecord>;

/** How a country is divided, and by which sources. */
const Division = { since: z.string(), statement: Bilingual, sources: ids };

export const CityRecord = z.strictObject({
  id: z.string(),
  name: Bilingual,
  kind: z.string(),
  code: z.string().nullable(),
  code_list_date: edtf,
  membership: z.strictObject({ status: z.string(), since: edtf, statement: Bilingual, source: z.string() }).nullable(),
  breaks: z.array(z.strictObject({ date: z.string(), what: Bilingual, sources: ids })),
  region: z.strictObject({ id: z.string(), name: Bilingual, ...Division }).nullable(),
  regions: z
    .strictObject({ ...Division, list: z.array(z.strictObject({ id: z.string(), name: Bilingual, cities: ids })) })
    .nullable(),
  facts: z.array(
    z.strictObject({
      id: z.string(),
      fact: z.enum(FACTS),
      value: z.number(),
      unit: z.string(),
      qualifier: z.string().nullable(),
      as_of: edtf,
      boundary: z.enum(BOUNDARIES),
      grade: z.enum(GRADES),
      source: z.string(),
    }),
  ),
  plans: ids,
  agencies: ids,
  indicators: ids,
  note: text,
  url,
});
export type CityRecord = z.infer<typeof CityRecord>;

export const FeatureRecord = z.strictObject({
  no: z.string(),
  title: Bilingual,
  question: text,
  focal_area: z.strictObject({ no: z.string(), title: Bilingual }),
  area: z.strictObject({ no: z.string(), title: Bilingual }),
  indicators: ids,
  clauses: z.array(z.strictObject({ clause: z.string(), why: Bilingual })),
  targets: z.array(
    z.strictObject({
      id: z.string(),
      plan: z.string(),
      indicator: z.string(),
      operator: z.enum(OPERATORS),
      value: z.number().nullable(),
      value_upper: z.number().nullable(),
      unit: z.string(),
      by: edtf,
    }),
  ),
  url,
});
export type FeatureRecord = z.infer<typeof FeatureRecord>;

export const InstrumentRecord = z.strictObject({
  id: z.string(),
  type: z.enum(INSTRUMENT_TYPES),
  number: z.string().nullable(),
  title: Bilingual,
  date: edtf,
  issuer: Bilingual,
  plan: z.string().nullable(),
  variants: z.array(z.strictObject({ printed: z.string(), plan: z.string(), note: text })),
  carries_out: ids,
  replaces: ids,
  carried_out_by: ids,
  replaced_by: ids,
  basis_of: ids,
  cited_by: ids,
  note: text,
  work: z.string(),
  url,
});
export type InstrumentRecord = z.infer<typeof InstrumentRecord>;

const ChartValue = z.union([z.string(), z.number(), Bilingual, z.null()]);

export const ChartRecord = z.strictObject({
  id: z.string(),
  kind: z.string(),
  title: Bilingual,
  finding: Bilingual,
  reading: Bilingual,
  columns: z.array(z.strictObject({ key: z.string(), title: Bilingual, numeric: z.boolean() })),
  rows: z.array(z.record(z.string(), ChartValue)),
  /** The table whose columns `data` has; its schema is that of the kind. */
  table: z.string(),
  data: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]))),
  files: ids,
  url,
});
export type ChartRecord = z.infer<typeof ChartRecord>;
