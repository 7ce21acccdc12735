/** Owns the names and pages of what can be followed from release to release: plans, bodies, indicators. What the site does not have any more keeps its id. */
import type { FollowedKind } from '../ledger/told-changes.ts';
import type { Site } from '../model/types.ts';
import { inBoth, type Bilingual } from '../text/bilingual.ts';
import { agencyPath, indicatorPath, planPath } from './address.ts';

export interface FollowedThing {
  readonly name: Bilingual;
  /** Its page of today. */
  readonly path: string | null;
}

const FIND = {
  plans: (site, id) => {
    const plan = site.plan(id);
    return plan && { name: plan.short, path: planPath(plan) };
  },
  agencies: (site, id) => {
    const agency = site.agency(id);
    return agency && { name: agency.name, path: agencyPath(agency) };
  },
  indicators: (site, id) => {
    const indicator = site.indicator(id);
    return (
      indicator && { name: inBoth((lang) => `${indicator.id} ${indicator.name[lang]}`), path: indicatorPath(indicator) }
    );
  },
} satisfies Record<FollowedKind, (site: Site, id: string) => FollowedThing | undefined>;

export const followedName = (site: Site, kind: FollowedKind, id: string): FollowedThing =>
  FIND[kind](site, id) ?? { name: inBoth(() => id), path: null };
