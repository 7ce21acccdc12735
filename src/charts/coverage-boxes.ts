/** Draws what there is of a few cities, or of the plans of one: a box for each feature; a gap is an empty dashed box. */
import { featurePath, localised } from '../derive/address.ts';
import { KINDS, type Coverage, type Sign } from '../derive/coverage.ts';
import { words } from '../i18n/words/index.ts';
import type { Lang } from '../model/schema/common.ts';
import { largest } from '../text/many.ts';
import { must } from '../text/must.ts';
import type { Block } from './coverage.ts';
import { legend, mark } from './kit/marks.ts';
import { anchored, at, label, lineOf, rule, s, TEXT, type Drawn, type Element, type Sheet } from './kit/svg.ts';
import { roomFor, wrap } from './kit/text-width.ts';

const BOX = 14;

/** Full with a tick, half filled with a stroke, or an empty dashed box. */
export function box(sign: Sign, x: number, y: number): Element[] {
  const frame = { x: at(x + 0.5), y: at(y + 0.5), width: BOX - 1, height: BOX - 1, rx: 2 };
  const stroke = (d: string, className: string) => s('path', { d, fill: 'none', 'stroke-width': 1.8, className });
  if (sign === 'full')
    return [s('rect', { ...frame, className: 'c-lead' }), stroke(`M${at(x + 3)} ${at(y + 7)}l3 3l5 -6`, 'c-hatch')];
  if (sign === 'part')
    return [
      s('rect', { ...frame, fill: 'none', 'stroke-width': 1.5, className: 'c-line-advise' }),
      stroke(`M${at(x + 3)} ${at(y + 11)}l8 -8`, 'c-line-advise'),
    ];
  return [s('rect', { ...frame, fill: 'none', 'stroke-width': 0.8, 'stroke-dasharray': '2 2', className: 'c-axis' })];
}

/** Hundreds of boxes are three boxes, used again. */
const boxesOf = (id: string): Element =>
  s(
    'defs',
    (['full', 'part', 'none'] as const).map((sign) => s('g', { id: `${id}-${sign}` }, box(sign, 0, 0))),
  );

export function drawBoxes(
  id: string,
  rows: readonly Coverage[],
  blocks: readonly Block[],
  names: 'no' | 'title',
  lang: Lang,
  sheet: Sheet,
): Drawn {
  const c = words(lang).coverage;
  const named = names === 'title' || sheet.name === 'wide';
  const step = sheet.name === 'wide' ? 26 : named ? 18 : 20;
  const gap = named && sheet.name === 'narrow' ? 6 : 12;
  // A single column still needs room for its heading.
  const widthOf = ({ columns }: Block) => Math.max(columns.length * step, 46);
  const left = sheet.width - blocks.reduce((sum, block) => sum + widthOf(block) + gap, -gap);
  let x = left;
  const placed = blocks.map((block) => {
    const start = x;
    x += widthOf(block) + gap;
    return { ...block, start, lines: wrap(block.heading[lang], widthOf(block), TEXT, 600) };
  });
  const start = legend(
    (['full', 'part', 'none'] as const).map((sign) => ({
      text: c[sign],
      room: 22,
      draw: (cx, cy) => box(sign, cx - BOX / 2, cy - BOX / 2),
    })),
    sheet,
    0,
  );
  const letters = wrap(KINDS.map((kind) => `${c.letters[kind]} ${c.columns[kind]}`).join(' · '), sheet.width, TEXT);
  let y = start.end + 2;
  const explained = label(letters, 0, y + TEXT, TEXT, 'c-muted');
  y += letters.length * lineOf(TEXT) + 8;
  const from = y;
  // Letters wider than a column stand on two levels in turn.
  const tight = KINDS.some((kind) => roomFor(c.letters[kind], TEXT) > step - 1);
  const drop = (column: number): number => (tight && column % 2 === 1 ? lineOf(TEXT) : 0);
  const tall = largest(placed.map(({ lines }) => lines.length)) * lineOf(TEXT);
  const heads = placed.flatMap(({ columns, start: first, lines }) => [
    label(lines, first, y + TEXT + tall - lines.length * lineOf(TEXT), TEXT, 'c-label c-strong'),
    ...columns.map(({ kind }, column) =>
      anchored(c.letters[kind], first + column * step + BOX / 2, y + tall + 14 + drop(column), 'middle', 'c-muted'),
    ),
  ]);
  y += tall + 22 + drop(1);
  const drawn = rows.flatMap(({ feature }, row) => {
    const lines = named ? wrap(`${feature.no} ${feature.title[lang]}`, left - 8, TEXT) : [feature.no];
    const height = Math.max(BOX + 6, lines.length * lineOf(TEXT) + 6);
    const first = feature.focal_area.features[0] === feature && row > 0;
    if (first) y += 6;
    const middle = y + (height - BOX) / 2 - 1;
    const shapes = [
      ...(first ? [rule(`M0 ${at(y - 4)}H${sheet.width}`, 'c-grid')] : []),
      label(lines, 0, y + TEXT + 1),
      ...placed.flatMap(({ heading, columns, start: begin }) =>
        columns.map(({ kind, signs }, column) => {
          const sign = must(signs[row], 'sign');
          return mark(
            localised(featurePath(feature), lang),
            `${feature.no}, ${heading[lang]}, ${c.columns[kind]}: ${c[sign]}`,
            s('use', { href: `#${id}-${sign}`, x: at(begin + column * step), y: at(middle) }),
          );
        }),
      ),
    ];
    y += height;
    return shapes;
  });
  return { height: y + 2, from, shapes: [boxesOf(id), ...start.shapes, explained, ...heads, ...drawn] };
}
