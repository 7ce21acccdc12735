/** Chart: the dated parts of the plans on one line of years; of many plans, how much falls into each year. */
import { planName } from '../derive/life.ts';
import { formatWhen, timeline, timelinePath, type State, type TimelineEvent } from '../derive/timeline.ts';
import { formatDate } from '../i18n/format.ts';
import { findings } from '../i18n/words/chart-findings.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { words } from '../i18n/words/index.ts';
import type { City, Site } from '../model/types.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { CROWD } from './kit/crowd.ts';
import { both } from './kit/marks.ts';
import { drawLanes } from './timeline-lanes.ts';
import { SHOWN, type DatedState, type PlanEvent } from './timeline-states.ts';
import { drawYears } from './timeline-years.ts';

const isDated = (state: State): state is DatedState => SHOWN.some((one) => one === state);
const isPlanEvent = (event: TimelineEvent): event is PlanEvent => event.plan !== null && isDated(event.state);

export const timelineChart = (site: Site, city?: City): Chart =>
  withSvg(
    { id: timelinePath(city).slice(1, -1).replace('/', '-'), kind: 'timeline', about: city ? { city } : 'site' },
    (id) => {
      const all = timeline(site, city);
      const dated = all.filter(isPlanEvent);
      const counted = dated.filter(({ kind }) => kind !== 'plan');
      const marks = counted.filter(({ kind }) => kind !== 'targets');
      const of = (state: State) => marks.filter((event) => event.state === state).length;
      const figures = {
        marks: marks.length,
        past: of('past'),
        running: of('running'),
        ahead: of('ahead'),
        targets: counted.reduce((sum, event) => sum + event.targets.length, 0),
        recurring: all.filter(({ state }) => state === 'recurring').length,
      };
      const plans = new Set(dated.map(({ plan }) => plan)).size;
      return {
        title: both((lang) => (city ? words(lang).timeline.titleOf(city.name[lang]) : words(lang).timeline.title)),
        finding: both((lang) => findings(lang).timeline({ city: city?.name[lang] ?? null, ...figures })),
        reading: both((lang) =>
          chartTexts(lang).timeline.reading({ today: formatDate(site.publisher.updated, lang), ...figures }),
        ),
        columns: [
          { key: 'plan', title: both((lang) => words(lang).plan) },
          { key: 'kind', title: both((lang) => words(lang).type) },
          { key: 'when', title: both((lang) => words(lang).when) },
          { key: 'what', title: both((lang) => words(lang).contents) },
          { key: 'state', title: both((lang) => chartWords(lang).state) },
        ],
        rows: dated.map((event) => [
          planName(event.plan),
          both((lang) => words(lang).timeline.kinds[event.kind]),
          both((lang) => formatWhen(event, lang)),
          event.what,
          both((lang) => words(lang).timeline.states[event.state]),
        ]),
        draw: (lang, sheet) =>
          plans > CROWD
            ? drawYears(`${id}-${sheet.name}`, counted, lang, sheet)
            : drawLanes(`${id}-${sheet.name}`, dated, site.publisher.updated, lang, sheet),
      };
    },
  );
