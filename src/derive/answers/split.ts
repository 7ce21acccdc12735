/** Promises counted by their answer. Knows nothing but the answers: scripts of pages count by it too. */
import { ANSWERS, type Answer } from '../../model/answer.ts';

export type AnswerCounts = Readonly<Record<Answer, number>>;

export function splitOf(promises: readonly { readonly answer: Answer }[]): AnswerCounts {
  const counts: Record<Answer, number> = { met: 0, missed: 0, 'not-yet': 0, short: 0, 'cannot-be-judged': 0 };
  for (const { answer } of promises) counts[answer]++;
  return counts;
}

/** Of all, in whole per cent; 0 where there are none. */
export const shareOf = (count: number, all: number): number => (all === 0 ? 0 : Math.round((count / all) * 100));

/** Only the answers that one has, in their order. */
export const presentIn = (split: AnswerCounts): Answer[] => ANSWERS.filter((answer) => split[answer] > 0);
