/** The list of all tables, in the order in which the data page shows them. */
import type { Table } from './table.ts';
import { cityFacts } from './city-facts.ts';
import { indicators, milestones, responsibilities, targets } from './commitments.ts';
import {
  agencySuccessors,
  clauseAgencies,
  clauseClauses,
  clauseFeatures,
  clauseIndicators,
  clauseInstruments,
  planInstruments,
  responsibilityAgencies,
  uncertainties,
} from './links.ts';
import { observations, progress } from './observations.ts';
import { clauses, measures, objectives, passages, plans, sections } from './plans.ts';
import { agencies, cities, features, frameworkIndicators, glossary, instruments } from './registers.ts';

export const TABLES: readonly Table[] = [
  plans,
  sections,
  clauses,
  passages,
  objectives,
  measures,
  targets,
  responsibilities,
  milestones,
  indicators,
  observations,
  progress,
  frameworkIndicators,
  features,
  agencies,
  cities,
  cityFacts,
  instruments,
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
];
