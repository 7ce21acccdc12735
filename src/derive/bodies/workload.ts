/** How many duties a body has, by role. A duty is a task: several lines about one task are one duty of the body. */
import { ROLES, type Role } from '../../model/schema/clause.ts';
import type { Agency, Plan } from '../../model/types.ts';
import { must } from '../../text/must.ts';
import { tasksOf, type Task } from './task.ts';
import { remembered } from '../../reads/remember.ts';

/** What a body has to do in a task. */
export interface Part {
  task: Task;
  /** `requested` where the body is only asked, otherwise the first of its roles. */
  role: Role;
}

export interface Workload {
  agency: Agency;
  /** Each duty once, under its main role. */
  counts: Record<Role, number>;
  total: number;
  /** Rows of the annex of the plan that are assigned to it. */
  indicators: number;
}

/** The role under which a duty of a body is counted. */
export function mainRole({ lines, id }: Pick<Task, 'lines' | 'id'>, agency: Agency): Role {
  const own = lines.filter(({ agencies }) => agencies.includes(agency)).flatMap(({ roles }) => roles);
  return own.includes('requested')
    ? 'requested'
    : must(
        ROLES.find((role) => own.includes(role)),
        `role of ${agency.id} in ${id}`,
      );
}

/** Everything that is on a body, by plan: asked plan by plan, it must not be gone through for each of them. */
const partsByPlan = remembered('tasks of a body by plan', (agency: Agency) =>
  Map.groupBy(
    tasksOf(agency.duties).map((task): Part => ({ task, role: mainRole(task, agency) })),
    ({ task }) => task.clause.plan,
  ),
);
function allPartsOf(agency: Agency, plan?: Plan): readonly Part[] {
  const parts = partsByPlan(agency);
  return plan === undefined ? [...parts.values()].flat() : (parts.get(plan) ?? []);
}

/** The duties of a body, in one plan or in all of them. */
export const partsOf = (agency: Agency, plan?: Plan): Part[] =>
  allPartsOf(agency, plan).filter(({ task }) => task.kind === 'duty');

/** What closing paragraphs put on it together with everyone else; counted apart. */
export const closingPartsOf = (agency: Agency, plan?: Plan): Part[] =>
  allPartsOf(agency, plan).filter(({ task }) => task.kind === 'closing');

export function countByRole(parts: readonly Part[]): Record<Role, number> {
  const counts: Record<Role, number> = { lead: 0, coordinate: 0, advise: 0, implement: 0, requested: 0 };
  for (const { role } of parts) counts[role]++;
  return counts;
}

/** Agencies with duties in a plan, the busiest first. */
export const dutiesByRole = (plan: Plan): Workload[] =>
  [...new Set(plan.duties.flatMap((duty) => duty.agencies))]
    .map((agency) => {
      const parts = partsOf(agency, plan);
      const indicators = plan.annex.filter((row) => row.responsible.includes(agency)).length;
      return { agency, counts: countByRole(parts), total: parts.length, indicators };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || (a.agency.id < b.agency.id ? -1 : 1));
