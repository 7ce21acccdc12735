/** The list of every chart of the site. */
import { coveredCities } from '../derive/coverage.ts';
import { sharedTargets } from '../derive/compare/dated-targets.ts';
import { comparedPlans } from '../derive/compare/pairs.ts';
import { successions } from '../derive/bodies/succession.ts';
import type { City, Indicator, Plan, Site } from '../model/types.ts';
import { remembered } from '../reads/remember.ts';
import type { Chart } from './kit/chart.ts';
import { acrossChart, isAcross } from './across.ts';
import { cityCoverageChart, coverageChart } from './coverage.ts';
import { datedTargetsChart } from './dated-targets.ts';
import { dutiesByRoleChart, hasDuties } from './duties-by-role.ts';
import { judgedTargetsChart } from './judged-targets.ts';
import { reorganisationChart } from './reorganisation.ts';
import { overviewChart } from './overview.ts';
import { targetsByAreaChart } from './targets-by-area.ts';
import { datedPlans, targetsByYearChart } from './targets-by-year.ts';
import { timelineChart } from './timeline.ts';
import { valuesChart } from './values.ts';

/** What a chart needs to be made: nothing but things of the model, so that the list of all charts is the same as long as these are. */
type Listed =
  | { readonly kind: 'duties' | 'targets'; readonly plan: Plan }
  | { readonly kind: 'shared-targets'; readonly a: Plan; readonly b: Plan }
  | { readonly kind: 'timeline' | 'coverage' | 'reorganisation'; readonly city: City }
  | { readonly kind: 'values' | 'across'; readonly indicator: Indicator }
  | { readonly kind: 'all-timelines' | 'judged-targets' | 'overview' | 'dated-targets' | 'all-coverage' };

const when = (there: boolean, one: Listed): Listed[] => (there ? [one] : []);

const listed = remembered('charts of the site', (site: Site): readonly Listed[] => {
  const { plans, cities, indicators, framework } = site;
  return [
    ...plans.filter(hasDuties).map((plan): Listed => ({ kind: 'duties', plan })),
    ...plans.filter((plan) => plan.annex.length > 0).map((plan): Listed => ({ kind: 'targets', plan })),
    ...when(plans.length > 0, { kind: 'all-timelines' }),
    ...cities.filter((city) => city.plans.length > 0).map((city): Listed => ({ kind: 'timeline', city })),
    ...comparedPlans(site)
      .filter(([a, b]) => a.city !== b.city && sharedTargets(a, b).length > 0)
      .map(([a, b]): Listed => ({ kind: 'shared-targets', a, b })),
    ...cities.filter((city) => successions(city).length > 0).map((city): Listed => ({ kind: 'reorganisation', city })),
    ...when(site.targets.length > 0, { kind: 'judged-targets' }),
    ...when(framework.indicators.length > 0 && plans.length > 0, { kind: 'overview' }),
    ...when(datedPlans(site).length > 1, { kind: 'dated-targets' }),
    ...indicators
      .filter(({ observations }) => observations.length > 0)
      .map((indicator): Listed => ({ kind: 'values', indicator })),
    ...indicators
      .filter((indicator) => isAcross(site, indicator))
      .map((indicator): Listed => ({ kind: 'across', indicator })),
    ...when(plans.length > 0, { kind: 'all-coverage' }),
    ...(plans.length > 0 ? coveredCities(site).map((city): Listed => ({ kind: 'coverage', city })) : []),
  ];
});

function chartOf(site: Site, one: Listed): Chart {
  switch (one.kind) {
    case 'duties':
      return dutiesByRoleChart(one.plan);
    case 'targets':
      return targetsByAreaChart(one.plan);
    case 'all-timelines':
      return timelineChart(site);
    case 'timeline':
      return timelineChart(site, one.city);
    case 'shared-targets':
      return datedTargetsChart(one.a, one.b);
    case 'reorganisation':
      return reorganisationChart(one.city);
    case 'judged-targets':
      return judgedTargetsChart(site);
    case 'overview':
      return overviewChart(site);
    case 'dated-targets':
      return targetsByYearChart(site);
    case 'values':
      return valuesChart(one.indicator);
    case 'across':
      return acrossChart(site, one.indicator);
    case 'all-coverage':
      return coverageChart(site);
    case 'coverage':
      return cityCoverageChart(site, one.city);
  }
}

export const charts = (site: Site): Chart[] => listed(site).map((one) => chartOf(site, one));
