/** Text to a YAML document: the slip that makes it unreadable, or every text in it that must be written otherwise. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar,
} from 'yaml';
import type { Problem, ProblemCode } from '../../messages/problems.ts';
import type { Rewrite } from '../../messages/rewrite.ts';
import { addAll } from '../../text/many.ts';
import { whatBroke } from './broken-yaml.ts';
import { remembered } from './remembered.ts';
import { rewriteRange } from './rewrite.ts';
import { problemAt, type Path, type SourceFile, type YamlFile } from './source-file.ts';
import { wrongFile } from './whole-file.ts';
import { checkPasted, checkText, type TextReport } from './text-rules.ts';

/** Text to a YAML document; the first slip that makes it unreadable is a problem. Null when nothing can be read from it. */
export const parseYaml = remembered(parse, {
  kind: 'yaml',
  pack: ({ figures }) => figures,
  unpack: (source, figures: YamlFile['figures']) => yamlFile(source, () => figures),
});

function parse(source: SourceFile, problems: Problem[]): YamlFile | null {
  const { name, text } = source;
  // The head of a page of prose is no file of its own.
  const wrong = name.endsWith('.yaml') ? wrongFile(text) : null;
  if (wrong) {
    problems.push({ ...wrong, file: name });
    return null;
  }
  const file = yamlFile(source, figuresIn);
  const { doc } = file;
  const [first] = [...doc.errors, ...doc.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first) {
    addAll(problems, whatBroke(file, first));
    return null;
  }
  const signs = signsOfYaml(file);
  addAll(problems, signs);
  if (signs.length > 0) return null;
  checkScalars(file, problems);
  return file;
}

interface Parsed {
  doc: Document;
  lines: LineCounter;
}

function parsed(text: string): Parsed {
  const lines = new LineCounter();
  const doc = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    merge: false,
    maxAliasCount: 0,
  } as Parameters<typeof parseDocument>[1]);
  return { doc, lines };
}

/** A file whose tree is made when it is needed. */
function yamlFile(source: SourceFile, figures: (tree: () => Document) => YamlFile['figures']): YamlFile {
  let last: WeakRef<Parsed> | undefined;
  const tree = (): Parsed => {
    const known = last?.deref() ?? parsed(source.text);
    last = new WeakRef(known);
    return known;
  };
  let known: YamlFile['figures'] | undefined;
  return {
    ...source,
    get doc() {
      return tree().doc;
    },
    get lines() {
      return tree().lines;
    },
    get figures() {
      return (known ??= figures(() => tree().doc));
    },
  };
}

/** Numbers whose text is not the one that they would be given: the thousands that somebody meant can be told from it alone. */
function figuresIn(tree: () => Document): YamlFile['figures'] {
  const found = new Map<string, string>();
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node))
      for (const { key, value } of node.items) walk(value, [...path, isScalar(key) ? String(key.value) : '']);
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
    else if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined)
      if (node.source !== String(node.value)) found.set(JSON.stringify(path), node.source);
  };
  walk(tree().contents, []);
  return found;
}

/** Names of parts, copies of them, and kinds: YAML has signs for them, which nobody here means. */
function signsOfYaml(file: YamlFile): Problem[] {
  const found: Problem[] = [];
  const report = (sign: string, node: Node) => {
    const [start = 0, end = start] = node.range ?? [];
    const near = file.text.lastIndexOf(sign, start);
    const from = file.text[near - 1] === sign ? near - 1 : near;
    const { line, col } = file.lines.linePos(from);
    found.push(
      problemAt('yaml-sign', file.name, line, col, {
        sign,
        text: file.text.slice(from, end).split('\n')[0]?.slice(0, 40) ?? '',
      }),
    );
  };
  visit(file.doc, {
    Alias: (_, node) => report('*', node),
    Scalar: (_, node) => {
      if (node.anchor !== undefined) report('&', node);
      else if (node.tag !== undefined) report('!', node);
    },
    Collection: (_, node) => {
      if (node.anchor !== undefined) report('&', node);
    },
  });
  return found.slice(0, 1);
}

/** Every text value must be readable in every format, and all of it must be there. */
function checkScalars(file: YamlFile, problems: Problem[]) {
  const report = (code: ProblemCode, offset: number, args: Record<string, string>, rewrite?: Rewrite) => {
    const { line, col } = file.lines.linePos(offset);
    problems.push({ ...problemAt(code, file.name, line, col, args), ...(rewrite && { rewrite }) });
  };
  visit(file.doc, {
    Scalar(position, node, ancestors) {
      const [start = 0, end = start] = node.range ?? [];
      const key = position === 'value' ? keyOf(ancestors.at(-1)) : '';
      const lost = cutOff(node, key);
      if (lost !== null) {
        const kept = typeof node.value === 'string' ? node.value : '';
        const whole = quoted(`${kept} #${lost}`.trim());
        const stop = file.text.indexOf('\n', start);
        const rewrite = rewriteRange(file, start, stop < 0 ? file.text.length : stop, whole);
        report('cut-text', start, { lost: lost.slice(0, 40), fixed: whole }, rewrite);
      }
      if (typeof node.value !== 'string') return;
      const reportText: TextReport = (code, args, what) => {
        const found = what === undefined ? -1 : file.text.slice(start, end).indexOf(what);
        report(code, start + Math.max(found, 0), args);
      };
      // A reading shows the copy as it is, whatever the scanner made of it.
      const copied = key === 'reading';
      checkText(node.value, reportText, { copied });
      if (!copied) checkPasted(node.value, reportText);
    },
  });
}

const keyOf = (pair: unknown): string => (isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '');

/** What YAML took for a comment in the middle of a text: `vi: Học tập #1` is “Học tập”. Null where nothing was cut off. */
function cutOff({ comment, type, value }: Scalar, key: string): string | null {
  if (comment == null || !(type === 'PLAIN' || value === null)) return null;
  const [first = ''] = comment.split('\n');
  if (key === 'vi' || key === 'en') return first;
  return typeof value === 'string' && /^\S/.test(first) ? first : null;
}

const quoted = (text: string): string => (text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);
