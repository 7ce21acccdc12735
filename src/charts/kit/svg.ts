/** Small parts that charts share: SVG elements as data, wrapped text, fill patterns that hold without colour. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';

export { s };
export type { Element };

/** Width of every chart in user units: a phone's column, so that nothing shrinks below reading size. */
export const WIDTH = 360;

/** Room that a text takes at a font size, estimated for the site's face; the build has no font metrics. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.54;

/** Breaks a label at spaces so that no line is wider than `width`. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A label of one or more lines, first baseline at `y`. */
export const label = (lines: readonly string[], x: number, y: number, size: number, className = 'c-label'): Element =>
  s(
    'text',
    { x, y, className, 'font-size': size, fill: '#1b2733' },
    lines.map((line, index) => s('tspan', { x, ...(index > 0 && { dy: size * 1.25 }) }, line)),
  );

/** The whole drawing. `title` and `reading` are its accessible name and description. */
export function drawing(
  id: string,
  height: number,
  title: string,
  reading: string,
  children: ElementContent[],
): Element {
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
      width: WIDTH,
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      className: 'chart-svg',
      'font-family': "'Be Vietnam Pro', system-ui, sans-serif",
    },
    [s('title', { id: `${id}-title` }, title), s('desc', { id: `${id}-desc` }, reading), ...children],
  );
}

export const toSvg = (element: Element): string => toHtml(element, { space: 'svg' });
