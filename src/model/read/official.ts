/** Reads `official.txt`: a line `## iv-1-3` before the official wording of each clause. Every line belongs to a heading or is a problem. */
import type { Problem } from '../../messages/problems.ts';
import { problemAt, type SourceFile } from './source-file.ts';
import { checkText } from './text-rules.ts';

/** A heading as written, and the wording below it. */
export interface OfficialPart {
  heading: string;
  /** Of the heading, counted from 1. */
  line: number;
  /** From the line below the heading to the next one, as it stands. */
  text: string;
}

/** No official wording begins with #, so whatever does was meant as a heading. */
const HEADING = /^[\s\p{P}]*[#＃]/u;

export function readOfficial({ name, text }: SourceFile, problems: Problem[]): OfficialPart[] {
  const parts: OfficialPart[] = [];
  const before: number[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    const line = index + 1;
    checkText(row, (code, args, what = '') =>
      problems.push(problemAt(code, name, line, Math.max(0, row.indexOf(what)) + 1, args)),
    );
    const current = parts.at(-1);
    if (HEADING.test(row)) parts.push({ heading: row.trimEnd(), line, text: '' });
    else if (current) current.text += `${row}\n`;
    else if (row.trim() !== '') before.push(line);
  }
  if (text.trim() === '') problems.push(problemAt('empty-file', name, 1, 1));
  const [first] = before;
  if (first !== undefined)
    problems.push(problemAt('official-before', name, first, 1, { first: String(first), last: String(before.at(-1)) }));
  return parts;
}
