/** What is answered for a target once the year that its plan sets is read with it: below its mark, a target is missed only when that year has passed. */
import type { Progress } from './progress.ts';

export const ANSWERS = ['met', 'missed', 'not-yet', 'below', 'cannot'] as const;
export type Answer = (typeof ANSWERS)[number];

export function answerOf({ achievement, due }: Pick<Progress, 'achievement' | 'due'>): Answer {
  if (achievement.is === 'cannot-be-judged') return 'cannot';
  if (achievement.is === 'met') return 'met';
  return ({ passed: 'missed', open: 'not-yet', 'no-year': 'below' } as const)[due];
}
