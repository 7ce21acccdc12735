import { describe, expect, test } from 'vitest';
import { loadSite } from '../model/index.ts';
import { ANSWERS, answerOf } from './answers.ts';
import { progress } from './progress.ts';

const below = { is: 'not-met', distance: 1 } as never;

describe('a target below its mark', () => {
  test.each([
    ['passed', 'missed'],
    ['open', 'not-yet'],
    ['no-year', 'below'],
  ] as const)('whose date is %s is “%s”', (due, answer) => expect(answerOf({ achievement: below, due })).toBe(answer));
});

test('every target has one answer', () => {
  const all = progress(loadSite('.'));
  const counts = ANSWERS.map((answer) => all.filter((one) => answerOf(one) === answer).length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
  expect(all.filter((one) => answerOf(one) === 'missed').every(({ due }) => due === 'passed')).toBe(true);
});
