/** Reads one text file and keeps its lines, so that every value can be traced to line and column. */
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Scalar,
  type ErrorCode,
  type YAMLError,
} from 'yaml';
import type { Problem, ProblemCode } from '../../messages/problems.ts';
import { yamlDetail } from '../../messages/syntax.ts';
import { checkLetters, checkText } from './text-rules.ts';

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

/** Bytes to text with LF line ends, so that a clone on Windows is the same site; a file that is not UTF-8 is a problem at its first bad line. */
export function decode(name: string, bytes: Uint8Array, problems: Problem[]): SourceFile | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    const source = { name, text: withLf(text) };
    return isInConflict(source, problems) ? null : source;
  } catch {
    const upToBad = withLf(new TextDecoder('utf-8').decode(bytes).split('�')[0] ?? '').split('\n');
    const column = (upToBad.at(-1) ?? '').length + 1;
    problems.push(problemAt('not-utf8', name, upToBad.length, column, { found: encodingOf(bytes) }));
    return null;
  }
}

/** Where Git could not join two versions it leaves both in the file, between lines of signs; until one is chosen there is nothing to read. */
function isInConflict({ name, text }: SourceFile, problems: Problem[]): boolean {
  const [mark] = /^(?:<{7} .*|>{7} .*|={7}(?=\n[\s\S]*^>{7} ))/m.exec(text) ?? [];
  if (mark === undefined) return false;
  const line = text.split('\n').findIndex((one) => one.startsWith(mark)) + 1;
  problems.push(problemAt('merge-conflict', name, line, 1, { mark: mark.slice(0, 40) }));
  return true;
}

/** LF for every line end, as Git keeps texts. */
export const withLf = (text: string): string => text.replace(/\r\n?/g, '\n');

/** A guess, for the message: programs on Windows write UTF-16 with a mark, and one byte per letter otherwise. */
function encodingOf([first, second]: Uint8Array): string {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    ? 'UTF-16'
    : 'Windows-1258, Windows-1252';
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
  for (const { code, pos } of slipsOf([...doc.errors, ...doc.warnings])) {
    const doubled = code === 'DUPLICATE_KEY' ? /^(\s*)([^\s:]*)/.exec(source.text.slice(pos[0])) : null;
    const [, space = '', key = ''] = doubled ?? [];
    const { line, col } = lines.linePos(pos[0] + space.length);
    problems.push(
      code === 'DUPLICATE_KEY'
        ? problemAt('duplicate-key', source.name, line, col, { key: key.slice(0, 60) })
        : problemAt('not-yaml', source.name, line, col, yamlDetail(code)),
    );
  }
  if (doc.errors.length + doc.warnings.length > 0) {
    checkBroken(file, doc.errors[0]?.pos[0] ?? 0, problems);
    return null;
  }
  const signs = signsIn(file);
  problems.push(...signs);
  if (signs.length > 0) return null;
  checkScalars(file, problems);
  return file;
}

/** Aliases, anchors and tags: nobody needs them here, and what follows the sign would lose it in silence: `! Đọc` is “Đọc”. */
function signsIn({ name, doc, lines }: YamlFile): Problem[] {
  const found: Problem[] = [];
  const report = (offset: number, code: ErrorCode) => {
    const { line, col } = lines.linePos(offset);
    found.push(problemAt('not-yaml', name, line, col, yamlDetail(code)));
  };
  visit(doc, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || node.anchor !== undefined) report(offset, 'BAD_ALIAS');
      else if (node.tag !== undefined) report(offset, 'TAG_RESOLVE_FAILED');
    },
  });
  return found;
}

/** One slip throws the parser off for the rest of the file: what it then finds out of place tells nothing. */
const slipsOf = (errors: readonly YAMLError[]): YAMLError[] =>
  errors.filter(({ code }, index) => index === 0 || code !== 'UNEXPECTED_TOKEN');

/** What may have broken a file: a character that is not seen, or a # that cut off the end of a list or map. */
function checkBroken({ name, text, lines }: YamlFile, broken: number, problems: Problem[]) {
  const report = (code: ProblemCode, offset: number, args: Record<string, string>) => {
    const { line, col } = lines.linePos(offset);
    problems.push(problemAt(code, name, line, col, args));
  };
  checkLetters(text, (code, args, what = '') => report(code, Math.max(0, text.indexOf(what)), args));
  for (const { index, groups } of text.slice(0, broken + 1).matchAll(CUT_FLOW))
    report('cut-text', index, { lost: (groups?.['lost'] ?? '').slice(0, 40), fixed: '{ vi: "… #…", en: … }' });
}

/** `{ vi: Học tập #1, en: …`: the rest of the line, brackets and all, is a comment. */
const CUT_FLOW = /(?<=[{[][^{}[\]"'#\n]*[^\s,{[]) #(?<lost>[^\n]*)/g;

/** Every text value must be readable in every format, and all of it must be there. */
function checkScalars(file: YamlFile, problems: Problem[]) {
  const report = (code: ProblemCode, offset: number, args: Record<string, string>) => {
    const { line, col } = file.lines.linePos(offset);
    problems.push(problemAt(code, file.name, line, col, args));
  };
  visit(file.doc, {
    Scalar(position, node, ancestors) {
      const [start = 0, end = start] = node.range ?? [];
      const key = position === 'value' ? keyOf(ancestors.at(-1)) : '';
      const lost = cutOff(node, key);
      if (lost !== null) {
        const kept = typeof node.value === 'string' ? node.value : '';
        report('cut-text', start, { lost: lost.slice(0, 40), fixed: quoted(`${kept} #${lost}`.trim()) });
      }
      if (typeof node.value !== 'string') return;
      checkText(
        node.value,
        (code, args, what) => {
          const found = what === undefined ? -1 : file.text.slice(start, end).indexOf(what);
          report(code, start + Math.max(found, 0), args);
        },
        // A reading shows the copy as it is, whatever the scanner made of it.
        { copied: key === 'reading' },
      );
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
