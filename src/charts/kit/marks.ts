/** Marks that charts share: values, and targets whose shape tells the operator apart. A mark is a link with its words as name, to the page of what it shows. */
import type { Operator } from '../../model/schema/clause.ts';
import { chartWords } from '../../i18n/words/charts.ts';
import { inBoth, type Lang } from '../../text/bilingual.ts';
import { largest } from '../../text/many.ts';
import { at, label, lineOf, s, TEXT, type Element, type Sheet } from './svg.ts';
import { roomFor, wrap } from './text-width.ts';

export { at };

/** The name that charts use for it: every label is said in both languages. */
export const both = inBoth;

/** Shapes under one name, which lead to `href`: what is read out as one value. */
export const mark = (href: string, words: string, ...shapes: Element[]): Element =>
  s('a', { href, className: 'm' }, [s('title', words), ...shapes]);

const hollow = { 'stroke-width': 1.6, className: 'c-hollow c-line-advise' };

/** At least: a triangle to the right; at most: to the left; a bare figure: a diamond. “More than” and “less than” leave the figure itself out, so they are hollow. */
export function operatorShape(operator: Operator, x: number, y: number): Element {
  const look = operator === '>' || operator === '<' ? hollow : { className: 'c-advise' };
  const side = operator.startsWith('>') ? 1 : operator.startsWith('<') ? -1 : 0;
  const d =
    side === 0
      ? `M${at(x)} ${at(y - 5)}l5 5-5 5-5-5z`
      : `M${at(x - 4 * side)} ${at(y - 5)}l${9 * side} 5${side > 0 ? '-' : ' '}9 5z`;
  return s('path', { d, ...look });
}

/** A range from one figure to another. */
export const band = (from: number, to: number, y: number): Element =>
  s('rect', {
    x: at(from),
    y: at(y - 4),
    width: at(to - from),
    height: 8,
    'fill-opacity': 0.55,
    className: 'c-advise',
  });

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle';
export const SHAPES: readonly Shape[] = ['circle', 'square', 'triangle', 'diamond'];

/** A published value; hollow when it measures something else than the indicator. */
export function valueShape(shape: Shape, x: number, y: number, solid: boolean, size = 3.6): Element {
  const look = solid ? { className: 'c-lead' } : { 'stroke-width': 1.5, className: 'c-hollow c-line-lead' };
  const [cx, cy] = [at(x), at(y)];
  if (shape === 'circle') return s('circle', { cx, cy, r: size, ...look });
  if (shape === 'square')
    return s('rect', { x: at(x - size), y: at(y - size), width: size * 2, height: size * 2, ...look });
  const r = at(size * 1.3);
  return s('path', {
    d:
      shape === 'diamond'
        ? `M${cx} ${at(y - r)}l${r} ${r}-${r} ${r}-${r}-${r}z`
        : `M${cx} ${at(y - r)}l${r} ${at(r * 1.8)}h-${at(r * 2)}z`,
    ...look,
  });
}

export interface Entry {
  /** The sign, about `x` and `y`. */
  draw: (x: number, y: number) => Element[];
  text: string;
  /** Room of the sign, with the space before the words. */
  room?: number;
}

/** Entries one after another, wrapped at the edge; returns the shapes and where the next thing may start. */
export function legend(
  entries: readonly Entry[],
  sheet: Sheet,
  top: number,
  left = 0,
): { shapes: Element[]; end: number } {
  let [x, y] = [left, top];
  let end = top;
  const shapes = entries.flatMap(({ draw, text, room = 18 }) => {
    const lines = wrap(text, sheet.width - left - room, TEXT);
    const width = room + largest(lines.map((line) => roomFor(line, TEXT)));
    if (x > left && x + width > sheet.width) [x, y] = [left, end];
    const placed = [...draw(x + (room - 4) / 2, y + 9), label(lines, x + room, y + 13)];
    x += width + 12;
    end = Math.max(end, y + lines.length * lineOf(TEXT) + 4);
    return placed;
  });
  return { shapes, end: at(end) };
}

/** The operators that occur, as legend entries. */
export function operatorEntries(operators: readonly Operator[], lang: Lang): Entry[] {
  const { signs } = chartWords(lang);
  const names: [Operator, string][] = [
    ['>=', signs.atLeast],
    ['>', signs.moreThan],
    ['=', signs.exactly],
    ['<=', signs.atMost],
    ['<', signs.lessThan],
  ];
  return [
    ...names
      .filter(([operator]) => operators.includes(operator))
      .map(([operator, text]) => ({ text, draw: (x: number, y: number) => [operatorShape(operator, x, y)] })),
    ...(operators.includes('between')
      ? [{ text: signs.range, draw: (x: number, y: number) => [band(x - 7, x + 7, y)], room: 20 }]
      : []),
  ];
}
