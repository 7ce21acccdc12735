/** Draws panels of values over time: whole values at full width, breakdowns as small multiples of one scale, national panels in a frame of their own. */
import { max, scaleLinear, scaleUtc } from 'd3';
import { isComparable, type Reading } from '../derive/answers/readings.ts';
import { isTotal, type Panel } from '../derive/answers/series.ts';
import { formatDate, unitName } from '../i18n/format.ts';
import { chartWords } from '../i18n/words/charts.ts';
import { seriesName } from '../i18n/words/series.ts';
import type { Lang } from '../model/schema/common.ts';
import { addAll, largest } from '../text/many.ts';
import { must } from '../text/must.ts';
import { CROWD } from './kit/crowd.ts';
import { legend, operatorEntries, SHAPES, valueShape, type Entry, type Shape } from './kit/marks.ts';
import { at, HEAD, label, lineOf, rule, s, TEXT, type Drawn, type Element, type Sheet } from './kit/svg.ts';
import { roomFor, wrap } from './kit/text-width.ts';
import { timeDomain, valueDomain } from './values-domains.ts';
import { drawPanel, nameOf, ticksOf, tickText, type Frame } from './values-panel.ts';

const shapeAt = (index: number): Shape => SHAPES[index % SHAPES.length] ?? 'circle';
const GAP = 14;

/** `areas` is how many places there are; where the panels are of a few of them, it is said. */
export function drawPanels(panels: readonly Panel[], areas: number, lang: Lang, sheet: Sheet): Drawn {
  const start = legend(entriesOf(panels, lang), sheet, 0);
  let y = start.end + 6;
  const shapes = [...start.shapes];
  if (areas > CROWD) {
    const lines = wrap(chartWords(lang).chosen(areas), sheet.width, TEXT);
    shapes.push(label(lines, 0, y + TEXT, TEXT, 'c-muted'));
    y += lines.length * lineOf(TEXT) + 6;
  }
  // Panels of one area and unit have one scale, so that a half is seen to be a half.
  for (const group of Map.groupBy(panels, ({ area, unit }) => `${area.id} ${unit.id}`).values()) {
    const drawn = drawSet(group, y, lang, sheet);
    addAll(shapes, drawn.shapes);
    y = drawn.end;
  }
  return { shapes, from: start.end, height: y };
}

function drawSet(panels: readonly Panel[], from: number, lang: Lang, sheet: Sheet): { shapes: Element[]; end: number } {
  const { area, national, unit } = must(panels[0], 'panel');
  const t = chartWords(lang);
  const shapes: Element[] = [];
  const indent = national ? 10 : 0;
  const room = sheet.width - indent;
  const seriesOf = [...new Set(panels.flatMap(({ lines }) => lines.map(({ series }) => series)))];
  const shape = (reading: Reading): Shape => shapeAt(seriesOf.indexOf(reading.series));
  let y = from + 4;
  const printed = unitName(unit, lang);
  const name = `${area.name[lang]}${printed === '' || unit.id === 'items' ? '' : ` (${printed})`}`;
  const heading = wrap(national ? `${name}: ${t.country}` : name, room, HEAD, 600);
  shapes.push(label(heading, indent, y + HEAD, HEAD, 'c-label c-strong'));
  y += heading.length * lineOf(HEAD) + 4;
  if (seriesOf.length > 1 || seriesOf[0] !== null) {
    const keys = seriesOf.map((series, index) => ({
      draw: (x: number, top: number) => [valueShape(shapeAt(index), x, top, true, 3)],
      text: series === null ? t.unnamed : seriesName(series, lang),
      room: 16,
    }));
    const drawn = legend(keys, sheet, y, indent);
    addAll(shapes, drawn.shapes);
    y = drawn.end;
  }
  const domains = { x: timeDomain(panels), y: valueDomain(panels, unit.id) };
  if (domains.y[0] > 0) {
    const lines = wrap(`↑ ${t.notFromZero}`, room, TEXT);
    shapes.push(label(lines, indent, y + TEXT, TEXT, 'c-muted'));
    y += lines.length * lineOf(TEXT);
  }
  const named = panels.length > 1;
  const ticks = ticksOf(must(panels[0], 'panel'), scaleLinear(domains.y, [1, 0]));
  const axis =
    must(
      max(ticks, (tick) => roomFor(tickText(tick, must(panels[0], 'panel'), lang), TEXT)),
      'tick',
    ) + 6;
  const headsOf = (row: readonly Panel[], width: number) =>
    named ? largest(row.map((panel) => wrap(nameOf(panel, lang), width, TEXT).length)) * lineOf(TEXT) : 0;
  const place = (row: readonly Panel[], width: number, height: number) => {
    const top = y + headsOf(row, width) + 16;
    row.forEach((panel, index) => {
      const left = indent + index * (width + GAP);
      const frame: Frame = {
        panel,
        left,
        top,
        width,
        height,
        shape,
        x: scaleUtc(domains.x, [left + axis, left + width - 14]),
        y: scaleLinear(domains.y, [top + height, top]),
      };
      addAll(shapes, drawPanel(frame, named, y + TEXT, lang));
    });
    y = top + height + 30;
  };
  for (const panel of panels.filter(isTotal))
    place([panel], room, panel.lines.some(({ points }) => points.length > 2) || panel.targets.length > 1 ? 120 : 80);
  const small = panels.filter((panel) => !isTotal(panel));
  // A panel narrower than this has no room for its years.
  const columns = Math.max(1, Math.min(small.length, Math.floor((room + GAP) / (Math.max(axis + 96, 150) + GAP))));
  for (let index = 0; index < small.length; index += columns)
    place(small.slice(index, index + columns), (room - GAP * (columns - 1)) / columns, 80);
  if (national)
    shapes.unshift(
      s('path', {
        d: `M1.5 ${at(from + 4)}V${at(y - 6)}`,
        'stroke-width': 3,
        'stroke-dasharray': '3 3',
        fill: 'none',
        className: 'c-axis',
      }),
    );
  return { shapes, end: y };
}

function entriesOf(panels: readonly Panel[], lang: Lang): Entry[] {
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
                d: `M${at(x - 8)} ${at(y)}h14`,
                'stroke-width': 1.5,
                'stroke-dasharray': '6 3',
                fill: 'none',
                className: 'c-line-advise',
              }),
            ],
            room: 24,
          },
        ]
      : []),
    ...operatorEntries(operators, lang),
    ...(points.some(({ status }) => status === 'break')
      ? [
          {
            text: t.brk,
            draw: (x: number, y: number) => [rule(`M${at(x - 4)} ${at(y + 6)}l3-12m2 12 3-12`, 'c-axis', 1.2)],
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
            d: `M${at(x)} ${at(y - 7)}v14`,
            'stroke-width': 1.4,
            'stroke-dasharray': '1.5 2.5',
            fill: 'none',
            className: 'c-axis',
          }),
        ],
      })),
  ];
}
