/** Finds elements, attributes and text in XML, whatever prefix the program writes before their names. */
import type { Element, Nodes } from 'xast';
import { visit } from 'unist-util-visit';
import { addAll } from '../text/many.ts';

const local = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

/** Descendants of that name. */
export function elements(root: Nodes | null, name: string): Element[] {
  const found: Element[] = [];
  // A sheet has many thousands of elements, and few of any name: they are walked without the way to each.
  const waiting: Nodes[] = below(root);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'element' && local(node.name) === name) found.push(node);
    addAll(waiting, below(node));
  }
  return found;
}

/** What is directly in a node, the last first, so that the first is taken from the end of a list. */
const below = (node: Nodes | null): Nodes[] => (node && 'children' in node ? node.children.toReversed() : []);

export const attribute = ({ attributes }: Element, name: string): string =>
  Object.entries(attributes).find(([key]) => local(key) === name)?.[1] ?? '';

export function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

/** A string may be cut into runs; what stands in `rPh` is how it is pronounced. */
export function stringOf(element: Element): string {
  let text = '';
  visit(element, 'element', (child: Element) => {
    if (local(child.name) === 'rPh') return 'skip';
    if (local(child.name) === 't') text += textOf(child);
    return undefined;
  });
  return unescaped(text);
}

/** The format writes characters that XML does not take as `_x000D_`, and an underscore before such a form as `_x005F_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
