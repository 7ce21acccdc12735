/** Chart: the dated parts of the plans on one line of years; past, under way and ahead apart by pattern, targets apart by shape. */
import { planName } from '../derive/life.ts';
import { scaleUtc } from 'd3';
import {
  byYear,
  endOf,
  formatWhen,
  startOf,
  timeline,
  timelinePath,
  type State,
  type TimelineEvent,
} from '../derive/timeline.ts';
import { formatDate } from '../i18n/format.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { words } from '../i18n/words/index.ts';
import { earliest, latest } from '../model/dates.ts';
import type { Lang } from '../model/schema/common.ts';
import type { City, Plan, Site } from '../model/types.ts';
import { withSvg, type Chart } from './kit/chart.ts';
import { both } from './kit/marks.ts';
import { drawing, label, s, textWidth, WIDTH, wrap, type Element } from './kit/svg.ts';

const MONTH = 32 * 86_400_000;
/** States of what has a date, and so a place on the line. */
const SHOWN = ['past', 'running', 'ahead'] as const;
type DatedState = (typeof SHOWN)[number];

/** An event of a plan with a date. */
interface PlanEvent extends TimelineEvent {
  plan: Plan;
  state: DatedState;
}
const isDated = (state: State): state is DatedState => SHOWN.some((one) => one === state);
const isPlanEvent = (event: TimelineEvent): event is PlanEvent => event.plan !== null && isDated(event.state);

export function timelineChart(site: Site, city?: City): Chart {
  const id = timelinePath(city).slice(1, -1).replace('/', '-');
  const all = timeline(site, city);
  const dated = all.filter(isPlanEvent);
  const counted = dated.filter(({ kind }) => kind !== 'plan');
  const targets = counted.reduce((sum, event) => sum + event.targets.length, 0);
  const marks = counted.filter(({ kind }) => kind !== 'targets');
  const of = (state: State) => marks.filter((event) => event.state === state).length;
  const recurring = all.filter(({ state }) => state === 'recurring').length;
  const reading = both((lang) =>
    chartTexts(lang).timeline.reading({
      marks: marks.length,
      today: formatDate(site.publisher.updated, lang),
      past: of('past'),
      running: of('running'),
      ahead: of('ahead'),
      targets,
      recurring,
    }),
  );
  const title = both((lang) => (city ? words(lang).timeline.titleOf(city.name[lang]) : words(lang).timeline.title));
  return withSvg({
    id,
    kind: 'timeline',
    about: city ? { city } : 'site',
    title,
    reading,
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
    draw: (lang) => draw(id, title[lang], reading[lang], dated, site.publisher.updated, lang),
  });
}

const FILLS: Record<DatedState, string> = { past: '#4a5865', running: '#a8380f', ahead: '#2a7f9e' };

/** Under way is hatched and ahead is an outline, so that states hold without colour. */
function bar(id: string, state: DatedState, x: number, y: number, width: number): Element[] {
  const place = { x, y, width: Math.max(3, width), height: 9 };
  if (state === 'ahead')
    return [s('rect', { ...place, fill: 'none', stroke: FILLS.ahead, 'stroke-width': 1.5, className: 'c-outline' })];
  return [
    s('rect', { ...place, fill: FILLS[state], className: `c-fill c-${state}` }),
    ...(state === 'running' ? [s('rect', { ...place, fill: `url(#${id}-running)` })] : []),
  ];
}

const dot = (state: DatedState, cx: number, cy: number): Element =>
  state === 'ahead'
    ? s('circle', { cx, cy, r: 5, fill: 'none', stroke: FILLS.ahead, 'stroke-width': 1.5, className: 'c-outline' })
    : s('circle', { cx, cy, r: 5, fill: FILLS[state], className: `c-fill c-${state}` });

/** What shares a line: an event, and how many like it. */
interface Row {
  event: PlanEvent;
  count: number;
}

function draw(
  id: string,
  title: string,
  reading: string,
  events: readonly PlanEvent[],
  today: string,
  lang: Lang,
): Element {
  const years = byYear(events).map(([year]) => year);
  const first = Math.min(...events.map((event) => new Date(startOf(event)).getUTCFullYear()));
  const last = Math.max(...years);
  const x = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)], [2, WIDTH - 2]);
  const size = 11;
  const legend = drawLegend(id, lang);
  let y = legend.height + 26;
  const top = y - 6;
  const lanes = [...new Set(events.map(({ plan }) => plan))].flatMap(lane);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year, index) => [
    s('line', {
      x1: x(Date.UTC(year, 0, 1)),
      x2: x(Date.UTC(year, 0, 1)),
      y1: top,
      y2: y,
      stroke: '#4a5865',
      'stroke-width': 0.4,
      'stroke-opacity': 0.5,
      className: 'c-axis',
    }),
    ...(index % 2 === 0 ? [label([String(year)], x(Date.UTC(year, 0, 1)) + 2, top - 2, 10, 'c-label c-muted')] : []),
  ]);
  const now = x((earliest(today) + latest(today)) / 2);
  const nowLine = s('line', {
    x1: now,
    x2: now,
    y1: top,
    y2: y,
    stroke: '#a8380f',
    'stroke-width': 1.5,
    'stroke-dasharray': '4 3',
    className: 'c-now',
  });
  const hatch = s('pattern', { id: `${id}-running`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, [
    s('path', { d: 'M0 6 6 0M-1 1 1 -1M5 7 7 5', stroke: '#fff', 'stroke-width': 1.4, className: 'c-hatch' }),
  ]);
  return drawing(id, y + 4, title, reading, [s('defs', [hatch]), ...ticks, ...legend.shapes, nowLine, ...lanes]);

  function lane(plan: Plan): Element[] {
    const lines = wrap(planName(plan)[lang], WIDTH, size);
    const heading = label(lines, 0, y + size, size, 'c-label c-strong');
    y += lines.length * size * 1.25 + 6;
    const key = (event: PlanEvent) =>
      [event.kind === 'targets' || event.kind === 'plan' ? event.kind : 'mark', event.from, event.to].join(' ');
    const groups = Map.groupBy(
      events.filter((one) => one.plan === plan),
      key,
    );
    const start = ({ event }: Row) => (event.kind === 'plan' ? -Infinity : startOf(event));
    const rows = [...groups.values()].flatMap(([event, ...others]): Row[] =>
      event === undefined ? [] : [{ event, count: event.targets.length || others.length + 1 }],
    );
    return [heading, ...rows.sort((a, b) => start(a) - start(b)).flatMap(place)];
  }

  /** Events of one kind and span share a line, with their number beside it. */
  function place({ event, count }: Row): Element[] {
    const from = x(startOf(event));
    const to = x(endOf(event));
    const middle = y + 4.5;
    const text =
      event.kind === 'plan'
        ? words(lang).timeline.kinds.plan.toLocaleLowerCase(lang)
        : event.kind === 'targets'
          ? words(lang).countTargets(event.targets.length)
          : count > 1
            ? `${count} × ${formatWhen(event, lang)}`
            : formatWhen(event, lang);
    const open = event.to === null;
    // A plan of which only the year is known gets the bar of that year, not a day.
    const point = event.kind === 'plan' && endOf(event) - startOf(event) < MONTH;
    const shapes =
      event.kind === 'targets'
        ? [
            s('line', { x1: from, x2: to - 5, y1: middle, y2: middle, stroke: '#4a5865', className: 'c-axis' }),
            dot(event.state, to - 5, middle),
          ]
        : point
          ? [s('path', { d: `M${from + 4} ${y - 1}l5 5.5-5 5.5-5-5.5z`, fill: '#1b2733', className: 'c-label' })]
          : [
              ...bar(id, event.state, from, y, to - from - 1),
              ...(open
                ? [
                    s('line', {
                      x1: to,
                      x2: WIDTH - 2,
                      y1: middle,
                      y2: middle,
                      stroke: '#4a5865',
                      'stroke-width': 1.2,
                      'stroke-dasharray': '2 2',
                      className: 'c-axis',
                    }),
                  ]
                : []),
            ];
    // Beside the mark where there is room; an open end runs to the right edge, so its text goes to the left. A bar as wide as the drawing has it below.
    const width = textWidth(text, 10.5) * 1.15;
    const end = point ? from + 12 : to + 3;
    const right = !open && end + width < WIDTH;
    const left = from - width - 4 > 0;
    const below = !right && !left;
    const beside = s(
      'text',
      {
        x: right ? end : left ? from - width - 2 : Math.max(2, from),
        y: below ? y + 20 : y + 8.5,
        'font-size': 10.5,
        fill: '#1b2733',
        stroke: '#fff',
        'stroke-width': 3,
        'paint-order': 'stroke',
        className: 'c-label c-halo',
      },
      text,
    );
    y += below ? 28 : 16;
    return [...shapes, beside];
  }
}

function drawLegend(id: string, lang: Lang) {
  const t = words(lang).timeline;
  let [x, y] = [0, 0];
  const items = [
    ...SHOWN.map((state) => ({
      shapes: (at: number, top: number) => bar(id, state, at, top + 1, 14),
      text: t.states[state],
    })),
    { shapes: (at: number, top: number) => [dot('past', at + 7, top + 6)], text: t.kinds.targets },
    {
      shapes: (at: number, top: number) => [
        s('line', {
          x1: at + 7,
          x2: at + 7,
          y1: top,
          y2: top + 12,
          stroke: '#a8380f',
          'stroke-width': 1.5,
          'stroke-dasharray': '4 3',
          className: 'c-now',
        }),
      ],
      text: chartTexts(lang).timeline.dataDate,
    },
  ];
  const shapes = items.flatMap(({ shapes: make, text }) => {
    const width = 20 + textWidth(text, 11) + 12;
    if (x + width > WIDTH) [x, y] = [0, y + 18];
    const placed = [...make(x, y), label([text], x + 20, y + 10, 11)];
    x += width;
    return placed;
  });
  return { shapes, height: y + 18 };
}
