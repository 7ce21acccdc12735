/** The list of every chart of the site. */
import { coveredCities } from '../derive/coverage.ts';
import { sharedTargets } from '../derive/compare/dated-targets.ts';
import { comparedPlans } from '../derive/compare/pairs.ts';
import { successions } from '../derive/bodies/succession.ts';
import type { Site } from '../model/types.ts';
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

export const charts = (site: Site): Chart[] => [
  ...site.plans.filter(hasDuties).map(dutiesByRoleChart),
  ...site.plans.filter((plan) => plan.annex.length > 0).map(targetsByAreaChart),
  ...(site.plans.length > 0 ? [timelineChart(site)] : []),
  ...site.cities.filter(({ plans }) => plans.length > 0).map((city) => timelineChart(site, city)),
  ...comparedPlans(site)
    .filter(([a, b]) => a.city !== b.city && sharedTargets(a, b).length > 0)
    .map(([a, b]) => datedTargetsChart(a, b)),
  ...site.cities.filter((city) => successions(city).length > 0).map(reorganisationChart),
  ...(site.targets.length > 0 ? [judgedTargetsChart(site)] : []),
  ...(site.framework.indicators.length > 0 && site.plans.length > 0 ? [overviewChart(site)] : []),
  ...(datedPlans(site).length > 1 ? [targetsByYearChart(site)] : []),
  ...site.indicators.filter(({ observations }) => observations.length > 0).map(valuesChart),
  ...site.indicators.filter((indicator) => isAcross(site, indicator)).map((indicator) => acrossChart(site, indicator)),
  ...(site.plans.length > 0
    ? [coverageChart(site), ...coveredCities(site).map((city) => cityCoverageChart(site, city))]
    : []),
];
