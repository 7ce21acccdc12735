/** Figures beside marks, where they hide neither a value nor each other. */
import { at } from './marks.ts';
import { s, textWidth, type Element } from './svg.ts';

/** What is on a panel already: boxes of text by their middle and baseline, and the points of lines. */
export interface Surface {
  left: number;
  right: number;
  top: number;
  bottom: number;
  said: { x: number; y: number; width: number }[];
  ink: [number, number][];
}

/** Keeps a figure readable where an axis runs behind it. */
const HALO = { stroke: '#fff', 'stroke-width': 3, 'paint-order': 'stroke' };
/** Places to try round a mark, nearest first. */
const STEPS: readonly [number, number][] = [
  [0, -8],
  [0, 17],
  [0, -20],
  [0, 29],
  [-18, -8],
  [18, -8],
  [-18, 17],
  [18, 17],
  [0, -32],
  [0, 41],
];

/** Points of a line and between them, so that no text stands on it. */
export const inkOf = (points: readonly [number, number][]): [number, number][] =>
  points.flatMap(([x, y], index) => {
    const [x2, y2] = points[index + 1] ?? [x, y];
    return [0, 0.25, 0.5, 0.75].map((part): [number, number] => [x + (x2 - x) * part, y + (y2 - y) * part]);
  });

export function figureAt(text: string, x: number, y: number, surface: Surface): Element {
  const width = textWidth(text, 11.5);
  const { left, right, top, bottom, said, ink } = surface;
  const places = STEPS.map(([dx, dy]) => ({
    x: Math.min(Math.max(x + dx, left + width / 2), right - width / 2),
    y: y + dy,
  })).filter((place) => place.y > top - 10 && place.y < bottom);
  const cost = (place: { x: number; y: number }) =>
    20 *
      said.filter((box) => Math.abs(box.y - place.y) < 11 && Math.abs(box.x - place.x) < (box.width + width) / 2)
        .length +
    ink.filter(([px, py]) => Math.abs(px - place.x) < width / 2 + 2 && py > place.y - 11 && py < place.y + 4).length;
  const best = places.reduce((a, b) => (cost(b) < cost(a) ? b : a), places[0] ?? { x, y: y - 8 });
  said.push({ ...best, width });
  return s(
    'text',
    {
      x: at(best.x),
      y: at(best.y),
      'font-size': 10.5,
      'font-weight': 600,
      'text-anchor': 'middle',
      fill: '#1b2733',
      ...HALO,
      className: 'c-label c-halo',
    },
    text,
  );
}
