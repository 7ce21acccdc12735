/** Draws panels of values over time: whole values at full width, breakdowns as small multiples of one scale, national panels in a frame of their own. */
import { scaleLinear, scaleUtc } from 'd3';
import { isTotal, middle, type Panel } from '../derive/answers/series.ts';
import { isComparable, type Reading } from '../derive/answers/readings.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { formatDate, unitName } from '../i18n/format.ts';
import { seriesName } from '../i18n/words/series.ts';
import { latest } from '../model/dates.ts';
import type { Lang } from '../model/schema/common.ts';
import { must } from '../text/must.ts';
import { at, legend, operatorEntries, SHAPES, TARGET, valueShape, type Shape } from './kit/marks.ts';
import { label, s, WIDTH, wrap, type Element } from './kit/svg.ts';
import { drawPanel, type Frame } from './values-panel.ts';

export interface Drawn {
  shapes: Element[];
  height: number;
}

const INK = '#4a5865';
const year = (instant: number): number => new Date(instant).getUTCFullYear();
const shapeAt = (index: number): Shape => SHAPES[index % SHAPES.length] ?? 'circle';

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
  for (const panel of panels)
    groups.set(`${panel.area.id} ${panel.unit.id}`, [
      ...(groups.get(`${panel.area.id} ${panel.unit.id}`) ?? []),
      panel,
    ]);
  return [...groups.values()];
}

function drawSet(panels: readonly Panel[], from: number, lang: Lang): Drawn {
  const { area, national, unit } = must(panels[0], 'panel');
  const t = chartWords(lang);
  const shapes: Element[] = [];
  const indent = national ? 10 : 0;
  const seriesOf = [...new Set(panels.flatMap(({ lines }) => lines.map(({ series }) => series)))];
  const shape = (reading: Reading): Shape => shapeAt(seriesOf.indexOf(reading.series));
  let y = from + 4;
  const printed = unitName(unit, lang);
  const name = `${area.name[lang]}${printed === '' || unit.id === 'items' ? '' : ` (${printed})`}`;
  const heading = wrap(national ? `${name}: ${t.country}` : name, WIDTH - indent, 11.5);
  shapes.push(label(heading, indent, y + 11.5, 11.5, 'c-label c-strong'));
  y += heading.length * 14.5 + 4;
  if (seriesOf.length > 1 || seriesOf[0] !== null) {
    const keys = seriesOf.map((series, index) => ({
      draw: (x: number, top: number) => [valueShape(shapeAt(index), x, top, true, 3)],
      text: series === null ? t.unnamed : seriesName(series, lang),
      room: 14,
    }));
    const drawn = legend(keys, y, indent);
    shapes.push(...drawn.shapes);
    y = drawn.end;
  }
  const domains = { x: timeDomain(panels), y: valueDomain(panels, unit.id) };
  if (domains.y[0] > 0) {
    shapes.push(label([`↑ ${t.notFromZero}`], indent, y + 9, 10, 'c-muted'));
    y += 13;
  }
  const wide = panels.filter(isTotal);
  const small = panels.filter((panel) => !isTotal(panel));
  const place = (panel: Panel, left: number, width: number, height: number) => {
    const axis =
      panel.unit.id === 'none' ? 100 : panel.unit.id === 'items' || panel.unit.id === 'million-vnd' ? 46 : 34;
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
  if (national)
    shapes.unshift(
      s('path', {
        d: `M1.5 ${at(from + 4)}V${at(y - 6)}`,
        stroke: INK,
        'stroke-width': 3,
        'stroke-dasharray': '3 3',
        className: 'c-axis',
      }),
    );
  return { shapes, height: y };
}

/** The ends of a scale, moved out to round figures. */
function niceDomain(low: number, high: number): [number, number] {
  const [from = low, to = high] = scaleLinear().domain([low, high]).nice(3).domain();
  return [from, to];
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
    ...targets.flatMap(({ value, value_upper }) => [value, value_upper ?? value]),
  ]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ceiling = unit === 'percent' && high <= 100 ? 100 : Infinity;
  if (unit === 'none') return [-1, 1];
  const many = values.length > 3;
  if (!many || low < high / 2)
    return [Math.min(0, low), unit === 'percent' && high > 40 ? Math.max(high, 100) : niceDomain(0, high * 1.15)[1]];
  const room = Math.max((high - low) * 0.25, 0.5);
  const [from, to] = niceDomain(low - room, Math.min(ceiling, high + room));
  return [Math.max(0, from), Math.min(to, ceiling)];
}

function entriesOf(panels: readonly Panel[], lang: Lang) {
  const t = chartWords(lang);
  const points = panels.flatMap(({ lines }) => lines.flatMap((line) => line.points));
  const operators = panels.flatMap(({ targets }) => targets.map(({ operator }) => operator));
  return [
    ...(points.some((point) => point.observations.every(isComparable))
      ? [{ text: t.solid, draw: (x: number, y: number) => [valueShape('circle', x, y, true)] }]
      : []),
    ...(points.some((point) => !point.observations.every(isComparable))
      ? [{ text: t.hollow, draw: (x: number, y: number) => [valueShape('circle', x, y, false)] }]
      : []),
    ...(operators.length > 0
      ? [
          {
            text: `${t.targetLine}:`,
            draw: (x: number, y: number) => [
              s('path', {
                d: `M${at(x - 8)} ${y}h14`,
                stroke: TARGET,
                'stroke-width': 1.5,
                'stroke-dasharray': '6 3',
                className: 'c-line-advise',
              }),
            ],
            room: 20,
          },
        ]
      : []),
    ...operatorEntries(operators, lang),
    ...(points.some(({ status }) => status === 'break')
      ? [
          {
            text: t.brk,
            draw: (x: number, y: number) => [
              s('path', {
                d: `M${x - 4} ${y + 6}l3-12m2 12 3-12`,
                stroke: INK,
                fill: 'none',
                'stroke-width': 1.2,
                className: 'c-axis',
              }),
            ],
          },
        ]
      : []),
    ...panels
      .flatMap(({ boundaries }) => boundaries)
      .slice(0, 1)
      .map((date) => ({
        text: t.boundary(formatDate(date, lang)),
        draw: (x: number, y: number) => [
          s('path', {
            d: `M${x} ${y - 7}v14`,
            stroke: INK,
            'stroke-width': 1.4,
            'stroke-dasharray': '1.5 2.5',
            className: 'c-axis',
          }),
        ],
      })),
  ];
}
