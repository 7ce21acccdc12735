/** Markdown twins of the pages of plans, clauses, indicators, agencies, cities, features, instruments and comparisons, made from the finished page, so that both say the same. */
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { absolute, baseAddress } from '../../derive/publication.ts';
import { words } from '../../i18n/words/index.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { addAll } from '../../text/many.ts';
import { langOf, pathOf, type BuiltPage } from '../kit/built-page.ts';
import { hasTwin, twinPath } from './twin-path.ts';

/** Ways around the site and drawings are no text of the page. */
const LEFT_OUT = new Set(['nav', 'svg', 'form', 'script', 'style', 'button']);
const classesOf = ({ properties }: Element): readonly unknown[] =>
  Array.isArray(properties.className) ? properties.className : [];
/** Nor are the long forms of a citation and lines to be copied: the short one is enough, the page has the rest. */
const isLeftOut = (node: Element, lang: Lang): boolean =>
  LEFT_OUT.has(node.tagName) ||
  (node.tagName === 'details' && classesOf(node).includes('no-print')) ||
  (node.tagName === 'p' && isTextOf(node.children[0], `${words(lang).citeFull}:`));
const isTextOf = (node: ElementContent | undefined, value: string): boolean =>
  node?.type === 'element' &&
  node.tagName === 'strong' &&
  node.children[0]?.type === 'text' &&
  node.children[0].value === value;

/** Markdown itself has no words for what was taken out or added. */
const CHANGED: Readonly<Record<string, string>> = { del: '~~', ins: '++' };

const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'li', 'details', 'summary', 'section', 'dl', 'dt', 'dd']);
const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element';
const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

/** A cell of a table is one line: what stands in lines of its own on the page is kept apart by a dot. */
function asOneLine(children: readonly ElementContent[]): ElementContent[] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (isElement(child) && BLOCKS.has(child.tagName)) lines.push(asOneLine(child.children), []);
    else lines.at(-1)?.push(child);
  }
  return lines
    .filter((line) => line.some((node) => !isBlank(node)))
    .flatMap((line, index) => (index === 0 ? line : [text(' · '), ...line]));
}

/** A list of terms is a list, each item with its term in front. */
function asList(list: Element): void {
  const items: Element[] = [];
  for (const child of list.children.filter(isElement)) {
    if (child.tagName === 'div') addAll(items, asItems(child));
    else addTo(items, child);
  }
  list.tagName = 'ul';
  list.children = items;
}
/** Emphasis that begins or ends with a space is none in Markdown. */
const withoutEnds = (children: readonly ElementContent[]): ElementContent[] => {
  const first = children.findIndex((node) => !isBlank(node));
  return first < 0 ? [] : children.slice(first, children.findLastIndex((node) => !isBlank(node)) + 1);
};
const asItems = (group: Element): Element[] => {
  const items: Element[] = [];
  for (const child of group.children.filter(isElement)) addTo(items, child);
  return items;
};
function addTo(items: Element[], part: Element): void {
  const last = items.at(-1);
  if (part.tagName === 'dt' || last === undefined)
    items.push(element('li', [element('strong', withoutEnds(part.children)), text(' – ')]));
  else addAll(last.children, [...part.children, text(' ')]);
}

/** Another page with a twin is linked as its twin; a place inside a page is not one of its twin. */
function targetOf(href: string, site: Site, page: BuiltPage): string {
  if (!/^[#/]/.test(href)) return href;
  const whole = new URL(href, absolute(site, page.address)).href;
  const inside = whole.slice(baseAddress(site).length).replace(/#.*$/, '');
  const target = { address: inside };
  return href.startsWith('/') && hasTwin(pathOf(target))
    ? absolute(site, twinPath(pathOf(target), langOf(target)))
    : whole;
}

/** Keeps the content, with whole addresses. `cited`: inside the citation, which names the page itself. */
function prepare(node: Nodes, site: Site, page: BuiltPage, cited: boolean): void {
  if (!('children' in node)) return;
  const parent = node as Root;
  parent.children = parent.children
    .filter((child) => child.type !== 'element' || !isLeftOut(child, langOf(page)))
    // A label is set apart by its looks on the page, and by spaces here.
    .flatMap((child) =>
      child.type === 'element' && classesOf(child).includes('tag') ? [text(' '), child, text(' ')] : [child],
    );
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const inCitation = cited || classesOf(child).includes('cite');
    const { href } = child.properties;
    if (child.tagName === 'a' && typeof href === 'string')
      child.properties['href'] = inCitation && href.startsWith('/') ? absolute(site, href) : targetOf(href, site, page);
    const sign = CHANGED[child.tagName];
    if (sign !== undefined) {
      child.tagName = 'span';
      child.children = [text(sign), ...child.children, text(sign)];
    }
    prepare(child, site, page, inCitation);
    // What a reader opens is a title of what stands below it.
    if (child.tagName === 'summary') {
      child.tagName = 'p';
      child.children = [element('strong', withoutEnds(child.children))];
    }
    if (child.tagName === 'dl') asList(child);
    if (child.tagName === 'td' || child.tagName === 'th') child.children = asOneLine(child.children);
  }
}

/** The content between the header and the footer of the site. Drawings go before anything is parsed: they are half of some pages. */
const mainOf = (html: string): string =>
  (/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '').replace(/<svg\b.*?<\/svg>/gs, '');

/** The twin of a page, or null for a page that has none. */
export function markdownTwin(site: Site, page: BuiltPage): string | null {
  if (!hasTwin(pathOf(page))) return null;
  const main = fromHtml(mainOf(page.html), { fragment: true });
  prepare(main, site, page, false);
  return toMarkdown(toMdast(main), {
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '_',
  });
}
