/** Owns the linked model: what every page, chart, search record and file is read from. All of it is frozen. */
import type { ClauseKind, Due, Form, Operator, Role, TargetSpec } from './schema/clause.ts';
import type { Bilingual, Explained, Uncertain } from './schema/common.ts';
import type {
  AgencySpec,
  Breakdown,
  CellSpec,
  CitySpec,
  EverydaySpec,
  IndicatorSpec,
  InstrumentSpec,
  PublisherSpec,
} from './schema/registers.ts';
import type { ChangeKind, ClauseState, EnglishState, PlanState } from './schema/life.ts';
import type { AnnexRowSpec, PlanSpec } from './schema/plan.ts';
import type { UnitSpec } from './schema/unit.ts';
import type { CityFactSpec } from './read/city-facts.ts';
import type { Frozen } from './frozen.ts';
import type { Place } from './read/csv-file.ts';
import type { ObservationSpec } from './read/observations.ts';
import type { Origin } from './read/source-file.ts';

/** In what figures are counted or measured, from `data/units.yaml`. */
export type Unit = Frozen<UnitSpec>;

/** A region of a country, as it has been divided since a day. */
export interface Region {
  readonly id: string;
  readonly name: Bilingual;
  readonly country: City;
  /** Values of periods that end before are of no region. */
  readonly since: string;
  readonly cities: readonly City[];
}

export interface City extends Omit<Frozen<CitySpec>, 'note' | 'region'> {
  readonly note?: CitySpec['note'];
  /** Null where none is stated, and for a country. */
  readonly region: Region | null;
  readonly plans: readonly Plan[];
  /** Published figures about the city as a whole, by kind and then newest first. */
  readonly facts: readonly CityFact[];
  readonly agencies: readonly Agency[];
  readonly observations: readonly Observation[];
}

/** One published figure about a city as a whole, with its source. */
export interface CityFact extends Omit<Frozen<CityFactSpec>, 'city' | 'unit'> {
  readonly city: City;
  readonly unit: Unit;
  readonly origin: Place;
}

export interface Citation {
  readonly instrument: Instrument;
  readonly printed?: string;
  readonly note?: Bilingual;
}

export interface Plan extends Omit<
  Frozen<PlanSpec>,
  'city' | 'issuer' | 'instrument' | 'legal_bases' | 'carries_out' | 'replaces' | 'sections' | 'state' | 'ends'
> {
  /** On the day of the data. */
  readonly state: PlanState;
  /** When and by what it ended or will end; null where nothing says so. */
  readonly ends: End | null;
  readonly city: City;
  readonly issuer: Agency;
  readonly instrument: Instrument | null;
  readonly legal_bases: readonly Citation[];
  readonly carries_out: readonly Instrument[];
  readonly replaces: readonly Instrument[];
  readonly sections: readonly Section[];
  /** Every line, operative or not, repealed or not, in the order of the document. */
  readonly lines: readonly Clause[];
  /** Operative clauses that are not repealed, in the order of the document; so are the lists below. */
  readonly clauses: readonly Clause[];
  readonly duties: readonly Duty[];
  readonly milestones: readonly Milestone[];
  /** Dated targets of the clauses and targets of the annex. */
  readonly targets: readonly Target[];
  readonly annex: readonly AnnexRow[];
  /** Other plans on this site that cite, carry out or replace this one. */
  readonly related: readonly Relation[];
  readonly origin: Origin;
}

/** The end of a plan. */
export interface End {
  readonly date: string;
  readonly instrument: Instrument | null;
  /** The plan that takes its place, where it is on this site. */
  readonly successor: Plan | null;
  readonly note?: Bilingual;
}

/** One change of a clause after its plan was issued. */
export interface Change {
  readonly kind: ChangeKind;
  /** When it takes effect. */
  readonly date: string;
  readonly instrument: Instrument;
  /** The text that stood before; null where the change is none of the text. */
  readonly before: Bilingual | null;
  /** Whether it has taken effect on the day of the data. */
  readonly effective: boolean;
  readonly note?: Bilingual;
}

export interface Relation {
  readonly plan: Plan;
  readonly relation: 'cites' | 'carries-out' | 'replaces' | 'cited-by' | 'carried-out-by' | 'replaced-by';
}

export interface Section {
  readonly plan: Plan;
  readonly ref: string;
  /** `IV.16.đ` → `iv-16-dd`: the fragment of the section on the plan page. */
  readonly slug: string;
  /** 1 at the top. */
  readonly level: number;
  readonly title: Bilingual;
  readonly items: number;
  /** What the heading itself says of everything below it; null where it says nothing. */
  readonly from: string | null;
  readonly by: string | null;
  readonly asks: boolean;
  readonly note?: Bilingual;
  readonly parent: Section | null;
  readonly sections: readonly Section[];
  readonly lines: readonly Clause[];
}

/** One line of the official document. Only operative lines count as clauses; the others frame or date them. */
export interface Clause {
  /** `hai-phong-2026/iv-1-3`; also the end of its address. */
  readonly id: string;
  /** `iv-1-3` */
  readonly slug: string;
  readonly plan: Plan;
  readonly section: Section;
  readonly item: number;
  /** The letter of an inserted item, `a` in 1a; empty for a line of the original document. */
  readonly letter: string;
  readonly kind: ClauseKind;
  readonly form: Form;
  readonly operative: boolean;
  /** On the day of the data. */
  readonly state: ClauseState;
  /** In order of time; empty for a clause that stands as it was issued. */
  readonly changes: readonly Change[];
  /** The editor's short title; null where none is written, as for lines that frame or date others. */
  readonly title: Bilingual | null;
  /** As it stands on the day of the data; the last text that a repealed clause had. */
  readonly text: Bilingual;
  /** The text after the last change, also one that is still to come. */
  readonly last_text: Bilingual;
  /** True only where the English follows the Vietnamese as it is now. */
  readonly english_current: boolean;
  readonly english_state: EnglishState;
  /** The Vietnamese that the English was made from; null where nobody confirmed it. */
  readonly english_from: string | null;
  readonly parent: Clause | null;
  readonly children: readonly Clause[];
  readonly agencies: readonly Agency[];
  readonly features: readonly Readonly<{ feature: Feature; why: Bilingual }>[];
  readonly indicators: readonly Indicator[];
  readonly instruments: readonly Instrument[];
  readonly clauses: readonly Clause[];
  readonly cited_by: readonly Clause[];
  readonly targets: readonly Target[];
  /** Milestones that the clause states. */
  readonly milestones: readonly Milestone[];
  /** Milestones, here or elsewhere in the plan, that date this clause. */
  readonly dated_by: readonly Milestone[];
  readonly duty: Duty | null;
  /** Assignment lines about this clause. */
  readonly assigned: readonly Duty[];
  readonly uncertain: readonly Frozen<Uncertain>[];
  readonly explained: readonly Frozen<Explained>[];
  readonly notes: readonly Bilingual[];
  /** The official wording, where the publisher holds it. */
  readonly official: string | null;
  readonly previous: Clause | null;
  readonly next: Clause | null;
  readonly origin: Origin;
}

export interface Duty {
  readonly id: string;
  /** The line that states the duty. */
  readonly clause: Clause;
  /** The clause that an assignment line is about; otherwise the line itself. */
  readonly about: Clause;
  readonly agencies: readonly Agency[];
  readonly roles: readonly Role[];
  readonly partners: readonly Agency[];
  /** Partners named only by kind: “the agencies concerned”. */
  readonly other_partners: Bilingual | null;
  readonly due: Frozen<Due> | null;
}

export interface Milestone {
  readonly id: string;
  readonly plan: Plan;
  readonly clause: Clause;
  readonly what: Bilingual;
  readonly from: string | null;
  readonly to: string | null;
  /** Clauses that it dates, where it names them. */
  readonly dates: readonly Clause[];
}

export interface Target extends Omit<Frozen<TargetSpec>, 'indicator' | 'key' | 'unit'> {
  readonly id: string;
  readonly unit: Unit;
  readonly plan: Plan;
  readonly indicator: Indicator;
  /** Null for a target of the annex. */
  readonly clause: Clause | null;
  readonly annex: AnnexRow | null;
}

export interface AnnexRow extends Omit<Frozen<AnnexRowSpec>, 'indicator' | 'responsible' | 'also' | 'unit'> {
  readonly id: string;
  readonly unit: Unit;
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly responsible: readonly Agency[];
  readonly targets: readonly Target[];
  readonly origin: Origin;
}

export interface Agency extends Omit<Frozen<AgencySpec>, 'city' | 'successors' | 'members' | 'printed'> {
  readonly city: City;
  readonly printed: readonly Readonly<{ plan: Plan; name: string }>[];
  readonly members: readonly Agency[];
  readonly member_of: readonly Agency[];
  readonly successors: readonly Succession[];
  readonly predecessors: readonly Succession[];
  readonly duties: readonly Duty[];
  readonly partner_in: readonly Duty[];
  /** Clauses that name it without giving it a duty. */
  readonly concerned: readonly Clause[];
  readonly annex: readonly AnnexRow[];
  readonly plans: readonly Plan[];
}

/** How one body follows another, seen from either of the two: `agency` is the other one. */
export interface Succession extends Omit<Frozen<NonNullable<AgencySpec['successors']>[number]>, 'agency' | 'clauses'> {
  readonly agency: Agency;
  readonly clauses: readonly Clause[];
}

export interface Area {
  readonly no: string;
  readonly title: Bilingual;
  readonly focal_areas: readonly FocalArea[];
}

export interface FocalArea {
  readonly no: string;
  readonly title: Bilingual;
  readonly area: Area;
  readonly features: readonly Feature[];
}

export interface Feature {
  readonly no: string;
  readonly title: Bilingual;
  readonly question?: Bilingual;
  readonly focal_area: FocalArea;
  readonly indicators: readonly Indicator[];
  readonly clauses: readonly Readonly<{ clause: Clause; why: Bilingual }>[];
}

/** A box that the annex asks an office to fill in. */
export interface IndicatorCell extends Omit<Frozen<CellSpec>, 'unit'> {
  readonly unit: Unit;
  /** What each part of the breakdown is counted in: a rate is a percentage, whatever the cell counts. */
  readonly units: Readonly<Partial<Record<Breakdown, Unit>>>;
}

export interface Indicator extends Omit<Frozen<IndicatorSpec>, 'features' | 'unit' | 'cells'> {
  readonly unit: Unit;
  readonly cells?: readonly IndicatorCell[];
  /** Null for an indicator outside the framework. */
  readonly feature: Feature | null;
  /** Features that it speaks to; for one in the framework, its own. */
  readonly features: readonly Feature[];
  readonly annex: readonly AnnexRow[];
  readonly targets: readonly Target[];
  readonly clauses: readonly Clause[];
  /** Of every area, in order of area, series, breakdown and time. */
  readonly observations: readonly Observation[];
}

/** One published or reported value of an indicator, for one area and period, with its source. */
export interface Observation extends Omit<Frozen<ObservationSpec>, 'indicator' | 'unit'> {
  readonly unit: Unit;
  /** `ha-noi/2.2.2-a/2024/total/of-registered` */
  readonly id: string;
  readonly indicator: Indicator;
  readonly area: City;
  readonly origin: Place;
}

export interface Instrument extends Omit<Frozen<InstrumentSpec>, 'plan' | 'carries_out' | 'replaces' | 'variants'> {
  readonly plan: Plan | null;
  readonly carries_out: readonly Instrument[];
  readonly replaces: readonly Instrument[];
  readonly variants: readonly Readonly<{ printed: string; plan: Plan; note?: Bilingual }>[];
  readonly cited_by: readonly Clause[];
  readonly basis_of: readonly Plan[];
  readonly carried_out_by: readonly Plan[];
  readonly replaced_by: readonly Plan[];
}

export interface Term {
  readonly vi: string;
  readonly en: string;
  readonly short: readonly string[];
  readonly note?: Bilingual;
}

/** A matter that plans treat, and where each of them treats it. */
export interface Topic {
  readonly id: string;
  readonly title: Bilingual;
  readonly sections: readonly Readonly<{ plan: Plan; sections: readonly Section[] }>[];
}

/** What an editor decided about two plans: which clauses correspond, and what differs beyond what is computed. */
export interface ComparedPair {
  readonly a: Plan;
  readonly b: Plan;
  /** Topics whose clauses are all matched, so that a clause without a match stands in one plan only. */
  readonly complete: 'all' | readonly Topic[];
  readonly topics: readonly Readonly<{ topic: Topic; note: Bilingual }>[];
  readonly clauses: readonly Readonly<{ a: readonly Clause[]; b: readonly Clause[]; note: Bilingual | null }>[];
  readonly indicators: readonly Readonly<{ indicator: Indicator; note: Bilingual }>[];
}

export interface Comparisons {
  readonly topics: readonly Topic[];
  readonly pairs: readonly ComparedPair[];
}

export interface Framework {
  readonly title: Bilingual;
  readonly source: Bilingual;
  readonly rating_scale: readonly Readonly<{ score: number; word: Bilingual }>[];
  readonly areas: readonly Area[];
  readonly focal_areas: readonly FocalArea[];
  readonly features: readonly Feature[];
  /** Indicators of the framework, in its order. */
  readonly indicators: readonly Indicator[];
  /** Indicators outside the framework. */
  readonly others: readonly Indicator[];
}

/** Finds one by its id. */
export type Lookup<T> = ((id: string) => T | undefined) & { readonly all: ReadonlyMap<string, T> };

export interface Site {
  readonly publisher: Frozen<PublisherSpec>;
  readonly cities: readonly City[];
  /** In the order of the register. */
  readonly regions: readonly Region[];
  readonly plans: readonly Plan[];
  readonly agencies: readonly Agency[];
  readonly units: readonly Unit[];
  readonly instruments: readonly Instrument[];
  readonly glossary: readonly Term[];
  readonly everyday: readonly Frozen<EverydaySpec>[];
  readonly framework: Framework;
  /** Framework indicators, then the others. */
  readonly indicators: readonly Indicator[];
  readonly clauses: readonly Clause[];
  readonly lines: readonly Clause[];
  readonly targets: readonly Target[];
  readonly duties: readonly Duty[];
  readonly milestones: readonly Milestone[];
  readonly annex: readonly AnnexRow[];
  readonly observations: readonly Observation[];
  readonly comparisons: Comparisons;
  readonly clause: Lookup<Clause>;
  readonly agency: Lookup<Agency>;
  readonly indicator: Lookup<Indicator>;
  readonly instrument: Lookup<Instrument>;
  readonly plan: Lookup<Plan>;
  readonly city: Lookup<City>;
  readonly feature: Lookup<Feature>;
}

export type { Operator };
