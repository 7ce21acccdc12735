/** Draws panels of values over time: whole values at full width, breakdowns as small multiples of one scale, national panels in a frame of their own. */
import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from 'd3';
import { isTotal, middle, type Panel } from '../derive/series.ts';
import { isComparable, type Reading } from '../derive/readings.ts';
import { chartWords } from '../i18n/charts.ts';
import { formatDate, formatNumber, formatShortThreshold, formatValue } from '../i18n/format.ts';
import { seriesName } from '../i18n/series.ts';
import { words } from '../i18n/words.ts';
import { earliest, latest } from '../model/dates.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Target } from '../model/types.ts';
import { at, legend, mark, operatorEntries, operatorShape, SHAPES, TARGET, VALUE, valueShape, type Shape } from './marks.ts';
import { label, s, textWidth, WIDTH, wrap, type Element } from './svg.ts';

export interface Drawn {
  shapes: Element[];
  height: number;
}

interface Frame {
  panel: Panel;
  left: number;
  top: number;
  width: number;
  height: number;
  x: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
  shape: (reading: Reading) => Shape;
}

const AXIS = '#9aa7b2';
/** Keeps a figure readable where a line runs behind it. */
const HALO = { stroke: '#fff', 'stroke-width': 3, 'paint-order': 'stroke' };
const INK = '#4a5865';
/** Series apart by their lines, too; the first is drawn through. */
const DASHES: Partial<Record<Shape, string>> = { square: '7 3', triangle: '2 2', diamond: '9 2 2 2' };
const year = (instant: number): number => new Date(instant).getUTCFullYear();

export function drawPanels(panels: readonly Panel[], lang: Lang): Drawn {
  const start = legend(entriesOf(panels, lang), 0);
  let y = start.end + 6;
  const shapes = [...start.shapes];
  // Panels of one area and unit have one scale, so that a half is seen to be a half.
  for (const group of sets(panels)) {
    const drawn = drawSet(group, y, lang);
    shapes.push(...drawn.shapes);
    y = drawn.height;
  }
  return { shapes, height: y };
}

/** Panels of one area and unit, in order. */
function sets(panels: readonly Panel[]): Panel[][] {
  const groups = new Map<string, Panel[]>();
  for (const panel of panels) groups.set(`${panel.area.id} ${panel.unit}`, [...(groups.get(`${panel.area.id} ${panel.unit}`) ?? []), panel]);
  return [...groups.values()];
}

function drawSet(panels: readonly Panel[], from: number, lang: Lang): Drawn {
  const { area, national, unit } = panels[0]!;
  const t = chartWords(lang);
  const shapes: Element[] = [];
  const indent = national ? 10 : 0;
  const seriesOf = [...new Set(panels.flatMap(({ lines }) => lines.map(({ series }) => series)))];
  const shape = (reading: Reading): Shape => SHAPES[seriesOf.indexOf(reading.series) % SHAPES.length]!;
  let y = from + 4;
  const unitName = words(lang).units[unit] ?? unit;
  const name = `${area.name[lang]}${unitName === '' || unit === 'items' ? '' : ` (${unitName})`}`;
  const heading = wrap(national ? `${name}: ${t.country}` : name, WIDTH - indent, 11.5);
  shapes.push(label(heading, indent, y + 11.5, 11.5, 'c-label c-strong'));
  y += heading.length * 14.5 + 4;
  if (seriesOf.length > 1 || seriesOf[0] !== null) {
    const keys = seriesOf.map((series, index) => ({
      draw: (x: number, top: number) => [valueShape(SHAPES[index % SHAPES.length]!, x, top, true, 3)],
      text: series === null ? t.unnamed : seriesName(series, lang),
      room: 14,
    }));
    const drawn = legend(keys, y, indent);
    shapes.push(...drawn.shapes);
    y = drawn.end;
  }
  const domains = { x: timeDomain(panels), y: valueDomain(panels, unit) };
  if (domains.y[0] > 0) {
    shapes.push(label([`↑ ${t.notFromZero}`], indent, y + 9, 10, 'c-muted'));
    y += 13;
  }
  const wide = panels.filter(isTotal);
  const small = panels.filter((panel) => !isTotal(panel));
  const place = (panel: Panel, left: number, width: number, height: number) => {
    const axis = panel.unit === 'none' ? 100 : panel.unit === 'items' || panel.unit === 'million-vnd' ? 46 : 34;
    const frame: Frame = {
      panel,
      left,
      top: y + 20,
      width,
      height,
      shape,
      x: scaleUtc(domains.x, [left + axis, left + width - 14]),
      y: scaleLinear(domains.y, [y + 20 + height, y + 20]),
    };
    shapes.push(...drawPanel(frame, panels.length > 1, lang));
  };
  for (const panel of wide) {
    const height = panel.lines.some(({ points }) => points.length > 2) || panel.targets.length > 1 ? 110 : 72;
    place(panel, indent, WIDTH - indent, height);
    y += height + 46;
  }
  const half = (WIDTH - indent - 12) / 2;
  small.forEach((panel, index) => {
    place(panel, indent + (index % 2) * (half + 12), small.length === 1 ? WIDTH - indent : half, 72);
    if (index % 2 === 1 || index === small.length - 1) y += 118;
  });
  if (national) shapes.unshift(s('path', { d: `M1.5 ${at(from + 4)}V${at(y - 6)}`, stroke: INK, 'stroke-width': 3, 'stroke-dasharray': '3 3', className: 'c-axis' }));
  return { shapes, height: y };
}

const instants = (panels: readonly Panel[]): number[] =>
  panels.flatMap(({ lines, targets }) => [
    ...lines.flatMap(({ points }) => points.map(({ period }) => middle(period))),
    ...targets.flatMap(({ by }) => (by === undefined ? [] : [latest(by)])),
  ]);

/** Whole years, at least three, so that a single value stands in time. */
function timeDomain(panels: readonly Panel[]): [number, number] {
  const all = instants(panels);
  const [first, last] = [year(Math.min(...all)), year(Math.max(...all))];
  const spare = Math.max(0, 2 - (last - first)) / 2;
  return [Date.UTC(first - Math.ceil(spare), 0, 1), Date.UTC(last + 1 + Math.floor(spare), 0, 1)];
}

function valueDomain(panels: readonly Panel[], unit: string): [number, number] {
  const values = panels.flatMap(({ lines, targets }) => [
    ...lines.flatMap(({ points }) => points.map(({ value }) => value)),
    ...targets.flatMap(({ value, value_upper }) => [value!, value_upper ?? value!]),
  ]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ceiling = unit === 'percent' && high <= 100 ? 100 : Infinity;
  if (unit === 'none') return [-1, 1];
  const many = values.length > 3;
  if (!many || low < high / 2)
    return [
      Math.min(0, low),
      unit === 'percent' && high > 40
        ? Math.max(high, 100)
        : scaleLinear([0, high * 1.15])
            .domain([0, high * 1.15])
            .nice(3)
            .domain()[1]!,
    ];
  const room = Math.max((high - low) * 0.25, 0.5);
  const [from, to] = scaleLinear()
    .domain([low - room, Math.min(ceiling, high + room)])
    .nice(3)
    .domain() as [number, number];
  return [Math.max(0, from), Math.min(to, ceiling)];
}

function drawPanel({ panel, left, top, width, height, x, y, shape }: Frame, named: boolean, lang: Lang): Element[] {
  const bottom = top + height;
  const [x0, x1] = [x.range()[0]!, left + width];
  const t = chartWords(lang);
  const measure = panel.lines[0]!.points[0]!.observations[0]!.indicator.measure;
  const ticks = panel.unit === 'none' ? [...new Set(measure === 'direction' ? [-1, 0, 1] : [0, 1])] : y.ticks(2).filter((tick) => tick <= y.domain()[1]!);
  const name = named ? [label([panel.breakdowns.map((breakdown) => words(lang).breakdowns[breakdown]).join(' + ')], left, top - 10, 10.5)] : [];
  const rules = ticks.flatMap((tick) => [
    s('path', { d: `M${at(x0)} ${at(y(tick))}H${at(x1)}`, stroke: AXIS, 'stroke-width': 0.5, 'stroke-opacity': 0.6, className: 'c-axis' }),
    s(
      'text',
      { x: at(x0 - 4), y: at(y(tick) + 3.5), 'font-size': 10, 'text-anchor': 'end', fill: INK, className: 'c-muted' },
      panel.unit === 'none' ? short(tick, measure, lang) : formatNumber(tick, lang),
    ),
  ]);
  const [from, to] = [year(x.domain()[0]!.getTime()), year(x.domain()[1]!.getTime()) - 1];
  const years = [...new Set(to - from > 5 ? [from, Math.round((from + to) / 2), to] : Array.from({ length: to - from + 1 }, (_, index) => from + index))];
  const time = years.map((one) => {
    const middleOf = Date.UTC(one, 6, 1);
    return s('text', { x: at(x(middleOf)), y: at(bottom + 14), 'font-size': 10, 'text-anchor': 'middle', fill: INK, className: 'c-muted' }, String(one));
  });
  const base = s('path', { d: `M${at(x0)} ${at(bottom)}H${at(x1)}`, stroke: INK, 'stroke-width': 1, className: 'c-axis' });
  const said: Box[] = [];
  const boundaries = panel.boundaries.flatMap((date) => {
    const place = x(earliest(date));
    return [
      mark(
        t.boundary(formatDate(date, lang)),
        s('path', { d: `M${at(place)} ${at(top - 4)}V${at(bottom)}`, stroke: INK, 'stroke-width': 1.4, 'stroke-dasharray': '1.5 2.5', className: 'c-axis c-break' }),
      ),
    ];
  });
  const targets = panel.targets.flatMap((target) => drawTarget(target, x, y, [x0, x1 - 10], said, lang));
  const lines = panel.lines.flatMap(({ points }) =>
    points.length > 1
      ? [
          s('path', {
            d: points.map(({ period, value }, index) => `${index === 0 ? 'M' : 'L'}${at(x(middle(period)))} ${at(y(value))}`).join(''),
            fill: 'none',
            stroke: panel.national ? INK : VALUE,
            'stroke-width': 1.6,
            'stroke-dasharray': DASHES[shape(points[0]!)],
            className: `${panel.national ? 'c-axis' : 'c-line-lead'} c-join`,
          }),
        ]
      : [],
  );
  const dense = panel.lines.some(({ points }) => points.length > 8);
  const dots = panel.lines.flatMap(({ points }) => points.map((point) => drawPoint(point, x, y, shape(point), dense, lang)));
  const labels = panel.lines.flatMap(({ points }) =>
    ends(points, width < WIDTH / 2 + 20).map((point) =>
      place(figure({ ...point, value: Math.round(point.value * 100) / 100 }, lang), x(middle(point.period)), y(point.value), said, [x0, x1], [top, bottom]),
    ),
  );
  return [s('g', { className: 'c-panel' }, [...name, ...rules, ...time, base, ...boundaries, ...targets, ...lines, ...dots, ...labels])];
}

const short = (tick: number, measure: string, lang: Lang): string => formatValue({ value: tick, unit: 'none', measure }, lang);
/** The first and the last value of a line; where room is short, the last. */
const ends = (points: readonly Reading[], narrow: boolean): Reading[] => (points.length === 1 || narrow ? points.slice(-1) : [points[0]!, points.at(-1)!]);
const figure = ({ value, unit, status, observations }: Reading, lang: Lang): string =>
  `${formatValue({ value, unit, measure: observations[0]!.indicator.measure }, lang)}${status === 'suspect' ? '?' : ''}`;

function drawPoint(point: Reading, x: ScaleTime<number, number>, y: ScaleLinear<number, number>, shape: Shape, dense: boolean, lang: Lang): Element {
  const [cx, cy] = [x(middle(point.period)), y(point.value)];
  const solid = point.observations.every(isComparable);
  const title = [
    `${point.area.name[lang]}, ${formatDate(point.period, lang)}: ${figure(point, lang)}`,
    words(lang).progress.bases[point.basis],
    ...(point.status === null ? [] : [words(lang).progress.statuses[point.status]]),
  ].join('; ');
  const broken =
    point.status === 'break' ? [s('path', { d: `M${at(cx - 8)} ${at(cy + 6)}l3-12m2 12 3-12`, stroke: INK, fill: 'none', 'stroke-width': 1.2, className: 'c-axis c-break' })] : [];
  return mark(title, ...broken, valueShape(shape, cx, cy, solid, dense ? 2.2 : 3.6));
}

interface Box {
  x: number;
  y: number;
  width: number;
}

/** Text beside a mark where nothing is written yet: above, below, then right of it. */
function place(text: string, x: number, y: number, said: Box[], [left, right]: [number, number], [top, bottom]: [number, number]): Element {
  const width = textWidth(text, 11.5);
  const middleX = Math.min(Math.max(x, left + width / 2), right - width / 2);
  const options = [y - 8, y + 17, y - 20, y + 29].filter((option) => option > top - 8 && option < bottom + 2);
  const free = options.find((option) => said.every((box) => Math.abs(box.y - option) > 10 || Math.abs(box.x - middleX) > (box.width + width) / 2)) ?? options[0] ?? y - 8;
  said.push({ x: middleX, y: free, width });
  return s('text', { x: at(middleX), y: at(free), 'font-size': 10.5, 'font-weight': 600, 'text-anchor': 'middle', fill: '#1b2733', ...HALO, className: 'c-label c-halo' }, text);
}

/** Without a year a target holds all along; with one it is a mark at its date; a range is a band. */
function drawTarget(target: Target, x: ScaleTime<number, number>, y: ScaleLinear<number, number>, [left, right]: [number, number], said: Box[], lang: Lang): Element[] {
  const text = `${formatShortThreshold(target, lang)}${target.by ? ` (${formatDate(target.by, lang).replace('năm ', '')})` : ''}`;
  const title = `${target.plan.short[lang]}: ${text}`;
  const [level, upper] = [y(target.value!), y(target.value_upper ?? target.value!)];
  const [from, to] = target.by === undefined ? [left, right] : [x(latest(target.by)) - 10, x(latest(target.by)) + 10];
  const look = { stroke: TARGET, 'stroke-width': 1.5, 'stroke-dasharray': '6 3', className: 'c-line-advise' };
  const band =
    target.value_upper === undefined
      ? []
      : [s('rect', { x: at(from), y: at(upper), width: at(to - from), height: at(level - upper), fill: TARGET, 'fill-opacity': 0.25, className: 'c-advise' })];
  const line = target.by === undefined ? [s('path', { d: `M${at(from)} ${at(level)}H${at(to)}`, ...look })] : [];
  const head = target.by === undefined ? operatorShape(target.operator, right + 4, level) : operatorShape(target.operator, (from + to) / 2, level);
  const spot = target.by === undefined ? left + textWidth(text, 10.5) / 2 + 4 : (from + to) / 2;
  return [mark(title, ...band, ...line, head), place(text, spot, level, said, [left, right + 10], [Math.min(...y.range()), Math.max(...y.range())])];
}

function entriesOf(panels: readonly Panel[], lang: Lang) {
  const t = chartWords(lang);
  const points = panels.flatMap(({ lines }) => lines.flatMap((line) => line.points));
  const operators = panels.flatMap(({ targets }) => targets.map(({ operator }) => operator));
  return [
    ...(points.some((point) => point.observations.every(isComparable)) ? [{ text: t.solid, draw: (x: number, y: number) => [valueShape('circle', x, y, true)] }] : []),
    ...(points.some((point) => !point.observations.every(isComparable)) ? [{ text: t.hollow, draw: (x: number, y: number) => [valueShape('circle', x, y, false)] }] : []),
    ...(operators.length > 0
      ? [
          {
            text: `${t.targetLine}:`,
            draw: (x: number, y: number) => [s('path', { d: `M${at(x - 8)} ${y}h14`, stroke: TARGET, 'stroke-width': 1.5, 'stroke-dasharray': '6 3', className: 'c-line-advise' })],
            room: 20,
          },
        ]
      : []),
    ...operatorEntries(operators, lang),
    ...(points.some(({ status }) => status === 'break')
      ? [
          {
            text: t.brk,
            draw: (x: number, y: number) => [s('path', { d: `M${x - 4} ${y + 6}l3-12m2 12 3-12`, stroke: INK, fill: 'none', 'stroke-width': 1.2, className: 'c-axis' })],
          },
        ]
      : []),
    ...panels
      .flatMap(({ boundaries }) => boundaries)
      .slice(0, 1)
      .map((date) => ({
        text: t.boundary(formatDate(date, lang)),
        draw: (x: number, y: number) => [s('path', { d: `M${x} ${y - 7}v14`, stroke: INK, 'stroke-width': 1.4, 'stroke-dasharray': '1.5 2.5', className: 'c-axis' })],
      })),
  ];
}
