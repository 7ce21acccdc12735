/** Owns which charts there are and what each is about: id, kind and subject. Drawings and data files are made from the same list. */
import type { City, Indicator, Plan, Site } from '../model/types.ts';
import { across } from './answers/across.ts';
import { successions } from './bodies/succession.ts';
import { isDatedPercent, sharedTargets } from './compare/dated-targets.ts';
import { comparedPlans } from './compare/pairs.ts';
import { countsOf } from './counts.ts';
import { coveredCities } from './coverage.ts';
import { timelinePath } from './timeline.ts';
import { remembered } from '../reads/remember.ts';

interface Subjects {
  readonly duties: { readonly plan: Plan };
  readonly targets: { readonly plan: Plan };
  readonly 'shared-targets': { readonly plans: readonly [Plan, Plan] };
  readonly reorganisation: { readonly city: City };
  /** Of one city, or of all. */
  readonly timeline: { readonly city: City | null };
  readonly coverage: { readonly city: City | null };
  readonly values: { readonly indicator: Indicator };
  readonly across: { readonly indicator: Indicator };
  readonly 'judged-targets': object;
  readonly overview: object;
  readonly 'dated-targets': object;
}

export type SubjectOf<Kind extends keyof Subjects> = { readonly kind: Kind; readonly id: string } & Subjects[Kind];
export type ChartSubject = { [Kind in keyof Subjects]: SubjectOf<Kind> }[keyof Subjects];

const timelineId = (city?: City): string => timelinePath(city).slice(1, -1).replace('/', '-');

/** In the order of the site. */
export const chartSubjects = remembered('charts of the site', (site: Site): readonly ChartSubject[] => {
  const { plans, indicators } = site;
  const cities = site.cities.filter((city) => city.plans.length > 0);
  const dated = plans.filter((plan) => plan.targets.some(isDatedPercent));
  return [
    ...plans
      .filter((plan) => countsOf(plan).duties > 0)
      .map((plan) => ({ kind: 'duties', id: `duties-${plan.id}`, plan }) as const),
    ...plans
      .filter(({ annex }) => annex.length > 0)
      .map((plan) => ({ kind: 'targets', id: `targets-${plan.id}`, plan }) as const),
    ...(plans.length > 0 ? [{ kind: 'timeline', id: timelineId(), city: null } as const] : []),
    ...cities.map((city) => ({ kind: 'timeline', id: timelineId(city), city }) as const),
    ...comparedPlans(site)
      .filter(([a, b]) => a.city !== b.city && sharedTargets(a, b).length > 0)
      .map(([a, b]) => ({ kind: 'shared-targets', id: `${a.id}-and-${b.id}-targets`, plans: [a, b] }) as const),
    ...site.cities
      .filter((city) => successions(city).length > 0)
      .map((city) => ({ kind: 'reorganisation', id: `reorganisation-${city.id}`, city }) as const),
    ...(site.targets.length > 0 ? [{ kind: 'judged-targets', id: 'judged-targets' } as const] : []),
    ...(site.framework.indicators.length > 0 && plans.length > 0
      ? [{ kind: 'overview', id: 'overview' } as const]
      : []),
    ...(dated.length > 1 ? [{ kind: 'dated-targets', id: 'dated-targets' } as const] : []),
    ...indicators
      .filter(({ observations }) => observations.length > 0)
      .map((indicator) => ({ kind: 'values', id: `values-${indicator.id}`, indicator }) as const),
    // One city alone is no comparison.
    ...indicators
      .filter((indicator) => across(site, indicator).length > 1)
      .map((indicator) => ({ kind: 'across', id: `across-${indicator.id}`, indicator }) as const),
    ...(plans.length > 0
      ? [
          { kind: 'coverage', id: 'coverage', city: null } as const,
          ...coveredCities(site).map((city) => ({ kind: 'coverage', id: `coverage-${city.id}`, city }) as const),
        ]
      : []),
  ];
});
