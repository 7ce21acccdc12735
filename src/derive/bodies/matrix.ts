/** Who does what: agencies by focal area and role, what the reorganisation of 2025 changed, and what nobody is assigned to. */
import { earliest } from '../../model/dates.ts';
import type { Role } from '../../model/schema/clause.ts';
import type { Agency, AnnexRow, City, Clause, Feature, FocalArea, Framework, Plan } from '../../model/types.ts';
import { unique } from '../compare/counterpart.ts';
import { tasksOf, type Task } from './task.ts';
import { countByRole, partsOf, type Part } from './workload.ts';

export const whoPath = (city?: Pick<City, 'id'>): string => (city ? `/who-does-what/${city.id}/` : '/who-does-what/');

export interface Cell {
  duties: Part[];
  roles: Record<Role, number>;
  indicators: AnnexRow[];
}

export interface MatrixRow {
  agency: Agency;
  /** In the order of the focal areas of the framework. */
  cells: Cell[];
  /** Duties that serve no focal area. */
  other: Cell;
  total: number;
}

const cell = (duties: Part[], indicators: AnnexRow[] = []): Cell => ({
  duties,
  roles: countByRole(duties),
  indicators,
});

/** Features that a duty serves, by the task itself or by the lines that say whose it is. */
export const featuresOf = ({ clause, lines }: Pick<Task, 'clause' | 'lines'>): Feature[] =>
  unique(
    [clause, ...lines.map((line) => line.clause)].flatMap(({ features }) => features.map(({ feature }) => feature)),
  );

/** Agencies of a city with a duty or an indicator, the busiest first. */
export function agencyMatrix(city: City, { focal_areas }: Framework): MatrixRow[] {
  const rows = city.agencies.map((agency): MatrixRow => {
    const parts = partsOf(agency);
    const areas = new Map(
      parts.map((part) => [part, new Set<FocalArea>(featuresOf(part.task).map((feature) => feature.focal_area))]),
    );
    const cells = focal_areas.map((area) =>
      cell(
        parts.filter((part) => areas.get(part)?.has(area)),
        agency.annex.filter((row) => row.indicator.feature?.focal_area === area),
      ),
    );
    return {
      agency,
      cells,
      other: cell(parts.filter((part) => areas.get(part)?.size === 0)),
      total: parts.length,
    };
  });
  return rows
    .filter(({ agency, total }) => total + agency.annex.length > 0)
    .sort(
      (a, b) =>
        b.total - a.total || b.agency.annex.length - a.agency.annex.length || (a.agency.id < b.agency.id ? -1 : 1),
    );
}

/** The day from which Viet Nam has no district level: the boundary between the plans before and after (see the cities’ notes). */
const REORGANISED = earliest('2025-07-01');

export interface Reorganisation {
  /** Plans issued after it. Empty where the site knows only what was before. */
  later: Plan[];
  changed: Agency[];
  /** Bodies with work before, none after, and no successor in the documents. */
  unresolved: Agency[];
  appeared: Agency[];
}

export function reorganisation(city: City): Reorganisation {
  const later = city.plans.filter((plan) => earliest(plan.date) >= REORGANISED);
  const earlier = city.plans.filter((plan) => !later.includes(plan));
  const worksIn = (plans: readonly Plan[]) => (agency: Agency) =>
    agency.duties.some((duty) => plans.includes(duty.clause.plan)) ||
    agency.annex.some((row) => plans.includes(row.plan));
  const named = (plans: readonly Plan[]) => (agency: Agency) => agency.plans.some((plan) => plans.includes(plan));
  // A group (“all departments”) is a way of naming, not a body that could end.
  const bodies = city.agencies.filter(({ type }) => type !== 'group');
  const withoutSuccessor = bodies.filter(({ successors }) => successors.length === 0);
  return {
    later,
    changed: bodies.filter(({ successors }) => successors.length > 0),
    unresolved:
      later.length > 0
        ? withoutSuccessor.filter((agency) => worksIn(earlier)(agency) && !named(later)(agency))
        : withoutSuccessor.filter(({ type, plans }) => type === 'district-government' && plans.length > 0),
    appeared:
      earlier.length > 0
        ? bodies.filter(
            (agency) => worksIn(later)(agency) && !named(earlier)(agency) && agency.predecessors.length === 0,
          )
        : [],
  };
}

export interface FeatureGap {
  feature: Feature;
  /** Clauses of the plan that serve it without giving anyone a duty. */
  clauses: Clause[];
}

/** Features for which no duty of the plan and no row of its annex names a body. */
export function featuresWithoutBody(plan: Plan, { features }: Framework): FeatureGap[] {
  const assigned = new Set([
    ...tasksOf(plan.duties).flatMap(featuresOf),
    ...plan.annex.flatMap((row) =>
      row.responsible.length > 0 && row.indicator.feature ? [row.indicator.feature] : [],
    ),
  ]);
  return features
    .filter((feature) => !assigned.has(feature))
    .map((feature) => ({
      feature,
      clauses: feature.clauses.map(({ clause }) => clause).filter((clause) => clause.plan === plan),
    }));
}

/** Rows of an annex that name no body. */
export const rowsWithoutBody = (plan: Plan): AnnexRow[] =>
  plan.annex.filter(({ responsible }) => responsible.length === 0);

/** True when a clause, or the clause that it stands under, gives somebody a duty or names somebody. */
const namesBody = (clause: Clause): boolean =>
  clause.duty !== null ||
  clause.assigned.length > 0 ||
  clause.agencies.length > 0 ||
  (clause.parent !== null && namesBody(clause.parent));

export const measuresOf = (plan: Plan): Clause[] => plan.clauses.filter(({ kind }) => kind === 'measure');
export const measuresWithoutBody = (plan: Plan): Clause[] => measuresOf(plan).filter((clause) => !namesBody(clause));
