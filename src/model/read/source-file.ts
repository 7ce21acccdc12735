/** Reads one text file and keeps its lines, so that every value can be traced to line and column. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem, ProblemCode } from '../../messages/problems.ts';

export type Path = readonly (string | number)[];

export interface SourceFile {
  /** Path from the project folder, with forward slashes. */
  name: string;
  text: string;
}

export interface YamlFile extends SourceFile {
  doc: Document;
  lines: LineCounter;
}

/** Where a value was written: the file and the path inside it. */
export interface Origin {
  file: YamlFile;
  path: Path;
}

export const problemAt = (
  code: ProblemCode,
  file: string,
  line: number,
  column: number,
  args: Record<string, string> = {},
): Problem => ({ code, file, line, column, args });

/** A problem at an origin, or at a key below it; falls back to the nearest ancestor that exists. */
export function problem(
  code: ProblemCode,
  origin: Origin,
  below: Path = [],
  args: Record<string, string> = {},
): Problem {
  const { line, column } = locate(origin.file, [...origin.path, ...below]);
  return problemAt(code, origin.file.name, line, column, args);
}

/** The same where the key itself is at fault, not its value. */
export function problemOfKey(
  code: ProblemCode,
  origin: Origin,
  key: string,
  below: Path = [],
  args: Record<string, string> = {},
): Problem {
  const map = origin.file.doc.getIn([...origin.path, ...below], true);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
  const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  if (start === undefined) return problem(code, origin, below, args);
  const { line, col } = origin.file.lines.linePos(start);
  return problemAt(code, origin.file.name, line, col, args);
}

/** Where a path of a file begins; of its nearest ancestor where there is nothing. */
export function locate(file: YamlFile, path: Path): { line: number; column: number } {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? file.doc.contents : file.doc.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = file.lines.linePos(node.range[0]);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}

/** `file:line` of an origin, for messages that point at a second place. */
export function place(origin: Origin): string {
  return `${origin.file.name}:${locate(origin.file, origin.path).line}`;
}

/** Bytes to text; a file that is not UTF-8 is a problem at its first bad line, one with mixed line ends at the first other one. */
export function decode(name: string, bytes: Uint8Array, problems: Problem[]): SourceFile | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    checkLineEnds(name, text, problems);
    return { name, text };
  } catch {
    const upToBad = (new TextDecoder('utf-8').decode(bytes).split('�')[0] ?? '').split('\n');
    problems.push(problemAt('not-utf8', name, upToBad.length, (upToBad.at(-1) ?? '').length + 1));
    return null;
  }
}

/** One kind of line end in a file: with two, programs count its lines differently. */
function checkLineEnds(name: string, text: string, problems: Problem[]) {
  const [first = '', ...others] = text.match(/\r\n|\r|\n/g) ?? [];
  const other = others.findIndex((end) => end !== first);
  if (other < 0 && first !== '\r') return;
  problems.push(problemAt('line-ends', name, Math.max(other, 0) + 2, 1));
}

/** Text to a YAML document; syntax errors and doubled keys are problems. Null when nothing can be read from it. */
export function parseYaml(source: SourceFile, problems: Problem[]): YamlFile | null {
  const lines = new LineCounter();
  const doc = parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    merge: false,
    maxAliasCount: 0,
  } as Parameters<typeof parseDocument>[1]);
  const file = { ...source, doc, lines };
  for (const error of [...doc.errors, ...doc.warnings]) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.push(
      problemAt(error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'not-yaml', source.name, line, col, {
        detail: error.message,
      }),
    );
  }
  if (doc.errors.length + doc.warnings.length > 0) return null;
  const aliases: Problem[] = [];
  visit(doc, {
    Alias(_, node) {
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      aliases.push(problemAt('not-yaml', source.name, line, col, { detail: 'alias (*)' }));
    },
  });
  problems.push(...aliases);
  if (aliases.length > 0) return null;
  checkScalars(file, problems);
  return file;
}

const TAG = /<\/?[a-z!][^>]*>?/i;
const UNSAFE = /\b(?:javascript|vbscript|data)\s*:/i;

/** Every text value must be NFC, without markup and without links that run code. */
function checkScalars(file: YamlFile, problems: Problem[]) {
  visit(file.doc, {
    Scalar(_, node) {
      if (typeof node.value !== 'string') return;
      const { line, col } = file.lines.linePos(node.range?.[0] ?? 0);
      checkText(node.value, (code, args) => problems.push(problemAt(code, file.name, line, col, args)));
    },
  });
}

/** The rules that hold for every text, whatever the format it was written in. */
export function checkText(text: string, report: (code: ProblemCode, args: Record<string, string>) => void) {
  if (text !== text.normalize('NFC'))
    report('not-nfc', { text: text.slice(0, 40), fixed: text.normalize('NFC').slice(0, 40) });
  const tag = TAG.exec(text);
  if (tag) report('html', { text: tag[0].slice(0, 40) });
  const unsafe = UNSAFE.exec(text);
  if (unsafe) report('unsafe-link', { text: text.slice(unsafe.index, unsafe.index + 40) });
}

export const isEmptyDocument = (file: YamlFile): boolean => {
  const contents = file.doc.contents;
  return (
    contents === null ||
    (isScalar(contents) && contents.value === null) ||
    (!isMap(contents) && !isSeq(contents) && !isScalar(contents))
  );
};
