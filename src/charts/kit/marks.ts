/** Marks that charts share: values, and targets whose shape tells the operator apart. A mark carries its words as title, where pointer and keyboard find them. */
import type { Operator } from '../../model/schema/clause.ts';
import { chartWords } from '../../i18n/words/charts.ts';
import { inBoth, type Lang } from '../../text/bilingual.ts';
import { label, s, textWidth, WIDTH, type Element } from './svg.ts';

/** The name that charts use for it: every label is said in both languages. */
export const both = inBoth;

/** One decimal is a tenth of a pixel; more would only weigh. */
export const at = (value: number): number => Math.round(value * 10) / 10;

/** Shapes under one title: what is read out as one value. */
export const mark = (title: string, ...shapes: Element[]): Element =>
  s('g', { className: 'm' }, [s('title', title), ...shapes]);

export const TARGET = '#8a4b08';
export const VALUE = '#0b4f6c';
const full = { fill: TARGET, className: 'c-fill c-advise' };
const hollow = { fill: '#fff', stroke: TARGET, 'stroke-width': 1.6, className: 'c-hollow c-line-advise' };

/** At least: a triangle to the right; at most: to the left; a bare figure: a diamond. “More than” and “less than” leave the figure itself out, so they are hollow. */
export function operatorShape(operator: Operator, x: number, y: number): Element {
  const look = operator === '>' || operator === '<' ? hollow : full;
  const side = operator.startsWith('>') ? 1 : operator.startsWith('<') ? -1 : 0;
  const d =
    side === 0
      ? `M${at(x)} ${at(y - 5)}l5 5-5 5-5-5z`
      : `M${at(x - 4 * side)} ${at(y - 5)}l${9 * side} 5${side > 0 ? '-' : ' '}9 5z`;
  return s('path', { d, ...look });
}

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle';
export const SHAPES: readonly Shape[] = ['circle', 'square', 'triangle', 'diamond'];

/** A published value; hollow when it measures something else than the indicator. */
export function valueShape(shape: Shape, x: number, y: number, solid: boolean, size = 3.6): Element {
  const look = solid
    ? { fill: VALUE, className: 'c-fill c-lead' }
    : { fill: '#fff', stroke: VALUE, 'stroke-width': 1.5, className: 'c-hollow c-line-lead' };
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

/** Entries one after another, wrapped at the edge; returns the shapes and where the next thing may start. */
export function legend(
  entries: readonly { draw: (x: number, y: number) => Element[]; text: string; room?: number }[],
  top: number,
  left = 0,
): { shapes: Element[]; end: number } {
  let [x, y] = [left, top];
  const shapes = entries.flatMap(({ draw, text, room = 16 }) => {
    const width = room + textWidth(text, 10.5);
    if (x > left && x + width > WIDTH) [x, y] = [left, y + 16];
    const placed = [...draw(x + room / 2 - 2, y + 8), label([text], x + room, y + 12, 10.5)];
    x += width + 14;
    return placed;
  });
  return { shapes, end: entries.length > 0 ? y + 18 : top };
}

/** The operators that occur, as legend entries. */
export function operatorEntries(operators: readonly Operator[], lang: Lang) {
  const { signs } = chartWords(lang);
  const names: [Operator, string][] = [
    ['>=', signs.atLeast],
    ['>', signs.moreThan],
    ['=', signs.exactly],
    ['<=', signs.atMost],
    ['<', signs.lessThan],
  ];
  return names
    .filter(([operator]) => operators.includes(operator))
    .map(([operator, text]) => ({ text, draw: (x: number, y: number) => [operatorShape(operator, x, y)] }));
}
