/** Owns the linked model: what every page, chart, search record and file is read from. All of it is frozen. */
import type { ClauseKind, Due, Form, Operator, Role, TargetSpec, Unit } from './schema/clause.ts';
import type { Bilingual, Explained, Uncertain } from './schema/common.ts';
import type { AgencySpec, CitySpec, IndicatorSpec, InstrumentSpec, PublisherSpec } from './schema/registers.ts';
import type { AnnexRowSpec, PlanSpec } from './schema/plan.ts';
import type { CityFactSpec } from './read/city-facts.ts';
import type { Place } from './read/csv-file.ts';
import type { ObservationSpec } from './read/observations.ts';
import type { Release } from '../ledger/releases.ts';
import type { Origin } from './read/source-file.ts';

export interface City extends Omit<CitySpec, 'note'> {
  note?: CitySpec['note'];
  plans: Plan[];
  /** Published figures about the city as a whole, by kind and then newest first. */
  facts: CityFact[];
  agencies: Agency[];
  observations: Observation[];
}

/** One published figure about a city as a whole, with its source. */
export interface CityFact extends Omit<CityFactSpec, 'city'> {
  city: City;
  origin: Place;
}

export interface Citation {
  instrument: Instrument;
  printed?: string;
  note?: Bilingual;
}

export interface Plan extends Omit<
  PlanSpec,
  'city' | 'issuer' | 'instrument' | 'legal_bases' | 'carries_out' | 'replaces' | 'sections'
> {
  city: City;
  issuer: Agency;
  instrument: Instrument | null;
  legal_bases: Citation[];
  carries_out: Instrument[];
  replaces: Instrument[];
  sections: Section[];
  /** Every line, operative or not, in the order of the document. */
  lines: Clause[];
  /** Operative clauses only, in the order of the document. */
  clauses: Clause[];
  duties: Duty[];
  milestones: Milestone[];
  /** Dated targets of the clauses and targets of the annex. */
  targets: Target[];
  annex: AnnexRow[];
  /** Other plans on this site that cite, carry out or replace this one. */
  related: {
    plan: Plan;
    relation: 'cites' | 'carries-out' | 'replaces' | 'cited-by' | 'carried-out-by' | 'replaced-by';
  }[];
  origin: Origin;
}

export interface Section {
  plan: Plan;
  ref: string;
  /** `IV.16.đ` → `iv-16-dd`: the fragment of the section on the plan page. */
  slug: string;
  /** 1 at the top. */
  level: number;
  title: Bilingual;
  items: number;
  /** What the heading itself says of everything below it; null where it says nothing. */
  from: string | null;
  by: string | null;
  asks: boolean;
  note?: Bilingual;
  parent: Section | null;
  sections: Section[];
  lines: Clause[];
}

/** One line of the official document. Only operative lines count as clauses; the others frame or date them. */
export interface Clause {
  /** `hai-phong-2026/iv-1-3`; also the end of its address. */
  id: string;
  /** `iv-1-3` */
  slug: string;
  plan: Plan;
  section: Section;
  item: number;
  kind: ClauseKind;
  form: Form;
  operative: boolean;
  text: Bilingual;
  /** False when the Vietnamese changed after the English was made from it. */
  english_current: boolean;
  parent: Clause | null;
  children: Clause[];
  agencies: Agency[];
  features: { feature: Feature; why: Bilingual }[];
  indicators: Indicator[];
  instruments: Instrument[];
  clauses: Clause[];
  cited_by: Clause[];
  targets: Target[];
  /** Milestones that the clause states. */
  milestones: Milestone[];
  /** Milestones, here or elsewhere in the plan, that date this clause. */
  dated_by: Milestone[];
  duty: Duty | null;
  /** Assignment lines about this clause. */
  assigned: Duty[];
  uncertain: Uncertain[];
  explained: Explained[];
  notes: Bilingual[];
  /** The official wording, where the publisher holds it. */
  official: string | null;
  previous: Clause | null;
  next: Clause | null;
  origin: Origin;
}

export interface Duty {
  id: string;
  /** The line that states the duty. */
  clause: Clause;
  /** The clause that an assignment line is about; otherwise the line itself. */
  about: Clause;
  agencies: Agency[];
  roles: Role[];
  partners: Agency[];
  /** Partners named only by kind: “the agencies concerned”. */
  other_partners: Bilingual | null;
  due: Due | null;
}

export interface Milestone {
  id: string;
  plan: Plan;
  clause: Clause;
  what: Bilingual;
  from: string | null;
  to: string | null;
  /** Clauses that it dates, where it names them. */
  dates: Clause[];
}

export interface Target extends Omit<TargetSpec, 'indicator' | 'key'> {
  id: string;
  plan: Plan;
  indicator: Indicator;
  /** Null for a target of the annex. */
  clause: Clause | null;
  annex: AnnexRow | null;
}

export interface AnnexRow extends Omit<AnnexRowSpec, 'indicator' | 'responsible' | 'also'> {
  id: string;
  plan: Plan;
  indicator: Indicator;
  responsible: Agency[];
  targets: Target[];
  origin: Origin;
}

export interface Agency extends Omit<AgencySpec, 'city' | 'successors' | 'members' | 'printed'> {
  city: City;
  printed: { plan: Plan; name: string }[];
  members: Agency[];
  member_of: Agency[];
  successors: Succession[];
  predecessors: Succession[];
  duties: Duty[];
  partner_in: Duty[];
  /** Clauses that name it without giving it a duty. */
  concerned: Clause[];
  annex: AnnexRow[];
  plans: Plan[];
}

/** How one body follows another, seen from either of the two: `agency` is the other one. */
export interface Succession extends Omit<NonNullable<AgencySpec['successors']>[number], 'agency' | 'clauses'> {
  agency: Agency;
  clauses: Clause[];
}

export interface Area {
  no: string;
  title: Bilingual;
  focal_areas: FocalArea[];
}

export interface FocalArea {
  no: string;
  title: Bilingual;
  area: Area;
  features: Feature[];
}

export interface Feature {
  no: string;
  title: Bilingual;
  question?: Bilingual;
  focal_area: FocalArea;
  indicators: Indicator[];
  clauses: { clause: Clause; why: Bilingual }[];
}

export interface Indicator extends Omit<IndicatorSpec, 'features'> {
  /** Null for an indicator outside the framework. */
  feature: Feature | null;
  /** Features that it speaks to; for one in the framework, its own. */
  features: Feature[];
  annex: AnnexRow[];
  targets: Target[];
  clauses: Clause[];
  /** Of every area, in order of area, series, breakdown and time. */
  observations: Observation[];
}

/** One published or reported value of an indicator, for one area and period, with its source. */
export interface Observation extends Omit<ObservationSpec, 'indicator'> {
  /** `ha-noi/2.2.2-a/2024/total/of-registered` */
  id: string;
  indicator: Indicator;
  area: City;
  origin: Place;
}

export interface Instrument extends Omit<InstrumentSpec, 'plan' | 'carries_out' | 'replaces' | 'variants'> {
  plan: Plan | null;
  carries_out: Instrument[];
  replaces: Instrument[];
  variants: { printed: string; plan: Plan; note?: Bilingual }[];
  cited_by: Clause[];
  basis_of: Plan[];
  carried_out_by: Plan[];
  replaced_by: Plan[];
}

export interface Term {
  vi: string;
  en: string;
  short: string[];
  note?: Bilingual;
}

/** A matter that plans treat, and where each of them treats it. */
export interface Topic {
  id: string;
  title: Bilingual;
  sections: { plan: Plan; sections: Section[] }[];
}

/** What an editor decided about two plans: which clauses correspond, and what differs beyond what is computed. */
export interface ComparedPair {
  a: Plan;
  b: Plan;
  /** Topics whose clauses are all matched, so that a clause without a match stands in one plan only. */
  complete: 'all' | Topic[];
  topics: { topic: Topic; note: Bilingual }[];
  clauses: { a: Clause[]; b: Clause[]; note: Bilingual | null }[];
  indicators: { indicator: Indicator; note: Bilingual }[];
}

export interface Comparisons {
  topics: Topic[];
  pairs: ComparedPair[];
}

/** One address that was ever published. */
export interface Permalink {
  path: string;
  status: 'page' | 'redirect' | 'tombstone';
  /** Where a redirect leads. */
  target: string | null;
  /** Why a tombstone stands here. */
  note: Bilingual | null;
}

export interface Framework {
  title: Bilingual;
  source: Bilingual;
  rating_scale: { score: number; word: Bilingual }[];
  areas: Area[];
  focal_areas: FocalArea[];
  features: Feature[];
  /** Indicators of the framework, in its order. */
  indicators: Indicator[];
  /** Indicators outside the framework. */
  others: Indicator[];
}

export interface Site {
  publisher: PublisherSpec;
  permalinks: Permalink[];
  /** Frozen copies, oldest first. */
  releases: Release[];
  cities: City[];
  plans: Plan[];
  agencies: Agency[];
  instruments: Instrument[];
  glossary: Term[];
  framework: Framework;
  /** Framework indicators, then the others. */
  indicators: Indicator[];
  clauses: Clause[];
  lines: Clause[];
  targets: Target[];
  duties: Duty[];
  milestones: Milestone[];
  annex: AnnexRow[];
  observations: Observation[];
  comparisons: Comparisons;
  clause(id: string): Clause | undefined;
  agency(id: string): Agency | undefined;
  indicator(id: string): Indicator | undefined;
  instrument(id: string): Instrument | undefined;
  plan(id: string): Plan | undefined;
  city(id: string): City | undefined;
  feature(no: string): Feature | undefined;
}

export type { Operator, Unit };
