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
import type { Site } from '../../model/types.ts';
import type { Cell, Table } from './table.ts';
import { targets } from './targets.ts';
import { uncertainties } from './uncertainties.ts';
import { rememberedBy } from '../../reads/remember.ts';
import { must } from '../../text/must.ts';

const DEFINED: readonly Table[] = [
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

const defined = new Map(DEFINED.map((table) => [table.name, table]));

/** Every format, page and catalogue asks for the same rows. */
const rowsOf = rememberedBy('rows of a table', (site: Site, name: string): Cell[][] =>
  must(defined.get(name), name).rows(site),
);

/** Their rows are made once per model, and a build knows a file whose rows are as they were. */
export const TABLES: readonly Table[] = DEFINED.map((table) => ({
  ...table,
  rows: (site) => rowsOf(site, table.name),
}));

const named = new Map(TABLES.map((table) => [table.name, table]));
export const tableNamed = (name: string): Table => must(named.get(name), `table ${name}`);

/** Old names of tables, which stand for one release more beside the new ones. */
export const OLD_NAMES: readonly (readonly [old: string, table: Table])[] = [['indicators', annexIndicators]];
