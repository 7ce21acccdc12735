/** Owns the shapes of the five answers, the same in text, tables and charts, so that they are told apart without colour. */
import type { Answer } from '../../model/answer.ts';

/** SVG paths in a box of 16 by 16: `fill` is filled, `line` is drawn 2 wide, `cut` is drawn over both in the colour of the ground. */
export interface AnswerShape {
  readonly fill?: string;
  readonly line?: string;
  readonly cut?: string;
}

const DISC = 'M8 1a7 7 0 0 1 0 14a7 7 0 0 1 0-14z';
const RING = 'M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0-12z';

export const ANSWER_SHAPES: Readonly<Record<Answer, AnswerShape>> = {
  met: { fill: DISC },
  missed: { fill: DISC, cut: 'M5 5l6 6M11 5l-6 6' },
  'not-yet': { line: RING, fill: 'M8 2a6 6 0 0 0 0 12z' },
  short: { line: RING, fill: 'M8 8V2a6 6 0 1 0 6 6z' },
  'cannot-be-judged': { line: RING, fill: 'M5 7h6v2H5z' },
};
