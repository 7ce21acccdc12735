/** Figures beside marks, where they hide neither a value nor each other: what has no free place is left to the card and the table. */
import { at, s, TEXT, type Element } from './svg.ts';
import { roomFor } from './text-width.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is on a panel already: boxes of text, and points of lines and marks. */
export interface Surface extends Box {
  said: Box[];
  ink: [number, number][];
}

/** The box of a line of text whose middle is `x` and whose baseline is `y`. */
export function boxAbout(text: string, x: number, y: number, weight: 400 | 600 = 400): Box {
  const room = roomFor(text, TEXT, weight) / 2;
  return { left: x - room, right: x + room, top: y - TEXT, bottom: y + TEXT * 0.3 };
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Places to try round a mark, nearest first: beside it up and down, then to the sides. */
const STEPS: readonly [number, number][] = [0, -24, 24, -48, 48].flatMap((dx): [number, number][] =>
  [-9, 19, -22, 32, -35, 45].map((dy) => [dx, dy]),
);

/** Points of a line and between them, so that no text stands on it. */
export const inkOf = (points: readonly [number, number][]): [number, number][] =>
  points.flatMap(([x, y], index) => {
    const [x2, y2] = points[index + 1] ?? [x, y];
    return [0, 0.25, 0.5, 0.75].map((part): [number, number] => [x + (x2 - x) * part, y + (y2 - y) * part]);
  });

/** A figure at the nearest free place; nothing where there is none. */
export function figureAt(text: string, x: number, y: number, surface: Surface): Element[] {
  const room = roomFor(text, TEXT, 600) / 2;
  const { left, right, top, bottom, said, ink } = surface;
  const places = STEPS.map(([dx, dy]) => ({
    x: Math.min(Math.max(x + dx, left + room), right - room),
    y: y + dy,
  })).filter((place) => {
    const box = boxAbout(text, place.x, place.y, 600);
    return (
      box.top >= top - 14 &&
      box.bottom <= bottom + 2 &&
      box.left >= left - 1 &&
      !said.some((other) => overlaps(box, other))
    );
  });
  const hidden = (place: { x: number; y: number }): number =>
    ink.filter(([px, py]) => Math.abs(px - place.x) < room + 2 && py > place.y - TEXT && py < place.y + 4).length;
  const [first, ...rest] = places;
  if (first === undefined) return [];
  const best = rest.reduce((a, b) => (hidden(b) < hidden(a) ? b : a), first);
  said.push(boxAbout(text, best.x, best.y, 600));
  return [
    s(
      'text',
      {
        x: at(best.x),
        y: at(best.y),
        'text-anchor': 'middle',
        'stroke-width': 3,
        'paint-order': 'stroke',
        className: 'c-label c-strong c-halo',
      },
      text,
    ),
  ];
}
