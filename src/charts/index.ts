/** Every chart of the site: one drawing for each subject. */
import { chartSubjects, type ChartSubject } from '../derive/chart-subjects.ts';
import type { Site } from '../model/types.ts';
import type { Chart } from './kit/chart.ts';
import { acrossChart } from './across.ts';
import { cityCoverageChart, coverageChart } from './coverage.ts';
import { datedTargetsChart } from './dated-targets.ts';
import { dutiesByRoleChart } from './duties-by-role.ts';
import { judgedTargetsChart } from './judged-targets.ts';
import { overviewChart } from './overview.ts';
import { reorganisationChart } from './reorganisation.ts';
import { targetsByAreaChart } from './targets-by-area.ts';
import { targetsByYearChart } from './targets-by-year.ts';
import { timelineChart } from './timeline.ts';
import { valuesChart } from './values.ts';

function chartOf(site: Site, one: ChartSubject): Chart {
  switch (one.kind) {
    case 'duties':
      return dutiesByRoleChart(one.plan);
    case 'targets':
      return targetsByAreaChart(one.plan);
    case 'timeline':
      return timelineChart(site, one.city ?? undefined);
    case 'shared-targets':
      return datedTargetsChart(...one.plans);
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
    case 'coverage':
      return one.city === null ? coverageChart(site) : cityCoverageChart(site, one.city);
  }
}

export const charts = (site: Site): Chart[] => chartSubjects(site).map((one) => chartOf(site, one));
