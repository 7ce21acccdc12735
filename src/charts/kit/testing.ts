/** For tests: reads a drawing of values as anybody would and says which lines run across a break. */
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
