/** Links the register of agencies: city, members, successors, names as printed, and the plans that name each of them. */
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../../messages/problems.ts';
import type { Written } from '../read/load.ts';
import { problem, type Origin } from '../read/source-file.ts';
import type { AgencySpec } from '../schema/registers.ts';
import type { Agency, City, Plan } from '../types.ts';
import type { Draft, Drafts } from './draft.ts';
import { find, findAll } from './lookup.ts';

/** An agency of its city, without further links; null where there is no such city. */
export function newAgency(
  spec: AgencySpec,
  origin: Origin,
  cities: ReadonlyMap<string, Draft<City>>,
  lost: Set<string>,
  problems: Problem[],
): Draft<Agency> | null {
  const city = find(cities, spec.city, 'unknown-city', origin, ['city'], problems);
  if (!city) {
    lost.add(spec.id);
    return null;
  }
  const agency: Draft<Agency> = {
    ...spec,
    city,
    printed: [],
    members: [],
    member_of: [],
    successors: [],
    predecessors: [],
    duties: [],
    partner_in: [],
    concerned: [],
    annex: [],
    plans: [],
  };
  city.agencies.push(agency);
  return agency;
}

/** A plan's agency must be of its city or of the whole country. */
export function findAgencies(
  ids: readonly string[] | undefined,
  plan: Plan,
  origin: Origin,
  key: string,
  { agencies, problems }: Drafts,
): Draft<Agency>[] {
  const found = findAll(agencies, ids, 'unknown-agency', origin, key, problems);
  for (const agency of found) {
    if (agency.city === plan.city || agency.city.kind === 'country') continue;
    const ours = plan.city.agencies.map(({ id }) => id);
    const index = (ids ?? []).indexOf(agency.id);
    problems.push(
      problem('foreign-agency', origin, [key, index], {
        id: agency.id,
        agencyCity: agency.city.id,
        planCity: plan.city.id,
        nearest: nearest(agency.id, ours) || '—',
      }),
    );
  }
  return found;
}

/** Comes last, since an agency's plans are those whose lines name it. */
export function linkAgency({ spec, origin }: Written<AgencySpec>, { agencies, plans, lines, problems }: Drafts): void {
  const agency = agencies.get(spec.id);
  if (!agency) return;
  agency.printed = (spec.printed ?? []).flatMap(({ plan: id, name }, index) => {
    const plan = find(plans, id, 'unknown-plan', origin, ['printed', index, 'plan'], problems);
    return plan ? [{ plan, name }] : [];
  });
  const members = findAll(agencies, spec.members, 'unknown-agency', origin, 'members', problems);
  for (const member of members) member.member_of.push(agency);
  agency.members = members;
  agency.successors = (spec.successors ?? []).flatMap(({ agency: id, clauses, ...how }, index) => {
    const successor = find(agencies, id, 'unknown-agency', origin, ['successors', index, 'agency'], problems);
    if (!successor) return [];
    const proof = findAll(
      lines,
      clauses,
      'unknown-clause',
      { file: origin.file, path: [...origin.path, 'successors', index] },
      'clauses',
      problems,
    );
    successor.predecessors.push({ ...how, agency, clauses: proof });
    return [{ ...how, agency: successor, clauses: proof }];
  });
  const involved = new Set<Plan>([
    ...agency.duties.map((duty) => duty.clause.plan),
    ...agency.partner_in.map((duty) => duty.clause.plan),
    ...agency.concerned.map((clause) => clause.plan),
    ...agency.annex.map((row) => row.plan),
    ...agency.printed.map(({ plan }) => plan),
  ]);
  agency.plans = [...plans.values()].filter((plan) => involved.has(plan));
}
