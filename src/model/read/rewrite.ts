/** Shows a line as it is and as it should be: what stands at a path of a file, replaced. */
import { isNode, isPair, isScalar, visit } from 'yaml';
import type { Rewrite } from '../../messages/rewrite.ts';
import type { Path, YamlFile } from './source-file.ts';

/** The line on which a range of the text begins, before and after; undefined where the range goes over several lines. */
export function rewriteRange(
  { text }: Pick<YamlFile, 'text'>,
  start: number,
  end: number,
  to: string,
): Rewrite | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', start);
  const last = stop < 0 ? text.length : stop;
  if (end > last) return undefined;
  const written = text.slice(from, last);
  const fixed = (text.slice(from, start) + to + text.slice(end, last)).trimEnd();
  return written.trimEnd() === fixed ? undefined : { written: written.trimEnd(), fixed };
}

/** The value at a path written in another way. */
export function rewriteValue(file: YamlFile, path: Path, to: string): Rewrite | undefined {
  const node = file.doc.getIn(path, true);
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  // An empty value stands right behind its colon.
  const gap = start === end && file.text[start - 1] === ':' ? ' ' : '';
  return rewriteRange(file, start, end, gap + to);
}

/** The key at a path under another name. */
export function rewriteKey(file: YamlFile, path: Path, key: string, to: string): Rewrite | undefined {
  let found: Rewrite | undefined;
  const map = path.length === 0 ? file.doc.contents : file.doc.getIn(path, true);
  if (!isNode(map)) return undefined;
  visit(map, {
    Pair(_, pair, ancestors) {
      if (ancestors.length > 1 || !isPair(pair) || !isScalar(pair.key) || String(pair.key.value) !== key)
        return undefined;
      const [start = 0, end = start] = pair.key.range ?? [];
      found = rewriteRange(file, start, end, to);
      return visit.BREAK;
    },
  });
  return found;
}
