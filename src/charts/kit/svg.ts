/** Small parts that charts share: the two sheets that every chart is drawn on, SVG elements as data, labels. Colours are classes; `palette.ts` says what they mean. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';

export { s };
export type { Element };

/** Every chart is drawn twice, for a phone's column and for a desk's: a drawing made smaller would have letters that nobody reads. */
export interface Sheet {
  readonly name: 'narrow' | 'wide';
  /** In CSS pixels at its smallest. */
  readonly width: number;
}
export const NARROW: Sheet = { name: 'narrow', width: 320 };
export const WIDE: Sheet = { name: 'wide', width: 640 };
export const SHEETS = [NARROW, WIDE] as const;

/** Size of letters: no label is smaller than the first. */
export const TEXT = 12;
export const HEAD = 13;
export const LINE = 1.3;
export const lineOf = (size: number): number => Math.round(size * LINE * 10) / 10;

/** One decimal is a tenth of a pixel; more would only weigh. */
export const at = (value: number): number => Math.round(value * 10) / 10;

const sized = (size: number) => size !== TEXT && { 'font-size': size };

/** A label of one or more lines, first baseline at `y`. */
export const label = (lines: readonly string[], x: number, y: number, size = TEXT, className = 'c-label'): Element =>
  lines.length === 1
    ? s('text', { x: at(x), y: at(y), className, ...sized(size) }, lines[0])
    : s(
        'text',
        { x: at(x), y: at(y), className, ...sized(size) },
        lines.map((line, index) => s('tspan', { x: at(x), ...(index > 0 && { dy: lineOf(size) }) }, line)),
      );

/** One line that stands about or before `x`. */
export const anchored = (
  text: string,
  x: number,
  y: number,
  anchor: 'middle' | 'end',
  className = 'c-label',
): Element => s('text', { x: at(x), y: at(y), 'text-anchor': anchor, className }, text);

/** A straight line, across or down. */
export const rule = (d: string, className = 'c-axis', width = 1): Element =>
  s('path', { d, 'stroke-width': width, fill: 'none', className });

/** What a chart draws on one sheet: shapes from top to bottom. `from` is where the marks begin, below the legend. */
export interface Drawn {
  height: number;
  from: number;
  shapes: ElementContent[];
}

export const svgOf = (sheet: Sheet, { height, shapes }: Drawn): Element =>
  s(
    'svg',
    {
      viewBox: `0 0 ${sheet.width} ${Math.ceil(height)}`,
      width: sheet.width,
      height: Math.ceil(height),
      className: `chart-svg chart-${sheet.name}`,
      'font-size': TEXT,
    },
    shapes,
  );

export const toSvg = (element: Element): string => toHtml(element, { space: 'svg' });
