/** Finds what makes a whole file something else than YAML, or all of it wrong at once: nothing in it, a CSV, two documents, tabs. */
import type { ProblemCode } from '../../messages/problems.ts';
import type { Rewrite } from '../../messages/rewrite.ts';

export interface Cause {
  readonly code: ProblemCode;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly args: Readonly<Record<string, string>>;
  readonly rewrite?: Rewrite;
}

/** What makes a whole file something else than YAML, or all of it wrong at once. */
export function wrongFile(text: string): Cause | null {
  const lines = text.split('\n');
  const content = lines.findIndex((line) => !/^\s*(?:#.*|---\s*)?$/.test(line));
  const first = lines[content];
  if (first === undefined) return { code: 'empty-file', line: 1, column: 1, args: {} };
  const found = otherFormat(first, lines[content + 1] ?? '');
  if (found) return { code: 'not-a-text', line: content + 1, column: 1, args: { found } };
  const second = lines.findIndex((line, index) => index > content && /^---(?:\s|$)/.test(line));
  if (second > 0 && lines.slice(second + 1).some((line) => /^\s*[^\s#]/.test(line)))
    return { code: 'two-documents', line: second + 1, column: 1, args: {} };
  return tabs(lines);
}

function otherFormat(first: string, next: string): string | null {
  if (first.startsWith('PK\u0003\u0004')) return 'Word, Excel';
  if (first.startsWith('%PDF')) return 'PDF';
  if (/^\s*<(?:!doctype|html|\?xml|body|div)/i.test(first)) return 'HTML';
  if (first.startsWith('{\\rtf')) return 'RTF';
  for (const sign of [',', ';', '\t'])
    if (!/:\s|^[-{[]/.test(first) && first.split(sign).length > 3 && next.split(sign).length > 3) return 'CSV';
  return null;
}

function tabs(lines: readonly string[]): Cause | null {
  const isTabbed = (line: string) => /^ *(?:- *)?\t\s*[^\s#]/.test(line);
  const first = lines.findIndex(isTabbed);
  if (first < 0) return null;
  const written = lines[first] ?? '';
  const [lead = ''] = /^[\s-]*/.exec(written) ?? [];
  const fixed = lead.replaceAll('\t', '  ') + written.slice(lead.length);
  return {
    code: 'tab',
    line: first + 1,
    column: written.indexOf('\t') + 1,
    args: { count: String(lines.filter(isTabbed).length) },
    rewrite: { written: written.replaceAll('\t', '→'), fixed },
  };
}
