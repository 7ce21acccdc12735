/** Owns the model while it is being built. Only this folder may write; everybody else sees the read-only types. */
import type { WrittenItem } from '../item.ts';
import type { Problem } from '../../messages/problems.ts';
import type { Units } from './units.ts';
import type { Agency, City, Clause, Feature, Indicator, Instrument, Plan, Section } from '../types.ts';

/** An object of the model whose own properties and lists can still be written. What it points at stays read-only. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** Everything that ids are looked up in, and where problems go. */
export interface Drafts {
  readonly cities: ReadonlyMap<string, Draft<City>>;
  readonly units: Units;
  readonly features: ReadonlyMap<string, Draft<Feature>>;
  readonly indicators: ReadonlyMap<string, Draft<Indicator>>;
  readonly agencies: ReadonlyMap<string, Draft<Agency>>;
  readonly instruments: ReadonlyMap<string, Draft<Instrument>>;
  /** Filled while the plans are made. */
  readonly plans: Map<string, Draft<Plan>>;
  readonly lines: Map<string, Draft<Clause>>;
  /** The day of the data: what has taken effect by then stands. */
  readonly updated: string;
  readonly problems: Problem[];
  /** Ids of plans and agencies that are written but could not be made: what names them is not to blame. */
  readonly lost: Set<string>;
}

/** Finds the line of an item in a section. */
export type Sibling = (section: Section, item: WrittenItem | undefined) => Draft<Clause> | null;
