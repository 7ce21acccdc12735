/** The list of all tables, in the order in which the data page shows them. */
import { annexIndicators, indicatorCells } from './annex.ts';
import { agencies, agencySuccessors } from './bodies.ts';
import { responsibilities, responsibilityAgencies } from './duties.ts';
import { CHART_TABLES } from './chart-data.ts';
import { cityFacts } from './city-facts.ts';
import { FLAT_TABLES } from './flat.ts';
import {
  clauseAgencies,
  clauseClauses,
  clauseFeatures,
  clauseIndicators,
  clauseInstruments,
  planInstruments,
} from './links.ts';
import { clauseChanges } from './changes.ts';
import { LIST_TABLES } from './lists.ts';
import { promiseGapsTable } from './promise-gaps.ts';
import { PROMISE_LISTS } from './promise-lists.ts';
import { promises } from './promises.ts';
import { milestones } from './milestones.ts';
import { observations } from './observations.ts';
import { clauses, measures, objectives, passages, plans, sections } from './plans.ts';
import { progress } from './progress.ts';
import { cities, features, frameworkIndicators, glossary, instruments, regions, units } from './registers.ts';
import { sources } from './sources.ts';
import type { Table } from './table.ts';
import { targets } from './targets.ts';
import { uncertainties } from './uncertainties.ts';

export const TABLES: readonly Table[] = [
  promises,
  ...FLAT_TABLES,
  plans,
  sections,
  clauses,
  passages,
  objectives,
  measures,
  targets,
  responsibilities,
  milestones,
  clauseChanges,
  annexIndicators,
  observations,
  sources,
  progress,
  promiseGapsTable,
  frameworkIndicators,
  indicatorCells,
  features,
  agencies,
  regions,
  cities,
  cityFacts,
  instruments,
  units,
  glossary,
  responsibilityAgencies,
  clauseFeatures,
  clauseIndicators,
  clauseInstruments,
  clauseAgencies,
  clauseClauses,
  planInstruments,
  agencySuccessors,
  uncertainties,
  ...LIST_TABLES,
  ...PROMISE_LISTS,
  ...CHART_TABLES,
];

/** Old names of tables, which stand for one release more beside the new ones. */
export const OLD_NAMES: readonly (readonly [old: string, table: Table])[] = [['indicators', annexIndicators]];
