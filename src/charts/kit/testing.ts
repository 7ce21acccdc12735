/** For tests: reads a drawing as anybody would: what is drawn where, and which lines run across a break. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

const classes = (node: Element): string[] =>
  Array.isArray(node.properties['className']) ? node.properties['className'].map(String) : [];
const numbers = (d: unknown): number[] => [...String(d).matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));

/** A boundary is an upright line, a break of a series a zigzag round its first value. */
const isUpright = (d: string): boolean => /^M[\d.-]+ [\d.-]+V/.test(d);

/** One message per line that joins values from before a break to values after it. */
export function crossedBreaks(svg: string): string[] {
  const faults: string[] = [];
  visit(fromHtml(svg, { fragment: true, space: 'svg' }), 'element', (panel) => {
    if (!classes(panel).includes('c-panel')) return;
    const joins: [number, number][][] = [];
    const boundaries: number[] = [];
    const restarts: [number, number][] = [];
    visit(panel, 'element', (node) => {
      const d = String(node.properties['d']);
      if (classes(node).includes('c-join')) joins.push(pairs(numbers(d)));
      if (!classes(node).includes('c-break')) return;
      const [x = 0, y = 0] = numbers(d);
      if (isUpright(d)) boundaries.push(x);
      else restarts.push([x + 8, y - 6]);
    });
    for (const points of joins) {
      const [[first] = [0], [last] = [0]] = [points[0], points.at(-1)];
      for (const x of boundaries)
        if (first < x - 0.5 && last > x - 0.4)
          faults.push(`a line from ${first} to ${last} crosses the boundary change at ${x}`);
      for (const [x, y] of restarts)
        if (first < x - 0.5 && points.some((point) => Math.abs(point[0] - x) < 0.5 && Math.abs(point[1] - y) < 0.5))
          faults.push(`a line from ${first} runs into the break at ${x}`);
    }
  });
  return faults;
}

const pairs = (all: number[]): [number, number][] =>
  all.flatMap((x, index): [number, number][] => (index % 2 === 0 ? [[x, all[index + 1] ?? Number.NaN]] : []));

/** How many values lines join. */
export const joinedLines = (svg: string): number => [...svg.matchAll(/c-join/g)].length;

const GEOMETRY = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'd'] as const;

/** `rect 10,20,30,8`; paths by their whole course. */
const placed = ({ tagName, properties }: Element): string =>
  `${tagName} ${GEOMETRY.flatMap((key) => (properties[key] === undefined ? [] : [String(properties[key])])).join(',')}`;

/** A drawing in short: its size, how many elements of each name it has, and each mark with its words and its first shape. */
export function shapesOf(svg: string): { size: string; elements: Record<string, number>; marks: string[] } {
  const elements: Record<string, number> = {};
  const marks: string[] = [];
  let size = '';
  visit(fromHtml(svg, { fragment: true, space: 'svg' }), 'element', (node) => {
    elements[node.tagName] = (elements[node.tagName] ?? 0) + 1;
    if (node.tagName === 'svg') size = String(node.properties['viewBox']);
    if (node.tagName !== 'a') return;
    const [title, shape] = node.children.filter((child) => child.type === 'element');
    if (title?.tagName !== 'title' || shape === undefined) return;
    const words = title.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    marks.push(`${words} @ ${placed(shape)}`);
  });
  return { size, elements, marks };
}
