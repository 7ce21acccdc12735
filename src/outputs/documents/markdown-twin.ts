/** Markdown twins of plan, clause and indicator pages, made from the finished page, so that both say the same. */
import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { localised } from '../../derive/address.ts';
import type { Lang } from '../../model/schema/common.ts';
import type { Site } from '../../model/types.ts';
import { pathOf, type BuiltPage } from '../kit/built-page.ts';
import { absolute } from '../../derive/publication.ts';

const TWINS = /^\/(?:plans|indicators)\/[^/]+\/(?:[^/]+\/)?$/;

/** `/plans/hai-phong-2026/` → `/plans/hai-phong-2026.md`. */
export const twinPath = (path: string, lang: Lang): string => `${localised(path, lang).replace(/\/$/, '')}.md`;

/** Whether the page at `path` (without its language) has a twin. */
export const hasTwin = (path: string): boolean => TWINS.test(path);

/** Ways around the site and drawings are no text of the page. */
const LEFT_OUT = new Set(['nav', 'svg', 'form', 'script', 'style', 'button']);

/** Markdown itself has no words for what was taken out or added. */
const CHANGED: Readonly<Record<string, string>> = { del: '~~', ins: '++' };

/** Keeps the content, with whole addresses. */
function prepare(node: Nodes, site: Site, page: BuiltPage): void {
  if (!('children' in node)) return;
  (node as Root).children = (node as Root).children.filter(
    (child) => child.type !== 'element' || !LEFT_OUT.has(child.tagName),
  );
  for (const child of node.children) {
    if (child.type === 'element') {
      const { href } = child.properties;
      if (child.tagName === 'a' && typeof href === 'string')
        child.properties['href'] = /^[#/]/.test(href) ? new URL(href, absolute(site, page.address)).href : href;
      if (child.tagName === 'summary') child.tagName = 'p';
      const sign = CHANGED[child.tagName];
      if (sign !== undefined) {
        child.tagName = 'span';
        child.children = [{ type: 'text', value: sign }, ...child.children, { type: 'text', value: sign }];
      }
      // Paragraphs of a cell become one line, so that only a space keeps them apart.
      if (child.tagName === 'td' || child.tagName === 'th')
        child.children = child.children.flatMap((part) => [part, { type: 'text' as const, value: ' ' }]);
    }
    prepare(child, site, page);
  }
}

/** The content between the header and the footer of the site. */
const mainOf = (html: string): string => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';

/** The twin of a page, or null for a page that has none. */
export function markdownTwin(site: Site, page: BuiltPage): string | null {
  if (!hasTwin(pathOf(page))) return null;
  const main = fromHtml(mainOf(page.html), { fragment: true });
  prepare(main, site, page);
  return toMarkdown(toMdast(main), {
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '_',
  });
}
