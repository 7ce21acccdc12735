/** Remark plugin: `[[kind:id]]` and “Quyết định số 1373/QĐ-TTg” become links; what leads nowhere stops the build. */
import type { Link, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { instrumentPath, localised } from '../derive/address.ts';
import { knownReferences, resolveReference } from '../derive/references.ts';
import { nearest } from '../text/nearest.ts';
import { ProblemsError, type Problem } from '../messages/problems.ts';
import type { Lang } from '../model/schema/common.ts';
import type { Instrument, Site } from '../model/types.ts';

/** A reference in double brackets, or a document number after the word for its kind. */
const REFERENCE =
  /\[\[([a-z]+:[^\]\s]+)\]\]|((?:Luật|Nghị quyết|Kết luận|Chỉ thị|Quyết định|Nghị định|Thông tư|Kế hoạch|Công văn|Tờ trình|Resolution|Conclusion|Directive|Decision|Decree|Circular|Plan|Letter|Submission) (?:số |No\. )?)(\d+[-/][\p{L}\d/-]*\p{L})/gu;

/** The plugin for one model. A closure, not an option: Astro serialises the options of plugins, and the model is a graph. */
export const remarkReferences = (site: Site) => () => (tree: Root, file: VFile) =>
  linkReferences(tree, file.path, site);

/** Changes `tree`. The language is the folder of the page: `content/pages/vi/…`. */
export function linkReferences(tree: Root, path: string, site: Site): void {
  const lang: Lang = /[\\/]en[\\/]/.test(path) ? 'en' : 'vi';
  const problems: Problem[] = [];
  visit(tree, 'text', (node: Text, index, parent) => {
    if (index === undefined || parent === undefined || parent.type === 'link') return;
    const nodes = split(node, lang, site, (code, args) => {
      problems.push({
        code,
        file: path.slice(Math.max(0, path.indexOf('content/'))),
        line: node.position?.start.line ?? 1,
        column: node.position?.start.column ?? 1,
        args,
      });
    });
    if (nodes === null) return;
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
}

function split(
  { value }: Text,
  lang: Lang,
  site: Site,
  report: (code: 'unknown-reference' | 'unknown-instrument', args: Record<string, string>) => void,
): (Text | Link)[] | null {
  const nodes: (Text | Link)[] = [];
  let end = 0;
  for (const match of value.matchAll(REFERENCE)) {
    const [whole, reference, kind = '', number = ''] = match;
    const target = reference === undefined ? byNumber(site, number) : resolveReference(site, reference);
    if (!target) {
      if (reference === undefined)
        report('unknown-instrument', {
          id: number,
          nearest: nearest(
            number,
            site.instruments.flatMap(({ number: known }) => known ?? []),
          ),
        });
      else report('unknown-reference', { ref: reference, nearest: nearest(reference, knownReferences(site)) });
      continue;
    }
    const path = 'path' in target ? target.path : instrumentPath(target);
    const text = 'path' in target ? target.label[lang] : `${kind}${number}`;
    if (match.index > end) nodes.push({ type: 'text', value: value.slice(end, match.index) });
    nodes.push({ type: 'link', url: localised(path, lang), children: [{ type: 'text', value: text }] });
    end = match.index + whole.length;
  }
  if (nodes.length === 0) return null;
  if (end < value.length) nodes.push({ type: 'text', value: value.slice(end) });
  return nodes;
}

const byNumber = (site: Site, number: string): Instrument | undefined =>
  site.instruments.find(
    (instrument) => instrument.number === number || instrument.variants.some(({ printed }) => printed === number),
  );
