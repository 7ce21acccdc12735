/** Reads one text file and keeps its lines, so that every value can be traced to line and column. */
import { isMap, isNode, isScalar, type Document, type LineCounter } from 'yaml';
import type { Problem, ProblemCode } from '../../messages/problems.ts';
import type { Rewrite } from '../../messages/rewrite.ts';
import { closest } from '../../text/nearest.ts';
import { rewriteValue } from './rewrite.ts';

export type Path = readonly (string | number)[];

export interface SourceFile {
  /** Path from the project folder, with forward slashes. */
  name: string;
  text: string;
}

export interface YamlFile extends SourceFile {
  /** Read from the text when it is asked for, and given up when memory is wanted: most of it is asked only where there is a fault. */
  readonly doc: Document;
  readonly lines: LineCounter;
  /** Numbers that are written in another way than they would be told, by path: `["targets",0,"value"]` → `12.50`. */
  readonly figures: ReadonlyMap<string, string>;
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
  const path = [...origin.path, ...below];
  const { line, column } = locate(origin.file, path);
  const rewrite = nearestInstead(origin.file, path, args);
  return { ...problemAt(code, origin.file.name, line, column, args), ...(rewrite && { rewrite }) };
}

/** The line with the nearest id in it, where only that can have been meant. */
function nearestInstead(file: YamlFile, path: Path, { id, nearest }: Record<string, string>): Rewrite | undefined {
  const meant = id === undefined || nearest === undefined ? undefined : closest(id, nearest.split(', '));
  return meant === undefined ? undefined : rewriteValue(file, path, meant);
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
