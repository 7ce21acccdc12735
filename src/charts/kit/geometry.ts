/** For tests: measures a drawing as it will be seen: no mark leaves its frame, and no label covers another, also with letters and words spaced out. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { svgPathBbox } from 'svg-path-bbox';
import { visit } from 'unist-util-visit';
import { addAll } from '../../text/many.ts';
import { TEXT } from './svg.ts';
import { roomFor, type Weight } from './text-width.ts';

interface Measured {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a moved or smaller part of a drawing stands. */
interface Place {
  dx: number;
  dy: number;
  scale: number;
}

const classes = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : [];
const number = (value: unknown): number => (value === undefined ? 0 : Number(value));
const elements = ({ children }: Pick<Element, 'children'>): Element[] =>
  children.filter((child): child is Element => child.type === 'element');
const wordsOf = (node: Element): string =>
  node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** `translate(a b) scale(c) translate(d e)`, as legends use it. */
function moved(place: Place, transform: unknown): Place {
  return [
    ...(typeof transform === 'string' ? transform : '').matchAll(/(translate|scale)\(([-\d.]+)[ ,]?([-\d.]*)\)/g),
  ].reduce(
    ({ dx, dy, scale }, [, name, a, b]) =>
      name === 'scale'
        ? { dx, dy, scale: scale * Number(a) }
        : { dx: dx + scale * Number(a), dy: dy + scale * Number(b), scale },
    place,
  );
}

function box(node: Element): [number, number, number, number] | null {
  const { x, y, width, height, cx, cy, r, d } = node.properties;
  if (node.tagName === 'rect') return [number(x), number(y), number(x) + number(width), number(y) + number(height)];
  if (node.tagName === 'circle')
    return [number(cx) - number(r), number(cy) - number(r), number(cx) + number(r), number(cy) + number(r)];
  return node.tagName === 'path' ? svgPathBbox(String(d)) : null;
}

/** Each line of a label. */
function lines(node: Element): Measured[] {
  const strong: Weight = classes(node).includes('c-strong') ? 600 : 400;
  const { x, y, fontSize, textAnchor } = node.properties;
  const size = fontSize === undefined ? TEXT : number(fontSize);
  const parts = elements(node).filter(({ tagName }) => tagName === 'tspan');
  let baseline = number(y);
  return (parts.length > 0 ? parts : [node]).map((part) => {
    const text = wordsOf(part);
    const start = number(part.properties['x'] ?? x);
    baseline += part === node ? 0 : number(part.properties['dy']);
    const room = roomFor(text, size, strong);
    const left = textAnchor === 'middle' ? start - room / 2 : textAnchor === 'end' ? start - room : start;
    return { what: `“${text}”`, left, right: left + room, top: baseline - size * 0.8, bottom: baseline + size * 0.25 };
  });
}

/** What is wrong with a drawing, in words; nothing when all is well. */
export function geometryFaults(svg: string): string[] {
  const root = elements(fromHtml(svg, { fragment: true, space: 'svg' }) as unknown as Element)[0];
  if (root === undefined) return ['no drawing'];
  const [, , width = 0, height = 0] = String(root.properties['viewBox']).split(' ').map(Number);
  const labels: Measured[] = [];
  const all: Measured[] = [];
  let smallest = Infinity;
  const reused = new Map<string, Element>();
  visit(root, 'element', (node) => {
    if (typeof node.properties['id'] === 'string') reused.set(`#${node.properties['id']}`, node);
  });
  const walk = (node: Element, place: Place): void => {
    const { href, x, y } = node.properties;
    const again = node.tagName === 'use' ? reused.get(String(href)) : undefined;
    if (again !== undefined)
      walk(again, { ...place, dx: place.dx + place.scale * number(x), dy: place.dy + place.scale * number(y) });
    if (['defs', 'title', 'desc', 'style'].includes(node.tagName)) return;
    const here = moved(place, node.properties['transform']);
    if (node.tagName === 'text') {
      smallest = Math.min(
        smallest,
        node.properties['fontSize'] === undefined ? TEXT : number(node.properties['fontSize']),
      );
      addAll(labels, lines(node));
      addAll(all, lines(node));
      return;
    }
    const shape = box(node);
    if (shape !== null) {
      const [left, top, right, bottom] = shape;
      all.push({
        what: `${node.tagName} ${classes(node).join('.')}`,
        left: left * here.scale + here.dx,
        right: right * here.scale + here.dx,
        top: top * here.scale + here.dy,
        bottom: bottom * here.scale + here.dy,
      });
    }
    for (const child of elements(node)) walk(child, here);
  };
  for (const child of elements(root)) walk(child, { dx: 0, dy: 0, scale: 1 });
  const outside = all
    .filter((one) => one.left < -1 || one.top < -1 || one.right > width + 1 || one.bottom > height + 1)
    .map(
      ({ what, left, top, right, bottom }) =>
        `${what} leaves the frame: ${[left, top, right, bottom].map(Math.round).join(' ')} in ${width} × ${height}`,
    );
  return [
    ...(/NaN|Infinity|undefined/.test(svg) ? ['a figure is no number'] : []),
    ...(smallest < TEXT ? [`letters of ${smallest}`] : []),
    ...outside,
    ...covered(labels),
  ];
}

/** Labels that stand on one another; sorted by height, so that thousands of them are compared with their neighbours alone. */
function covered(labels: readonly Measured[]): string[] {
  const sorted = labels.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) => {
    const faults: string[] = [];
    for (let next = index + 1; next < sorted.length; next++) {
      const b = sorted[next];
      if (b === undefined || b.top >= a.bottom - 0.5) break;
      if (a.left < b.right - 0.5 && b.left < a.right - 0.5) faults.push(`${a.what} and ${b.what} cover each other`);
    }
    return faults;
  });
}
