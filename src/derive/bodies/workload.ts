/** How many duties an agency has, by role. */
import { ROLES, type Role } from '../../model/schema/clause.ts';
import type { Agency, Duty, Plan } from '../../model/types.ts';
import { must } from '../../text/must.ts';

export const ROLE_ORDER = ROLES;

export interface Workload {
  agency: Agency;
  /** Each duty once: under `requested` where the body is only asked, otherwise under its first role. */
  counts: Record<Role, number>;
  total: number;
}

/** The role under which a duty is counted. */
export const mainRole = ({ roles, id }: Duty): Role =>
  roles.includes('requested')
    ? 'requested'
    : must(
        ROLE_ORDER.find((role) => roles.includes(role)),
        `role of ${id}`,
      );

export const countByRole = (duties: readonly Duty[]): Record<Role, number> => {
  const counts: Record<Role, number> = { lead: 0, coordinate: 0, advise: 0, implement: 0, requested: 0 };
  for (const duty of duties) counts[mainRole(duty)]++;
  return counts;
};

/** Agencies with duties in a plan, the busiest first. */
export function dutiesByRole(plan: Plan): Workload[] {
  const agencies = [...new Set(plan.duties.flatMap((duty) => duty.agencies))];
  return agencies
    .map((agency) => {
      const duties = plan.duties.filter((duty) => duty.agencies.includes(agency));
      return { agency, counts: countByRole(duties), total: duties.length };
    })
    .sort((a, b) => b.total - a.total || (a.agency.id < b.agency.id ? -1 : 1));
}
