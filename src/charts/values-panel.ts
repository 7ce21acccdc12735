/** Draws one panel of values over time: axes, boundaries, targets, joined lines, values, figures. */
import type { ScaleLinear, ScaleTime } from 'd3';
import { indicatorPath, localised, targetPath } from '../derive/address.ts';
import { isComparable, type Reading } from '../derive/answers/readings.ts';
import { middle, type FigureTarget, type Line, type Panel } from '../derive/answers/series.ts';
import { planName } from '../derive/life.ts';
import { formatDate, formatNumber, formatShortThreshold, formatValue, inBrackets } from '../i18n/format.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { words } from '../i18n/words/index.ts';
import { earliest, latest } from '../model/dates.ts';
import type { Lang } from '../model/schema/common.ts';
import { must } from '../text/must.ts';
import { boxAbout, figureAt, inkOf, overlaps, type Box, type Surface } from './kit/labels.ts';
import { mark, operatorShape, valueShape, type Shape } from './kit/marks.ts';
import { anchored, at, label, rule, s, TEXT, type Element } from './kit/svg.ts';
import { roomFor, wrap } from './kit/text-width.ts';
import { year } from './values-domains.ts';

export interface Frame {
  panel: Panel;
  left: number;
  top: number;
  width: number;
  height: number;
  x: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
  shape: (reading: Reading) => Shape;
}

/** Series apart by their lines, too; the first is drawn through. */
const DASHES: Partial<Record<Shape, string>> = { square: '7 3', triangle: '2 2', diamond: '9 2 2 2' };

const topOf = (scale: ScaleLinear<number, number>): number => scale.domain()[1] ?? Infinity;

export const nameOf = ({ breakdowns }: Panel, lang: Lang): string =>
  breakdowns.map((breakdown) => words(lang).breakdowns[breakdown]).join(' + ');

/** Values at which a line runs across the panel. */
export const ticksOf = ({ unit, measure }: Panel, y: ScaleLinear<number, number>): number[] =>
  unit.id === 'none' ? (measure === 'direction' ? [-1, 0, 1] : [0, 1]) : y.ticks(2).filter((tick) => tick <= topOf(y));

export const tickText = (tick: number, { unit, measure }: Panel, lang: Lang): string =>
  unit.id === 'none' ? formatValue({ value: tick, unit, measure }, lang) : formatNumber(tick, lang);

/** `heading` is the baseline of its name. */
export function drawPanel(
  { panel, left, top, width, height, x, y, shape }: Frame,
  named: boolean,
  heading: number,
  lang: Lang,
): Element[] {
  const bottom = top + height;
  const [x0, x1] = [must(x.range()[0], 'left end of the scale'), left + width];
  const name = named ? [label(wrap(nameOf(panel, lang), width, TEXT), left, heading)] : [];
  const rules = ticksOf(panel, y).flatMap((tick) => [
    rule(`M${at(x0)} ${at(y(tick))}H${at(x1)}`, 'c-grid', 0.8),
    anchored(tickText(tick, panel, lang), x0 - 5, y(tick) + 4, 'end', 'c-muted'),
  ]);
  const base = rule(`M${at(x0)} ${at(bottom)}H${at(x1)}`);
  const ink = panel.lines.flatMap(({ points }) =>
    inkOf(points.map(({ period, value }) => [x(middle(period)), y(value)])),
  );
  const surface: Surface = { left: x0, right: x1, top, bottom: bottom - 3, said: [], ink };
  const boundaries = panel.boundaries.map((date) =>
    s('g', [
      s('title', chartWords(lang).boundary(formatDate(date, lang))),
      s('path', {
        d: `M${at(x(earliest(date)))} ${at(top - 4)}V${at(bottom)}`,
        'stroke-width': 1.4,
        'stroke-dasharray': '1.5 2.5',
        className: 'c-axis c-break',
      }),
    ]),
  );
  const targets = panel.targets.flatMap((target) => drawTarget(target, x, y, [x0, x1 - 10], surface, lang));
  const lines = panel.lines.flatMap(({ points }) =>
    points.length > 1
      ? [
          s('path', {
            d: points
              .map(({ period, value }, index) => `${index === 0 ? 'M' : 'L'}${at(x(middle(period)))} ${at(y(value))}`)
              .join(''),
            fill: 'none',
            'stroke-width': 1.6,
            'stroke-dasharray': DASHES[shape(points[0])],
            className: `${panel.national ? 'c-axis' : 'c-line-lead'} c-join`,
          }),
        ]
      : [],
  );
  const dense = panel.lines.some(({ points }) => points.length > 8);
  const dots = panel.lines.flatMap(({ points }) =>
    points.map((point) => drawPoint(point, x, y, shape(point), dense, lang)),
  );
  // Figures of three lines that cross would stand beside the wrong one; the table and the cards have them.
  const crowded = panel.lines.filter(({ points }) => points.length > 1).length > 2;
  const labels = (crowded ? [] : panel.lines).flatMap(({ points }) =>
    ends(points, width < 200).flatMap((point) =>
      figureAt(
        figure({ ...point, value: Math.round(point.value * 100) / 100 }, lang),
        x(middle(point.period)),
        y(point.value),
        surface,
      ),
    ),
  );
  return [
    s('g', { className: 'c-panel' }, [
      ...name,
      ...rules,
      ...years(x, left, width, bottom + 18),
      base,
      ...boundaries,
      ...targets,
      ...lines,
      ...dots,
      ...labels,
    ]),
  ];
}

/** The first, the last and as many years between them as have room. */
function years(x: ScaleTime<number, number>, left: number, width: number, baseline: number): Element[] {
  const [start, end] = x.domain().map((instant) => instant.getTime());
  const [from, to] = [year(must(start, 'first year')), year(must(end, 'last year')) - 1];
  const half = Math.round((from + to) / 2);
  const between = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const said: Box[] = [];
  return [...new Set([from, to, half, ...(to - from > 5 ? [] : between)])].flatMap((one) => {
    const room = roomFor(String(one), TEXT) / 2;
    const place = Math.min(Math.max(x(Date.UTC(one, 6, 1)), left + room), left + width - room);
    const box = boxAbout(String(one), place, baseline);
    if (said.some((other) => overlaps(box, other))) return [];
    said.push(box);
    return [anchored(String(one), place, baseline, 'middle', 'c-muted')];
  });
}

/** The first and the last value of a line; where room is short, the last. */
const ends = (points: Line['points'], narrow: boolean): Reading[] =>
  points.length === 1 || narrow ? points.slice(-1) : [points[0], ...points.slice(-1)];
const figure = ({ value, unit, status, observations }: Reading, lang: Lang): string =>
  `${formatValue({ value, unit, measure: observations[0].indicator.measure }, lang)}${status === 'suspect' ? '?' : ''}`;

function drawPoint(
  point: Reading,
  x: ScaleTime<number, number>,
  y: ScaleLinear<number, number>,
  shape: Shape,
  dense: boolean,
  lang: Lang,
): Element {
  const [cx, cy] = [x(middle(point.period)), y(point.value)];
  const solid = point.observations.every(isComparable);
  const title = [
    `${point.area.name[lang]}, ${formatDate(point.period, lang)}: ${figure(point, lang)}`,
    words(lang).progress.bases[point.basis],
    ...(point.status === null ? [] : [words(lang).progress.statuses[point.status]]),
  ].join('; ');
  const broken =
    point.status === 'break' ? [rule(`M${at(cx - 8)} ${at(cy + 6)}l3-12m2 12 3-12`, 'c-axis c-break', 1.2)] : [];
  const { indicator } = point.observations[0];
  return mark(
    `${localised(indicatorPath(indicator), lang)}#observations`,
    title,
    ...broken,
    valueShape(shape, cx, cy, solid, dense ? 2.2 : 3.6),
  );
}

/** Without a year a target holds all along; with one it is a mark at its date; a range is a band. */
function drawTarget(
  target: FigureTarget,
  x: ScaleTime<number, number>,
  y: ScaleLinear<number, number>,
  [left, right]: [number, number],
  surface: Surface,
  lang: Lang,
): Element[] {
  const text = `${formatShortThreshold(target, lang)}${inBrackets(target.by ?? null, lang)}`;
  const title = `${planName(target.plan)[lang]}: ${text}`;
  const [level, upper] = [y(target.value), y(target.value_upper ?? target.value)];
  const [from, to] = target.by === undefined ? [left, right] : [x(latest(target.by)) - 10, x(latest(target.by)) + 10];
  const look = { 'stroke-width': 1.5, 'stroke-dasharray': '6 3', fill: 'none', className: 'c-line-advise' };
  const band =
    target.value_upper === undefined
      ? []
      : [
          s('rect', {
            x: at(from),
            y: at(upper),
            width: at(to - from),
            height: at(level - upper),
            'fill-opacity': 0.25,
            className: 'c-advise',
          }),
        ];
  const line = target.by === undefined ? [s('path', { d: `M${at(from)} ${at(level)}H${at(to)}`, ...look })] : [];
  const head =
    target.by === undefined
      ? operatorShape(target.operator, right + 4, level)
      : operatorShape(target.operator, (from + to) / 2, level);
  const spot = target.by === undefined ? left + roomFor(text, TEXT, 600) / 2 + 4 : (from + to) / 2;
  return [
    mark(localised(targetPath(target), lang), title, ...band, ...line, head),
    ...figureAt(text, spot, level, surface),
  ];
}
