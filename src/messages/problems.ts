/** Owns what a problem is: a code of the catalogue at a place in the content. Its words stand in the files beside this one. */
import type { Lang } from '../text/bilingual.ts';
import { files } from './files.ts';
import { ledger } from './ledger.ts';
import { life } from './life.ts';
import { formatMessage, say, type Args } from './message.ts';
import { observations } from './observations.ts';
import { plans } from './plans.ts';
import { prose } from './prose.ts';
import { publishing } from './publishing.ts';
import { references } from './references.ts';
import { registers } from './registers.ts';
import { linesOf, type Rewrite } from './rewrite.ts';
import { slips } from './slips.ts';
import { values } from './values.ts';

/** Every message that an editor can receive. */
export const catalogue = {
  ...slips,
  ...values,
  ...files,
  ...plans,
  ...life,
  ...registers,
  ...references,
  ...observations,
  ...prose,
  ...ledger,
  ...publishing,
};

export type ProblemCode = keyof typeof catalogue;

export interface Problem {
  readonly code: ProblemCode;
  /** Path from the project folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly args: Args;
  /** The line as it is and as it should be, where that is known. */
  readonly rewrite?: Rewrite;
}

/** For sorting: by file, line and column. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** What is wrong and what to write instead. */
export const explain = ({ code, args }: Problem, lang: Lang): { what: string; todo: string } =>
  say(catalogue[code], args, lang);

/** `file:line:column code`, then what is wrong, then what to write instead, then the line before and after. */
export const formatProblem = ({ code, file, line, column, args, rewrite }: Problem, lang: Lang): string =>
  [
    formatMessage(`${file}:${line}:${column}`, code, catalogue[code], args, lang),
    ...(rewrite ? linesOf(rewrite, lang).map((one) => `      ${one}`) : []),
  ].join('\n');

/** Thrown when content is not fit to build from; carries every problem found. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => formatProblem(problem, 'en')).join('\n'));
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}
