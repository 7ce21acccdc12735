/** Draws the timeline plan by plan: each dated thing on a line of its own, with its date beside it. */
import { scaleUtc } from 'd3';
import { localised, planPath } from '../derive/address.ts';
import { planName } from '../derive/life.ts';
import { byYear, endOf, formatWhen, startOf, timelinePath } from '../derive/timeline.ts';
import { chartTexts } from '../i18n/words/chart-texts.ts';
import { words } from '../i18n/words/index.ts';
import { earliest, latest } from '../model/dates.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Plan } from '../model/types.ts';
import { largest, smallest } from '../text/many.ts';
import { legend, mark } from './kit/marks.ts';
import { at, HEAD, label, lineOf, rule, s, TEXT, type Drawn, type Element, type Sheet } from './kit/svg.ts';
import { roomFor, wrap } from './kit/text-width.ts';
import { bar, dot, hatchOf, SHOWN, type PlanEvent } from './timeline-states.ts';

const MONTH = 32 * 86_400_000;

/** What shares a line: an event, and how many like it. */
interface Row {
  event: PlanEvent;
  count: number;
}

const now = (x: number, from: number, to: number): Element =>
  s('path', {
    d: `M${at(x)} ${at(from)}V${at(to)}`,
    'stroke-width': 1.5,
    'stroke-dasharray': '4 3',
    fill: 'none',
    className: 'c-now',
  });

export function drawLanes(id: string, events: readonly PlanEvent[], today: string, lang: Lang, sheet: Sheet): Drawn {
  const { width } = sheet;
  const years = byYear(events).map(([year]) => year);
  const first = smallest(events.map((event) => new Date(startOf(event)).getUTCFullYear()));
  const last = largest(years);
  const x = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)], [2, width - 2]);
  const t = words(lang).timeline;
  const start = legend(
    [
      ...SHOWN.map((state) => ({
        text: t.states[state],
        room: 22,
        draw: (cx: number, cy: number) => bar(id, state, cx - 8, cy - 5, 14),
      })),
      { text: t.kinds.targets, draw: (cx, cy) => [dot('past', cx, cy)] },
      { text: chartTexts(lang).timeline.dataDate, draw: (cx, cy) => [now(cx, cy - 7, cy + 6)] },
    ],
    sheet,
    0,
  );
  let y = start.end + 26;
  const top = y - 6;
  const lanes = [...new Set(events.map(({ plan }) => plan))].flatMap(lane);
  const spread = (width - 4) / (last - first + 1);
  const every = Math.ceil((roomFor('2000', TEXT) + 8) / spread);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year, index) => {
    const place = x(Date.UTC(year, 0, 1));
    const named = index % every === 0 && place + 2 + roomFor(String(year), TEXT) <= width;
    return [
      rule(`M${at(place)} ${at(top)}V${at(y)}`, 'c-grid', 0.8),
      ...(named ? [label([String(year)], place + 2, top - 2, TEXT, 'c-muted')] : []),
    ];
  });
  const nowLine = now(x((earliest(today) + latest(today)) / 2), top, y);
  return { height: y + 4, from: start.end, shapes: [hatchOf(id), ...ticks, ...start.shapes, nowLine, ...lanes] };

  function lane(plan: Plan): Element[] {
    const lines = wrap(planName(plan)[lang], width, HEAD, 600);
    const heading = label(lines, 0, y + HEAD, HEAD, 'c-label c-strong');
    y += lines.length * lineOf(HEAD) + 5;
    const key = (event: PlanEvent) =>
      [event.kind === 'targets' || event.kind === 'plan' ? event.kind : 'mark', event.from, event.to].join(' ');
    const groups = Map.groupBy(
      events.filter((one) => one.plan === plan),
      key,
    );
    const begin = ({ event }: Row) => (event.kind === 'plan' ? -Infinity : startOf(event));
    const rows = [...groups.values()].flatMap(([event, ...others]): Row[] =>
      event === undefined ? [] : [{ event, count: event.targets.length || others.length + 1 }],
    );
    const placed = rows.sort((a, b) => begin(a) - begin(b)).flatMap(place);
    y += 6;
    return [heading, ...placed];
  }

  /** Events of one kind and span share a line, with their number beside it. */
  function place({ event, count }: Row): Element[] {
    const [from, to] = [x(startOf(event)), x(endOf(event))];
    const middle = y + 4.5;
    const text =
      event.kind === 'plan'
        ? t.kinds.plan.toLocaleLowerCase(lang)
        : event.kind === 'targets'
          ? words(lang).countTargets(event.targets.length)
          : count > 1
            ? `${count} × ${formatWhen(event, lang)}`
            : formatWhen(event, lang);
    const open = event.to === null;
    // A plan of which only the year is known gets the bar of that year, not a day.
    const point = event.kind === 'plan' && endOf(event) - startOf(event) < MONTH;
    const spot = Math.min(Math.max(from + 4, 6), width - 8);
    const shapes =
      event.kind === 'targets'
        ? [
            rule(`M${at(from)} ${at(middle)}H${at(Math.max(from, to - 10))}`),
            dot(event.state, Math.max(5, to - 5), middle),
          ]
        : point
          ? [s('path', { d: `M${at(spot)} ${at(y - 1)}l5 5.5-5 5.5-5-5.5z`, className: 'c-label' })]
          : [
              ...bar(id, event.state, Math.min(from, width - 5), y, to - from - 1),
              ...(open ? [dashes(to, middle)] : []),
            ];
    // Beside the mark where there is room; an open end runs to the right edge, so its text goes to the left. A bar as wide as the drawing has it below.
    const room = roomFor(text, TEXT);
    const end = point ? spot + 9 : to + 4;
    const right = !open && end + room <= width;
    const left = from - room - 4 >= 0;
    const below = !right && !left;
    const beside = s(
      'text',
      {
        x: at(right ? end : left ? from - room - 2 : Math.max(0, Math.min(from, width - room))),
        y: at(below ? y + 22 : y + 9),
        'stroke-width': 3,
        'paint-order': 'stroke',
        className: 'c-label c-halo',
      },
      text,
    );
    y += below ? 31 : 18;
    const what = count > 1 && event.kind !== 'targets' ? '' : `: ${event.what[lang]}`;
    const href = event.kind === 'targets' ? planPath(event.plan) : count > 1 ? timelinePath(event.city) : event.path;
    return [mark(localised(href, lang), `${planName(event.plan)[lang]}, ${text}${what}`, ...shapes, beside)];
  }

  function dashes(from: number, level: number): Element {
    return s('path', {
      d: `M${at(from)} ${at(level)}H${at(width - 2)}`,
      'stroke-width': 1.2,
      'stroke-dasharray': '2 2',
      fill: 'none',
      className: 'c-axis',
    });
  }
}
