/** Remark plugin: `[[kind:id]]` and “Quyết định số 1373/QĐ-TTg” become links; what leads nowhere stops the build. */
import type { Link, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { localised } from '../derive/address.ts';
import { ProblemsError, type Problem } from '../messages/problems.ts';
import type { Lang } from '../text/bilingual.ts';
import type { Site } from '../model/types.ts';
import { leadsNowhere, referencesIn } from './reference-text.ts';

/** The plugin for the model of the moment. A closure, not an option: Astro serialises the options of plugins, and the model is a graph. */
export const remarkReferences = (siteNow: () => Site) => () => (tree: Root, file: VFile) =>
  linkReferences(tree, file.path, siteNow());

/** The language of a page is its folder: `content/pages/vi/…`. */
export const langOfFile = (path: string): Lang => (/[\\/]en[\\/]/.test(path) ? 'en' : 'vi');

/** Changes `tree`. */
export function linkReferences(tree: Root, path: string, site: Site): void {
  const problems: Problem[] = [];
  const file = path.slice(Math.max(0, path.indexOf('content/')));
  visit(tree, 'text', (node: Text, index, parent) => {
    if (index === undefined || parent === undefined || parent.type === 'link') return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const nodes = linked(node.value, langOfFile(path), site, (fault) =>
      problems.push({ ...fault, file, line, column }),
    );
    if (nodes === null) return;
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** The text cut at its references; null where there is none to link. */
function linked(
  value: string,
  lang: Lang,
  site: Site,
  report: (fault: Pick<Problem, 'code' | 'args'>) => void,
): (Text | Link)[] | null {
  const nodes: (Text | Link)[] = [];
  let end = 0;
  for (const { text, index, target } of referencesIn(value, site)) {
    if (leadsNowhere(target)) {
      report(target);
      continue;
    }
    if (index > end) nodes.push({ type: 'text', value: value.slice(end, index) });
    const children: Text[] = [{ type: 'text', value: target.label[lang] }];
    nodes.push({ type: 'link', url: localised(target.path, lang), children });
    end = index + text.length;
  }
  if (nodes.length === 0) return null;
  if (end < value.length) nodes.push({ type: 'text', value: value.slice(end) });
  return nodes;
}
