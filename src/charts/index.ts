/** The list of every chart of the site. */
import type { Site } from '../model/types.ts';
import type { Chart } from './chart.ts';
import { dutiesByRoleChart } from './duties-by-role.ts';
import { targetsByAreaChart } from './targets-by-area.ts';
import { timelineChart } from './timeline.ts';

export const charts = (site: Site): Chart[] => [
  ...site.plans.filter((plan) => plan.duties.length > 0).map(dutiesByRoleChart),
  ...site.plans.filter((plan) => plan.annex.length > 0).map(targetsByAreaChart),
  ...(site.plans.length > 0 ? [timelineChart(site)] : []),
  ...site.cities.filter(({ plans }) => plans.length > 0).map((city) => timelineChart(site, city)),
];
